/** The only test set-up: SWC for TypeScript and for the packages that ship ES modules only. */
const { join } = require('node:path');

const MODULE_ONLY = [
  '@ant-design/',
  '@rc-component/',
  '@tanstack/',
  'htmlparser2/',
  'domhandler/',
  'domutils/',
  'domelementtype/',
  'dom-serializer/',
  'entities/',
  'hucre/',
  'pdfjs-dist/',
];

/** Settings of one project: `root` its folder, `environment` node or jsdom. */
module.exports = ({ root, name, environment = 'node', ...rest }) => ({
  rootDir: root,
  testEnvironment: environment,
  // Generous, because machines are shared; speed is measured in tools/bench and not by tests.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx', '<rootDir>/specs/**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '\\.(css|svg)$': join(__dirname, 'tools/testing/empty-module.cjs') },
  testEnvironmentOptions: {
    customExportConditions:
      environment === 'node' ? ['@gongkai/source', 'node', 'node-addons'] : ['@gongkai/source', 'browser'],
  },
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULE_ONLY.join('|')}))`],
  reporters: ['default', [join(__dirname, 'tools/testing/count-reporter.cjs'), { name }]],
  ...rest,
});
