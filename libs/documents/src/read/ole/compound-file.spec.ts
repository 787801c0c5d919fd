import { buildCompoundFile } from '../../testing/compound-file-builder';
import { openCompoundFile } from './compound-file';

const FILE = buildCompoundFile({ WordDocument: 'a'.repeat(700), 'Macros/VBA/dir': 'b', Empty: '' });

describe('a compound file', () => {
  it('gives its streams by path', () => {
    const file = openCompoundFile(FILE);
    expect(file?.names.sort()).toEqual(['Empty', 'Macros/VBA/dir', 'WordDocument']);
    expect(Buffer.from(file?.stream('WordDocument') ?? []).toString()).toBe('a'.repeat(700));
    expect(file?.stream('Macros/VBA/dir')).toEqual(Buffer.from('b'));
    expect(file?.stream('Empty')).toHaveLength(0);
    expect(file?.stream('none')).toBeNull();
  });

  it('is torn where its sectors are missing', () => {
    expect(openCompoundFile(FILE.slice(0, 600))).toBeNull();
    expect(openCompoundFile(FILE.slice(0, FILE.length - 1024))?.stream('Macros/VBA/dir') ?? null).toBeNull();
  });

  it('comes to an end where chains of sectors and links of entries go in circles', () => {
    const circle = Buffer.from(FILE);
    for (let at = 512; at < 1024; at += 4) circle.writeUInt32LE(1, at);
    for (let entry = 1024; entry + 128 <= 1536; entry += 128) circle.writeUInt32LE(1, entry + 72);
    for (let entry = 1024; entry + 128 <= 1536; entry += 128) circle.writeUInt32LE(0xfffffff0, entry + 120);
    const start = performance.now();
    const file = openCompoundFile(circle);
    for (const name of file?.names ?? []) expect(file?.stream(name)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
