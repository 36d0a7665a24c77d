import * as React from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Preview, SubjectRequest } from '../../../../shared/contracts/previews';
import {
  englishVariants, fallbacks, lengths, sections, type RecapOptions,
} from '../../../../shared/options';

/** What the address of the preview asks for. Options that are not in it are the site's defaults. */
export interface PreviewAddress {
  subject: SubjectRequest | null;
  locale: string | undefined;
  options: Partial<RecapOptions>;
  includeDrafts: boolean;
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined => allowed.find((item) => item === value);

const subjectOf = (query: URLSearchParams): SubjectRequest | null => {
  const event = query.get('event');
  if (event) return { event };
  const sessions = (query.get('sessions') ?? '').split(',').filter(Boolean);
  return sessions.length > 0 ? { sessions } : null;
};

export const readPreviewAddress = (query: URLSearchParams): PreviewAddress => {
  const options: Partial<RecapOptions> = {};
  const length = oneOf(lengths, query.get('length'));
  if (length) options.length = length;
  const english = oneOf(englishVariants, query.get('english'));
  if (english) options.english = english;
  const fallback = oneOf(fallbacks, query.get('fallback'));
  if (fallback) options.fallback = fallback;
  const byline = query.get('byline');
  if (byline !== null) options.byline = byline;
  const without = query.get('without');
  if (without !== null) {
    options.without = sections.filter((section) => without.split(',').includes(section));
  }
  return { subject: subjectOf(query), locale: query.get('locale') ?? undefined, options, includeDrafts: query.get('drafts') === 'true' };
};

/** The request that the address stands for; null when it names no subject. */
export const requestOf = ({ subject, locale, options, includeDrafts }: PreviewAddress): Preview.Request['body'] | null =>
  subject && { data: subject, ...(locale ? { locale } : {}), options, ...(includeDrafts ? { includeDrafts } : {}) };

/** What the preview shows stands in its address, so that Back, reload and a link to a colleague show the same. */
export const usePreviewAddress = () => {
  const [query, setQuery] = useSearchParams();
  const address = React.useMemo(() => readPreviewAddress(query), [query]);
  const change = React.useCallback(
    (changes: Partial<RecapOptions> & { locale?: string; drafts?: boolean }) =>
      setQuery(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) next.set(name, String(value));
          if (changes.drafts === false) next.delete('drafts');
          return next;
        },
        { replace: true },
      ),
    [setQuery],
  );
  return { address, change };
};
