import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../text/use-text';
import { ImportLink } from './import-link';

/** There is nothing to tell yet, but perhaps a programme to begin with. */
export const UnsavedEvent = () => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral600">{text('panel.unsaved')}</Typography>
      <ImportLink event={undefined} />
    </Flex>
  );
};
