import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { OriginalStore, TooManyBytes } from './original-store';

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

describe('the store of originals', () => {
  let folder: string;
  let store: OriginalStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'originals-'));
    store = new OriginalStore(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const drafts = () => readdirSync(join(folder, 'originals', 'incoming'));

  it('keeps bytes under their hash', async () => {
    expect(await store.put(Buffer.from('hello'))).toEqual({ sha256: HELLO, size: 5 });
    expect(readFileSync(join(folder, 'originals', '2c', 'f2', HELLO), 'utf8')).toBe('hello');
    expect((await store.read(HELLO)).toString()).toBe('hello');
    expect(drafts()).toEqual([]);
  });

  it('keeps a stream under the same name as the same bytes', async () => {
    const stored = await store.putStream(Readable.from([Buffer.from('hel'), Buffer.from('lo')]), 100);
    expect(stored).toEqual({ sha256: HELLO, size: 5 });
    expect(await store.has(HELLO)).toBe(true);
    expect(drafts()).toEqual([]);
  });

  it('never overwrites what is there', async () => {
    await store.put(Buffer.from('hello'));
    writeFileSync(store.pathOf(HELLO), 'marked');
    await store.put(Buffer.from('hello'));
    await store.putStream(Readable.from([Buffer.from('hello')]), 100);
    expect(readFileSync(store.pathOf(HELLO), 'utf8')).toBe('marked');
    expect(drafts()).toEqual([]);
  });

  it('keeps nothing of a stream that is too long', async () => {
    const long = Readable.from([Buffer.alloc(60), Buffer.alloc(60)]);
    await expect(store.putStream(long, 100)).rejects.toBeInstanceOf(TooManyBytes);
    expect(readdirSync(join(folder, 'originals'))).toEqual(['incoming']);
    expect(drafts()).toEqual([]);
  });

  it('takes only hashes for names', () => {
    expect(() => store.pathOf('../../etc/passwd')).toThrow('Not a SHA-256');
  });
});
