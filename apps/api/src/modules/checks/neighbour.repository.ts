import type { AnnualReport, RegionCode, UnitClass } from '@gongkai/domain';
import { regionRange } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { toRegionCode } from '../../database/column-types';
import type { Transaction } from '../../database/transaction';

/** A unit of the roster with what is registered of it, and the telephone its report of a year gives. */
export type Neighbour = {
  id: string;
  name: string;
  aliases: string[];
  unitClass: UnitClass;
  region: RegionCode;
  phone: string | null;
  host: string | null;
  founded: string | null;
  closed: string | null;
  printedPhone: string | null;
};

/** A report of some unit at its current version. `aliases` are those of the unit, as registered. */
export type OtherReport = {
  shardKey: number;
  reportId: string;
  version: number;
  /** Of the bytes that were read. */
  sha256: string;
  unitId: string;
  unitName: string;
  aliases: string[];
  region: RegionCode;
  unitClass: UnitClass;
  year: number;
};

/** Extractions of versions: `text` has figures and counts, which are most of a report, left out and empty. */
const PARTS = {
  all: 'v.extraction',
  text: `(v.extraction - '{figures,tables,counts,messages,citations,aspects,suggestions}'::text[])
    || '{"figures":{},"tables":[],"counts":[],"messages":[]}'::jsonb`,
};

type Row<T> = Omit<T, 'region'> & { code: number };

const placed = <T>({ code, ...row }: Row<T>) => ({ ...row, region: toRegionCode(code) });

/** Units around a unit. What rules compare with is not narrowed to anybody's scope: rules are not asked by a person. */
@Injectable()
export class NeighbourRepository {
  /**
   * Units registered in the subtrees of some regions, each with the telephones their reports of a year give; in the order of
   * `asked`.
   */
  async units(tx: Transaction, asked: readonly { region: RegionCode; year: number }[]): Promise<Neighbour[][]> {
    const rows: (Row<Neighbour> & { home: number })[] = await tx.query(
      `select asked.home, u.id, u.name, u.aliases, u.unit_class as "unitClass", u.region_code as code, u.phone, u.host,
         u.founded, u.closed, p.printed_phone as "printedPhone"
       from json_to_recordset($1::json) as asked(home int, "from" bigint, "to" bigint, year int)
       join unit u on u.region_code >= asked."from" and u.region_code < asked."to"
       left join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = asked.year
       order by asked.home, u.region_code, u.name`,
      [JSON.stringify(asked.map(({ region, year }, home) => ({ home, ...regionRange(region), year })))],
    );
    const found: Neighbour[][] = asked.map(() => []);
    for (const { home, ...row } of rows) found[home]?.push(placed<Neighbour>(row));
    return found;
  }

  /** Current reports of units in some years, without what they say. */
  async reports(tx: Transaction, asked: readonly { unitId: string; year: number }[]): Promise<OtherReport[]> {
    const rows: Row<OtherReport>[] = await tx.query(
      `select p.shard_key as "shardKey", p.id as "reportId", p.current_version as version, v.sha256,
         u.id as "unitId", u.name as "unitName", u.aliases, u.unit_class as "unitClass", p.region_code as code, p.year
       from json_to_recordset($1::json) as asked("unitId" uuid, year int)
       join unit u on u.id = asked."unitId"
       join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = asked.year
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version`,
      [JSON.stringify(asked)],
    );
    return rows.map((row) => placed<OtherReport>(row));
  }

  /** What versions of reports say, by report. */
  async extractions(
    tx: Transaction,
    versions: readonly Pick<OtherReport, 'shardKey' | 'reportId' | 'version'>[],
    part: keyof typeof PARTS,
  ): Promise<Map<string, AnnualReport>> {
    const refs = versions.map(({ shardKey, reportId, version }) => ({ shardKey, reportId, version }));
    const rows: { reportId: string; report: AnnualReport }[] = await tx.query(
      `select v.report_id as "reportId", ${PARTS[part]} as report
       from json_to_recordset($1::json) as asked("shardKey" int, "reportId" uuid, version int)
       join report_version v
         on v.shard_key = asked."shardKey" and v.report_id = asked."reportId" and v.version = asked.version`,
      [JSON.stringify(refs)],
    );
    return new Map(rows.map(({ reportId, report }) => [reportId, report]));
  }

  /** Which units of a region's subtree owe a report for the year. */
  async due(tx: Transaction, region: RegionCode, year: number): Promise<string[]> {
    const { from, to } = regionRange(region);
    const rows: { id: string }[] = await tx.query(
      `select unit_id as id from roster_entry
       where due and year = $1 and region_code >= $2 and region_code < $3 order by unit_id`,
      [year, from, to],
    );
    return rows.map(({ id }) => id);
  }

  /** Names of places by code. */
  async placeNames(tx: Transaction, codes: readonly RegionCode[]): Promise<Map<RegionCode, string>> {
    const rows: { code: number; name: string }[] = await tx.query(
      'select code, name from region where code = any($1)',
      [codes.map(Number)],
    );
    return new Map(rows.map(({ code, name }) => [toRegionCode(code), name]));
  }
}
