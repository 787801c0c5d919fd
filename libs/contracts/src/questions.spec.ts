import { seriesQuerySchema } from './analytics';
import { regionCodeSchema, scopeQuerySchema } from './parameters';
import { PROBLEM_STATUS } from './problem';
import { reportListQuerySchema } from './reports';
import { signInSchema } from './session';
import { exportQuerySchema, statisticsQuerySchema } from './statistics';
import { uploadFieldsSchema } from './uploads';

const region = '150823000000';

describe('questions as they arrive in an address', () => {
  it('turns the year into a number', () => {
    expect(scopeQuerySchema.parse({ region, year: '2023' })).toEqual({ region, year: 2023 });
  });

  it.each(['2007', '2101', '2023.5', 'abc', ''])('refuses the year %p', (year) => {
    const parsed = scopeQuerySchema.safeParse({ region, year });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual(['年度应为 2008 至 2100 之间的四位数字']);
  });

  it.each(['150823', '15082300000x', '1508230000000', "150823000000' or 1=1"])('refuses the region %p', (code) => {
    const parsed = regionCodeSchema.safeParse(code);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toContain('12 位');
  });

  it('splits indicators and asks for the region itself unless told otherwise', () => {
    const query = seriesQuerySchema.parse({
      region,
      from: '2021',
      to: '2025',
      indicators: 'requests.new,,disputes.review',
    });
    expect(query.indicators).toEqual(['requests.new', 'disputes.review']);
    expect(query.by).toBe('region');
  });

  it('exports a workbook of the whole region unless told otherwise', () => {
    expect(exportQuerySchema.parse({ region, year: '2023' })).toEqual({ region, year: 2023, format: 'xlsx' });
    expect(exportQuerySchema.safeParse({ region, year: '2023', format: 'exe' }).success).toBe(false);
    expect(statisticsQuerySchema.parse({ region, year: '2023', unit: 'u' }).unit).toBe('u');
  });

  it('knows the four states of the register only', () => {
    expect(reportListQuerySchema.safeParse({ region, year: 2023, state: 'late' }).success).toBe(true);
    expect(reportListQuerySchema.safeParse({ region, year: 2023, state: 'lost' }).success).toBe(false);
  });
});

describe('what people send', () => {
  it('says in Chinese what is missing at sign-in', () => {
    const parsed = signInSchema.safeParse({ username: ' ', password: '' });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual(['请填写用户名', '请填写密码']);
  });

  it('bounds what a password may be, so that hashing cannot be abused', () => {
    expect(signInSchema.safeParse({ username: 'a', password: 'x'.repeat(257) }).success).toBe(false);
  });

  it('takes a day of publication in one form only', () => {
    expect(uploadFieldsSchema.parse({ publishedOn: '2024-01-16' })).toEqual({ publishedOn: '2024-01-16' });
    expect(uploadFieldsSchema.safeParse({ publishedOn: '2024/1/16' }).success).toBe(false);
  });
});

it('gives each kind of problem a status of its own', () => {
  const statuses = Object.values(PROBLEM_STATUS);
  expect(new Set(statuses).size).toBe(statuses.length);
});
