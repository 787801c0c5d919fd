import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { jsonText } from './json-text';

describe('what a document says, as JSON for the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    ['plain words', '政府信息公开 "引号" \\ 反斜杠'],
    ['a NUL character', 'a\0b'],
    ['half of a surrogate pair', 'a\ud800b'],
    ['a whole surrogate pair', '𠮷野家'],
    ['words that look like an escape', '\\u0000'],
  ])('can be stored with %s', async (_what, text) => {
    const expected = text.replace('\0', '').replace('\ud800b', '\ufffdb');
    const [row] = await database.dataSource.query('select $1::jsonb as stored', [jsonText({ quote: text })]);
    expect(row.stored).toEqual({ quote: expected });
  });
});
