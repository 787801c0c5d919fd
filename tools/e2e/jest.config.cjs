module.exports = require('../../jest.preset.cjs')({
  root: __dirname,
  name: 'e2e',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
});
