/**
 * The layer law of docs/adr/0002-walls.md. Zones are patterns over folders, so a new feature or module is guarded the
 * moment its folder exists. tools/walls/walls.spec.cjs breaks each rule on purpose and expects the error.
 */
const SPEC = '\\.spec\\.tsx?$|/testing/';

/** Which of our projects each project may import. */
const MAY_IMPORT = {
  'libs/domain': [],
  'libs/documents': [],
  'libs/extraction': ['libs/domain', 'libs/documents'],
  'libs/compliance': ['libs/domain'],
  'libs/contracts': ['libs/domain'],
  'apps/web': ['libs/domain', 'libs/contracts'],
  'apps/api': ['libs/domain', 'libs/documents', 'libs/extraction', 'libs/compliance', 'libs/contracts'],
};

const projectWalls = Object.entries(MAY_IMPORT).map(([project, allowed]) => ({
  name: `project-${project.replace('/', '-')}`,
  comment: `${project} may import only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${project}/` },
  to: { path: '^(libs|apps|tools)/', pathNot: [`^(${[project, ...allowed].join('|')})/`] },
}));

const PACKAGE = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'];

const pure = (project, except) => ({
  name: `packages-${project.replace('/', '-')}`,
  comment: `${project} takes no third-party package${except ? ` but ${except}` : ''}, and nothing of Node`,
  severity: 'error',
  from: { path: `^${project}/src/`, pathNot: [SPEC] },
  to: { dependencyTypes: PACKAGE, pathNot: except ? [`node_modules/${except}/`] : [] },
});

module.exports = {
  forbidden: [
    ...projectWalls,
    pure('libs/domain'),
    pure('libs/extraction'),
    pure('libs/compliance'),
    pure('libs/contracts', 'zod'),
    {
      name: 'packages-web',
      comment: 'the web knows contracts and words, never the server',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: 'node_modules/(@nestjs|nestjs-zod|typeorm|pg|pg-boss|fastify|@fastify)/' },
    },
    {
      name: 'packages-api',
      comment: 'the API draws nothing',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: 'node_modules/(react|react-dom|recharts|antd|@tanstack)/' },
    },
    {
      name: 'web-features',
      comment: 'features never import each other; pages compose them',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: ['^apps/web/src/features/$1/'] },
    },
    {
      name: 'web-one-way',
      comment: 'what features share knows nothing of features or pages',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|charts|lib|config|official-grid)/', pathNot: [SPEC] },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'charts-do-not-fetch',
      comment: 'a chart may not fetch',
      severity: 'error',
      from: { path: '^apps/web/src/charts/', pathNot: [SPEC] },
      to: { path: ['^apps/web/src/lib/api-client', 'node_modules/@tanstack/react-query/'] },
    },
    {
      name: 'api-modules',
      comment: 'from another module only its module, service or entity',
      severity: 'error',
      from: { path: '^apps/api/src/modules/([^/]+)/', pathNot: [SPEC] },
      to: {
        path: '^apps/api/src/modules/',
        pathNot: ['^apps/api/src/modules/$1/', '\\.(module|service|entity)\\.ts$'],
      },
    },
    {
      name: 'sql-in-repositories',
      comment: 'only repositories, entities, modules and the database folder touch TypeORM and pg',
      severity: 'error',
      from: {
        path: '^apps/api/src/',
        pathNot: [SPEC, '\\.(repository|entity|module)\\.ts$', '^apps/api/src/database/'],
      },
      to: { path: 'node_modules/(typeorm|pg|@nestjs/typeorm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circular',
      comment: 'two files that need each other are one file, or three',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    exclude: { path: '(^|/)(dist|node_modules/\\.cache)/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@gongkai/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
