import { FIGURES } from '@gongkai/domain';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { figureColumn } from './figures-view';
import { migrate } from './migrate';

describe('the schema', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is what the entities expect: nothing is left for TypeORM to create', async () => {
    const missing: string[] = [];
    for (const { tableName, columns } of database.dataSource.entityMetadatas) {
      const found: { column_name: string; is_nullable: string }[] = await database.dataSource.query(
        'select column_name, is_nullable from information_schema.columns where table_name = $1',
        [tableName],
      );
      for (const column of columns) {
        const actual = found.find((candidate) => candidate.column_name === column.databaseName);
        if (!actual) missing.push(`${tableName}.${column.databaseName} is missing`);
        else if ((actual.is_nullable === 'YES') !== column.isNullable)
          missing.push(`${tableName}.${column.databaseName} nullable differs`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('can be migrated again without any change', async () => {
    expect(await migrate(database.dataSource)).toEqual([]);
  });

  it('shows every figure as a named and commented column', async () => {
    const columns: { column_name: string; comment: string }[] = await database.dataSource.query(
      `select column_name, col_description('report_figures'::regclass, ordinal_position::int) as comment
       from information_schema.columns where table_name = 'report_figures' order by ordinal_position`,
    );
    const commented = columns.filter((column) => column.comment).map((column) => column.column_name);
    expect(commented).toEqual(FIGURES.map((figure) => figureColumn(figure.id)));
  });

  it('refuses to change or remove what must only grow', async () => {
    await database.dataSource.query(
      `insert into audit_event (actor, action, subject) values ('admin', 'report.read', 'x')`,
    );
    await expect(database.dataSource.query(`update audit_event set actor = 'nobody'`)).rejects.toThrow('append-only');
    await expect(database.dataSource.query('delete from audit_event')).rejects.toThrow('append-only');
    await expect(database.dataSource.query('truncate audit_event')).rejects.toThrow('append-only');
    await expect(database.dataSource.query('truncate report_version cascade')).rejects.toThrow('append-only');
  });
});
