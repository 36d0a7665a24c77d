import { errors } from '@strapi/utils';
import { sourceTypes, type SourceType } from '../sources/attributes';
import type { Reader } from './reader';

const list = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

interface Needed {
  types: readonly SourceType[];
  /** What is made of them: "A recap". */
  made: string;
}

/** @throws ForbiddenError naming every type that may not be read whole */
export async function requireReading(
  mayRead: Reader, locales: string[], { types, made }: Needed = { types: sourceTypes, made: 'A recap' },
): Promise<void> {
  const checked = await Promise.all(types.map(async (type) => ({ type, may: await mayRead(type, locales) })));
  const refused = checked.filter(({ may }) => !may).map(({ type }) => type);
  if (refused.length === 0) return;
  throw new errors.ForbiddenError(
    `${made} is made of entries that you may not read whole: ${list(refused.map(({ noun }) => noun.many))}. `
      + 'Ask an administrator for permission to read all of these, with all their fields and in these languages: '
      + `${list(locales)}.`,
    { types: refused.map(({ uid }) => uid) },
  );
}
