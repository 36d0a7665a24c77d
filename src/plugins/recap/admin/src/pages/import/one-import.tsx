import { Button, LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { useImportReviewQuery } from '../../api/import-api';
import { problemOf } from '../../api/problem';
import { useText } from '../../text/use-text';
import { importAddress } from '../../addresses';
import { ImportFrame } from './import-frame';
import { ImportStage } from './import-stage';
import { ProblemBox } from './problem-box';

/** /plugins/recap/import/<id>: what was read, as far as it has come. */
export const OneImport = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data: review, error, isLoading, refetch } = useImportReviewQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading>{text('import.loading')}</Page.Loading>;
  // While it runs, a question that failed is asked again by itself: what was known stays.
  if (review && (!error || review.state === 'applying')) return <ImportStage review={review} />;
  return (
    <ImportFrame title={text('import.title')}>
      <ProblemBox title={text(problemOf(error).status === 404 ? 'import.notFound' : 'import.unavailable')} error={error}>
        <Button variant="secondary" onClick={() => void refetch()}>{text('problem.retry')}</Button>
        <LinkButton tag={Link} to={importAddress()} variant="tertiary">{text('import.toStart')}</LinkButton>
      </ProblemBox>
    </ImportFrame>
  );
};
