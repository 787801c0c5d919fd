import { receptionState } from './reception';

describe('receptionState', () => {
  it.each([
    [{ due: true, reportId: null, late: null }, 'missing'],
    [{ due: false, reportId: null, late: null }, 'notDue'],
    [{ due: true, reportId: 'r', late: false }, 'received'],
    [{ due: true, reportId: 'r', late: true }, 'late'],
    [{ due: false, reportId: 'r', late: false }, 'received'],
  ] as const)('of %j is %s', (line, state) => {
    expect(receptionState(line)).toBe(state);
  });
});
