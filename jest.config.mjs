/** Unit tests stand beside the code; what needs a running Strapi is under tests/ and runs against compiled dist. */
const shared = {
  transform: {
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!messageformat/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp', '<rootDir>/.cache'],
  testEnvironment: 'node',
};

export default {
  // A guard against hanging, not a measure of speed: machines are slow at times.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,config,bench}/**/*.test.ts'] },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/tests/integration/**/*.test.ts'], globalSetup: '<rootDir>/tests/support/postgres.ts', globalTeardown: '<rootDir>/tests/support/stop-postgres.ts', modulePathIgnorePatterns: ['<rootDir>/.tmp', '<rootDir>/.cache', '<rootDir>/src/plugins/recap/package.json'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'], modulePathIgnorePatterns: ['<rootDir>/.tmp', '<rootDir>/.cache'] },
  ],
};
