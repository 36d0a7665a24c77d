/** The relation that says who spoke the text of a component. */
const relations: Record<string, string> = { 'session.takeaway': 'speakers', 'shared.quote': 'speaker' };

export const relationToPeople = (model: string | undefined): string | undefined => (model === undefined ? undefined : relations[model]);

/** What the form holds of a relation: the saved ones that were taken away, and those picked since. */
export interface PickedPeople {
  /** Row id of the saved component; undefined for one just added. */
  component: number | undefined;
  picked: string[];
  removed: number[];
}

const entries = (relation: unknown, list: 'connect' | 'disconnect'): object[] => {
  const found: unknown = typeof relation === 'object' && relation !== null ? Reflect.get(relation, list) : undefined;
  return Array.isArray(found) ? found.filter((entry): entry is object => typeof entry === 'object' && entry !== null) : [];
};

const valueAt = (values: object, name: string): object => {
  let at: unknown = values;
  for (const step of name.split('.').slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return typeof at === 'object' && at !== null ? at : {};
};

/** Who was picked in the component that a field lies in, as far as the form knows. */
export const pickedPeople = (values: object, name: string, relation: string): PickedPeople => {
  const component = valueAt(values, name);
  const id: unknown = Reflect.get(component, 'id');
  const people: unknown = Reflect.get(component, relation);
  return {
    component: typeof id === 'number' ? id : undefined,
    picked: entries(people, 'connect').flatMap((entry) => ('label' in entry && typeof entry.label === 'string' ? [entry.label] : [])),
    removed: entries(people, 'disconnect').flatMap((entry) => ('id' in entry && typeof entry.id === 'number' ? [entry.id] : [])),
  };
};
