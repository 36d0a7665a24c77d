import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { MarkedWord } from '../../../../shared/contracts/updates';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useRecapRevisionQuery, useRestoreRevisionMutation, type RecapVersion } from '../../api/trust-api';
import { MarkedWords } from '../../parts/marked-words';
import { PanelLoading } from '../../parts/panel-state';
import { PageProblem } from '../../parts/page-problem';
import { useText } from '../../text/use-text';

const Post = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;
  max-width: 72ch;
  overflow-wrap: anywhere;

  h2 { font-size: 2.6rem; line-height: 1.25; font-weight: 700; }
  p { margin-block: 1.2rem; }
`;

/** The words of a text, a list for each of its lines. */
const linesOf = (words: MarkedWord[]): MarkedWord[][] => {
  const lines: MarkedWord[][] = [[]];
  for (const { text, mark } of words) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ text: piece, mark });
    });
  }
  return lines.filter((line) => line.length > 0);
};

/** An earlier text, with what the saved one lacks of it and has more; and the way back to it. */
export const RevisionText = ({ recap, generation }: { recap: RecapVersion; generation: number }) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { data: revision, error, isFetching, refetch } = useRecapRevisionQuery({ ...recap, generation });
  const [restore, { error: failure, isLoading, reset }] = useRestoreRevisionMutation();
  if (error) return <PageProblem problem={problemOf(error)} onRetry={refetch} />;
  if (!revision || isFetching) return <PanelLoading />;

  const { title, summary, body } = revision.marks;
  const same = [...title, ...summary, ...body].every(({ mark }) => mark === 'same');
  const onRestore = async () => {
    const result = await restore({ ...recap, generation, version: revision.version });
    if ('error' in result) return;
    toggleNotification({ type: 'success', message: text('trust.restore.done') });
    navigate(entryAddress({ uid: 'api::recap.recap', ...recap }));
  };
  return (
    <Box tag="section" aria-label={text('trust.revisions.text')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={{ initial: 5, medium: 7 }}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={4}>
        <Typography tag="p" variant="pi" textColor="neutral600">{text(same ? 'trust.revisions.same' : 'trust.revisions.legend')}</Typography>
        {!same && (
          <Button startIcon={<ArrowClockwise />} variant="secondary" loading={isLoading} onClick={onRestore}>{text('trust.restore')}</Button>
        )}
      </Flex>
      {failure && (
        <Flex gap={2} role="alert" alignItems="center" paddingBottom={4}>
          <Typography variant="pi" textColor="danger600">{problemOf(failure).message || text('problem.unreachable')}</Typography>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              reset();
              void refetch();
            }}
          >
            {text('trust.apply.again')}
          </Button>
        </Flex>
      )}
      <Post lang={recap.locale}>
        <h2><MarkedWords words={title} /></h2>
        {summary.length > 0 && <p><MarkedWords words={summary} /></p>}
        {linesOf(body).map((line, index) => <p key={index}><MarkedWords words={line} /></p>)}
      </Post>
    </Box>
  );
};
