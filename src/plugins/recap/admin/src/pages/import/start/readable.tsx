import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text/use-text';

const sources = ['sessionize', 'pretalx', 'frab', 'pentabarf', 'icalendar', 'csv', 'spreadsheet'] as const;

const Sources = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(29rem, 100%), 1fr));
  gap: 1.6rem 2.4rem;
  padding-top: 1.2rem;
`;

/** What can be read, in words, and where those tools hide it. */
export const Readable = () => {
  const text = useText();
  return (
    <Box tag="section" aria-label={text('import.readable')}>
      <Typography tag="h2" variant="delta" fontWeight="bold">{text('import.readable')}</Typography>
      <Typography tag="p" variant="omega" textColor="neutral600">{text('import.readable.text')}</Typography>
      <Sources>
        {sources.map((source) => (
          <div key={source}>
            <Typography tag="dt" variant="omega" fontWeight="bold">{text(`import.readable.${source}`)}</Typography>
            <Typography tag="dd" variant="pi" textColor="neutral600">{text(`import.readable.${source}.where`)}</Typography>
          </div>
        ))}
      </Sources>
    </Box>
  );
};
