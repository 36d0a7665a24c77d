import { Box, Button, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../../text/use-text';

interface ReadButtonProps {
  busy: boolean;
  disabled: boolean;
}

/** Sends the form; at the bottom of its box, whatever the height of the neighbours. */
export const ReadButton = ({ busy, disabled }: ReadButtonProps) => {
  const text = useText();
  return (
    <Box marginTop="auto">
      <Button type="submit" loading={busy} disabled={disabled}>{text('import.read')}</Button>
      <VisuallyHidden aria-live="polite">{busy && text('import.reading')}</VisuallyHidden>
    </Box>
  );
};
