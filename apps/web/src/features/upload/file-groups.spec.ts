import { fileShares, groupFiles } from './file-groups';

const file = (name: string, size = 10) => {
  const made = new File(['x'], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
};

describe('sending many files', () => {
  it('splits a selection into requests of at most twenty files, in order', () => {
    const files = Array.from({ length: 45 }, (_, index) => file(`${index}.docx`));
    const groups = groupFiles(files);
    expect(groups.map((group) => group.length)).toEqual([20, 20, 5]);
    expect(groups.flat()).toEqual(files);
  });

  it('gives a very large file a request of its own', () => {
    const groups = groupFiles([file('a'), file('big.zip', 90 * 1024 * 1024), file('b')]);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a'], ['big.zip'], ['b']]);
  });

  it('tells the progress of each file from that of the request', () => {
    expect(fileShares([100, 300], 0)).toEqual([0, 0]);
    expect(fileShares([100, 300], 0.5)).toEqual([1, 1 / 3]);
    expect(fileShares([100, 0, 300], 1)).toEqual([1, 1, 1]);
  });
});
