module.exports = require('../../jest.preset.cjs')({
  root: __dirname,
  name: 'api',
  globalSetup: '<rootDir>/src/testing/start-server.ts',
  globalTeardown: '<rootDir>/src/testing/stop-server.ts',
});
