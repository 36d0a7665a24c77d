import { useParams, useSearchParams } from 'react-router-dom';
import type { RecapVersion } from './api/trust-api';

/** The recap that an address of ours names: .../:documentId?locale=it */
export const useRecapAddress = (): RecapVersion => {
  const { documentId = '' } = useParams();
  const [query] = useSearchParams();
  return { documentId, locale: query.get('locale') ?? undefined };
};
