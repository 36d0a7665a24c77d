import { Loader, Typography } from '@strapi/design-system';
import { useRecapStandingsQuery } from '../../api/trust-api';
import { StandingBadge } from '../../parts/standing-badge';
import { useText } from '../../text/use-text';
import { useRowsInSight } from './rows-in-sight';

interface StandingCellProps {
  documentId: string;
  locale: string | undefined;
}

/** Whether the recap of a row is up to date, as stored; nothing for one that was never generated. */
export const StandingCell = ({ documentId, locale }: StandingCellProps) => {
  const text = useText();
  const rows = useRowsInSight(documentId);
  const { data, isLoading } = useRecapStandingsQuery(rows, { skip: !rows.includes(documentId) });
  if (isLoading) return <Loader small>{text('loading')}</Loader>;
  const label = data?.find((candidate) => candidate.documentId === documentId && (locale === undefined || candidate.locale === locale));
  return label ? <StandingBadge standing={label.standing} /> : <Typography textColor="neutral600">-</Typography>;
};
