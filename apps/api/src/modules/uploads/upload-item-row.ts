import type { UploadItem, UploadState, UploadSuggestion } from '@gongkai/contracts';
import { type FormId, figuresOf, formById } from '@gongkai/domain';
import { toRegionCode } from '../../database/column-types';

/** A row of `SELECT_ITEMS`. */
export type ItemRow = {
  id: string;
  batch: string;
  file_name: string;
  size: number;
  sha256: string;
  state: UploadState;
  problem_code: string | null;
  problem_text: string | null;
  report_id: string | null;
  version: number | null;
  unit_name: string | null;
  region_code: number | null;
  year: number | null;
  format: FormId | null;
  figures_read: number | null;
  errors: number | null;
  warnings: number | null;
  recognised_unit: string | null;
  recognised_year: number | null;
  suggestions: UploadSuggestion[];
  received_at: Date;
};

/** Items with what became of them; to be continued with further tests. `$1` and `$2` bound the scope. */
export const SELECT_ITEMS = `
  select i.id, i.batch, i.file_name, i.size, i.sha256, i.state, i.problem_code, i.problem_text,
    i.report_id, i.version, u.name as unit_name, f.region_code, f.year, f.format,
    cardinality(array_remove(f.figures, null)) as figures_read, f.errors, f.warnings,
    i.recognised_unit, i.recognised_year, i.suggestions, i.received_at
  from upload_item i
  left join report_fact f on f.shard_key = i.report_shard and f.report_id = i.report_id
  left join unit u on u.shard_key = f.shard_key and u.id = f.unit_id
  where i.scope >= $1 and i.scope < $2`;

/** An item as it is shown. */
export function toItem(row: ItemRow): UploadItem {
  return {
    id: row.id,
    batch: row.batch,
    fileName: row.file_name,
    size: row.size,
    sha256: row.sha256,
    state: row.state,
    problem: row.problem_code === null ? null : { code: row.problem_code, message: row.problem_text ?? '' },
    report: reportOf(row),
    recognised: row.state === 'unassigned' ? { unit: row.recognised_unit, year: row.recognised_year } : null,
    suggestions: row.state === 'unassigned' ? row.suggestions : [],
    receivedAt: row.received_at.toISOString(),
  };
}

function reportOf(row: ItemRow): UploadItem['report'] {
  if (row.report_id === null || row.version === null || row.year === null || row.region_code === null) return null;
  const form = row.format === null ? null : formById(row.format);
  return {
    id: row.report_id,
    unitName: row.unit_name ?? '',
    region: toRegionCode(row.region_code),
    year: row.year,
    version: row.version,
    figuresRead: row.figures_read ?? 0,
    figuresTotal: form ? figuresOf(form).length : 0,
    errors: row.errors ?? 0,
    warnings: row.warnings ?? 0,
  };
}
