import { adminApi } from '@strapi/strapi/admin';
import type { AskSpeakers, ListAsks, MailAsk, RenewAsk, RevokeAsk } from '../../../shared/contracts/afterwards';

const asksApi = adminApi.enhanceEndpoints({ addTagTypes: ['Asks', 'Afterwards'] }).injectEndpoints({
  endpoints: (build) => ({
    listAsks: build.query<ListAsks.Response['data'], string>({
      query: (event) => ({ url: '/recap/asks', method: 'GET', config: { params: { event } } }),
      transformResponse: (response: ListAsks.Response) => response.data,
      providesTags: ['Asks'],
      // Links open a page without an account: none is kept longer than it is looked at.
      keepUnusedDataFor: 0,
    }),
    askSpeakers: build.mutation<AskSpeakers.Response['data'], AskSpeakers.Request['body']>({
      query: (body) => ({ url: '/recap/asks', method: 'POST', data: body }),
      transformResponse: (response: AskSpeakers.Response) => response.data,
      invalidatesTags: ['Asks', 'Afterwards'],
    }),
    revokeAsk: build.mutation<RevokeAsk.Response['data'], string>({
      query: (id) => ({ url: `/recap/asks/${id}/revoke`, method: 'POST' }),
      transformResponse: (response: RevokeAsk.Response) => response.data,
      invalidatesTags: ['Asks', 'Afterwards'],
    }),
    renewAsk: build.mutation<RenewAsk.Response['data'], { id: string; body: RenewAsk.Request['body'] }>({
      query: ({ id, body }) => ({ url: `/recap/asks/${id}/renew`, method: 'POST', data: body }),
      transformResponse: (response: RenewAsk.Response) => response.data,
      invalidatesTags: ['Asks', 'Afterwards'],
    }),
    mailAsk: build.mutation<MailAsk.Response['data'], { id: string; body: MailAsk.Request['body'] }>({
      query: ({ id, body }) => ({ url: `/recap/asks/${id}/mail`, method: 'POST', data: body }),
      transformResponse: (response: MailAsk.Response) => response.data,
      invalidatesTags: ['Asks'],
    }),
  }),
});

export const { useListAsksQuery, useAskSpeakersMutation, useRevokeAskMutation, useRenewAskMutation, useMailAskMutation } = asksApi;
