module.exports = require('../jest.preset.cjs')({
  root: __dirname,
  name: 'tools',
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/e2e/'],
});
