import { Box, Typography } from '@strapi/design-system';
import type { ImportReview } from '../../../../../shared/contracts/imports';
import { Tick } from '../../../parts/tick';
import { useText } from '../../../text/use-text';
import { FocusedHeading } from '../focused-heading';
import { useAnswer } from '../use-answer';
import { countToMark, countToWrite } from './counts';
import { useCountWords } from './use-count-words';

/** What would happen, in sentences, and whether it is published. */
export const Summary = ({ review, quiet }: { review: ImportReview; quiet: boolean }) => {
  const text = useText();
  const words = useCountWords();
  const { answer, busy } = useAnswer(review.id);
  const { counts, publish, mayPublish } = review;
  return (
    <Box tag="section" aria-label={text('import.summary')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={5}>
      <FocusedHeading quiet={quiet}>{countToWrite(counts) + countToMark(counts) === 0 ? text('import.summary.nothing') : text('import.summary')}</FocusedHeading>
      <Box paddingTop={2} paddingBottom={4}>
        {words(counts).map((sentence) => <Typography key={sentence} tag="p" variant="epsilon">{sentence}</Typography>)}
        <Typography tag="p" variant="omega" textColor="neutral600">{text('import.summary.unwritten')}</Typography>
      </Box>
      {mayPublish && <Tick label={text('import.publish')} checked={publish} onChange={(checked) => !busy && void answer({ publish: checked })} />}
      <Typography tag="p" variant="pi" textColor="neutral600">{text(mayPublish ? 'import.publish.hint' : 'import.publish.mayNot')}</Typography>
    </Box>
  );
};
