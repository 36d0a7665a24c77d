import type { Core } from '@strapi/strapi';

export interface Login {
  email: string;
  password: string;
}

/** Makes the first admin. Where there is one already, nobody is added. */
export async function demoAdmin(strapi: Core.Strapi, { email, password }: Login): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({ firstname: 'Demo', lastname: 'Editor', email, password, isActive: true, roles: [superAdmin.id] });
}

/** Whether somebody can still log in with it: people change passwords. */
export async function works(strapi: Core.Strapi, { email, password }: Login): Promise<boolean> {
  const user: { password: string } | null = await strapi.db.query('admin::user').findOne({ where: { email } });
  return user !== null && (await strapi.service('admin::auth').validatePassword(password, user.password));
}
