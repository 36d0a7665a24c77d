import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import { useBytes } from '../text/use-bytes';

interface ChosenFilesProps {
  files: File[];
  onRemove: (file: File) => void;
}

/** The files that will be read, each to be left out again. */
export const ChosenFiles = ({ files, onRemove }: ChosenFilesProps) => {
  const text = useText();
  const bytes = useBytes();
  if (files.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={text('import.files.chosen')}>
      {files.map((file) => (
        <Flex tag="li" key={file.name} justifyContent="space-between" gap={2}>
          <Typography variant="omega" style={{ overflowWrap: 'anywhere' }}>{text('import.files.file', { name: file.name, size: bytes(file.size) })}</Typography>
          <IconButton label={text('import.files.remove', { name: file.name })} variant="ghost" onClick={() => onRemove(file)}><Cross /></IconButton>
        </Flex>
      ))}
    </Flex>
  );
};
