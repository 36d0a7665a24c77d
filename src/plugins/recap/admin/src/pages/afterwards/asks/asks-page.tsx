import { LinkButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import { useListAsksQuery } from '../../../api/asks-api';
import { problemOf } from '../../../api/problem';
import { toAsk } from '../../../permissions';
import { useText } from '../../../text/use-text';
import { AsksOf } from './asks-of';

const events = '/content-manager/collection-types/api::event.event';

const AsksPage = () => {
  const text = useText();
  const { event = '' } = useParams();
  const { data, error, isLoading } = useListAsksQuery(event, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (!data) {
    return (
      <Page.NoData
        content={problemOf(error).message || text('problem.unreachable')}
        action={<LinkButton tag={Link} to={events} variant="secondary">{text('preview.toEvents')}</LinkButton>}
      />
    );
  }
  return <AsksOf key={data.event.documentId} read={data} />;
};

/** /plugins/recap/asks/<documentId of an event>: the speakers' links. */
const ProtectedPage = () => (
  <Page.Protect permissions={toAsk}>
    <AsksPage />
  </Page.Protect>
);

export default ProtectedPage;
