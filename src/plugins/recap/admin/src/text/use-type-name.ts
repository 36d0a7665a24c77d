import * as React from 'react';
import { asWords } from './as-words';
import { useText, type TextId } from './use-text';

const types: Record<string, TextId> = {
  'api::event.event': 'type.event',
  'api::session.session': 'type.session',
  'api::case-study.case-study': 'type.caseStudy',
};

/** What an entry of a type is called: `api::case-study.case-study` -> "case study". */
export const useTypeName = (): ((uid: string) => string) => {
  const text = useText();
  return React.useCallback((uid) => (types[uid] ? text(types[uid]) : asWords(uid.split('.').at(-1) ?? uid)), [text]);
};
