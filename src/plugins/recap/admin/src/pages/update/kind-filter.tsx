import { Button, Flex } from '@strapi/design-system';
import type { MergeState } from '../../../../shared/contracts/updates';
import { useText } from '../../text/use-text';
import { reviewed, type ReviewedState } from './answers';

interface KindFilterProps {
  counts: Record<MergeState, number>;
  /** null: all */
  value: ReviewedState | null;
  onChange: (kind: ReviewedState | null) => void;
}

/** What there is to look at, by kind; pressing one shows it alone. */
export const KindFilter = ({ counts, value, onChange }: KindFilterProps) => {
  const text = useText();
  const kinds = reviewed.filter((kind) => counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('trust.update.kinds')}>
      <Button size="S" variant={value === null ? 'secondary' : 'tertiary'} aria-pressed={value === null} onClick={() => onChange(null)}>
        {text('trust.update.kind.all', { count: total })}
      </Button>
      {kinds.map((kind) => (
        <Button key={kind} size="S" variant={value === kind ? 'secondary' : 'tertiary'} aria-pressed={value === kind} onClick={() => onChange(value === kind ? null : kind)}>
          {text('trust.update.kind', { kind: text(`trust.state.${kind}`), count: counts[kind] })}
        </Button>
      ))}
    </Flex>
  );
};
