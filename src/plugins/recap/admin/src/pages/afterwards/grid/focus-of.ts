import type { Edges, Place } from './moves';

const all = (cell: Element, selector: string): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(selector)];

/** The cell that an element of the table lies in. */
export const cellAt = (element: Element): { cell: Element; place: Place } | null => {
  const cell = element.closest('[data-column]');
  const row = cell?.closest('[data-row]');
  if (!cell || !row) return null;
  return { cell, place: { row: Number(row.getAttribute('data-row')), column: Number(cell.getAttribute('data-column')) } };
};

/** Where the caret stands in what has the focus. */
export function edgesOf(element: Element): Edges {
  const takesEnter = element.matches('[data-enter], [data-stop="tab"]');
  if (!(element instanceof HTMLTextAreaElement)) return { atStart: true, atEnd: true, inText: false, takesEnter };
  const { selectionStart, selectionEnd, value } = element;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return {
    atStart: isWhole || (selectionStart === 0 && selectionEnd === 0), atEnd: isWhole || (selectionStart === value.length && selectionEnd === value.length),
    inText: true, takesEnter,
  };
}

/** What to focus next inside the same cell; null when a move leaves it. Tab goes to what needs an answer, arrows to all. */
export function nextInside(cell: Element, element: Element, move: string): HTMLElement | null {
  const isTab = move === 'next' || move === 'previous';
  if (!isTab && move !== 'left' && move !== 'right') return null;
  const stops = all(cell, '[data-stop]');
  const at = stops.findIndex((stop) => stop === element);
  if (at === -1) return null;
  const forth = move === 'next' || move === 'right';
  const ahead = forth ? stops.slice(at + 1) : stops.slice(0, at).reverse();
  return (isTab ? ahead.find((stop) => stop.dataset.stop === 'tab' || (!forth && element.matches('[data-stop="tab"]'))) : ahead[0]) ?? null;
}

/** Puts the focus into a cell: on the choice that is made, else on what comes first; a text is selected whole. */
export function focusCell(cell: Element): void {
  const stop = cell.querySelector<HTMLElement>('[data-stop][aria-pressed="true"]') ?? cell.querySelector<HTMLElement>('[data-stop]');
  if (!stop) return;
  stop.focus({ preventScroll: true });
  if (stop instanceof HTMLTextAreaElement) stop.select();
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
