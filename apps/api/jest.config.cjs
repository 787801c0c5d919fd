module.exports = require('../../jest.preset.cjs')({
  root: __dirname,
  name: 'api',
  // Real servers are started and loaded; on a busy machine that takes its time.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/src/testing/start-server.ts',
  globalTeardown: '<rootDir>/src/testing/stop-server.ts',
});
