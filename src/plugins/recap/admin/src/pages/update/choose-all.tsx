import { Button, Flex, Typography } from '@strapi/design-system';
import type { MergeChoice } from '../../../../shared/contracts/updates';
import { useText } from '../../text/use-text';

interface ChooseAllProps {
  count: number;
  choices: MergeChoice[];
  onChoose: (choice: MergeChoice) => void;
}

/** One choice for everything that is shown. */
export const ChooseAll = ({ count, choices, onChoose }: ChooseAllProps) => {
  const text = useText();
  if (count < 2 || choices.length < 2) return null;
  return (
    <Flex gap={2} alignItems="center" wrap="wrap" role="group" aria-label={text('trust.update.all', { count })}>
      <Typography variant="pi" textColor="neutral600">{text('trust.update.all', { count })}</Typography>
      {choices.map((choice) => (
        <Button key={choice} size="S" variant="tertiary" onClick={() => onChoose(choice)}>{text(`trust.choice.${choice}`)}</Button>
      ))}
    </Flex>
  );
};
