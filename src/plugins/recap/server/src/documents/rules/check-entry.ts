import { rules } from '.';
import type { Attributes, Fault } from './fault';

/** Component uid and whether there are several, for each attribute that holds components. */
export type ComponentsOf = (uid: string) => { attribute: string; component: string }[];

const isAttributes = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * All faults of an entry and of the components in it.
 * @param uid of the content type or component
 * @param componentsOf the component attributes of a model, from its schema: so owners' own fields are held to the same rules
 */
export function checkEntry(uid: string, attributes: Attributes, componentsOf: ComponentsOf): Fault[] {
  const own = (rules[uid] ?? []).flatMap((rule) => rule(attributes));
  const inside = componentsOf(uid).flatMap(({ attribute, component }) => {
    const value = attributes[attribute];
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((item: unknown, index) =>
      isAttributes(item)
        ? checkEntry(component, item, componentsOf).map(({ path, message }): Fault => ({
            path: [attribute, ...(Array.isArray(value) ? [index] : []), ...path],
            message,
          }))
        : [],
    );
  });
  return [...own, ...inside];
}
