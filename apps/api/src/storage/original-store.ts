import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What is known of stored bytes: their SHA-256 in hex and their number. */
export type StoredOriginal = { sha256: string; size: number };

/** The stream held more bytes than allowed; nothing was kept. */
export class TooManyBytes extends Error {
  constructor(readonly limit: number) {
    super(`More than ${limit} bytes`);
    this.name = 'TooManyBytes';
  }
}

/**
 * Original files by hash, below `<data>/originals/ab/cd/<sha256>`. A file appears there complete or not at all
 * (written aside, flushed, renamed), is never overwritten, and the same bytes are kept once.
 */
export class OriginalStore {
  constructor(private readonly dataDir: string) {}

  /** Keeps bytes that are in memory. */
  async put(bytes: Uint8Array): Promise<StoredOriginal> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!(await this.has(sha256))) {
      const draft = await this.draftPath();
      const file = await open(draft, 'wx', 0o640);
      await flushed(file, () => file.writeFile(bytes));
      await this.settle(draft, sha256);
    }
    return { sha256, size: bytes.length };
  }

  /** Keeps what a stream brings without holding it in memory. Throws `TooManyBytes` beyond `limit`. */
  async putStream(source: NodeJS.ReadableStream, limit: number): Promise<StoredOriginal> {
    const draft = await this.draftPath();
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > limit ? new TooManyBytes(limit) : null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(draft, { flags: 'wx', mode: 0o640, flush: true }));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    const sha256 = hash.digest('hex');
    if (await this.has(sha256)) await rm(draft, { force: true });
    else await this.settle(draft, sha256);
    return { sha256, size };
  }

  /** The bytes of an original; throws if there is no such file. */
  read(sha256: string): Promise<Buffer> {
    return readFile(this.pathOf(sha256));
  }

  /** The first bytes of an original, `length` at most. */
  async head(sha256: string, length: number): Promise<Buffer> {
    const file = await open(this.pathOf(sha256), 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** True if the original is there. */
  async has(sha256: string): Promise<boolean> {
    return stat(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  /** Removes an original; only for the removal of the demonstration. */
  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** Where the bytes lie on this machine. Throws for anything that is not a hash, so that no path can be smuggled in. */
  pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256');
    return join(this.dataDir, 'originals', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  private async draftPath(): Promise<string> {
    const folder = join(this.dataDir, 'originals', 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o750 });
    return join(folder, randomUUID());
  }

  private async settle(draft: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o750 });
    await rename(draft, path);
    await flushFolder(dirname(path));
  }
}

async function flushed(file: FileHandle, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name survive a power cut; Windows has no such call and needs none. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await flushed(folder, async () => {});
}
