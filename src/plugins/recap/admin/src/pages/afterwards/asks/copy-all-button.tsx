import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import type { AskPlace } from '../../../../../shared/contracts/afterwards';
import { useText } from '../../../text/use-text';
import { asSheet } from './as-sheet';
import { useCopy } from './use-copy';

/** All links that work, for a spreadsheet. */
export const CopyAllButton = ({ places }: { places: AskPlace[] }) => {
  const text = useText();
  const copy = useCopy();
  const headers = [text('afterwards.asks.session'), text('afterwards.asks.speaker'), text('afterwards.asks.link'), text('afterwards.asks.message')];
  return (
    <Button
      variant="secondary"
      startIcon={<Duplicate />}
      disabled={places.every(({ ask }) => !ask?.url)}
      onClick={() => void copy(asSheet(places, headers), 'afterwards.asks.copyAll.done')}
    >
      {text('afterwards.asks.copyAll')}
    </Button>
  );
};
