import { adminApi } from '@strapi/strapi/admin';

interface RelationAnswer {
  results: { id: number; name?: string }[];
}

const relatedNamesApi = adminApi.enhanceEndpoints({ addTagTypes: ['Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    /** The saved relations of a component, which a form leaves to be read one by one. */
    relatedNames: build.query<{ id: number; name: string }[], { model: string; id: number; relation: string }>({
      query: ({ model, id, relation }) => ({
        url: `/content-manager/relations/${model}/${id}/${relation}`,
        method: 'GET',
        config: { params: { page: 1, pageSize: 5 } },
      }),
      transformResponse: ({ results }: RelationAnswer) => results.flatMap(({ id, name }) => (name ? [{ id, name }] : [])),
      providesTags: ['Relations'],
    }),
  }),
});

export const { useRelatedNamesQuery } = relatedNamesApi;
