import type { Coverage, Statistics, StatisticsQuery } from '@gongkai/contracts';
import {
  FORMS,
  type FormSpec,
  figureOrdinal,
  figuresOf,
  formById,
  formIdForYear,
  isDemoRegion,
  type RegionCode,
  regionLevel,
  type Scope,
  type ValueState,
} from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { PublicProblem } from '../../http/public-problem';
import { TallyService } from '../analytics/tally.service';
import { RegionService } from '../regions/region.service';
import { keptSumCells, notReceivedCells, sumCells, unitCells } from './cells';
import { StatisticsRepository, type UnitFigures } from './statistics.repository';

/** A table with the units it was made from, for those who need their versions. */
export type StatisticsTable = { statistics: Statistics; sources: UnitFigures[] };

type States = Map<string, Record<string, ValueState>>;

/** Provinces and the nation have thousands of units: their table is Σ alone, taken from the roll-ups. */
const WIDE_LEVELS = ['nation', 'province'];

@Injectable()
export class StatisticsService {
  constructor(
    private readonly repository: StatisticsRepository,
    private readonly tallies: TallyService,
    private readonly regions: RegionService,
  ) {}

  /** The official tables of one unit, or Σ of a region with one row per unit. */
  async table(scope: Scope, query: StatisticsQuery): Promise<StatisticsTable> {
    const region = await this.regions.detail(scope, query.region);
    const place = { code: region.code, name: region.name };
    if (query.unit) return this.ofUnit(scope, place, query.year, query.unit);
    if (WIDE_LEVELS.includes(regionLevel(region.code))) return this.wide(scope, place, query.year);
    const form = formFor(query.year);
    const sources = await this.repository.units(scope, region.code, query.year);
    const states = await this.states(scope, region.code, sources);
    const summed = sources
      .filter((unit) => unit.format === form.id && !unit.isSummary)
      .map((unit) => unit.figures ?? []);
    const statistics = {
      ...frame(place, query.year, form, sources),
      unit: null,
      total: sumCells(form, summed),
      units: sources.map((unit) => (unit.isSummary ? summaryRow(unit) : unitRow(form, unit, states))),
      otherForms: sources.flatMap(({ unitName, format, isSummary }) =>
        format === null || format === form.id || isSummary ? [] : [{ unitName, format }],
      ),
    };
    return { statistics, sources };
  }

  private async ofUnit(scope: Scope, place: Place, year: number, unitId: string): Promise<StatisticsTable> {
    const unit = await this.repository.unit(scope, place.code, year, unitId);
    if (!unit) throw new PublicProblem('notFound', 'no-such-unit', '该地区当年没有这个单位。');
    const form = (unit.format && formById(unit.format)) ?? formFor(year);
    const states = await this.states(scope, place.code, [unit]);
    const statistics = {
      ...frame(place, year, form, [unit]),
      unit: { id: unit.unitId, name: unit.unitName },
      total: unitRow(form, unit, states).cells,
      units: [],
      otherForms: unit.format && unit.format !== form.id ? [{ unitName: unit.unitName, format: unit.format }] : [],
    };
    return { statistics: { ...statistics, title: title(unit.unitName, year) }, sources: [unit] };
  }

  private async wide(scope: Scope, place: Place, year: number): Promise<StatisticsTable> {
    const form = formFor(year);
    const figures = ordinalsOf(form);
    const tally = await this.tallies.inYear(scope, place.code, year, { figures, narrative: false, rules: [] });
    const { due, received, late, withErrors } = tally;
    const statistics = {
      ...frame(place, year, form, []),
      coverage: { due, received, late, withErrors, asOf: new Date().toISOString(), demo: isDemoRegion(place.code) },
      unit: null,
      total: keptSumCells(form, tally.figures, tally.stated, received),
      units: [],
      otherForms: [],
    };
    return { statistics, sources: [] };
  }

  /** States are needed only where a figure of the report's form is not a number. */
  private async states(scope: Scope, region: RegionCode, units: readonly UnitFigures[]): Promise<States> {
    const gappy = units.filter(({ format, figures }) => {
      const form = format && formById(format);
      return form && figures && ordinalsOf(form).some((ordinal) => (figures[ordinal] ?? null) === null);
    });
    return this.repository.states(
      scope,
      region,
      gappy.flatMap((unit) => unit.reportId ?? []),
    );
  }
}

type Place = { code: RegionCode; name: string };

const ordinalsOf = (form: FormSpec) => figuresOf(form).map((figure) => figureOrdinal(figure.id));

/** The form prescribed for the year; for years whose form is not known here, the one in force. */
function formFor(year: number): FormSpec {
  const id = formIdForYear(year);
  const form = (id && formById(id)) ?? FORMS.find((candidate) => candidate.years.to === null) ?? FORMS[0];
  if (!form) throw new Error('No form is known');
  return form;
}

const title = (name: string, year: number) => `${name}${year}年政府信息公开工作年度报告统计表`;

function frame(place: Place, year: number, form: FormSpec, units: readonly UnitFigures[]) {
  const coverage: Coverage = {
    due: units.filter((unit) => unit.due).length,
    received: units.filter((unit) => unit.reportId !== null).length,
    late: units.filter((unit) => unit.late).length,
    withErrors: units.filter((unit) => unit.withErrors).length,
    asOf: new Date().toISOString(),
    demo: isDemoRegion(place.code),
  };
  return { title: title(place.name, year), format: form.id, region: place, year, coverage };
}

/** Beside the units that it sums up it has no cells of its own: they would be counted twice. */
function summaryRow({ unitId, unitName, region, reportId, version }: UnitFigures): Statistics['units'][number] {
  return { unitId, unitName, region, reportId, version, isSummary: true, cells: {} };
}

/** A report in another form has no cells: its figures mean something else. */
function unitRow(form: FormSpec, unit: UnitFigures, states: States): Statistics['units'][number] {
  const { unitId, unitName, region, reportId, version, format } = unit;
  const row = { unitId, unitName, region, reportId, version, isSummary: false };
  if (reportId === null) return { ...row, cells: notReceivedCells(form) };
  if (format !== form.id) return { ...row, cells: {} };
  return { ...row, cells: unitCells(form, unit.figures ?? [], states.get(reportId) ?? {}) };
}
