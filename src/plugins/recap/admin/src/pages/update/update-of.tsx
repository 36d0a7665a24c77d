import * as React from 'react';
import { Box, Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { entryAddress } from '../../addresses';
import { problemOf } from '../../api/problem';
import { useUpdatePreviewQuery, type RecapVersion } from '../../api/trust-api';
import { PageProblem } from '../../parts/page-problem';
import { useText } from '../../text/use-text';
import { reviewed } from './answers';
import { UpdateReview } from './update-review';

/** One recap's update: reading it, what stands in its way, nothing to do, or the review. */
export const UpdateOf = ({ recap }: { recap: RecapVersion }) => {
  const text = useText();
  const [allByHand, setAllByHand] = React.useState(false);
  const { data: update, error, isLoading, isFetching, refetch } = useUpdatePreviewQuery({ ...recap, allByHand }, { refetchOnMountOrArgChange: true });
  const back = entryAddress({ uid: 'api::recap.recap', ...recap });
  if (isLoading) return <Page.Loading>{text('trust.update.loading')}</Page.Loading>;
  if (!error && update && !update.missingBaseline && reviewed.some((state) => update.counts[state] > 0)) {
    return <UpdateReview update={update} allByHand={allByHand} isFetching={isFetching} onReadAgain={refetch} />;
  }

  const title = text('trust.update.title', { recap: update?.recap.title ?? '' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={<BackButton fallback={back} />} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          {error || !update ? (
            <PageProblem problem={problemOf(error)} onRetry={refetch} />
          ) : update.missingBaseline ? (
            <PageProblem
              problem={{ status: undefined, message: update.missingBaseline }}
              action={<Button onClick={() => setAllByHand(true)}>{text('trust.update.allByHand')}</Button>}
            />
          ) : (
            <EmptyStateLayout
              hasRadius
              shadow="tableShadow"
              icon={<Check aria-hidden width="6rem" height="6rem" fill="success600" />}
              content={text('trust.update.none')}
              action={<LinkButton tag={Link} to={back} variant="secondary">{text('trust.toRecap')}</LinkButton>}
            />
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};
