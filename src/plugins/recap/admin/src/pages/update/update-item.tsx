import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MergeChoice, MergeItem } from '../../../../shared/contracts/updates';
import { FactChanges } from '../../parts/fact-changes';
import { useText, type Text } from '../../text/use-text';
import type { ReviewedState } from './answers';
import { mergeWords } from './merge-words';
import { VersionChoice } from './version-choice';
import { VersionText } from './version-text';

const Group = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
`;

const Versions = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr));
  gap: 1.2rem;
`;

const colours = {
  'needs-you': ['danger100', 'danger700'],
  updates: ['primary100', 'primary700'],
  new: ['success100', 'success700'],
  removed: ['warning100', 'warning700'],
  kept: ['neutral150', 'neutral700'],
  'deleted-by-hand': ['neutral150', 'neutral700'],
} as const satisfies Record<ReviewedState, readonly [string, string]>;

/** Always in this order, whatever is proposed: an eye that compares wants each in its place. */
const order = ['mine', 'new', 'merged'] as const satisfies readonly MergeChoice[];

/** What choosing means depends on what happened: of a new block, "mine" is to leave it out. */
const choiceLabel = (text: Text, state: MergeItem['state'], choice: MergeChoice): string => {
  if (choice === 'merged') return text('trust.choice.merged');
  if (state === 'new' || state === 'deleted-by-hand') return text(choice === 'new' ? `trust.choice.${state}.in` : 'trust.choice.out');
  if (state === 'removed') return text(choice === 'new' ? 'trust.choice.removed.out' : 'trust.choice.removed.in');
  return text(`trust.choice.${choice}`);
};

const versionOf = (item: MergeItem, choice: MergeChoice) => {
  if (choice === 'mine') return { version: item.mine, marks: item.marks.mine };
  if (choice === 'new') return { version: item.next, marks: item.marks.next };
  return { version: item.merged, marks: item.marks.merged };
};

const opening = (item: MergeItem): string => {
  const words = mergeWords(item.mine ?? item.next ?? item.baseline);
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
};

interface UpdateItemProps {
  item: MergeItem & { state: ReviewedState };
  answer: MergeChoice | null;
  onAnswer: (choice: MergeChoice) => void;
}

/** One block that changed: why, its versions side by side, and the choice between them. */
export const UpdateItem = ({ item, answer, onAnswer }: UpdateItemProps) => {
  const text = useText();
  const [background, colour] = colours[item.state];
  return (
    <Box
      id={`item-${item.id}`}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      borderColor={answer === null ? 'danger200' : 'neutral150'}
      padding={5}
      data-state={item.state}
    >
      <Group>
        <Flex tag="legend" gap={3} alignItems="center" paddingBottom={3} wrap="wrap">
          <Badge backgroundColor={background} textColor={colour}>{text(`trust.state.${item.state}`)}</Badge>
          <Typography variant="pi" textColor="neutral600">
            {item.field === 'body' ? opening(item) : text(`trust.field.${item.field}`)}
          </Typography>
        </Flex>
        <Versions>
          {order.filter((choice) => item.choices.includes(choice)).map((choice) => (
            <VersionChoice
              key={choice}
              group={item.id}
              value={choice}
              label={choiceLabel(text, item.state, choice)}
              checked={answer === choice}
              onChoose={() => onAnswer(choice)}
            >
              <VersionText {...versionOf(item, choice)} />
            </VersionChoice>
          ))}
        </Versions>
      </Group>
      {item.changes.length > 0 && (
        <Box paddingTop={3}>
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">{text('trust.update.why')}</Typography>
          <FactChanges changes={item.changes} shown={4} />
        </Box>
      )}
    </Box>
  );
};
