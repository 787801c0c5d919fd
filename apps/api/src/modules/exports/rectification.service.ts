import { checkObligation } from '@gongkai/compliance';
import type { ExportQuery, ReportRow } from '@gongkai/contracts';
import { type Scope, UNIT_CLASSES } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { RulesService } from '../rules/rules.service';
import { RectificationRepository } from './rectification.repository';
import type { Rectification } from './rectification-table';

@Injectable()
export class RectificationService {
  constructor(
    private readonly findings: RectificationRepository,
    private readonly rules: RulesService,
  ) {}

  /** What units have to put right: findings that are their fault, and reports overdue on the day `asOf`. */
  async items(
    scope: Scope,
    { region, year, rule }: Pick<ExportQuery, 'region' | 'year' | 'rule'>,
    register: readonly ReportRow[],
    asOf: string,
  ) {
    const failed = await this.findings.failed(scope, region, year, rule ?? null);
    return [
      ...register.flatMap((row) => this.overdue(row, asOf, rule ?? null)),
      ...failed.map(({ ruleId, ...finding }) => ({ ...finding, ...this.words(ruleId, finding.code) })),
    ];
  }

  /** Code and title of a rule; throws `no-such-rule`. */
  nameOf(id: string): string {
    const rule = this.rules.byId(id);
    if (rule) return `${rule.code} ${rule.title}`;
    throw new PublicProblem('notFound', 'no-such-rule', `没有规则 ${id}。`);
  }

  private overdue(row: ReportRow, asOf: string, only: string | null): Rectification[] {
    if (row.state !== 'missing') return [];
    const { year, deadline, unitName, regionName } = row;
    const unitClass = UNIT_CLASSES.find((known) => known === row.unitClass) ?? null;
    const duty = { year, unitClass, due: true, deadline, received: false, publishedOn: null, asOf };
    return checkObligation(duty)
      .filter(({ outcome, rule }) => outcome === 'fail' && (only === null || rule === only))
      .map(({ rule, code, severity, message }) => ({
        unitName,
        regionName,
        code,
        severity,
        message,
        evidence: [],
        ...this.words(rule, code),
      }));
  }

  private words(ruleId: string, code: string): Pick<Rectification, 'title' | 'basis' | 'remedy'> {
    const rule = this.rules.byId(ruleId);
    return rule
      ? { title: rule.title, basis: rule.basis.text, remedy: rule.remedy }
      : { title: code, basis: '', remedy: '' };
  }
}
