import fc from 'fast-check';

/** What breaks formats when it comes out unescaped, or breaks phrases when it goes in. */
const nasty = fc.constantFrom(
  '*', '**', '_', '__', '`', '```', '~~', '~~~', '#', '## ', '- ', '+ ', '1. ', '12) ', '> ', '---', '===', '***', '|', '| a | b |',
  '[', ']', '](', '[x](https://x.org)', '![', '!', '[^1]', '[x]: https://x.org', '<', '<b>', '</p>', '<script>alert(1)</script>', '<!--',
  '&', '&amp;', '&#42;', '&copy', '\\', '\\*', '{', '}', '{$x}', '{{x}}', '{#b}', '{|x|}', '.match', '.input {$x}', 'https://x.org/a_b_c',
  'www.x.org', 'a@b.org', 'mailto:a@b.org', '://', '\n', '\r\n', '\t', '  ', ' ', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u3000',
  '\u0000', '\u001b[31m', '\ud800', '\udc00', '\ufffe', '\u202e', '\u2066', '\u200d', '👩‍👩‍👧', '🎉', '€', '“', '”', '…', '。', 'שלום', 'مرحبا', '日本語', 'é', 'e\u0301',
  'snake_case', 'C#', 'R&D', '5 < 6', '50%', '$5', 'a', 'B', '7', '.', ',', ';', ')', '(', "'", '"',
);

/** Any text at all, mostly made of what breaks things. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(nasty, { maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
