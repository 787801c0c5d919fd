import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ReadProblem } from '../../document-tree';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import { sniffFormat } from '../sniff';
import { decodeEntryName, isByproduct, isUnsafeName, type StoredName } from './entry-name';
import { damaged, locked, unpack } from './inflate-entry';

/** One file out of an archive; `name` is its path inside, with forward slashes. */
export type ArchiveFile = { name: string; bytes: Uint8Array };

/**
 * What a batch archive holds: the files that may be read on, and for each other one why not. A problem without a
 * name concerns the archive as a whole.
 */
export type ArchiveContents = { files: ArchiveFile[]; problems: ArchiveProblem[] };
export type ArchiveProblem = { name: string | null; problem: ReadProblem };

/** True for a ZIP that is no document itself (docx, xlsx, odt … are ZIPs too). */
export function isArchive(bytes: Uint8Array): boolean {
  return sniffFormat(bytes) === 'archive';
}

/**
 * Takes the files out of a batch archive, see `archiveFiles`; all of them are in memory together. Never throws.
 */
export async function readArchive(bytes: Uint8Array): Promise<ArchiveContents> {
  const contents: ArchiveContents = { files: [], problems: [] };
  for await (const taken of archiveFiles(bytes)) {
    if ('bytes' in taken) contents.files.push(taken);
    else contents.problems.push(taken);
  }
  return contents;
}

/**
 * The files of a batch archive one after the other, each unpacked when it is asked for: names in UTF-8 or GBK, folders
 * and system files skipped, names that would escape a folder and archives inside archives refused, every size limited
 * while inflating. Never throws.
 */
export async function* archiveFiles(bytes: Uint8Array): AsyncGenerator<ArchiveFile | ArchiveProblem> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const archive = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    let allowance: number = LIMITS.archiveBytes;
    let count = 0;
    let seen = 0;
    for await (const entry of archive.eachEntry()) {
      if (++seen > LIMITS.archiveEntries) throw tooMany();
      const name = decodeEntryName(storedName(entry));
      if (isByproduct(name)) continue;
      if (count >= LIMITS.archiveFiles) throw tooMany();
      const content = await take(bytes, archive, entry, name, allowance);
      if (content instanceof ReadFailure) yield { name, problem: content.problem };
      else {
        count++;
        allowance -= content.length;
        yield { name, bytes: content };
      }
    }
  } catch (error) {
    const failure = error instanceof ReadFailure ? error : brokenArchive();
    yield { name: null, problem: failure.problem };
  }
}

const UNICODE_PATH = 0x7075;
const SAYS_UTF8 = 0x0800;

const storedName = (entry: Entry): StoredName => ({
  raw: entry.fileNameRaw,
  isUtf8: (entry.generalPurposeBitFlag & SAYS_UTF8) !== 0,
  unicodePath: entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data ?? null,
});

async function take(
  bytes: Uint8Array,
  archive: ZipFile,
  entry: Entry,
  name: string,
  allowance: number,
): Promise<Uint8Array | ReadFailure> {
  if (isUnsafeName(name)) return unsafeName();
  if (entry.isEncrypted()) return locked();
  try {
    const { fileDataStart } = await archive.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const info = { method: entry.compressionMethod, size: entry.uncompressedSize, crc32: entry.crc32 };
    const content = unpack(packed, info, allowance);
    const format = sniffFormat(content);
    if (format === 'archive' || format === 'otherArchive') return nested();
    // A stored entry is a view of the archive, which it would keep alive.
    return content.buffer === bytes.buffer ? content.slice() : content;
  } catch (error) {
    return error instanceof ReadFailure ? error : damaged();
  }
}

const unsafeName = () =>
  new ReadFailure('unsupported', '压缩包中的文件名指向压缩包之外的位置，存在安全风险，已拒绝；请重新打包后上传。');

const nested = () =>
  new ReadFailure('unsupported', '压缩包里又套了压缩包，未予读取；请把里层的文件解压出来，重新打包后上传。');

const tooMany = () =>
  new ReadFailure('tooLarge', `压缩包里的文件超过 ${LIMITS.archiveFiles} 个，超出部分未读取；请分成几个压缩包上传。`);

const brokenArchive = () =>
  new ReadFailure('damaged', '压缩包不完整或已损坏（可能没有上传或复制完整）；请重新打包后再上传。');
