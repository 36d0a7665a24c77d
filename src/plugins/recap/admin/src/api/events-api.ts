import { adminApi } from '@strapi/strapi/admin';

/** An event as a list of choices names it. */
export interface EventChoice {
  documentId: string;
  name: string;
  /** ISO 8601 instant */
  startsAt: string | null;
}

interface FoundEvents {
  results: (EventChoice & { timezone?: string | null })[];
}

interface OneEvent {
  data: { name?: string | null; timezone?: string | null };
}

const events = '/content-manager/collection-types/api::event.event';

const eventsApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The events whose fields hold the words, newest first. The content manager answers, with the reader's own permissions. */
    eventsFound: build.query<EventChoice[], string>({
      query: (words) => ({
        url: events,
        method: 'GET',
        // Strapi's client puts values into the address as they are.
        config: { params: { page: 1, pageSize: 10, sort: 'startsAt:DESC', _q: encodeURIComponent(words) } },
      }),
      transformResponse: ({ results }: FoundEvents) => results.map(({ documentId, name, startsAt }) => ({ documentId, name, startsAt })),
      providesTags: ['Document'],
    }),
    eventNamed: build.query<{ name: string; timezone: string | null }, string>({
      query: (documentId) => ({ url: `${events}/${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: OneEvent) => ({ name: data.name ?? '', timezone: data.timezone ?? null }),
      providesTags: ['Document'],
    }),
  }),
});

export const { useEventsFoundQuery, useEventNamedQuery } = eventsApi;
