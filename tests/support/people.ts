import { randomBytes } from 'node:crypto';
import type { Booted } from './boot';

/** One line of a role: an action, on a type where it has one, perhaps only for some fields, languages or own entries. */
export interface Permission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
  conditions?: string[];
}

export interface Person {
  id: number;
  name: string;
  /** Header of a request made by this person. */
  authorization: string;
}

const numberOf = (() => {
  let last = 0;
  return () => (last += 1);
})();

const login = async ({ agent }: Booted, email: string, password: string): Promise<string> => {
  const answer = await agent.post('/admin/login').send({ email, password });
  const token: unknown = answer.body?.data?.token;
  if (typeof token !== 'string') throw new Error(`Login of ${email} failed: ${answer.status} ${answer.text}`);
  return `Bearer ${token}`;
};

const makeUser = async (booted: Booted, roleId: number, name: string): Promise<Person> => {
  const email = `person-${numberOf()}@example.org`;
  const password = `Aa1-${randomBytes(8).toString('hex')}`;
  const [firstname, ...rest] = name.split(' ');
  const user = await booted.strapi.service('admin::user').create({
    email, firstname, lastname: rest.join(' '), password, isActive: true, roles: [roleId],
  });
  return { id: user.id, name, authorization: await login(booted, email, password) };
};

/** An admin who may do exactly what the permissions say, logged in. */
export async function adminWith(booted: Booted, permissions: Permission[], name = 'Ada Editor'): Promise<Person> {
  const roles = booted.strapi.service('admin::role');
  const role = await roles.create({ name: `Role ${numberOf()}`, description: 'for a test' });
  await roles.assignPermissions(
    role.id,
    permissions.map((permission) => ({ subject: null, properties: {}, conditions: [], ...permission })),
  );
  return makeUser(booted, role.id, name);
}

/** A super admin, logged in. */
export async function superAdmin(booted: Booted, name = 'Sue Admin'): Promise<Person> {
  const role = await booted.strapi.service('admin::role').getSuperAdmin();
  return makeUser(booted, role.id, name);
}

/** An API token: read-only, full access, or exactly these actions. */
export async function apiToken(booted: Booted, grant: 'read-only' | 'full-access' | string[], name = `Token ${numberOf()}`): Promise<string> {
  const token = await booted.strapi.service('admin::api-token').create({
    name,
    description: '',
    type: Array.isArray(grant) ? 'custom' : grant,
    lifespan: null,
    ...(Array.isArray(grant) ? { permissions: grant } : {}),
  });
  return `Bearer ${token.accessKey}`;
}

/** Lets anybody do these actions over REST. */
export async function grantPublic({ strapi }: Booted, actions: string[]): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}
