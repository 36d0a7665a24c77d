/** As much of a content type's schema as finding a field takes. */
export interface FormSchema {
  uid: string;
  attributes: Record<string, { type?: string; component?: string }>;
}

export interface FieldModel {
  /** uid of the content type, or of the component the field lies in. */
  model: string;
  attribute: string;
}

const steps = (name: string) => name.split('.').filter((step) => !/^\d+$/.test(step));

const inSchema = (schema: FormSchema, name: string, components: Record<string, FormSchema['attributes']>): FieldModel | null => {
  const path = steps(name);
  const attribute = path.pop();
  if (attribute === undefined) return null;
  let model = schema.uid;
  let attributes: FormSchema['attributes'] | undefined = schema.attributes;
  for (const step of path) {
    const component: string | undefined = attributes?.[step]?.component;
    if (component === undefined) return null;
    model = component;
    attributes = components[component];
  }
  // Components of another type than the one in the address are not loaded: their name is enough.
  return attributes === undefined || attribute in attributes ? { model, attribute } : null;
};

/**
 * The type or component a field of a form belongs to. A form opened from a relation shows another type than the
 * address names, so the type whose attributes the form's values fit best is taken.
 */
export const fieldModel = (
  name: string,
  formKeys: string[],
  schemas: FormSchema[],
  components: Record<string, FormSchema['attributes']>,
  addressed: string | undefined,
): FieldModel | null => {
  const fit = (schema: FormSchema) => formKeys.filter((key) => key in schema.attributes).length + (schema.uid === addressed ? 0.5 : 0);
  const candidates = schemas.flatMap((schema) => {
    const found = inSchema(schema, name, components);
    return found ? [{ found, fit: fit(schema) }] : [];
  });
  return candidates.sort((a, b) => b.fit - a.fit)[0]?.found ?? null;
};
