/** A form loads, fills in and opens its components over many renders, and may be drawn anew meanwhile. */
const patience = 15_000;
const pause = 150;
/** The focus has stayed where it was put for so many looks: the form is at rest. */
const rest = 8;

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

const show = (element: HTMLElement): HTMLElement => {
  if (document.activeElement !== element) {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }
  return element;
};

/** The closest to a path that the form holds by now, in focus. */
const closest = (path: string, label: string | undefined): HTMLElement | null => {
  const exact = named(path);
  if (exact) return show(exact);
  const box = label === undefined ? null : labelled(label);
  if (!box) return null;
  const [, step] = path.split('.');
  const item = step !== undefined && /^\d+$/.test(step) ? itemOf(box, Number(step)) : null;
  if (item?.getAttribute('aria-expanded') === 'false') item.click();
  const element = item ?? box.querySelector<HTMLElement>(focusable);
  return element && show(element);
};

/**
 * Scrolls to the field of an attribute path on the form that stands open, opens the component it lies in, and focuses
 * it. Gives up quietly when the form hides the field, and at once when the editor goes elsewhere.
 */
export const focusField = async (path: string, label: string | undefined): Promise<void> => {
  const until = Date.now() + patience;
  let put: HTMLElement | null = null;
  let quiet = 0;
  while (Date.now() < until && quiet < rest) {
    const active = document.activeElement;
    if (put?.isConnected && active !== put && active !== document.body) return;
    const found = closest(path, label);
    quiet = found !== null && found === put ? quiet + 1 : 0;
    put = found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
