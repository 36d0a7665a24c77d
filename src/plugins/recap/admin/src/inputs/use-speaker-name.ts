import { useForm } from '@strapi/strapi/admin';
import { useRelatedNamesQuery } from '../api/related-names';
import type { FieldModel } from './field-model';
import { pickedPeople, relationToPeople, type PickedPeople } from './picked-people';

const nobody: PickedPeople = { component: undefined, picked: [], removed: [] };

/** The one person that a quote or takeaway is put in the mouth of; undefined for none, for several and while they are read. */
export const useSpeakerName = (name: string, field: FieldModel | null): string | undefined => {
  const relation = relationToPeople(field?.model);
  const form = useForm('SpeakerName', ({ values }) => JSON.stringify(relation ? pickedPeople(values, name, relation) : nobody));
  const { component, picked, removed }: PickedPeople = JSON.parse(form);
  const { data: saved = [] } = useRelatedNamesQuery(
    { model: field?.model ?? '', id: component ?? 0, relation: relation ?? '' },
    { skip: relation === undefined || component === undefined },
  );
  const names = [...saved.filter(({ id }) => !removed.includes(id)).map((person) => person.name), ...picked];
  return new Set(names).size === 1 ? names[0] : undefined;
};
