const preset = require('../../jest.preset.cjs');

const base = preset({ root: __dirname, name: 'web', environment: 'jsdom' });

module.exports = {
  ...base,
  setupFiles: ['<rootDir>/src/testing/polyfills.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  // Vite takes the ES modules of antd; Jest takes the CommonJS ones, which need no transform.
  moduleNameMapper: { ...base.moduleNameMapper, '^antd/es/(.*)$': 'antd/lib/$1' },
  testTimeout: 20_000,
};
