import { adminApi } from '@strapi/strapi/admin';
import type { DecideAnswer, ListAfterwards, ReadAfterwards, SaveEventFacts, SaveRow } from '../../../shared/contracts/afterwards';

const changed = (uid: string, documentId: string) =>
  ['Recap' as const, { type: 'Document' as const, id: `${uid}_${documentId}` }, { type: 'Document' as const, id: `${uid}_LIST` }];

const afterwardsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Recap', 'Document', 'Afterwards'] }).injectEndpoints({
  endpoints: (build) => ({
    listAfterwards: build.query<ListAfterwards.Response['data'], void>({
      query: () => ({ url: '/recap/afterwards', method: 'GET' }),
      transformResponse: (response: ListAfterwards.Response) => response.data,
      keepUnusedDataFor: 0,
    }),
    readAfterwards: build.query<ReadAfterwards.Response['data'], string>({
      query: (event) => ({ url: `/recap/afterwards/${event}`, method: 'GET' }),
      transformResponse: (response: ReadAfterwards.Response) => response.data,
      providesTags: ['Afterwards'],
      // What others write is wanted each time the page is opened.
      keepUnusedDataFor: 0,
    }),
    saveRow: build.mutation<SaveRow.Response['data'], { event: string; session: string; body: SaveRow.Request['body'] }>({
      query: ({ event, session, body }) => ({ url: `/recap/afterwards/${event}/rows/${session}`, method: 'PUT', data: body }),
      transformResponse: (response: SaveRow.Response) => response.data,
      invalidatesTags: (_row, _error, { session }) => changed('api::session.session', session),
    }),
    saveEventFacts: build.mutation<SaveEventFacts.Response['data'], { event: string; body: SaveEventFacts.Request['body'] }>({
      query: ({ event, body }) => ({ url: `/recap/afterwards/${event}`, method: 'PUT', data: body }),
      transformResponse: (response: SaveEventFacts.Response) => response.data,
      invalidatesTags: (_event, _error, { event }) => changed('api::event.event', event),
    }),
    decideAnswer: build.mutation<DecideAnswer.Response['data'], { id: string; session: string; body: DecideAnswer.Request['body'] }>({
      query: ({ id, body }) => ({ url: `/recap/answers/${id}`, method: 'POST', data: body }),
      transformResponse: (response: DecideAnswer.Response) => response.data,
      invalidatesTags: (_row, _error, { session }) => changed('api::session.session', session),
    }),
  }),
});

export const { useListAfterwardsQuery, useReadAfterwardsQuery, useSaveRowMutation, useSaveEventFactsMutation, useDecideAnswerMutation } = afterwardsApi;
