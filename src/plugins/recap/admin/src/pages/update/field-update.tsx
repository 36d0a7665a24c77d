import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { FieldUpdate as Field } from '../../../../shared/contracts/updates';
import { useText } from '../../text/use-text';
import { VersionChoice } from './version-choice';

const Versions = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr));
  gap: 1.2rem;
`;

interface FieldUpdateProps {
  field: Field;
  answer: 'mine' | 'new';
  onAnswer: (choice: 'mine' | 'new') => void;
}

/** The slug or the cover, where the entries suggest another. */
export const FieldUpdate = ({ field, answer, onAnswer }: FieldUpdateProps) => {
  const text = useText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={5}>
      <Versions>
        <Flex tag="legend" paddingBottom={3}>
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">{text(`trust.field.${field.id}`)}</Typography>
        </Flex>
        {field.choices.map((choice) => (
          <VersionChoice key={choice} group={field.id} value={choice} label={text(`trust.choice.${choice}`)} checked={answer === choice} onChoose={() => onAnswer(choice)}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{(choice === 'mine' ? field.mine : field.next) ?? text('trust.update.nothing')}</Typography>
          </VersionChoice>
        ))}
      </Versions>
    </Box>
  );
};
