import * as React from 'react';
import { Typography } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import { ChosenFiles } from './chosen-files';
import { DropZone } from './drop-zone';
import { mostBytes, mostFiles } from './limits';
import { ReadButton } from './read-button';
import type { WayProps } from './use-read-source';
import { Way } from './way';

/** One file, or two tables: of sessions and of people. */
export const FilesWay = ({ reading, onRead, problem }: WayProps) => {
  const text = useText();
  const [files, setFiles] = React.useState<File[]>([]);
  const tooMany = files.length > mostFiles;
  const tooLarge = files.reduce((sum, { size }) => sum + size, 0) > mostBytes;
  // A second file joins the first; the same one chosen again takes its own place.
  const add = (added: File[]) => setFiles((now) => [...now.filter(({ name }) => added.every((file) => file.name !== name)), ...added]);
  return (
    <Way
      icon={<FileIcon aria-hidden fill="primary600" />}
      title={text('import.files')}
      text={text('import.files.text')}
      onSubmit={() => onRead({ files })}
    >
      <DropZone onFiles={add} />
      <ChosenFiles files={files} onRemove={(file) => setFiles((now) => now.filter((other) => other !== file))} />
      {(tooMany || tooLarge) && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger600">
          {text(tooMany ? 'import.files.tooMany' : 'import.files.tooLarge', { files: mostFiles, megabytes: mostBytes / 1024 / 1024 })}
        </Typography>
      )}
      {problem}
      <ReadButton busy={reading === 'files'} disabled={files.length === 0 || tooMany || tooLarge || reading !== null} />
    </Way>
  );
};
