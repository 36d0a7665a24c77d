import { adminApi } from '@strapi/strapi/admin';
import type { CreateDraft } from '../../../shared/contracts/drafts';
import type { EventPanel, FieldSentence, PublishLinked, RecapPanel } from '../../../shared/contracts/panels';
import type { Preview } from '../../../shared/contracts/previews';

const eventUid = 'api::event.event';

/** One endpoint per contract. The tag Document is the content manager's: saving an entry there refreshes what stands on it here. */
const recapApi = adminApi.enhanceEndpoints({ addTagTypes: ['Recap', 'Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    recapOfEvent: build.query<EventPanel.Response['data'], string>({
      query: (documentId) => ({ url: `/recap/events/${documentId}`, method: 'GET' }),
      transformResponse: (response: EventPanel.Response) => response.data,
      providesTags: (_result, _error, documentId) => ['Recap', { type: 'Document', id: `${eventUid}_${documentId}` }],
    }),
    sourcesOfRecap: build.query<RecapPanel.Response['data'], { documentId: string; locale: string | undefined }>({
      query: ({ documentId, locale }) => ({ url: `/recap/recaps/${documentId}`, method: 'GET', config: { params: { locale } } }),
      transformResponse: (response: RecapPanel.Response) => response.data,
      providesTags: ['Recap'],
    }),
    previewRecap: build.query<Preview.Response['data'], Preview.Request['body']>({
      query: (body) => ({ url: '/recap/preview', method: 'POST', data: body }),
      transformResponse: (response: Preview.Response) => response.data,
      providesTags: ['Recap'],
      // Entries are mended in other tabs, too: a preview is made anew each time it is opened.
      keepUnusedDataFor: 0,
    }),
    sentenceOfField: build.query<FieldSentence.Response['data'], FieldSentence.Request['body']>({
      query: (body) => ({ url: '/recap/sentence', method: 'POST', data: body }),
      transformResponse: (response: FieldSentence.Response) => response.data,
    }),
    createDraft: build.mutation<CreateDraft.Response['data'], CreateDraft.Request['body']>({
      query: (body) => ({ url: '/recap/drafts', method: 'POST', data: body }),
      transformResponse: (response: CreateDraft.Response) => response.data,
      invalidatesTags: (result) => (result ? ['Recap', { type: 'Document', id: 'api::recap.recap_LIST' }] : []),
    }),
    publishLinked: build.mutation<PublishLinked.Response['data'], string>({
      query: (documentId) => ({ url: `/recap/events/${documentId}/publish`, method: 'POST' }),
      transformResponse: (response: PublishLinked.Response) => response.data,
      invalidatesTags: ['Recap', 'Document', 'Relations'],
    }),
  }),
});

export const {
  useRecapOfEventQuery,
  useSourcesOfRecapQuery,
  usePreviewRecapQuery,
  useSentenceOfFieldQuery,
  useCreateDraftMutation,
  usePublishLinkedMutation,
} = recapApi;
