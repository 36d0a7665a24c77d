import { Button, Flex } from '@strapi/design-system';
import { useText } from '../../../text/use-text';

interface QuestionButtonsProps {
  words: string;
  busy: boolean;
  disabled?: boolean;
  /** Undefined where an answer has to be given. */
  onCancel: (() => void) | undefined;
}

/** Gives the answer, or leaves the one there is. */
export const QuestionButtons = ({ words, busy, disabled, onCancel }: QuestionButtonsProps) => {
  const text = useText();
  return (
    <Flex gap={2} paddingTop={5}>
      <Button type="submit" loading={busy} disabled={disabled}>{words}</Button>
      {onCancel && <Button variant="tertiary" onClick={onCancel}>{text('import.question.leave')}</Button>}
    </Flex>
  );
};
