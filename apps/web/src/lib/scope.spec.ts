import { changeParams, readScope } from './scope';

const HOME = { region: '150823000000', year: 2023 };
const read = (query: string) => readScope(new URLSearchParams(query), HOME);

describe('region and year of an address', () => {
  it('are those it names', () => {
    expect(read('region=990101000000&year=2021')).toEqual({ region: '990101000000', year: 2021 });
  });

  it('are those of the session where it names none, or nonsense', () => {
    expect(read('')).toEqual(HOME);
    expect(read('region=99&year=x')).toEqual(HOME);
    expect(read('year=1999')).toEqual(HOME);
  });

  it('change without touching other parameters', () => {
    const changed = changeParams(new URLSearchParams('region=1&view.flows=table&rule=x'), { region: '2', rule: null });
    expect(changed.toString()).toBe('region=2&view.flows=table');
  });
});
