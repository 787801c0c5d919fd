import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadingPool } from './reading-pool';

/** A thread that does what the name of the file says. */
const THREAD = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', ({ bytes, fileName }) => {
  if (fileName === 'endless') for (;;);
  if (fileName === 'greedy') { const all = []; for (;;) all.push(new Array(1e5).fill(threadId)); }
  if (fileName === 'ending') process.exit(3);
  if (fileName === 'faulty') return parentPort.postMessage({ fault: 'a bug' });
  parentPort.postMessage({ answer: { report: fileName + ' ' + bytes.length } });
});`;

describe('the pool of reading threads', () => {
  let folder: string;
  let pool: ReadingPool;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    const script = join(folder, 'thread.cjs');
    writeFileSync(script, THREAD);
    pool = new ReadingPool({ script, threads: 2, limits: { milliseconds: 1500, megabytes: 48 } });
  });
  afterEach(async () => {
    await pool.close();
    rmSync(folder, { recursive: true });
  });

  const read = (fileName: string, size = 3) => pool.read(async () => new Uint8Array(size), fileName);

  it('answers each file, however many wait', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `file ${index}`);
    const answers = await Promise.all(names.map((name, index) => read(name, index)));
    expect(answers).toEqual(names.map((name, index) => ({ report: `${name} ${index}` })));
  });

  it('loads no more files than there are threads', async () => {
    let loaded = 0;
    const loads = Array.from({ length: 6 }, (_, index) =>
      pool.read(async () => {
        loaded++;
        if (index < 2) await new Promise((done) => setTimeout(done, 50));
        return new Uint8Array(1);
      }, 'file'),
    );
    expect(loaded).toBe(2);
    await Promise.all(loads);
    expect(loaded).toBe(6);
  });

  it.each([
    ['takes too long', 'endless', '时间过长'],
    ['takes too much memory', 'greedy', '内存过多'],
  ])('refuses a file that %s, and reads the others', async (_what, name, words) => {
    const [refused, ...others] = await Promise.all([read(name), read('a'), read('b'), read('c')]);
    expect(refused).toEqual({ problem: { code: 'tooLarge', message: expect.stringContaining(words) } });
    expect(others).toEqual([{ report: 'a 3' }, { report: 'b 3' }, { report: 'c 3' }]);
  });

  it('reports a fault of the program, a thread that ends, and bytes that cannot be loaded', async () => {
    await expect(read('faulty')).rejects.toThrow('a bug');
    await expect(read('ending')).rejects.toThrow('ended');
    await expect(pool.read(() => Promise.reject(new Error('no disk')), 'file')).rejects.toThrow('no disk');
    expect(await read('file')).toEqual({ report: 'file 3' });
  });
});
