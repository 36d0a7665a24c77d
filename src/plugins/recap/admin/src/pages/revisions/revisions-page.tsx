import { Page } from '@strapi/strapi/admin';
import { toUpdate } from '../../permissions';
import { useRecapAddress } from '../../use-recap-address';
import { RevisionsOf } from './revisions-of';

/** /plugins/recap/revisions/<documentId>?locale=&generation=: the earlier texts of a recap. */
const RevisionsPage = () => {
  const recap = useRecapAddress();
  return (
    <Page.Protect permissions={toUpdate}>
      <RevisionsOf recap={recap} />
    </Page.Protect>
  );
};

export default RevisionsPage;
