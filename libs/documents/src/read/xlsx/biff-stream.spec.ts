import { buildCompoundFile } from '../../testing/compound-file-builder';
import { problemOf } from '../../testing/read-helpers';
import { workbookStream } from './biff-stream';

const record = (type: number, data: number[], length = data.length) => {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(length, 2);
  return Buffer.concat([head, Buffer.from(data)]);
};
const workbook = (...records: Buffer[]) => buildCompoundFile({ Workbook: Buffer.concat(records) });

describe('the records of an old workbook', () => {
  const begin = record(0x0809, [0, 6, 5, 0]);
  const number = record(0x0203, [1, 2, 3]);

  it('stay at their places, and only those that cells need keep their content', () => {
    const external = record(0x0017, [0xff, 0xff, 0xff]);
    const stream = workbookStream(workbook(begin, external, record(0x003c, [9]), number));
    expect(Buffer.from(stream)).toEqual(Buffer.concat([begin, record(0x0033, [0, 0, 0]), record(0x0033, [0]), number]));
  });

  it('are damaged where they lie about their length, or where there are none', async () => {
    expect(() => workbookStream(workbook(begin, record(0x0203, [1], 500)))).toThrow('已损坏');
    expect(() => workbookStream(workbook(begin, record(0x0203, [1], 0xffff)))).toThrow('已损坏');
    expect((await problemOf(workbook(begin, number))).code).toMatch(/damaged|empty/);
  });
});
