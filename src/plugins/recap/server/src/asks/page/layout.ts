import { html, render, type Html } from './html';
import { style } from './style';
import type { PageLanguage } from './words';

/** A whole page: plain, in one column, without any script. */
export const layout = (language: PageLanguage, title: string, main: Html): string =>
  render(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
${style}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`);
