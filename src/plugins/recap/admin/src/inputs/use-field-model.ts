import * as React from 'react';
import { unstable_useDocument as useDocument, useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { fieldModel, type FieldModel } from './field-model';

/** The type or component a field of the form that stands open belongs to; null while schemas are on their way. */
export const useFieldModel = (name: string): FieldModel | null => {
  const { slug = '', collectionType = 'collection-types' } = useParams();
  const keys = useForm('PhraseInput', ({ values }) => Object.keys(values).join(' '));
  // Skipped: only the schemas are wanted, which the content manager holds already.
  const { schemas, components } = useDocument({ model: slug, collectionType }, { skip: true });
  return React.useMemo(
    () =>
      fieldModel(
        name,
        keys.split(' '),
        (schemas ?? []).filter(({ uid }) => uid.startsWith('api::')),
        Object.fromEntries(Object.entries(components).map(([uid, { attributes }]) => [uid, attributes])),
        slug,
      ),
    [name, keys, schemas, components, slug],
  );
};
