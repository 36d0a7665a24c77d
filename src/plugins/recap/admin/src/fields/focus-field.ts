/** The form fills in over a few renders, and an accordion takes one more to open. */
const patience = 4000;
const pause = 100;

const focusable = 'input:not([type="hidden"]), textarea, select, button, [role="combobox"], [contenteditable="true"]';

const named = (name: string): HTMLElement | null => document.querySelector(`form [name="${CSS.escape(name)}"]`);

/** The box of a field that has no input of its own (a list of components, a relation), found by its label. */
const labelled = (label: string): HTMLElement | null => {
  for (const element of document.querySelectorAll<HTMLElement>('form label')) {
    const words = (element.firstChild?.textContent ?? element.textContent ?? '').trim();
    if (words === label || element.textContent?.replace(/\s*\(\d+\)\s*\*?$|\s*\*$/, '').trim() === label) {
      const box = element.parentElement;
      // The label of a list stands in a line of its own.
      return box && box.querySelector(focusable) ? box : (box?.parentElement ?? null);
    }
  }
  return null;
};

/** The nth component of a list: the button that opens it. */
const itemOf = (box: HTMLElement, index: number): HTMLElement | null =>
  box.querySelectorAll<HTMLElement>('button[aria-expanded][data-state]')[index] ?? null;

const show = (element: HTMLElement) => {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
};

/** One try; true when there is nothing closer to come. */
const tryFocus = (path: string, label: string | undefined): boolean => {
  const exact = named(path);
  if (exact) {
    show(exact);
    return true;
  }
  const box = label === undefined ? null : labelled(label);
  if (!box) return false;
  const [, step, ...rest] = path.split('.');
  const item = step !== undefined && /^\d+$/.test(step) ? itemOf(box, Number(step)) : null;
  if (item && item.getAttribute('aria-expanded') === 'false') item.click();
  show(item ?? box.querySelector<HTMLElement>(focusable) ?? box);
  return rest.length === 0 || item === null;
};

/**
 * Scrolls to the field of an attribute path on the form that stands open, opens the component it lies in, and focuses
 * it. Gives up quietly: the form may hide the field.
 */
export const focusField = async (path: string, label: string | undefined): Promise<void> => {
  const until = Date.now() + patience;
  while (!tryFocus(path, label) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, pause));
};
