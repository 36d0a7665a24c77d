/**
 * The layers of the house (`npm run layers`). The engine is pure: entries in, text out. Inside it each folder imports
 * only those before it in this list.
 */
const layers = ['facts', 'gaps', 'outline', 'prose', 'document', 'check', 'merge'];
const recap = '^src/plugins/recap';
const engine = `${recap}/server/src/engine`;
const test = '(\\.test\\.tsx?$|/testing/)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine imports itself, the types in shared/, messageformat and node-diff3: no Strapi, no database, no Node.',
      from: { path: `${engine}/`, pathNot: test },
      to: { pathNot: [`${engine}/`, `${recap}/shared/`, '^node_modules/(messageformat|node-diff3)/'] },
    },
    ...layers.map((layer, index) => ({
      name: `engine-${layer}-before-later-layers`,
      severity: 'error',
      comment: `facts -> gaps -> outline -> prose -> document -> check -> merge: ${layer} imports only those before it.`,
      from: { path: `${engine}/${layer}/`, pathNot: test },
      to: { path: [...layers.slice(index + 1).map((later) => `${engine}/${later}/`), `${engine}/compose\\.ts$`] },
    })),
    {
      name: 'gaps-stand-beside-the-text',
      severity: 'error',
      comment: 'Gaps look at entries, the text at facts: neither is made from the other.',
      from: { path: `${engine}/(outline|prose|document)/`, pathNot: test },
      to: { path: `${engine}/gaps/` },
    },
    {
      name: 'formats-are-pure',
      severity: 'error',
      comment: 'A file in, a programme out: parsers, and nothing of Strapi or the database.',
      from: { path: `${recap}/server/src/imports/formats/`, pathNot: test },
      to: { pathNot: [`${recap}/server/src/imports/(formats/|(programme|problem)\\.ts$)`, `${recap}/shared/`, '^node_modules/(@types/)?(sax|ical\\.js|csv-parse|luxon|html-to-text|zod)/', '^(crypto|buffer|util)$'] },
    },
    {
      name: 'shared-is-only-contracts',
      severity: 'error',
      comment: 'What server and admin agree on needs neither of them.',
      from: { path: `${recap}/shared/` },
      to: { pathNot: `${recap}/shared/` },
    },
    {
      name: 'admin-without-server',
      severity: 'error',
      comment: 'The admin speaks to the server over its contracts.',
      from: { path: `${recap}/admin/` },
      to: { path: `${recap}/server/` },
    },
    {
      name: 'server-without-admin',
      severity: 'error',
      comment: 'The server knows nothing of React; tests may hold translations to codes.',
      from: { path: `${recap}/server/`, pathNot: test },
      to: { path: [`${recap}/admin/`, '^node_modules/(react|react-dom|react-intl|@strapi/(admin|design-system|icons))/'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      comment: 'What is only for tests stays out of the product.',
      from: { path: recap, pathNot: test },
      to: { path: [test, '^tests/', '^node_modules/(fast-check|markdown-it|parse5)/'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere would pass every other rule.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@strapi/content-manager/strapi-admin|@strapi/strapi/admin)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'types', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'] },
  },
};
