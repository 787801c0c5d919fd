import { archiveFiles, isArchive } from '@gongkai/documents';
import type { OriginalStore } from '../../storage/original-store';
import type { Problem } from './upload-outcome';

/** A file whose bytes are in the store. */
export type ReceivedFile = { fileName: string; sha256: string; size: number; publishedOn?: string | null };

/** A file that stands for itself: it came alone or out of an archive. With a problem, it cannot be read. */
export type Unpacked = ReceivedFile & { problem: Problem | null };

/** The file itself, or what an archive holds, each put into the store before the next is unpacked; entries are named `archive/entry`. */
export async function openArchive(store: OriginalStore, file: ReceivedFile): Promise<Unpacked[]> {
  if (!(await startsLikeZip(store, file))) return [{ ...file, problem: null }];
  const bytes = await store.read(file.sha256);
  if (!isArchive(bytes)) return [{ ...file, problem: null }];
  const opened: Unpacked[] = [];
  for await (const taken of archiveFiles(bytes)) {
    const fileName = taken.name === null ? file.fileName : `${file.fileName}/${taken.name}`;
    if ('bytes' in taken) opened.push({ ...file, ...(await store.put(taken.bytes)), fileName, problem: null });
    else opened.push({ ...file, fileName, problem: { code: taken.problem.code, message: taken.problem.text } });
  }
  if (opened.length > 0) return opened;
  return [{ ...file, problem: { code: 'empty', message: '压缩包里没有文件；请确认选对了文件，再重新上传。' } }];
}

async function startsLikeZip(store: OriginalStore, file: ReceivedFile): Promise<boolean> {
  const head = await store.head(file.sha256, 4);
  return head.toString('latin1').startsWith('PK');
}
