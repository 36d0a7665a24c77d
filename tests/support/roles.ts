import { randomBytes } from 'node:crypto';
import type { Login, Site } from './site';

export interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

/** What Strapi's own editors may do with entries: nothing of the recap plugin. */
export const usualOfEditors = async (site: Site): Promise<Permission[]> => {
  const { data: roles } = await site.admin<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
  const editor = roles.find(({ code }) => code === 'strapi-editor');
  if (!editor) throw new Error('Strapi has no role of editors');
  const { data: usual } = await site.admin<{ data: Permission[] }>('GET', `/admin/roles/${editor.id}/permissions`);
  return usual.filter(({ action }) => !action.startsWith('plugin::recap.'));
};

/** Makes a person who may do exactly what is named. */
export const makePersonWith = async (site: Site, name: string, granted: Permission[]): Promise<Login> => {
  const { data: role } = await site.admin<{ data: { id: number } }>('POST', '/admin/roles', { name, description: name });
  const permissions = granted.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
  await site.admin('PUT', `/admin/roles/${role.id}/permissions`, { permissions });

  const login = { email: `${name.toLowerCase().replace(/\W+/g, '-')}@example.org`, password: `Aa1-${randomBytes(12).toString('hex')}` };
  const { data: user } = await site.admin<{ data: { id: number } }>('POST', '/admin/users', {
    email: login.email, firstname: name, lastname: 'Person', roles: [role.id],
  });
  await site.admin('PUT', `/admin/users/${user.id}`, { password: login.password, isActive: true });
  return login;
};

/** A permission of the recap plugin: `plugin::recap.preview`. */
export const recapAction = (action: string): Permission => ({ action, subject: null, properties: {}, conditions: [] });

/** Makes a person who may do what Strapi's own editors may with entries, and of the recap plugin only what is named. */
export const makePerson = async (site: Site, name: string, recapActions: string[]): Promise<Login> =>
  makePersonWith(site, name, [...(await usualOfEditors(site)), ...recapActions.map(recapAction)]);
