import { LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { useReadAfterwardsQuery } from '../../api/afterwards-api';
import { problemOf } from '../../api/problem';
import { toFillIn } from '../../permissions';
import { useText } from '../../text/use-text';
import { AfterwardsOf } from './afterwards-of';
import { Rights } from './rights';
import { useOnReturn } from './saving/use-on-return';

const events = '/content-manager/collection-types/api::event.event';
/** What others save shows up after this many milliseconds. */
const often = 30_000;

const AfterwardsPage = () => {
  const text = useText();
  const { event = '' } = useParams();
  const { data, error, isLoading, isFetching, refetch, startedTimeStamp } = useReadAfterwardsQuery(event, { refetchOnMountOrArgChange: true, pollingInterval: often });
  useOnReturn(() => void (isLoading || refetch()));
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (!data) {
    return (
      <Page.NoData
        content={problemOf(error).message || text('problem.unreachable')}
        action={<LinkButton tag={Link} to={events} variant="secondary">{text('preview.toEvents')}</LinkButton>}
      />
    );
  }
  // A page of its own for each event: nothing written for one may be saved to another.
  return (
    <Rights.Provider value={data.rights}>
      <AfterwardsOf
        key={data.event.documentId}
        read={data}
        // While it is asked for again, or could not be had, what is shown is of an earlier request.
        askedAt={isFetching || error ? null : (startedTimeStamp ?? 0)}
        onStale={() => void refetch()}
      />
    </Rights.Provider>
  );
};

/** /plugins/recap/afterwards/<documentId of an event>: what happened, written in one evening. */
const ProtectedPage = () => (
  <Page.Protect permissions={toFillIn}>
    <AfterwardsPage />
  </Page.Protect>
);

export default ProtectedPage;
