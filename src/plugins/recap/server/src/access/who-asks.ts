import type { Asker } from '../drafts/asker';

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email: string;
}

/** Who is logged in to the admin. */
export const personAsking = ({ id, firstname, lastname, username, email }: AdminUser): Asker => ({
  kind: 'person',
  name: [firstname, lastname].filter(Boolean).join(' ') || username || email,
  id,
});

interface Auth {
  strategy?: { name?: string };
  credentials?: { name?: string; username?: string } | null;
}

/** Who asks over REST: the name of the token, of the user, or nobody known. */
export const applicationAsking = (auth: Auth | undefined): Asker => {
  if (auth?.credentials?.username) return { kind: 'person', name: auth.credentials.username };
  const name = auth?.credentials?.name;
  return { kind: 'token', name: name ? `API token ${name}` : 'Anonymous request' };
};
