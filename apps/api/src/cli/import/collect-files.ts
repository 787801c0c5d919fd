import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that systems and office programs leave behind. */
const BYPRODUCT = /^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Every file below the paths in order of name; a path that cannot be opened is reported with one sentence. */
export async function collectFiles(
  paths: string[],
): Promise<{ files: string[]; missing: { path: string; message: string }[] }> {
  const files: string[] = [];
  const missing: { path: string; message: string }[] = [];
  for (const path of paths) {
    try {
      files.push(...(await filesBelow(path)));
    } catch {
      missing.push({ path, message: '没有这个文件或文件夹，或没有权限读取；请检查路径。' });
    }
  }
  return { files: [...new Set(files)], missing };
}

async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path)).filter((name) => !BYPRODUCT.test(name)).sort();
  const nested: string[] = [];
  for (const name of entries) nested.push(...(await filesBelow(join(path, name))));
  return nested;
}
