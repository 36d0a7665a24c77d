import type { AfterwardsCells, AfterwardsRow } from '../../../../../shared/contracts/afterwards';
import type { CellColumn } from '../grid/columns';

/** Why a pasted text does not fit its cell. */
export type Misfit = 'outcome' | 'person' | 'address' | 'refused' | 'forbidden';

export type Match = { cells: Partial<AfterwardsCells> } | { misfit: Misfit };

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}✓✔✗✘?]+/gu, ' ').trim();

const words: Record<AfterwardsCells['outcome'], string[]> = {
  held: [
    'held', 'yes', 'y', 'true', '1', 'x', 'ok', 'done', 'took place', 'happened', '✓', '✔', 'si', 's', 'vero', 'tenuta', 'tenuto', 'svolta', 'svolto',
    'fatta', 'fatto', 'oui', 'ja', 'sim', 'wahr', 'vrai',
  ],
  cancelled: [
    'cancelled', 'canceled', 'no', 'n', 'false', '0', 'dropped', 'not held', '✗', '✘', 'annullata', 'annullato', 'cancellata', 'cancellato', 'saltata', 'saltato',
    'falso', 'non', 'nein', 'abgesagt', 'annule', 'annulee', 'cancelada', 'cancelado', 'falsch', 'faux',
  ],
  planned: ['planned', '?', 'tbd', 'prevista', 'previsto', 'pianificata', 'in programma', 'geplant', 'prevu', 'prevue'],
};

/** What people write in a sheet for a quote from the session itself. */
const here = [
  'here', 'this session', 'in this session', 'said in this session', 'session', 'the session', 'talk', 'the talk', 'on stage', 'yes', 'x', '✓', '✔',
  'qui', 'questa sessione', 'in questa sessione', 'detto in questa sessione', 'sessione', 'sul palco', 'si',
];

const outcomeOf = (text: string): AfterwardsCells['outcome'] | undefined => {
  const word = folded(text);
  return (['held', 'cancelled', 'planned'] as const).find((outcome) => words[outcome].includes(word));
};

/** The person of a session that a name means: the whole name, or a part of it that only one of them bears. */
function personOf(name: string, people: AfterwardsRow['people']): string | undefined {
  const wanted = folded(name);
  if (wanted === '') return undefined;
  const known = people.flatMap(({ documentId, name: its }) => (documentId ? [{ documentId, name: folded(its) }] : []));
  const whole = known.find((person) => person.name === wanted);
  if (whole) return whole.documentId;
  const bearing = known.filter((person) => ` ${person.name} `.includes(` ${wanted} `));
  return bearing.length === 1 ? bearing[0].documentId : undefined;
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(text);

/** A pasted text as a value of its cell. */
export function matchCell(column: CellColumn, pasted: string, { people, recordingRefused }: Pick<AfterwardsRow, 'people' | 'recordingRefused'>): Match {
  const text = pasted.replace(/\s+/g, ' ').trim();
  switch (column) {
    case 'outcome': {
      const outcome = outcomeOf(text);
      return outcome ? { cells: { outcome } } : { misfit: 'outcome' };
    }
    case 'takeaway': return { cells: { takeaway: text } };
    case 'quote': return { cells: { quote: text } };
    case 'takeawayBy': {
      const found = text.split(/\s*[,;/&]\s*|\s+(?:and|e|und|et)\s+/i).filter(Boolean).map((name) => personOf(name, people));
      const who = found.filter((person) => person !== undefined);
      return who.length === found.length ? { cells: { takeawayBy: [...new Set(who)] } } : { misfit: 'person' };
    }
    case 'quoteBy': {
      const who = personOf(text, people);
      return who ? { cells: { quoteBy: who } } : { misfit: 'person' };
    }
    case 'quoteSource': return { cells: { quoteSource: here.includes(folded(text)) ? { said: 'here' } : { said: 'elsewhere', where: text } } };
    case 'recordingUrl':
      if (recordingRefused) return { misfit: 'refused' };
      return isAddress(text) ? { cells: { recordingUrl: text } } : { misfit: 'address' };
    case 'slidesUrl': return isAddress(text) ? { cells: { slidesUrl: text } } : { misfit: 'address' };
  }
}
