/** A form loads, fills in and opens its components over many renders, and may be drawn anew meanwhile. */
const patience = 15_000;
const pause = 150;
/** The focus has stayed where it was put for so many looks: the form is at rest. */
const rest = 8;

const focusable = 'input:not([type="hidden"]), textarea, select, button:not([data-hint]), [role="combobox"], [contenteditable="true"]';

const named = (name: string): HTMLElement | null => document.querySelector(`form [name="${CSS.escape(name)}"]`);

/** How far the box of a field may lie around its label. */
const levels = 5;

/** "Figures (2)*" -> "Figures" */
const withoutCount = (words: string) => words.replace(/\s*(\(\d+\))?\s*\*?$/, '').trim();

/** The box of a field that has no input of its own (a list of components, a relation), found by its label. */
const labelled = (label: string): HTMLElement | null => {
  const found = [...document.querySelectorAll<HTMLElement>('form label')].find(
    ({ textContent }) => textContent !== null && (textContent === label || withoutCount(textContent) === label),
  );
  let box = found?.parentElement ?? null;
  for (let level = 0; box && level < levels; level += 1, box = box.parentElement) {
    if (box.querySelector(focusable)) return box;
  }
  return null;
};

/** The nth component of a list: the button that opens it. */
const itemOf = (box: HTMLElement, index: number): HTMLElement | null =>
  box.querySelectorAll<HTMLElement>('button[aria-expanded][data-state]')[index] ?? null;

/** Long enough to be found by the eye; a click that led here leaves no ring on what has the focus. */
const glow = (element: HTMLElement) =>
  element.animate([{ boxShadow: '0 0 0 4px #7b79ff' }, { boxShadow: '0 0 0 4px #7b79ff', offset: 0.7 }, { boxShadow: '0 0 0 4px transparent' }], 2500);

const show = (element: HTMLElement): HTMLElement => {
  if (document.activeElement !== element) {
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  }
  return element;
};

/** The closest to a path that the form holds by now, in focus; `open` unfolds a component. */
const closest = (path: string, label: string | undefined, open: (item: HTMLElement) => void): HTMLElement | null => {
  const exact = named(path);
  if (exact) return show(exact);
  const box = label === undefined ? null : labelled(label);
  if (!box) return null;
  const [, step] = path.split('.');
  const item = step !== undefined && /^\d+$/.test(step) ? itemOf(box, Number(step)) : null;
  if (item) open(item);
  const element = item ?? box.querySelector<HTMLElement>(focusable);
  return element && show(element);
};

/**
 * Scrolls to the field of an attribute path on the form that stands open, opens the component it lies in, and focuses
 * it. Gives up quietly when the form hides the field, and at once when the editor goes elsewhere.
 */
export const focusField = async (path: string, label: string | undefined): Promise<void> => {
  const until = Date.now() + patience;
  const opened = new Set<HTMLElement>();
  const open = (item: HTMLElement) => {
    // Once: an editor may fold it again.
    if (item.getAttribute('aria-expanded') === 'false' && !opened.has(item)) item.click();
    opened.add(item);
  };
  let put: HTMLElement | null = null;
  let quiet = 0;
  while (Date.now() < until) {
    const active = document.activeElement;
    if (put?.isConnected && active !== put && active !== document.body) return;
    const found = closest(path, label, open);
    // A field in a component that is still unfolding does not take the focus yet.
    const taken = found !== null && document.activeElement === found;
    quiet = taken && found === put ? quiet + 1 : 0;
    if (taken && found !== put) {
      put = found;
      glow(found);
    }
    // The field in a component that was just opened may still be on its way: it is waited for.
    if (quiet >= rest && (found === named(path) || !path.includes('.'))) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
