import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'build/', '.cache/', '.tmp/', '.strapi/', 'types/generated/', 'node_modules/', '**/*.js'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The same entries give the same bytes, on every run and machine: no clock, chance, environment or local habits.
    files: ['src/plugins/recap/server/src/engine/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'console', 'crypto', 'globalThis', 'require'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as a value.' },
        { object: 'Math', property: 'random', message: 'A choice is made by a hash of what it is about.' },
        ...['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getTimezoneOffset', 'toDateString', 'toTimeString'].map((property) => (
          { property, message: 'It reads the time zone of the machine.' }
        )),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as a value.' },
        { selector: "CallExpression[callee.name='Date']", message: 'Time comes in as a value.' },
        { selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]", message: 'Name the locale: the default one is the machine\'s.' },
        { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]", message: 'Name the locale, or compare by code units.' },
        { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: 'Name the locale: the default one is the machine\'s.' },
      ],
    },
  },
);
