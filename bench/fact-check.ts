import path from 'node:path';
import type { Article } from '../src/plugins/recap/shared/article';
import type { Finding } from '../src/plugins/recap/shared/contracts/checks';
import { articleChecker, checkArticle } from '../src/plugins/recap/server/src/engine/check/check-article';
import { logLogSlope, median, table, timed } from './figures';
import { injectErrors, rewordDrafts } from './injection/attempts';
import { drafts } from './injection/drafts';
import { errorClasses, type Draft, type Injection, type Rewording } from './injection/types';
import { rewordingKinds } from './injection/rewordings';

const alarms = (findings: Finding[]): Finding[] => findings.filter(({ severity }) => severity !== 'note');

/** Whether an alarm lies in the sentence that was made wrong, or in the line that leads in to its list. */
const isCaught = (findings: Finding[], { sentence }: Injection): boolean =>
  findings.some((finding) => finding.field === sentence.field && finding.block === sentence.block && finding.start < sentence.end && finding.end > sentence.start);

export interface Measured {
  caught: { injection: Injection; alarm: boolean; contradicts: boolean }[];
  spared: { class: string; reason: string }[];
  /** Rewordings with what was wrongly said of them. */
  reworded: { rewording: Rewording; alarms: Finding[] }[];
  untouched: { draft: Draft; alarms: Finding[] }[];
}

/** Puts errors and harmless rewordings into drafts and checks each. The same numbers and seed give the same. */
export function measureFactCheck({ root, made, sizes, perClass, perKind, seed }: { root: string; made: number; sizes?: number[]; perClass: number; perKind: number; seed: number }): Measured {
  const all = drafts(root, made, sizes);
  const checkers = new Map(all.map((draft) => [draft, articleChecker({ graph: draft.graph })]));
  const check = (draft: Draft, article: Article) => alarms(checkers.get(draft)?.(article) ?? []);
  const { injections, spared } = injectErrors(all, perClass, seed);
  return {
    caught: injections.map((injection) => {
      const found = check(injection.draft, injection.article);
      return { injection, alarm: isCaught(found, injection), contradicts: isCaught(found.filter(({ severity }) => severity === 'contradicts'), injection) };
    }),
    spared,
    reworded: rewordDrafts(all, perKind, seed).map((rewording) => ({ rewording, alarms: check(rewording.draft, rewording.article) })),
    untouched: all.map((draft) => ({ draft, alarms: check(draft, draft.article) })),
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);

const MISSES = 20;

async function speed(root: string): Promise<string> {
  const source = drafts(root, 0).sort((a, b) => b.article.body.length - a.article.body.length)[0];
  const rows: { blocks: number; milliseconds: number }[] = [];
  for (const blocks of [10, 100, 1_000]) {
    const body = Array.from({ length: blocks }, (_, index) => source.article.body[index % source.article.body.length]);
    const run = () => checkArticle({ article: { ...source.article, body }, graph: source.graph });
    run();
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push(await timed(run));
    rows.push({ blocks, milliseconds: median(times) });
  }
  const slope = logLogSlope(rows.slice(1).map(({ blocks, milliseconds }) => ({ x: blocks, y: milliseconds })));
  return [
    `Time of one check against ${source.graph.sessions.length} sessions, median of 5`,
    table(['blocks', 'ms'], rows.map(({ blocks, milliseconds }) => [String(blocks), milliseconds])),
    `growth: log-log slope ${slope.toFixed(2)} from 100 to 1,000 blocks (1 is linear)`,
  ].join('\n');
}

/** How much of what is wrong the fact check catches, and how often it cries wolf. */
export async function benchFactCheck(): Promise<string> {
  const root = process.cwd();
  const measured = measureFactCheck({ root, made: 30, perClass: 500, perKind: 100, seed: Number(process.env.CHECK_SEED ?? 1) });
  const of = (kind: string) => measured.caught.filter(({ injection }) => injection.class === kind);
  const row = (name: string, list: Measured['caught']) => {
    const swaps = list.filter(({ injection }) => injection.swap);
    return [
      name, list.length, list.filter(({ alarm }) => alarm).length, share(list.filter(({ alarm }) => alarm).length, list.length), share(list.filter(({ contradicts }) => contradicts).length, list.length),
      swaps.length, share(swaps.filter(({ alarm }) => alarm).length, swaps.length), measured.spared.filter((one) => name === 'all' || one.class === name).length,
    ];
  };
  const misses = errorClasses.flatMap((kind) => {
    const missed = of(kind).filter(({ alarm }) => !alarm);
    return missed.length === 0 ? [] : [`Missed, ${kind} (${missed.length}):`, ...missed.slice(0, MISSES).map(({ injection }) => `  ${injection.draft.name}${injection.swap ? ', swap' : ''}: ${injection.before} => ${injection.after}`)];
  });
  const wrong = rewordingKinds.flatMap((kind) => {
    const list = measured.reworded.filter(({ rewording, alarms: found }) => rewording.kind === kind && found.length > 0);
    return list.length === 0 ? [] : [`False alarms, ${kind} (${list.length}):`, ...list.slice(0, MISSES).map(({ rewording, alarms: found }) => `  ${rewording.draft.name}: ${rewording.before.slice(0, 160)} => ${rewording.after.slice(0, 160)}: ${found.slice(0, 2).map(({ code, severity, text, message }) => `${severity} ${code} “${text}” ${message.slice(0, 120)}`).join('; ')}`)];
  });
  return [
    `Fact check: errors put into ${measured.untouched.length} drafts, ${path.basename(root)}; an error counts as caught when its sentence has a contradiction or an unknown`,
    table(['class', 'injected', 'caught', 'share', 'as contradiction', 'swaps', 'swaps caught', 'true by chance'], [...errorClasses.map((kind) => row(kind, of(kind))), row('all', measured.caught)]),
    '',
    table(['rewording', 'made', 'with an alarm', 'share'], [...rewordingKinds, 'all'].map((kind) => {
      const list = measured.reworded.filter(({ rewording }) => kind === 'all' || rewording.kind === kind);
      const loud = list.filter(({ alarms: found }) => found.length > 0).length;
      return [kind, list.length, loud, share(loud, list.length)];
    })),
    `drafts left as they are: ${measured.untouched.filter(({ alarms: found }) => found.length > 0).length} of ${measured.untouched.length} with an alarm`,
    ...measured.untouched.filter(({ alarms: found }) => found.length > 0).slice(0, MISSES).map(({ draft, alarms: found }) => `  ${draft.name}: ${found.slice(0, 3).map(({ code, text, message }) => `${code} “${text}” ${message.slice(0, 120)}`).join('; ')}`),
    '', ...misses, '', ...wrong, '', await speed(root),
  ].join('\n');
}
