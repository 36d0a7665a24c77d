import { Box, Typography } from '@strapi/design-system';
import type { Gap } from '../../../../shared/recap';
import { entryAddress } from '../../addresses';
import { EntryLink } from '../../parts/entry-link';
import { gapLocale } from '../../text/gap-locale';
import { useFieldLabel } from '../../text/use-field-label';
import { useGapMessage } from '../../text/use-gap-message';
import { useText } from '../../text/use-text';

interface GapItemProps {
  gap: Gap;
  titles: Record<string, string>;
  locale: string;
  defaultLocale: string | undefined;
}

/** One gap and the way to mend it. */
export const GapItem = ({ gap, titles, locale, defaultLocale }: GapItemProps) => {
  const text = useText();
  const gapMessage = useGapMessage();
  const fieldLabel = useFieldLabel();
  const { uid, documentId, path } = gap.source;
  const title = titles[`${uid}:${documentId}`] ?? text('gaps.entry');
  const field = fieldLabel(uid, path);
  return (
    <Box tag="li" paddingTop={3}>
      <Typography tag="p" variant="omega">{gapMessage(gap)}</Typography>
      <EntryLink to={entryAddress({ ...gap.source, locale: gapLocale(gap, locale, defaultLocale) })}>{field ? `${title} · ${field}` : title}</EntryLink>
    </Box>
  );
};
