import { Checkbox } from '@strapi/design-system';
import { useText } from '../../../text/use-text';
import { valueOf } from '../saving/line-state';
import { FactField, type FactProps } from './fact-field';

/** One tick instead of "held" in every row. */
export const AsPlannedField = ({ store, line }: FactProps) => {
  const text = useText();
  const value = valueOf(line, 'tookPlaceAsPlanned');
  return (
    <FactField store={store} line={line} fact="tookPlaceAsPlanned" theirs={text(line.stored.cells.tookPlaceAsPlanned ? 'value.yes' : 'value.no')}>
      <Checkbox checked={value} onCheckedChange={(checked) => store.edit(line.stored.event.documentId, { tookPlaceAsPlanned: checked === true })}>
        {text('afterwards.asPlanned.tick')}
      </Checkbox>
    </FactField>
  );
};
