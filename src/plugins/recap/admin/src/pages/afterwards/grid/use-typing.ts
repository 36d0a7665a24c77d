import * as React from 'react';

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** A text as it is typed into a cell, on one line: a space at its end stays while somebody types on, Esc takes back what was typed. */
export function useTyping(value: string, { write, leave }: { write: (text: string) => void; leave: () => void }) {
  const [typed, setTyped] = React.useState<string | null>(null);
  const before = React.useRef(value);
  const type = (next: string) => {
    setTyped(next);
    write(next.trim());
  };
  return {
    // A space at the end is not saved, and must not vanish while somebody types on.
    value: typed !== null && typed.trim() === value.trim() ? typed : value,
    onFocus: () => {
      before.current = value;
    },
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => type(oneLine(event.target.value)),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Escape' || value === before.current) return;
      event.stopPropagation();
      type(before.current);
    },
    onBlur: () => {
      setTyped(null);
      leave();
    },
  };
}
