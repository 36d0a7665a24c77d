import { adminApi } from '@strapi/strapi/admin';

/** Types that facts and gaps point at. */
const uids = [
  'api::event.event', 'api::session.session', 'api::speaker.speaker', 'api::sponsor.sponsor', 'api::case-study.case-study',
];

/** An attribute as its form presents it. */
export interface FormLabel {
  label: string;
  /** The component its values are, where they are one. */
  component?: string;
}

/** uid of a content type or component -> attribute -> label. */
export type FormLabels = Record<string, Record<string, FormLabel>>;

interface Configured {
  uid: string;
  metadatas: Record<string, { edit?: { label?: string } }>;
}

interface Schema {
  uid: string;
  attributes: Record<string, { component?: string }>;
}

interface Configuration {
  data: { contentType: Configured; components: Record<string, Configured> };
}

interface Init {
  data: { contentTypes: Schema[]; components: Schema[] };
}

const labelsOf = (configured: Configured[], schemas: Schema[]): FormLabels =>
  Object.fromEntries(
    configured.map(({ uid, metadatas }) => {
      const attributes = schemas.find((schema) => schema.uid === uid)?.attributes ?? {};
      const labels = Object.entries(metadatas).map(([attribute, { edit }]): [string, FormLabel] => {
        const component = attributes[attribute]?.component;
        return [attribute, { label: edit?.label ?? attribute, ...(component ? { component } : {}) }];
      });
      return [uid, Object.fromEntries(labels)];
    }),
  );

const formLabelsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The labels an owner gave the fields; our pages call a field what its form calls it. */
    formLabels: build.query<FormLabels, void>({
      queryFn: async (_none, _api, _options, request) => {
        const answers = await Promise.all([
          request('/content-manager/init'),
          ...uids.map((uid) => request(`/content-manager/content-types/${uid}/configuration`)),
        ]);
        const failed = answers.find(({ error }) => error !== undefined);
        if (failed?.error) return { error: failed.error };
        const [init, ...configurations] = answers.map(({ data }) => data);
        const { contentTypes, components } = (init as Init).data;
        const configured = (configurations as Configuration[]).flatMap(({ data }) => [data.contentType, ...Object.values(data.components)]);
        return { data: labelsOf(configured, [...contentTypes, ...components]) };
      },
    }),
  }),
});

export const { useFormLabelsQuery } = formLabelsApi;
