import type { FindingView, ReportDetail, ReportList, ReportRow, ScopeQuery } from '@gongkai/contracts';
import { deadlineFor, NATION_CODE, type RegionCode, regionPath, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { DecisionsService } from '../decisions/decisions.service';
import { RulesService } from '../rules/rules.service';
import type { FindingEntity } from './finding.entity';
import { receptionState } from './reception';
import { type RegisterLine, RegisterRepository } from './register.repository';
import { type ReportRecord, ReportRepository } from './report.repository';

@Injectable()
export class ReportsService {
  constructor(
    private readonly register: RegisterRepository,
    private readonly reports: ReportRepository,
    private readonly rules: RulesService,
    private readonly decisions: DecisionsService,
  ) {}

  /** The roster of a region with what came in, narrowed to one state if asked. */
  async list(scope: Scope, { region, year }: ScopeQuery, state?: ReportRow['state']): Promise<ReportList> {
    const lines = await this.register.lines(scope, region, year);
    const rows = lines.map((line) => rowOf(line, year));
    return { reports: state ? rows.filter((row) => row.state === state) : rows };
  }

  /** The report's record; throws `no-such-report` or `outside-scope`. */
  async record(scope: Scope, id: string): Promise<ReportRecord> {
    const record = await this.reports.find(scope, id);
    if (record) return record;
    throw new PublicProblem('notFound', 'no-such-report', '没有这份报告。');
  }

  /** Everything about the current version. */
  async detail(scope: Scope, id: string): Promise<ReportDetail> {
    const record = await this.record(scope, id);
    const { report, unit, due, deadline, late } = record;
    const [files, extraction, findings, path, lastCheck, words] = await Promise.all([
      this.reports.files(scope, report),
      this.reports.extraction(scope, report),
      this.reports.findings(scope, report),
      this.path(report.regionCode),
      this.reports.lastCheck(scope, report),
      this.decisions.onReport(report.id),
    ]);
    const { title, period, contact, figures, sections, counts, messages, suggestions = [] } = extraction;
    return {
      id: report.id,
      unitId: report.unitId,
      unitName: unit.name,
      unitClass: unit.unitClass,
      region: report.regionCode,
      regionPath: path,
      year: report.year,
      state: receptionState({ due, reportId: report.id, late }),
      deadline: deadline ?? deadlineFor(unit.unitClass, report.year),
      publishedOn: report.publishedOn,
      demo: report.demo,
      version: report.currentVersion,
      versions: files.map(({ createdAt, ...file }) => ({ ...file, receivedAt: createdAt.toISOString() })),
      format: report.format,
      title,
      period,
      contact,
      figures,
      sections,
      counts,
      messages,
      suggestions,
      findings: findings.map((finding) => ({
        ...this.view(finding),
        ...words({ rule: finding.ruleId, key: finding.key, evidence: finding.evidence }),
      })),
      checkedAt: lastCheck?.checkedAt.toISOString() ?? null,
      others: (lastCheck?.others ?? []).map((other) => ({ ...other, title: this.rules.byId(other.rule)?.title ?? '' })),
    };
  }

  private async path(region: RegionCode): Promise<ReportDetail['regionPath']> {
    const codes = regionPath(region).filter((code) => code !== NATION_CODE);
    const names = await this.reports.regionNames(codes);
    return codes.map((code) => ({ code, name: names.get(code) ?? code }));
  }

  /** A finding with what the catalogue says about its rule; a retired rule keeps its code and its sentence. */
  private view(finding: FindingEntity): Omit<FindingView, 'key' | 'words' | 'overruled'> {
    const { id, ruleId, code, severity, outcome, fault, message, reason, evidence, hints } = finding;
    const rule = this.rules.byId(ruleId);
    const told: Pick<FindingView, 'title' | 'basis' | 'basisMark' | 'remedy'> = rule
      ? { title: rule.title, basis: rule.basis.text, basisMark: rule.basis.mark, remedy: rule.remedy }
      : { title: code, basis: '', basisMark: 'P', remedy: '' };
    return { id, rule: ruleId, code, severity, outcome, fault, message, reason, evidence, hints: hints ?? [], ...told };
  }
}

function rowOf({ due, late, receivedAt, deadline, ...line }: RegisterLine, year: number): ReportRow {
  return {
    ...line,
    year,
    state: receptionState({ due, late, reportId: line.reportId }),
    deadline: deadline ?? deadlineFor(line.unitClass, year),
    receivedAt: receivedAt?.toISOString() ?? null,
  };
}
