import { Page } from '@strapi/strapi/admin';
import { toUpdate } from '../../permissions';
import { useRecapAddress } from '../../use-recap-address';
import { UpdateOf } from './update-of';

/** /plugins/recap/update/<documentId>?locale=: what an update would do to a recap, block by block. */
const UpdatePage = () => {
  const recap = useRecapAddress();
  return (
    <Page.Protect permissions={toUpdate}>
      <UpdateOf key={`${recap.documentId} ${recap.locale}`} recap={recap} />
    </Page.Protect>
  );
};

export default UpdatePage;
