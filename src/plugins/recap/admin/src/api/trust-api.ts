import { adminApi } from '@strapi/strapi/admin';
import type { CheckText, CorrectFinding, DismissFinding } from '../../../shared/contracts/checks';
import type {
  ApplyUpdate, ListRevisions, PreviewUpdate, ReadRevision, RecapSources, RecapStanding, RecapStandings, RestoreRevision,
} from '../../../shared/contracts/updates';

const recapUid = 'api::recap.recap';

/** A recap in one of its languages. */
export interface RecapVersion {
  documentId: string;
  locale: string | undefined;
}

const ofRecap = ({ documentId }: RecapVersion) => ({ type: 'Document' as const, id: `${recapUid}_${documentId}` });
const listOfRecaps = { type: 'Document' as const, id: `${recapUid}_LIST` };
const answerOf = <T>(response: { data: T }): T => response.data;

/**
 * What a recap stands on, whether that still holds, and how it is brought up to date. All of it hangs on the tag
 * Document: saving the recap or an entry in the content manager asks again.
 */
const trustApi = adminApi.enhanceEndpoints({ addTagTypes: ['Recap', 'Document'] }).injectEndpoints({
  endpoints: (build) => ({
    recapSentences: build.query<RecapSources.Response['data'], RecapVersion>({
      query: ({ documentId, locale }) => ({ url: `/recap/recaps/${documentId}/sources`, method: 'GET', config: { params: { locale } } }),
      transformResponse: answerOf<RecapSources.Response['data']>,
      providesTags: (_result, _error, recap) => ['Recap', ofRecap(recap)],
    }),
    recapStanding: build.query<RecapStanding.Response['data'], RecapVersion>({
      query: ({ documentId, locale }) => ({ url: `/recap/recaps/${documentId}/standing`, method: 'GET', config: { params: { locale } } }),
      transformResponse: answerOf<RecapStanding.Response['data']>,
      providesTags: (_result, _error, recap) => ['Recap', 'Document', ofRecap(recap)],
    }),
    recapFindings: build.query<CheckText.Response['data'], RecapVersion>({
      query: ({ documentId, locale }) => ({ url: '/recap/checks', method: 'POST', data: { data: { recap: documentId, locale } } }),
      transformResponse: answerOf<CheckText.Response['data']>,
      providesTags: (_result, _error, recap) => ['Recap', ofRecap(recap)],
    }),
    dismissFinding: build.mutation<DismissFinding.Response['data'], DismissFinding.Request['body']>({
      query: (body) => ({ url: '/recap/checks/dismissals', method: 'POST', data: body }),
      transformResponse: answerOf<DismissFinding.Response['data']>,
      invalidatesTags: ['Recap'],
    }),
    reopenFinding: build.mutation<DismissFinding.Response['data'], Omit<DismissFinding.Request['body'], 'reason'>>({
      query: (body) => ({ url: '/recap/checks/dismissals/withdraw', method: 'POST', data: body }),
      transformResponse: answerOf<DismissFinding.Response['data']>,
      invalidatesTags: ['Recap'],
    }),
    correctFinding: build.mutation<CorrectFinding.Response['data'], CorrectFinding.Request['body']>({
      query: (body) => ({ url: '/recap/checks/corrections', method: 'POST', data: body }),
      transformResponse: answerOf<CorrectFinding.Response['data']>,
      invalidatesTags: (result) => (result ? ['Recap', ofRecap(result), listOfRecaps] : []),
    }),
    recapStandings: build.query<RecapStandings.Response['data'], string[]>({
      query: (documentIds) => ({ url: '/recap/standings', method: 'GET', config: { params: { documentIds: documentIds.join(',') } } }),
      transformResponse: answerOf<RecapStandings.Response['data']>,
      providesTags: ['Recap', 'Document'],
    }),
    updatePreview: build.query<PreviewUpdate.Response['data'], RecapVersion & { allByHand: boolean }>({
      query: ({ documentId, locale, allByHand }) => ({
        url: '/recap/updates/preview',
        method: 'POST',
        data: { data: { recap: documentId, locale, ...(allByHand ? { baseline: 'all-by-hand' } : {}) } },
      }),
      transformResponse: answerOf<PreviewUpdate.Response['data']>,
      providesTags: (_result, _error, recap) => [ofRecap(recap)],
      keepUnusedDataFor: 0,
    }),
    applyUpdate: build.mutation<ApplyUpdate.Response['data'], ApplyUpdate.Request['body']>({
      query: (body) => ({ url: '/recap/updates', method: 'POST', data: body }),
      transformResponse: answerOf<ApplyUpdate.Response['data']>,
      invalidatesTags: (result) => (result ? ['Recap', ofRecap(result), listOfRecaps] : []),
    }),
    recapRevisions: build.query<ListRevisions.Response, RecapVersion>({
      query: ({ documentId, locale }) => ({ url: `/recap/recaps/${documentId}/revisions`, method: 'GET', config: { params: { locale } } }),
      providesTags: (_result, _error, recap) => ['Recap', ofRecap(recap)],
    }),
    recapRevision: build.query<ReadRevision.Response['data'], RecapVersion & { generation: number }>({
      query: ({ documentId, locale, generation }) => ({
        url: `/recap/recaps/${documentId}/revisions/${generation}`, method: 'GET', config: { params: { locale } },
      }),
      transformResponse: answerOf<ReadRevision.Response['data']>,
      providesTags: (_result, _error, recap) => ['Recap', ofRecap(recap)],
      keepUnusedDataFor: 0,
    }),
    restoreRevision: build.mutation<RestoreRevision.Response['data'], RecapVersion & { generation: number; version: string }>({
      query: ({ documentId, locale, generation, version }) => ({
        url: `/recap/recaps/${documentId}/revisions/${generation}/restore`, method: 'POST', data: { version }, config: { params: { locale } },
      }),
      transformResponse: answerOf<RestoreRevision.Response['data']>,
      invalidatesTags: (result) => (result ? ['Recap', ofRecap(result), listOfRecaps] : []),
    }),
  }),
});

export const {
  useRecapSentencesQuery,
  useRecapStandingQuery,
  useRecapFindingsQuery,
  useDismissFindingMutation,
  useReopenFindingMutation,
  useCorrectFindingMutation,
  useRecapStandingsQuery,
  useUpdatePreviewQuery,
  useApplyUpdateMutation,
  useRecapRevisionsQuery,
  useRecapRevisionQuery,
  useRestoreRevisionMutation,
} = trustApi;
