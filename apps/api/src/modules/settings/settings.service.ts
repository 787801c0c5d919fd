import { isOn, limitsOf } from '@gongkai/compliance';
import type { ChangeSettings, SettingChange, SettingLog, SettingsChanged, SettingsView } from '@gongkai/contracts';
import { NATION_CODE, type RegionCode, regionPath, type Scope, UNIT_CLASSES, type UnitClass } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/transaction';
import type { Caller } from '../../http/caller';
import { PublicProblem } from '../../http/public-problem';
import { withinScope } from '../../http/scope';
import { CheckRunService } from '../check-runs/check-run.service';
import { RulesService } from '../rules/rules.service';
import { DeadlineRepository } from './deadline.repository';
import { deadlineDay } from './deadline-day';
import {
  deadlineKey,
  type EffectiveSettings,
  effectiveSettings,
  GRACE_KEY,
  innermost,
  inOrder,
  ruleKey,
  SCORE_KEY,
  type StoredSetting,
} from './effective-settings';
import { SettingRepository, type SettingWrite } from './setting.repository';

export type { EffectiveSettings };

/** What holds at a place. */
export type SettingsAt = (place: RegionCode) => EffectiveSettings;

/** The last day of a unit's class at a place for a year. */
export type LastDay = (region: RegionCode, unitClass: UnitClass, year: number) => string;

/** Settings of a place that were not made; year 0 stands for every year, as in the settings themselves. */
export type Trial = { region: RegionCode; year: number; changes: SettingChange[] };

const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

/** What is asked for every year is shown as it is under the law in force. */
const THIS_FORM = 2021;

@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly runs: CheckRunService,
    private readonly rules: RulesService,
  ) {}

  /** What holds at a place in a year, or would hold if the settings of a trial were made. */
  async at(region: RegionCode, year: number, trial: Trial | null = null): Promise<EffectiveSettings> {
    const layers = await this.settings.layers(region, year);
    return effectiveSettings(trial ? withTrial(layers, trial) : layers, year);
  }

  /** What holds in a year at each place of a region's subtree (the nation's holds every place), asked for once. */
  async within(region: RegionCode, year: number, tx?: Transaction): Promise<SettingsAt> {
    const layers = await this.settings.within(region, year, tx);
    const places = new Set(layers.map((layer) => layer.region));
    const known = new Map<string, EffectiveSettings>();
    return (place) => {
      const path = regionPath(place).filter((code) => places.has(code));
      const key = path.join(' ');
      const found =
        known.get(key) ??
        effectiveSettings(
          layers.filter((layer) => path.includes(layer.region)),
          year,
        );
      known.set(key, found);
      return found;
    };
  }

  /** Last ISO day, with grace, on which a unit at a place is in time with its report for a year. */
  async lastDay(region: RegionCode, unitClass: UnitClass, year: number, tx?: Transaction): Promise<string> {
    return this.lastDayUnder(effectiveSettings(await this.settings.layers(region, year, tx), year), unitClass, year);
  }

  /** The same under settings that are known already. */
  lastDayUnder({ deadlines, grace }: EffectiveSettings, unitClass: UnitClass, year: number): string {
    return deadlineDay(deadlines[unitClass], year, grace);
  }

  /** The same for many units, from settings asked for once per year. */
  async lastDays(years: readonly number[], tx?: Transaction): Promise<LastDay> {
    const settings = new Map<number, SettingsAt>();
    for (const year of new Set(years)) settings.set(year, await this.within(NATION_CODE, year, tx));
    return (region, unitClass, year) => {
      const at = settings.get(year);
      if (!at) throw new RangeError(`Year ${year} was not asked for`);
      const { deadlines, grace } = at(region);
      return deadlineDay(deadlines[unitClass], year, grace);
    };
  }

  /** Everything that can be set, with what the place sets itself, what holds, and where that comes from. */
  async view(scope: Scope, region: RegionCode, year: number): Promise<SettingsView> {
    const layers = inOrder(await this.settings.layers(withinScope(scope, region), year));
    const effective = effectiveSettings(layers, year || THIS_FORM);
    const at = <T>(key: string) => {
      const found = innermost(layers, key);
      const own = found?.region === region && found.year === year ? (found.value as T) : null;
      const source = found && { region: found.region, regionName: found.regionName, year: found.year };
      return { own, source };
    };
    return {
      region,
      regionName: await this.settings.regionName(region),
      year,
      rules: this.rules.catalogue().map((rule) => ({
        rule: rule.id,
        ...at<NonNullable<SettingsView['rules'][number]['own']>>(ruleKey(rule.id)),
        on: isOn(rule, effective.rules),
        severity: effective.rules[rule.id]?.severity ?? rule.severity,
        limits: limitsOf(rule, effective.rules),
      })),
      deadlines: UNIT_CLASSES.map((unitClass) => ({
        unitClass,
        ...at<SettingsView['deadlines'][number]['value']>(deadlineKey(unitClass)),
        value: effective.deadlines[unitClass],
      })),
      grace: { ...at<SettingsView['grace']['value']>(GRACE_KEY), value: effective.grace },
      score: { ...at<SettingsView['score']['value']>(SCORE_KEY), value: effective.score },
    };
  }

  /** Makes all changes or none, brings the deadlines of the roster up, and has the affected reports checked again. */
  async change(caller: Caller, { region, year, changes, note }: ChangeSettings): Promise<SettingsChanged> {
    const writes = changes.map((change) => this.write(change));
    const years = year === 0 ? { from: FIRST_YEAR, to: LAST_YEAR } : { from: year, to: year };
    const run = await this.settings.transaction(async (tx) => {
      await this.settings.write(tx, caller.scope, { region, year, actor: caller.username, note }, writes);
      if (changes.some(({ kind }) => kind === 'deadline' || kind === 'grace'))
        await this.bringDeadlinesUp(tx, caller.scope, region, years);
      return this.runs.start(tx, caller.scope, {
        kind: 'recheck',
        region,
        ...years,
        reason: note || '设置变更',
        requestedBy: caller.username,
        changes: [],
      });
    });
    return { run };
  }

  async log(scope: Scope, region: RegionCode): Promise<SettingLog> {
    const changes = await this.settings.log(scope, region);
    return { changes: changes.map((change) => ({ ...change, at: change.at.toISOString() })) };
  }

  private async bringDeadlinesUp(
    tx: Transaction,
    scope: Scope,
    region: RegionCode,
    years: { from: number; to: number },
  ): Promise<void> {
    const groups = await this.deadlines.groups(tx, scope, region, years);
    for (const group of groups) {
      const { deadlines, grace } = effectiveSettings(
        await this.settings.layers(group.region, group.year, tx),
        group.year,
      );
      await this.deadlines.set(tx, scope, group, deadlineDay(deadlines[group.unitClass], group.year, grace));
    }
  }

  private write(change: SettingChange): SettingWrite {
    if (change.kind === 'deadline') return { key: deadlineKey(change.unitClass), value: change.value };
    if (change.kind === 'grace') return { key: GRACE_KEY, value: change.value };
    if (change.kind === 'score') return { key: SCORE_KEY, value: change.value };
    if (this.rules.byId(change.rule)) return { key: ruleKey(change.rule), value: change.value };
    throw new PublicProblem('invalid', 'no-such-rule', `没有规则 ${change.rule}。`);
  }
}

/** The layers as they would be if the settings of a trial were made; a setting taken back falls away. */
function withTrial(layers: StoredSetting[], { region, year, changes }: Trial): StoredSetting[] {
  const keyOf = (change: SettingChange) => {
    if (change.kind === 'rule') return ruleKey(change.rule);
    return change.kind === 'deadline' ? deadlineKey(change.unitClass) : change.kind;
  };
  const keys = new Set(changes.map(keyOf));
  const kept = layers.filter((layer) => !(layer.region === region && layer.year === year && keys.has(layer.key)));
  const tried = changes.flatMap((change) =>
    change.value === null ? [] : [{ region, regionName: '', year, key: keyOf(change), value: change.value }],
  );
  return [...kept, ...tried];
}
