import { createHash } from 'node:crypto';
import { FIGURES, type FigureSpec } from '@gongkai/domain';
import type { EntityManager } from 'typeorm';

const LONGEST_NAME = 63;
const STATE_KEY = 'view.report_figures';

/** Column of a figure: `requests.newRequests.naturalPerson` → `requests_new_requests_natural_person`. */
export function figureColumn(id: string): string {
  const name = id.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (name.length > LONGEST_NAME) throw new Error(`Column name of ${id} is too long for PostgreSQL`);
  return name;
}

/**
 * Rebuilds `report_figures`, one named and commented column per figure of `domain`, for people and BI tools; the
 * application itself reads the arrays. Does nothing when the figures have not changed, so that grants on it survive.
 */
export async function syncFiguresView(manager: EntityManager): Promise<void> {
  const sql = viewSql(FIGURES);
  const version = createHash('sha256').update(sql).digest('hex');
  const known = await manager.query('select value from app_state where key = $1', [STATE_KEY]);
  if (known[0]?.value === version) return;
  await manager.query(sql);
  await manager.query(
    `insert into app_state (key, value) values ($1, $2)
     on conflict (key) do update set value = excluded.value, changed_at = now()`,
    [STATE_KEY, version],
  );
}

function viewSql(figures: readonly FigureSpec[]): string {
  const columns = figures.map((figure, ordinal) => `    ${element(figure, ordinal)} as ${figureColumn(figure.id)}`);
  const comments = figures.map(
    (figure) => `comment on column report_figures.${figureColumn(figure.id)} is ${literal(comment(figure))};`,
  );
  return `
drop view if exists report_figures;
create view report_figures as
  select r.id as report_id, u.name as unit_name, u.unit_class, lpad(f.region_code::text, 12, '0') as region_code,
    g.name as region_name, f.year, f.format, r.published_on, r.demo, f.late, f.errors, f.warnings,
${columns.join(',\n')}
  from report_fact f
  join report r on r.shard_key = f.shard_key and r.id = f.report_id
  join unit u on u.shard_key = f.shard_key and u.id = f.unit_id
  join region g on g.code = f.region_code;
comment on view report_figures is
  '每份现行报告一行，每个指标一列；空值表示没有数字（空白、斜杠、无法识别等），不等于 0。由程序生成，请勿修改。';
${comments.join('\n')}`;
}

/** Amounts are stored in ten-thousandths and shown as printed. */
const element = (figure: FigureSpec, ordinal: number) =>
  figure.decimal ? `(f.figures[${ordinal + 1}] / 10000.0)` : `f.figures[${ordinal + 1}]`;

const comment = (figure: FigureSpec) => `${figure.label}${figure.unit === 'wanYuan' ? '（万元）' : ''} [${figure.id}]`;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
