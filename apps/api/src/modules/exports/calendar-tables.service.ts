import type { CalendarLine, ExportQuery } from '@gongkai/contracts';
import { tableGrid } from '@gongkai/documents';
import { isDemoRegion, regionLevel, type Scope } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { CalendarService, summarize } from '../calendar/calendar.service';
import { RegionService } from '../regions/region.service';
import { ScoresService } from '../scores/scores.service';
import { type Draft, footerOf, headingOf } from './draft';
import { exportFacts, type Source } from './export-facts';
import { type PublicationGroup, publicationList, publicationSheet } from './publication-table';
import { deductionList, scoreTable } from './score-tables';

const RATE_NOTE =
  '按时公布率＝按时公布单位数÷应公布单位数；公布日期不明的不计入按时，也不计入逾期；免报单位不计入应公布';
const SCORE_NOTE =
  '得分＝100－各项扣分，最低 0 分；只有责任在报告的问题扣分，被监管人员推翻的和待判断的不扣分；免报和未到期的不评分';

/** Tables that rest on the calendar: 公布情况 and 评分表. `sources` are the reports that went in. */
@Injectable()
export class CalendarTablesService {
  constructor(
    private readonly calendar: CalendarService,
    private readonly scores: ScoresService,
    private readonly regions: RegionService,
  ) {}

  async publication(scope: Scope, query: ExportQuery, sources: Source[]): Promise<Draft> {
    const { region, year, asOf, lines: all } = await this.calendar.of(scope, query);
    const lines = query.unit ? all.filter(({ unitId }) => unitId === query.unit) : all;
    const demo = isDemoRegion(region.code);
    const title = `${region.name}${year}年政府信息公开工作年度报告公布情况`;
    const [heading, footer] = [headingOf(title, demo), footerOf(title, demo)];
    const groups = await this.groups(scope, region, lines);
    const summary = publicationSheet(groups, heading, footer);
    const sheets = [summary, tableGrid(publicationList(lines, `${heading}（名单）`, footer))];
    const coverage = { ...summarize(lines, asOf), demo };
    return {
      title,
      sheets,
      plain: summary,
      facts: exportFacts({ title, region, year, coverage, filters: RATE_NOTE, asOf, sources }),
    };
  }

  async score(scope: Scope, query: ExportQuery, sources: Source[]): Promise<Draft> {
    const { region, year, asOf, items, units: all } = await this.scores.of(scope, query);
    const units = query.unit ? all.filter(({ unitId }) => unitId === query.unit) : all;
    const demo = isDemoRegion(region.code);
    const title = `${region.name}${year}年政府信息公开工作年度报告评分表`;
    const words = { title: headingOf(title, demo), footer: footerOf(title, demo) };
    const table = tableGrid(scoreTable({ units, items }, words));
    const due = units.filter(({ state }) => state !== 'exempt');
    const coverage = { due: due.length, received: due.filter(({ reportId }) => reportId !== null).length, demo };
    return {
      title,
      sheets: [table, tableGrid(deductionList(units, words))],
      plain: table,
      facts: exportFacts({ title, region, year, coverage, filters: SCORE_NOTE, asOf, sources }),
    };
  }

  /** A city is counted by county, everything else as one. */
  private async groups(
    scope: Scope,
    region: { code: string; name: string },
    lines: CalendarLine[],
  ): Promise<PublicationGroup[]> {
    const { regions: below } = await this.regions.children(scope, region.code);
    const counties = below.filter((child) => regionLevel(child.code) === 'county');
    if (counties.length === 0) return [{ name: region.name, lines }];
    const countyOf = (line: CalendarLine) => `${line.region.slice(0, 6)}000000`;
    const places = [{ code: region.code, name: `${region.name}本级` }, ...counties];
    return places
      .map(({ code, name }) => ({ name, lines: lines.filter((line) => countyOf(line) === code) }))
      .filter((group) => group.lines.length > 0);
  }
}
