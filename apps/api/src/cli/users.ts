import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { NATION_CODE, ROLES, type Role } from '@gongkai/domain';
import { type Command, Option } from 'commander';
import { UserService } from '../modules/session/user.service';
import { withApp } from './with-app';

type PasswordOption = { passwordStdin?: boolean };
type AddOptions = PasswordOption & { name?: string; role: Role; region: string };

const ACTOR = 'cli';

const print = (line: string) => process.stdout.write(`${line}\n`);

/** The password piped in, or a random one that is shown once. */
async function chosenPassword({ passwordStdin }: PasswordOption): Promise<{ password: string; shown: boolean }> {
  if (passwordStdin) return { password: (await text(process.stdin)).replace(/\r?\n$/, ''), shown: false };
  return { password: randomBytes(12).toString('base64url'), shown: true };
}

async function add(username: string, { name, role, region, ...option }: AddOptions): Promise<void> {
  const { password, shown } = await chosenPassword(option);
  await withApp(async (app) => {
    await app.get(UserService).add(ACTOR, { username, displayName: name ?? username, role, region, password });
    print(`已添加用户 ${username}`);
    if (shown) print(`初始密码（只显示这一次）：${password}`);
  });
}

async function list(): Promise<void> {
  await withApp(async (app) => {
    for (const user of await app.get(UserService).list()) {
      const { username, role, regionCode, displayName, disabled } = user;
      print([username, role, regionCode, displayName, disabled ? '已停用' : ''].join('\t').trimEnd());
    }
  });
}

async function setPassword(username: string, option: PasswordOption): Promise<void> {
  const { password, shown } = await chosenPassword(option);
  await withApp(async (app) => {
    await app.get(UserService).setPassword(ACTOR, username, password);
    print(`已更换 ${username} 的密码，原有登录全部失效`);
    if (shown) print(`新密码（只显示这一次）：${password}`);
  });
}

async function disable(username: string): Promise<void> {
  await withApp(async (app) => {
    await app.get(UserService).disable(ACTOR, username);
    print(`已停用 ${username}`);
  });
}

async function link(username: string): Promise<void> {
  await withApp(async (app, { publicUrl, host, port }) => {
    const token = await app.get(UserService).link(ACTOR, username);
    print(`${publicUrl?.replace(/\/$/, '') ?? `http://${host}:${port}`}/sign-in?token=${token}`);
  });
}

/** Defines `gongkai users add|list|password|disable|link`. */
export function registerUsers(program: Command): void {
  const users = program.command('users').summary('用户：添加、列出、换密码、停用、一次性登录链接');
  users
    .command('add <username>')
    .description('添加用户；不从标准输入给密码时生成一个并显示一次')
    .addOption(new Option('--role <role>', '角色').choices(ROLES).makeOptionMandatory())
    .option('--region <code>', '管辖的行政区划（12 位代码）', NATION_CODE)
    .option('--name <name>', '显示名称')
    .option('--password-stdin', '从标准输入读取密码')
    .action(add);
  users.command('list').description('列出用户：用户名、角色、行政区划、名称').action(list);
  users
    .command('password <username>')
    .description('更换密码')
    .option('--password-stdin', '从标准输入读取密码')
    .action(setPassword);
  users.command('disable <username>').description('停用用户，立即结束其登录').action(disable);
  users.command('link <username>').description('生成 15 分钟内有效、只能用一次的登录链接').action(link);
}
