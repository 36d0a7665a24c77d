/** Sets that grow together: which of many things are one. */
export interface Groups {
  /** The name of the group something is in; its own while it stands alone. */
  of(member: string): string;
  join(one: string, other: string): void;
}

export function makeGroups(): Groups {
  const above = new Map<string, string>();
  const of = (member: string): string => {
    let top = member;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  return {
    of,
    join(one, other) {
      const [first, second] = [of(one), of(other)];
      if (first !== second) above.set(second, first);
    },
  };
}
