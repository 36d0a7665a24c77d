import { styleKey, type Style, type StyledText } from './lines';
import { isLine, type Token } from './tokens';

const lookOf = (token: Token): string => JSON.stringify(isLine(token) ? token.line : token.text);

/** A word or line that stands in all three versions: the look a person gave it, else the new one. */
export const withMergedLook = (mine: Token, base: Token, next: Token): Token => (lookOf(mine) === lookOf(base) ? next : mine);

const only = (token: Token): Style | undefined => (!isLine(token) && token.text.length === 1 ? token.text[0]?.style : undefined);

interface Restyling {
  set: Style;
  unset: string[];
}

function restyling(base: Style, mine: Style): Restyling {
  const changed = Object.entries(mine).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(base).find(([other]) => other === name)?.[1]));
  return { set: Object.fromEntries(changed), unset: Object.keys(base).filter((name) => !(name in mine)) };
}

const restyled = (style: Style, { set, unset }: Restyling): Style =>
  ({ ...Object.fromEntries(Object.entries(style).filter(([name]) => !unset.includes(name))), ...set });

/**
 * Words that take the place of others get what a person did to all of those: figures in a sentence set in bold are bold
 * when they change. `lost`: a person had restyled some of them only, which can't be carried over.
 */
export function carryLook(base: readonly Token[], mine: readonly Token[], next: readonly Token[]): { tokens: Token[]; lost: boolean } {
  const changes = base.flatMap((token, index) => {
    const own = mine[index];
    if (!own || /^\s*$/u.test(token.key) || isLine(token)) return [];
    const [before, after] = [only(token), only(own)];
    return before && after ? [restyling(before, after)] : [lookOf(token) === lookOf(own) ? restyling({}, {}) : undefined];
  });
  const first = changes[0];
  const keys = new Set(changes.map((change) => (change ? styleKey(change.set) + change.unset.join() : 'mixed')));
  if (!first || keys.size > 1) return { tokens: [...next], lost: keys.size > 1 };
  const apply = (part: StyledText): StyledText => ({ text: part.text, style: restyled(part.style, first) });
  return { tokens: next.map((token) => (isLine(token) ? token : { ...token, text: token.text.map(apply) })), lost: false };
}
