import { type Command, InvalidArgumentError } from 'commander';
import { PROCESS_ROLES, type ProcessRole, readConfig } from '../config/config';
import { runServer } from '../run-server';
import { startLocal } from '../start-local';

type ServeOptions = { port?: number; role?: ProcessRole[]; local?: boolean };

/** Serves until it is told to stop. */
async function serveCommand({ port, role, local }: ServeOptions): Promise<void> {
  if (local) {
    await startLocal({ port: port ?? null, say: (line) => process.stdout.write(`${line}\n`) });
    return;
  }
  await runServer(() => {
    const config = readConfig();
    return { ...config, port: port ?? config.port, roles: role ?? config.roles };
  });
}

/** Defines `gongkai serve [--port] [--role api,worker] [--local]`. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .summary('启动服务：接口、网页和后台任务')
    .description('启动接口、网页和后台任务，直到 Ctrl-C 或 SIGTERM')
    .option('--port <number>', '监听端口（默认 4310 或环境变量 PORT）', portNumber)
    .option('--role <roles>', `本进程做什么：${PROCESS_ROLES.join('、')}，用逗号分隔`, roles)
    .option('--local', '单机样例模式：载入行政区划和样例，打印一次性登录链接')
    .action(serveCommand);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new InvalidArgumentError('端口应为 0 至 65535 的整数。');
}

function roles(text: string): ProcessRole[] {
  return text.split(',').map((part) => {
    const role = PROCESS_ROLES.find((known) => known === part.trim());
    if (role) return role;
    throw new InvalidArgumentError(`只能是 ${PROCESS_ROLES.join('、')}。`);
  });
}
