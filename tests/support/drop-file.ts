import type { Page } from 'playwright-core';

/** Drags a file from outside the browser to a point of the page and lets it go there, as a hand would. */
export async function dropFile(page: Page, file: string, { x, y }: { x: number; y: number }): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await protocol.send('Input.dispatchDragEvent', { type, x, y, data });
  await protocol.detach();
}
