import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MarkedWord, MergeText } from '../../../../shared/contracts/updates';
import { MarkedWords } from '../../parts/marked-words';
import { useText } from '../../text/use-text';
import { mergeWords } from './merge-words';

const Words = styled.div<{ $heading: boolean }>`
  font-size: ${({ $heading }) => ($heading ? '1.7rem' : '1.5rem')};
  font-weight: ${({ $heading }) => ($heading ? 600 : 400)};
  line-height: 1.55;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

interface VersionTextProps {
  version: MergeText;
  marks: MarkedWord[];
}

/** One version of a part of the text, with what it adds and removes. */
export const VersionText = ({ version, marks }: VersionTextProps) => {
  const text = useText();
  if (version === null && marks.length === 0) return <Typography textColor="neutral600">{text('trust.update.nothing')}</Typography>;
  const heading = version !== null && typeof version !== 'string' && version.length > 0 && version.every(({ type }) => type === 'heading');
  return (
    <Words $heading={heading}>
      {marks.length > 0 ? <MarkedWords words={marks} /> : mergeWords(version)}
    </Words>
  );
};
