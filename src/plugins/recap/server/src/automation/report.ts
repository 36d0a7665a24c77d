import type { Core } from '@strapi/strapi';
import type { Outcome } from './run';

const line = (outcome: Outcome): string => {
  const about = `"${outcome.name}" (${outcome.event}) in ${outcome.locale}`;
  switch (outcome.result) {
    case 'drafted': return `${about}: drafted, recap ${outcome.recap}`;
    case 'existing': return `${about}: has recap ${outcome.recap} already`;
    case 'skipped': return `${about}: skipped, ${outcome.because}`;
    case 'failed': return `${about}: failed, ${outcome.error.stack ?? outcome.error.message}`;
  }
};

/** Tells the log of each run and its reasons; a reason that is still the same as in the last run, at level debug only. */
export const reporter = (log: Core.Strapi['log']) => {
  let before = new Set<string>();
  return (outcomes: Outcome[]): void => {
    const lines = new Set<string>();
    for (const outcome of outcomes) {
      const text = line(outcome);
      lines.add(text);
      if (outcome.result === 'failed') log.error(`Automatic drafting: ${text}`);
      else log[before.has(text) ? 'debug' : 'info'](`Automatic drafting: ${text}`);
    }
    before = lines;
    const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
    const summary = `Automatic drafting: ${count('drafted')} drafted, ${count('existing') + count('skipped')} skipped, ${count('failed')} failed`;
    log[count('drafted') + count('failed') > 0 ? 'info' : 'debug'](summary);
  };
};
