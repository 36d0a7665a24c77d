import * as React from 'react';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useSearchParams } from 'react-router-dom';
import { fieldParameter } from '../addresses';
import { focusField } from '../fields/focus-field';
import { useAttributeLabel } from '../fields/use-attribute-label';

/**
 * Shows nothing: goes to the field that the address names. The content manager has a parameter of that kind, but with
 * it a form that holds a list of components breaks (5.54), so this one has a name of its own.
 */
export const FieldFocus: PanelComponent = ({ model, documentId }) => {
  const [query] = useSearchParams();
  const attributeLabel = useAttributeLabel(model);
  const path = query.get(fieldParameter);
  const label = path === null ? undefined : attributeLabel(path);
  React.useEffect(() => {
    if (path !== null) void focusField(path, label);
  }, [path, label, documentId]);
  return null;
};
