import { progressLine } from './progress-line';

describe('progressLine', () => {
  const screen = (isTTY: boolean) => {
    const written: string[] = [];
    const line = progressLine('读取', (text) => written.push(text), {
      isTTY,
      write: (text: unknown) => written.push(String(text)) > 0,
    });
    return { written, line };
  };

  it('counts in place on a terminal', () => {
    const { written, line } = screen(true);
    line.show(1, 2);
    line.show(2, 2);
    line.end();
    expect(written).toEqual(['\r  读取 1/2', '\r  读取 2/2', '\n']);
  });

  it('says the last state once elsewhere', () => {
    const { written, line } = screen(false);
    line.show(1, 2);
    line.show(2, 2);
    line.end();
    line.end();
    expect(written).toEqual(['  读取 2/2']);
  });

  it('writes nothing when there was nothing to do', () => {
    const { written, line } = screen(true);
    line.end();
    expect(written).toEqual([]);
  });
});
