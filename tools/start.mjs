#!/usr/bin/env node
/**
 * `npm start`: builds what is stale, then runs everything in this process with the embedded database and the samples.
 * Options: --port N, --no-build. Stops at Ctrl-C, at SIGTERM, and when the npm that started it is gone.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const SERVER = join(ROOT, 'apps/api/dist/start-local.js');
const PAGE = join(ROOT, 'apps/web/dist/index.html');

/** What the dashboard is built from. */
const WEB_SOURCES = [
  'apps/web/src',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'libs/domain/src',
  'libs/contracts/src',
  'package-lock.json',
];

const say = (line) => process.stdout.write(`${line}\n`);

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function webIsStale() {
  const built = newest(PAGE);
  return built === 0 || WEB_SOURCES.some((path) => newest(join(ROOT, path)) > built);
}

/** Runs a Node program of the checkout; its output is shown only if it fails. */
function runTool(script, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}

const toolOf = (name, script) => join(dirname(require.resolve(`${name}/package.json`)), script);

/** The compiler finds out by itself what is stale; files that were deleted behind its back need force. */
function buildServer() {
  const force = existsSync(SERVER) ? [] : ['--force'];
  return runTool(toolOf('typescript', 'bin/tsc'), ['-b', ...force, join(ROOT, 'tsconfig.json')], ROOT);
}

async function buildWeb() {
  if (!webIsStale()) return;
  say('正在构建网页…… (building the dashboard)');
  await runTool(toolOf('vite', 'bin/vite.js'), ['build', '--logLevel', 'warn'], join(ROOT, 'apps/web'));
}

async function build() {
  if (!existsSync(SERVER)) say('首次启动，正在编译…… (first start, compiling)');
  await Promise.all([buildServer(), buildWeb()]);
}

/** Process that started ours, and the one above it: under npm a shell stands between, which outlives a killed npm. */
function ancestors() {
  const line = [process.ppid];
  const shell = process.env.npm_lifecycle_event && `/proc/${process.ppid}/stat`;
  if (shell && existsSync(shell)) line.push(readFileSync(shell, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  return line.join();
}

/** Resolves when whoever started us is gone: a killed npm does not pass its signal on. */
function parentGone() {
  const born = ancestors();
  return new Promise((resolve) => {
    setInterval(() => ancestors() !== born && resolve(), 500).unref();
  });
}

/** Some libraries ship ES modules only and are loaded by require(); Node 20 works but warns each time. */
function quietModuleWarnings() {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'string' ? rest[0] : rest[0]?.type;
    if (type !== 'ExperimentalWarning') emitWarning(warning, ...rest);
  };
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } } });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
    throw new Error('--port 应为 0 至 65535 的整数 (a number from 0 to 65535)');
  }
  const stopped = parentGone();
  if (!values['no-build']) await build();
  quietModuleWarnings();
  const { startLocal } = require(SERVER);
  await startLocal({ port, say, stopped });
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
