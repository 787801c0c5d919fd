import type { FormId } from '@gongkai/domain';
import { breaksOfAll, formBreaks } from './breaks';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
const of = (...forms: FormId[]) => ({ forms });

describe('breaks between forms', () => {
  it('stand where an indicator begins to exist', () => {
    expect(formBreaks(YEARS, of('F2021'))).toEqual([
      { year: 2019, form: 'F2019' },
      { year: 2021, form: 'F2021' },
    ]);
  });

  it('are none where both forms mean the same', () => {
    expect(formBreaks(YEARS, of('F2019', 'F2021'))).toEqual([{ year: 2019, form: 'F2019' }]);
    expect(formBreaks(YEARS, of('F2014', 'F2019', 'F2021'))).toEqual([]);
  });

  it('of several indicators are each named once', () => {
    expect(breaksOfAll([2020, 2021], [of('F2021'), of('F2021')])).toEqual([{ year: 2021, form: 'F2021' }]);
  });
});
