import { checkObligation } from '@gongkai/compliance';
import type { ReportRow, ScopeQuery } from '@gongkai/contracts';
import { type Scope, UNIT_CLASSES } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
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
  async items(scope: Scope, { region, year }: ScopeQuery, register: readonly ReportRow[], asOf: string) {
    const failed = await this.findings.failed(scope, region, year);
    return [
      ...register.flatMap((row) => this.overdue(row, asOf)),
      ...failed.map(({ ruleId, ...finding }) => ({ ...finding, ...this.words(ruleId, finding.code) })),
    ];
  }

  private overdue(row: ReportRow, asOf: string): Rectification[] {
    if (row.state !== 'missing') return [];
    const { year, deadline, unitName, regionName } = row;
    const unitClass = UNIT_CLASSES.find((known) => known === row.unitClass) ?? null;
    const duty = { year, unitClass, due: true, deadline, received: false, publishedOn: null, asOf };
    return checkObligation(duty)
      .filter((finding) => finding.outcome === 'fail')
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
