import type { RuleMeta } from '@gongkai/compliance';
import type { EntityManager } from 'typeorm';

type CatalogueEntry = Pick<RuleMeta, 'id' | 'code' | 'version' | 'title' | 'severity'>;

/**
 * Makes the table `rule` agree with the catalogue. A new rule takes the next ordinal; a rule that left the catalogue
 * keeps its row and its ordinal, because stored arrays and old findings still mean it.
 */
export async function syncRules(manager: EntityManager, rules: readonly CatalogueEntry[]): Promise<void> {
  await manager.query(
    `with wanted as (
       select * from json_to_recordset($1::json)
         as entry(id text, code text, version int, title text, severity text, position int)
     ), changed as (
       update rule set code = wanted.code, version = wanted.version, title = wanted.title, severity = wanted.severity
       from wanted where rule.id = wanted.id
     )
     insert into rule (id, ordinal, code, version, title, severity)
     select id, coalesce((select max(ordinal) from rule), -1) + row_number() over (order by position),
       code, version, title, severity
     from wanted where not exists (select 1 from rule where rule.id = wanted.id)`,
    [
      JSON.stringify(
        rules.map(({ id, code, version, title, severity }, position) => ({
          id,
          code,
          version,
          title,
          severity,
          position,
        })),
      ),
    ],
  );
}
