import { randomBytes } from 'node:crypto';
import { NATION_CODE } from '@gongkai/domain';
import type { INestApplicationContext } from '@nestjs/common';
import { type Config, readConfig } from './config/config';
import { RegionService } from './modules/regions/region.service';
import { SamplesService } from './modules/samples/samples.service';
import { UserService } from './modules/session/user.service';
import { progressLine } from './progress-line';
import { runUntilStopped } from './run-until-stopped';
import { serve } from './serve';

/** The person who opens the system on this machine; signs in by link and may be given a password. */
export const LOCAL_ADMINISTRATOR = 'admin';

const OTHER_PORTS = 20;

export type LocalOptions = {
  port: number | null;
  say: (line: string) => void;
  /** Resolves when the process should stop for another reason than a signal. */
  stopped?: Promise<void>;
};

/** Sample mode for one machine: everything in this process, regions and samples loaded, a sign-in link printed. */
export async function startLocal({ port, say, stopped }: LocalOptions): Promise<void> {
  const config = readConfig();
  const local: Config = { ...config, port: port ?? config.port, roles: ['api', 'worker'] };
  const running = await serve(local, { say, otherPorts: port === null ? OTHER_PORTS : 0 });
  runUntilStopped(running, say, stopped);
  await loadSamples(running.app, say);
  const token = await administratorLink(running.app);
  const base = (running.url ?? '').replace(/\/$/, '');
  say('');
  say(`  公开 Gongkai 已就绪 (ready)：${base}`);
  say(`  登录链接，只能用一次，15 分钟内有效 (one-time sign-in)：`);
  say(`  ${base}/sign-in?token=${token}`);
  say(`  再要一个链接 (another link)：npx gongkai users link ${LOCAL_ADMINISTRATOR}`);
  say('  停止 (stop)：Ctrl-C');
}

/** Loads what ships with the system; what is already there takes no time. */
export async function loadSamples(app: INestApplicationContext, say: (line: string) => void): Promise<void> {
  const regions = progressLine('行政区划 (regions)', say);
  await app.get(RegionService).loadShipped((done, total) => regions.show(done, total));
  regions.end();
  const samples = {
    storing: progressLine('样例文件 (sample files)', say),
    reading: progressLine('读取样例 (reading samples)', say),
  };
  await app.get(SamplesService).load((step, done, total) => samples[step].show(done, total));
  samples.storing.end();
  samples.reading.end();
}

/** A fresh sign-in link of the local administrator, who is created at the first start with a password nobody knows. */
async function administratorLink(app: INestApplicationContext): Promise<string> {
  const users = app.get(UserService);
  if (!(await users.exists(LOCAL_ADMINISTRATOR))) {
    await users.add('start', {
      username: LOCAL_ADMINISTRATOR,
      displayName: '本机管理员',
      role: 'administrator',
      region: NATION_CODE,
      password: randomBytes(24).toString('base64url'),
    });
  }
  return users.link('start', LOCAL_ADMINISTRATOR);
}
