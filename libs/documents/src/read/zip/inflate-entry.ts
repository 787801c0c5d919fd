import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS } from '../limits';
import { ReadFailure } from '../read-failure';
import type { ZipEntry } from './zip-directory';

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;
const LARGEST_CHUNK = 1024 * 1024;

/** What must be known of packed bytes to check what comes out of them. */
export type PackedInfo = Pick<ZipEntry, 'method' | 'size' | 'crc32'>;

/**
 * The content of one entry, checked. Throws `zipBomb`, `encrypted` or `damaged`.
 *
 * @param allowance bytes that may still be produced for this package
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, allowance: number): Uint8Array {
  if (entry.encrypted) throw locked();
  return unpack(packedBytes(bytes, entry), entry, allowance);
}

/**
 * Inflates packed bytes and checks the checksum: a flipped bit must never become a wrong figure. Stops at the limit,
 * whatever size the container claims.
 */
export function unpack(packed: Uint8Array, info: PackedInfo, allowance: number): Uint8Array {
  const most = Math.min(LIMITS.partBytes, allowance, Math.max(LIMITS.ratioFloorBytes, packed.length * LIMITS.ratio));
  const content = info.method === 0 ? packed : inflate(packed, info, most);
  if (content.length > most) throw bomb();
  if (crc32(content) !== info.crc32) throw damaged();
  return content;
}

/** Why an entry that expands without end is refused. */
export const bomb = () =>
  new ReadFailure(
    'zipBomb',
    '文件解压后大得异常，疑似压缩炸弹，已拒绝读取；请用 Word 或 WPS 打开原文档另存为 docx 后再上传。',
  );

/** Why an entry with a password is refused. */
export const locked = () =>
  new ReadFailure('encrypted', '文件已加密，需要密码才能打开；请取消密码后另存，再重新上传。');

/** Why a torn container is refused. */
export const damaged = () =>
  new ReadFailure(
    'damaged',
    '文件不完整或已损坏（可能没有下载或复制完整）；请重新获取原文件，能用 Word 打开后再上传。',
  );

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.headerOffset;
  if (header + HEADER_LENGTH > bytes.length || view.getUint32(header, true) !== HEADER_SIGNATURE) throw damaged();
  const start = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflate(packed: Uint8Array, info: PackedInfo, most: number): Uint8Array {
  if (info.method !== 8) throw damaged();
  try {
    const chunkSize = Math.max(1024, Math.min(info.size, LARGEST_CHUNK));
    return inflateRawSync(packed, { maxOutputLength: most, chunkSize });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : damaged();
  }
}
