import { adminApi } from '@strapi/strapi/admin';
import type { ApplyImport, ImportEntries, ImportReview, ListImports, ReadSource, ReviewImport } from '../../../shared/contracts/imports';

/** What is offered to be read: files, an address or cells, and the event it is meant for where one is known. */
export interface OfferedSource {
  files?: File[];
  url?: string;
  pasted?: string;
  event?: string;
}

/** What the table of an import shows: one type, perhaps one change, one page of it. */
export interface EntriesAsked {
  id: string;
  type: 'event' | 'sessions' | 'speakers';
  change?: string;
  kept?: true;
  page: number;
  pageSize: number;
}

const asBody = ({ files, ...fields }: OfferedSource): FormData | ReadSource.Request['body'] => {
  if (!files) return fields;
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  for (const [name, value] of Object.entries(fields)) if (value) form.append(name, value);
  return form;
};

const importApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Import', 'ImportEntries', 'Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (build) => ({
      imports: build.query<ListImports.Response['data'], void>({
        query: () => ({ url: '/recap/imports', method: 'GET' }),
        transformResponse: (response: ListImports.Response) => response.data,
        providesTags: ['Import'],
      }),
      readSource: build.mutation<ImportReview, OfferedSource>({
        query: (offered) => ({ url: '/recap/imports', method: 'POST', data: asBody(offered) }),
        transformResponse: (response: ReadSource.Response) => response.data,
        invalidatesTags: (review) => (review ? [{ type: 'Import' }] : []),
      }),
      importReview: build.query<ImportReview, string>({
        query: (id) => ({ url: `/recap/imports/${id}`, method: 'GET' }),
        transformResponse: (response: ReviewImport.Response) => response.data,
        providesTags: (_review, _error, id) => [{ type: 'Import', id }],
        // Entries are edited in other tabs: a review is made anew each time it is opened.
        keepUnusedDataFor: 0,
      }),
      answerImport: build.mutation<ImportReview, { id: string; answers: ReviewImport.Request['body'] }>({
        query: ({ id, answers }) => ({ url: `/recap/imports/${id}`, method: 'PUT', data: answers }),
        transformResponse: (response: ReviewImport.Response) => response.data,
        // The answer is the new review: reading it once more would only make the editor wait.
        onQueryStarted: async ({ id }, { dispatch, queryFulfilled }) => {
          const answered = await queryFulfilled.catch(() => null);
          if (answered) dispatch(importApi.util.upsertQueryData('importReview', id, answered.data));
        },
        invalidatesTags: (_review, _error, { id }) => [{ type: 'ImportEntries', id }],
      }),
      importEntries: build.query<ImportEntries.Response, EntriesAsked>({
        query: ({ id, ...params }) => ({ url: `/recap/imports/${id}/entries`, method: 'GET', config: { params } }),
        providesTags: (_entries, _error, { id }) => [{ type: 'ImportEntries', id }],
        keepUnusedDataFor: 0,
      }),
      applyImport: build.mutation<ImportReview, { id: string; version: string }>({
        query: ({ id, version }) => ({ url: `/recap/imports/${id}/apply`, method: 'POST', data: { version } satisfies ApplyImport.Request['body'] }),
        transformResponse: (response: ApplyImport.Response) => response.data,
        onQueryStarted: async ({ id }, { dispatch, queryFulfilled }) => {
          const started = await queryFulfilled.catch(() => null);
          if (started) dispatch(importApi.util.upsertQueryData('importReview', id, started.data));
        },
        // Refused, too: then entries or answers changed meanwhile, and the review shown is no longer the one to apply.
        invalidatesTags: (started, _error, { id }) => (started ? ['Document', 'Relations'] : [{ type: 'Import', id }, { type: 'ImportEntries', id }]),
      }),
    }),
  });

export const {
  useImportsQuery,
  useReadSourceMutation,
  useImportReviewQuery,
  useAnswerImportMutation,
  useImportEntriesQuery,
  useApplyImportMutation,
} = importApi;
