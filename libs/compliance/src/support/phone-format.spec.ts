import { withPreamble } from '../testing/changes';
import { reportFixture } from '../testing/report-fixture';
import { phoneFault } from './phone-format';
import { phonesIn, sameLine } from './phones';

const UNKNOWN = { areaCode: null, localDigits: null };
const LEAGUE = { areaCode: '0482', localDigits: 7 };

it.each([
  '0478-3615188',
  '04783615188',
  '(0478)3615188',
  '010-12345678',
  '01012345678',
  '0512-87654321',
  '3615188',
  '36151888',
  '0478-3615188-801',
  '3615188-801',
  '13812345678',
  '400-123-4567',
  '12345',
  '+86-0478-3615188',
  '0595-2359 6101',
  '0937-556 1018',
  '2359 6101',
])('%s can be a telephone number', (number) => {
  expect(phoneFault(number, UNKNOWN)).toBeNull();
});

it.each(['0478-361518', '0478-361518899', '010-1234567', '361518', '0178-3615188', '123456789', '1381234567'])(
  '%s cannot',
  (number) => {
    expect(phoneFault(number, UNKNOWN)).not.toBeNull();
  },
);

it.each([
  ['0482-6590001', null],
  ['6590001', null],
  ['0482-65900014', '本地号码应为 7 位，写了 8 位'],
  ['0478-3615188', '区号应为 0482'],
  ['13812345678', null],
])('in a league with seven digits %s is %s', (number, fault) => {
  expect(phoneFault(number, LEAGUE)).toBe(fault);
});

it('compares lines without minding the area code', () => {
  expect(sameLine('0478-3615188', '3615188')).toBe(true);
  expect(sameLine('0478-3615188', '0478－3615189')).toBe(false);
  expect(sameLine('12345', '12345')).toBe(false);
});

it.each([
  ['联系电话：0478-3615188', ['0478-3615188']],
  ['联系电话：０４７８－３６１５１８８，邮编：014400', ['０４７８－３６１５１８８']],
  ['电话（传真）：0478-3615188、3615199', ['0478-3615188', '3615199']],
  ['电话：0478-3615188转801', ['0478-3615188']],
  ['电话：暂无，邮编：014400', []],
  ['全年受理热线电话 230 件，咨询2023年事项', []],
])('finds the numbers in “%s”', (text, numbers) => {
  const phones = phonesIn(reportFixture(withPreamble(text)));
  expect(phones.map(({ printed }) => printed)).toEqual(numbers);
  for (const { printed, place } of phones) expect(place?.quote).toBe(printed);
});
