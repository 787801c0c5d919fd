import { RULES, type Rule } from '@gongkai/compliance';
import type { RuleView } from '@gongkai/contracts';
import { Injectable } from '@nestjs/common';
import { RuleRepository } from './rule.repository';

/** A rule of the catalogue with its place in stored arrays; null until the database has learned it. */
export type RuleInUse = { rule: Rule; ordinal: number | null };

const byCode = (a: Rule, b: Rule) => a.code.localeCompare(b.code, 'en', { numeric: true });
const CATALOGUE: readonly Rule[] = [...RULES].sort(byCode);

@Injectable()
export class RulesService {
  constructor(private readonly rules: RuleRepository) {}

  /** The catalogue as people read it, by code. */
  list(): RuleView[] {
    return CATALOGUE.map(({ id, code, version, title, severity, basis, decides, remedy, ...rule }) => ({
      id,
      code,
      version,
      title,
      severity,
      basis: basis.text,
      basisMark: basis.mark,
      decides,
      remedy,
      offByDefault: rule.offByDefault ?? false,
      thresholds: Object.entries(rule.thresholds ?? {}).map(([key, threshold]) => ({ key, ...threshold })),
    }));
  }

  /** The rules themselves, by code. */
  catalogue(): readonly Rule[] {
    return CATALOGUE;
  }

  /** The catalogue with ordinals; read each time, because another process may have brought new rules. */
  async inUse(): Promise<RuleInUse[]> {
    const ordinals = await this.rules.ordinals();
    return CATALOGUE.map((rule) => ({ rule, ordinal: ordinals.get(rule.id) ?? null }));
  }

  /** A rule by id, or null. */
  byId(id: string): Rule | null {
    return CATALOGUE.find((rule) => rule.id === id) ?? null;
  }
}
