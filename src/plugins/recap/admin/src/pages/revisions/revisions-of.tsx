import { EmptyStateLayout } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useRecapRevisionsQuery, type RecapVersion } from '../../api/trust-api';
import { PageProblem } from '../../parts/page-problem';
import { useText } from '../../text/use-text';
import { RevisionList } from './revision-list';
import { RevisionText } from './revision-text';
import { UndoButton } from './undo-button';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(24rem, 32rem) minmax(0, 1fr);
  gap: 2.4rem;
  align-items: start;
  padding-block-end: 4rem;

  @media (max-width: 900px) { grid-template-columns: minmax(0, 1fr); }
`;

/** The list of revisions and, beside it, the one that is looked at: its text against the saved one. */
export const RevisionsOf = ({ recap }: { recap: RecapVersion }) => {
  const text = useText();
  const [query, setQuery] = useSearchParams();
  const { data: answer, error, isLoading, refetch } = useRecapRevisionsQuery(recap, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;

  const revisions = answer?.data;
  const asked = Number(query.get('generation'));
  const chosen = revisions?.find(({ generation }) => generation === asked) ?? revisions?.[0];
  return (
    <Page.Main>
      <Page.Title>{text('trust.revisions.title')}</Page.Title>
      <Layouts.Header
        title={text('trust.revisions.title')}
        subtitle={text('trust.revisions.subtitle')}
        primaryAction={answer && answer.meta.undo !== null && <UndoButton recap={recap} generation={answer.meta.undo} version={answer.meta.version} />}
        navigationAction={<BackButton fallback={entryAddress({ uid: 'api::recap.recap', ...recap })} />}
      />
      <Layouts.Content>
        {error || !revisions ? (
          <PageProblem problem={problemOf(error)} onRetry={refetch} />
        ) : chosen === undefined ? (
          <EmptyStateLayout hasRadius shadow="tableShadow" icon={<Clock aria-hidden width="6rem" height="6rem" fill="neutral500" />} content={text('trust.revisions.none')} />
        ) : (
          <Columns>
            <RevisionList
              revisions={revisions}
              chosen={chosen.generation}
              onChoose={(generation) =>
                setQuery((now) => {
                  const next = new URLSearchParams(now);
                  next.set('generation', String(generation));
                  return next;
                }, { replace: true })}
            />
            <RevisionText recap={recap} generation={chosen.generation} />
          </Columns>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
