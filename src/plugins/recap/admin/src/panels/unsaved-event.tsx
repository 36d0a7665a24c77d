import { Typography } from '@strapi/design-system';
import { useText } from '../text/use-text';

export const UnsavedEvent = () => {
  const text = useText();
  return <Typography variant="pi" textColor="neutral600">{text('panel.unsaved')}</Typography>;
};
