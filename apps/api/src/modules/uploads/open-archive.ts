import { isArchive, readArchive } from '@gongkai/documents';
import type { OriginalStore } from '../../storage/original-store';
import type { Problem } from './upload-outcome';

/** A file whose bytes are in the store. */
export type ReceivedFile = { fileName: string; sha256: string; size: number; publishedOn?: string | null };

/** A file that stands for itself: it came alone or out of an archive. With a problem, it cannot be read. */
export type Unpacked = ReceivedFile & { problem: Problem | null };

/** The file itself, or what an archive holds, each put into the store; entries are named `archive/entry`. */
export async function openArchive(store: OriginalStore, file: ReceivedFile): Promise<Unpacked[]> {
  if (!(await startsLikeZip(store, file))) return [{ ...file, problem: null }];
  const bytes = await store.read(file.sha256);
  if (!isArchive(bytes)) return [{ ...file, problem: null }];
  const { files, problems } = await readArchive(bytes);
  const opened: Unpacked[] = [];
  for (const entry of files) {
    const stored = await store.put(entry.bytes);
    opened.push({ ...file, ...stored, fileName: `${file.fileName}/${entry.name}`, problem: null });
  }
  const refused = problems.map(({ name, problem }) => ({
    ...file,
    fileName: name === null ? file.fileName : `${file.fileName}/${name}`,
    problem: { code: problem.code, message: problem.text },
  }));
  if (opened.length + refused.length > 0) return [...opened, ...refused];
  return [{ ...file, problem: { code: 'empty', message: '压缩包里没有文件；请确认选对了文件，再重新上传。' } }];
}

async function startsLikeZip(store: OriginalStore, file: ReceivedFile): Promise<boolean> {
  const head = await store.head(file.sha256, 4);
  return head.toString('latin1').startsWith('PK');
}
