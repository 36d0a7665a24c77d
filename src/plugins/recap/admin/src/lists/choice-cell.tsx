import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A choice as the form's select words it: `community-day` -> "Community day". */
export const ChoiceCell = ({ value }: { value: unknown }) => {
  const { formatMessage } = useIntl();
  const words = typeof value === 'string' && value ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{words}</Typography>;
};
