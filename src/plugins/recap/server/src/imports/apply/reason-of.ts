/** As the database's client writes it: the whole statement with its values, a dash, and what the database says. */
const statement = /^(?:insert|update|delete|select|with|begin|commit|savepoint)\b[^]* - /i;

/** Why something could not be written, for people: of a fault of the database only what the database itself says. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(statement, '').trim().slice(0, 500) || 'unknown reason';
}
