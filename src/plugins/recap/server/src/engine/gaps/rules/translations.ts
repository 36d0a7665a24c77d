import type { Gap } from '../../../../../shared/recap';
import type { CaseStudyEntry, EntryUid, EventEntry, SessionEntry } from '../../entries';
import { excerpt, gap } from '../gap';
import { elementsOf, localised, type Attributes, type LocalisedText } from '../localised-texts';
import { numbersIn } from '../numbers-in';
import type { Scope } from '../scope';
import { numberWords } from '../words';

/** For a recap in another language: texts it lacks, and translations that say another number. */
export function translationGaps({ graph, events, tour, sessions, caseStudies }: Scope): Gap[] {
  const { locale, defaultLocale } = graph;
  if (locale === defaultLocale) return [];
  const translations = new Map(graph.translations.map(({ uid, documentId, attributes }) => [`${uid}:${documentId}`, attributes]));
  const gapsOf = (uid: EntryUid, entry: EventEntry | SessionEntry | CaseStudyEntry, title: string): Gap[] => {
    const translation = translations.get(`${uid}:${entry.documentId}`) ?? {};
    const attributes: Attributes = { ...entry };
    const texts = localised(uid, attributes, translation);
    const spot = (path: string) => ({ uid, documentId: entry.documentId, path });
    const missing = texts.filter(({ translated }) => translated === undefined);
    const fields = [...new Set(missing.map(({ attribute }) => attribute))].join(', ');
    return [
      ...(missing.length > 0 ? [gap('translation-missing', spot(missing[0].path), { title, language: locale, fields })] : []),
      ...texts.flatMap((text) => {
        const difference = numbersDiffer(text, defaultLocale, locale);
        return difference ? [gap('translation-number-differs', spot(text.path), { excerpt: excerpt(text.translated ?? ''), ...difference })] : [];
      }),
      ...valuesDiffer(attributes, translation).map(({ path, label, ...difference }) =>
        gap('translation-number-differs', spot(path), { excerpt: label, ...difference })),
    ];
  };
  return [
    ...[...events, ...(tour ? [tour] : [])].flatMap((event) => gapsOf('api::event.event', event, event.name)),
    ...sessions.flatMap((session) => gapsOf('api::session.session', session, session.title)),
    ...caseStudies.flatMap((study) => gapsOf('api::case-study.case-study', study, study.organisation)),
  ];
}

interface Difference {
  original: string;
  translated: string;
}

/**
 * A number the translation adds, or digits it drops. Number words are looser: one may turn into "both" and back, so it
 * counts only where the original states numbers too.
 */
function numbersDiffer({ original, translated }: LocalisedText, from: string, to: string): Difference | null {
  if (translated === undefined) return null;
  const comparable = numberWords(from).known && numberWords(to).known;
  const own = numbersIn(original, from).filter((number) => number.digits || comparable);
  const other = numbersIn(translated, to).filter((number) => number.digits || comparable);
  const values = (numbers: typeof own) => new Set(numbers.map((number) => number.value));
  const added = other.some((number) => !values(own).has(number.value) && (own.length > 0 || (comparable && number.digits)));
  const dropped = own.some((number) => number.digits && !values(other).has(number.value)) && (comparable || other.length > 0);
  if (!added && !dropped) return null;
  const list = (numbers: typeof own) => numbers.map((number) => number.written).join(', ') || '-';
  return { original: list(own), translated: list(other) };
}

/** Figures and metrics are told with the default language's numbers; a translation that holds others is out of date. */
function valuesDiffer(entry: Attributes, translation: Attributes): (Difference & { path: string; label: string })[] {
  return ['figures', 'metrics'].flatMap((list) => {
    const own = elementsOf(entry, list);
    const other = elementsOf(translation, list);
    if (own.length !== other.length) return [];
    return own.flatMap((element, index) => {
      const name = (['value', 'upTo'] as const).find((attribute) =>
        typeof other[index][attribute] === 'number' && Number.isFinite(element[attribute] ?? 0) && other[index][attribute] !== element[attribute]);
      const label = other[index].label ?? element.label ?? element.kind;
      return name ? [{ path: `${list}.${index}.${name}`, label: String(label), original: String(element[name] ?? '-'), translated: String(other[index][name]) }] : [];
    });
  });
}
