import type { Locator, Page } from 'playwright-core';

/** What is written in Strapi's Blocks editor. */
export const editorOf = (page: Page): Locator => page.locator('[data-slate-editor="true"]');

/**
 * Selects a text in the editor as a mouse would, or sets the cursor before it.
 * @throws Error when the text stands nowhere in one leaf
 */
export async function selectText(page: Page, text: string, how: 'all of it' | 'cursor before' = 'all of it'): Promise<void> {
  const editor = editorOf(page);
  await editor.getByText(text).first().scrollIntoViewIfNeeded();
  await editor.getByText(text).first().click();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const state = await editor.evaluate((root, { wanted, whole }) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start === -1) continue;
        const end = whole ? start + wanted.length : start;
        const now = window.getSelection();
        if (now?.anchorNode === node && now.focusNode === node && now.anchorOffset === start && now.focusOffset === end) return 'selected';
        now?.setBaseAndExtent(node, start, node, end);
        return 'set';
      }
      return 'missing';
    }, { wanted: text, whole: how === 'all of it' });
    if (state === 'missing') throw new Error(`The editor has no leaf with ${JSON.stringify(text)}`);
    if (state === 'selected') return;
    // The editor takes up a selection with a delay of its own; one that comes while it puts back its own is lost.
    await page.waitForTimeout(250);
  }
  throw new Error(`The editor does not take up the selection of ${JSON.stringify(text)}`);
}

/** Makes the block at the cursor another kind: `Heading 3`, `Quote` and the like. */
export async function chooseBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('toolbar').getByRole('combobox').click();
  await page.getByRole('option', { name, exact: true }).click();
  await page.waitForTimeout(150);
}

/** Puts other words in place of some. */
export async function retype(page: Page, words: string, typed: string): Promise<void> {
  await selectText(page, words);
  await page.keyboard.type(typed);
}

/** Types behind some words of the text. */
export async function typeAfter(page: Page, words: string, typed: string): Promise<void> {
  await selectText(page, words);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(typed);
}

/** Saves the form and waits until it says so. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').first().waitFor();
}
