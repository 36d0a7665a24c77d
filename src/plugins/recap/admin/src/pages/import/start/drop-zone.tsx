import { Typography, VisuallyHidden } from '@strapi/design-system';
import { CloudUpload } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';
import { useDroppedFiles } from './use-dropped-files';

const Zone = styled.label`
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 0.8rem;
  min-height: 14rem;
  flex: 1;
  padding: 1.6rem;
  text-align: center;
  cursor: pointer;
  border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};

  &:hover, &[data-over='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Where files are dropped, or chosen by a click or a key. Dropped elsewhere on the page they count as dropped here. */
export const DropZone = ({ onFiles }: { onFiles: (files: File[]) => void }) => {
  const text = useText();
  const over = useDroppedFiles(onFiles);
  return (
    <Zone data-over={over}>
      <CloudUpload aria-hidden width="3.2rem" height="3.2rem" fill="primary600" />
      <Typography variant="omega" fontWeight="bold">{text('import.files.drop')}</Typography>
      <Typography variant="pi" textColor="neutral600">{text('import.files.kinds')}</Typography>
      <VisuallyHidden>
        <input
          type="file"
          multiple
          accept=".json,.xml,.ics,.ical,.csv,.tsv,.txt,application/json,text/xml,text/calendar,text/csv"
          onChange={(change) => {
            onFiles([...(change.target.files ?? [])]);
            // The same file chosen once more, after it was mended, has to count as a change.
            change.target.value = '';
          }}
        />
      </VisuallyHidden>
    </Zone>
  );
};
