import type { Core } from '@strapi/strapi';
import { works, type Login } from './demo-admin';

const list = 'admin/content-manager/collection-types';

/** What the demo prints at its end: where to look, and who to be there. */
export async function addresses(strapi: Core.Strapi, login: Login): Promise<string> {
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const site = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
  const published = await strapi.documents('api::recap.recap').findFirst({ status: 'published', fields: ['slug'], sort: 'createdAt:asc' });
  const rows = [
    ['Admin', `${site}/admin`],
    ['Events', `${site}/${list}/api::event.event`],
    ['Recaps', `${site}/${list}/api::recap.recap`],
    ['REST', published ? `${site}/api/recaps?filters%5Bslug%5D=${published.slug}&populate=events` : `${site}/api/recaps?populate=events`],
    ['OpenAPI', `${site}/api/openapi.json`],
  ];
  const entrance = (await works(strapi, login)) ? [`Log in as ${login.email} with the password ${login.password}`] : [];
  return ['', ...rows.map(([name, address]) => `  ${name.padEnd(8)} ${address}`), '', ...entrance.map((line) => `  ${line}`), '  Stop with Ctrl+C', ''].join('\n');
}
