import type { ExportFormat, ExportQuery, ExportTable, ReportRow, TemplateQuery } from '@gongkai/contracts';
import { tableGrid, writeCsv, writeOfficialWorkbook } from '@gongkai/documents';
import { formById, isDemoRegion, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { chinaDay } from '../../config/china-day';
import { PublicProblem } from '../../http/public-problem';
import { AuditService } from '../audit/audit.service';
import { RegionService } from '../regions/region.service';
import { ReportsService } from '../reports/reports.service';
import { StatisticsService } from '../statistics/statistics.service';
import { CalendarTablesService } from './calendar-tables.service';
import { type Draft, footerOf } from './draft';
import { exportFacts, type Source } from './export-facts';
import { fillInWorkbook } from './fill-in-template';
import { officialSheet, stackedSheet } from './official-sheet';
import { RectificationService } from './rectification.service';
import { rectificationTable } from './rectification-table';
import { unitSheet } from './unit-sheet';

export type ExportFile = { fileName: string; type: string; bytes: Uint8Array };

const TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

@Injectable()
export class ExportsService {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly reports: ReportsService,
    private readonly regions: RegionService,
    private readonly rectifications: RectificationService,
    private readonly calendarTables: CalendarTablesService,
    private readonly audit: AuditService,
  ) {}

  /** A table as a file; the same data gives the same bytes. `actor` goes into the audit trail. */
  async file(actor: string, scope: Scope, table: ExportTable, query: ExportQuery): Promise<ExportFile> {
    const draft = await this.draft(scope, table, query);
    const { region, year, format } = query;
    const bytes = format === 'csv' ? writeCsv(draft.plain) : await writeOfficialWorkbook(draft);
    await this.audit.record(actor, 'table.export', table, {
      region,
      year,
      format,
      unit: query.unit ?? null,
      rule: query.rule ?? null,
    });
    const mark = isDemoRegion(region) ? '【演示数据】' : '';
    return { fileName: `${mark}${draft.title}.${format}`, type: TYPES[format], bytes };
  }

  /** The fill-in sheet; what the question leaves out is left to be filled in. */
  async template({ unit, year }: TemplateQuery): Promise<ExportFile> {
    const bytes = await fillInWorkbook({ ...(unit ? { unit } : {}), ...(year ? { year } : {}) });
    const name = `${unit ?? ''}${year ? `${year}年` : ''}政府信息公开工作年度报告填报表`;
    return { fileName: `${name}.xlsx`, type: TYPES.xlsx, bytes };
  }

  private async draft(scope: Scope, table: ExportTable, query: ExportQuery): Promise<Draft> {
    if (table === 'publication' || table === 'scores') {
      const sources = (await this.register(scope, query)).rows.map(sourceOf);
      return this.calendarTables[table === 'scores' ? 'score' : 'publication'](scope, query, sources);
    }
    if (table === 'findings') return this.findings(scope, query);
    return this.official(scope, query, table === 'units');
  }

  private async official(scope: Scope, query: ExportQuery, unitsOnly: boolean): Promise<Draft> {
    const { statistics, sources } = await this.statistics.table(scope, query);
    const form = formById(statistics.format);
    if (!form) throw new PublicProblem('notFound', 'no-such-form', '系统还没有这个年度的表格格式。');
    const { title, region, year, coverage } = statistics;
    if (unitsOnly && statistics.units.length === 0) {
      throw new PublicProblem('invalid', 'no-units', '分单位表只能按旗县区或盟市导出，且当年须有应报单位。');
    }
    const footer = footerOf(title, coverage.demo);
    const shown = coverage.demo ? { ...statistics, title: `${title}（演示数据）` } : statistics;
    const official = form.tables.map((table) => officialSheet(table, form, shown, footer));
    const units =
      statistics.units.length === 0 ? [] : [tableGrid(unitSheet(form, statistics, `${shown.title}（分单位）`, footer))];
    const filters = statistics.unit ? `单位：${statistics.unit.name}` : '本地区全部应报单位，合计为已收到报告之和';
    const facts = exportFacts({ title, region, year, coverage, filters, asOf: null, sources });
    const [unitGrid] = units;
    return {
      title: unitsOnly ? `${title}（分单位）` : title,
      sheets: unitsOnly ? units : [...official, ...units],
      plain: unitsOnly && unitGrid ? unitGrid : stackedSheet(official),
      facts,
    };
  }

  private async findings(scope: Scope, query: ExportQuery): Promise<Draft> {
    const { region, year, rows } = await this.register(scope, query);
    const asOf = chinaDay(new Date());
    const demo = isDemoRegion(region.code);
    const of = query.rule ? `（${this.rectifications.nameOf(query.rule)}）` : '';
    const title = `${region.name}${year}年政府信息公开工作年度报告整改清单${of}`;
    const footer = footerOf(title, demo);
    const items = await this.rectifications.items(scope, query, rows, asOf);
    const grid = tableGrid(rectificationTable(items, demo ? `${title}（演示数据）` : title, footer));
    const due = rows.filter((row) => row.state !== 'notDue').length;
    const coverage = { due, received: rows.filter((row) => row.reportId !== null).length, demo };
    const filters = `判为不通过且责任在报告的问题，以及逾期未报的单位${of}；因读取原因无法判断的、已被监管人员推翻的不列入`;
    const facts = exportFacts({ title, region, year, coverage, filters, asOf, sources: rows.map(sourceOf) });
    return { title, sheets: [grid], plain: grid, facts };
  }

  private async register(scope: Scope, { region: code, year, unit }: ExportQuery) {
    const { name } = await this.regions.detail(scope, code);
    const { reports } = await this.reports.list(scope, { region: code, year });
    const rows = unit ? reports.filter((row) => row.unitId === unit) : reports;
    return { region: { code, name }, year, rows };
  }
}

function sourceOf({ unitName, version, receivedAt }: ReportRow): Source {
  return { unitName, version, receivedAt: receivedAt === null ? null : new Date(receivedAt), sha256: null };
}
