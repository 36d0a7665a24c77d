import * as React from 'react';
import { useNavigate } from 'react-router-dom';
import { useReadSourceMutation, type OfferedSource } from '../../../api/import-api';
import { importOf } from '../../../addresses';

/** Which of the three ways is meant. */
export type Way = 'files' | 'url' | 'pasted';

/** What each way is given. */
export interface WayProps {
  /** The way whose source is being read; the others wait. */
  reading: Way | null;
  onRead: (source: OfferedSource) => void;
  /** Why the last source of this way was not read. */
  problem: React.ReactNode;
}

const wayOf = (source: OfferedSource): Way => {
  if (source.files) return 'files';
  return source.url === undefined ? 'pasted' : 'url';
};

/** Has a source read and goes to its import, or says why it can't be read. Nothing is written by that. */
export const useReadSource = (event: string | undefined) => {
  const navigate = useNavigate();
  const [readSource] = useReadSourceMutation();
  const [reading, setReading] = React.useState<Way | null>(null);
  const [refused, setRefused] = React.useState<{ way: Way; error: unknown } | null>(null);

  const read = async (source: OfferedSource) => {
    const way = wayOf(source);
    setReading(way);
    setRefused(null);
    const answer = await readSource({ ...source, ...(event ? { event } : {}) });
    setReading(null);
    if ('error' in answer) setRefused({ way, error: answer.error });
    else navigate(importOf(answer.data.id));
  };
  return { read: (source: OfferedSource) => void read(source), reading, refused };
};
