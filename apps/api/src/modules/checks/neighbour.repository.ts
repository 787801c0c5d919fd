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

/** A report of some unit. */
export type OtherReport = {
  reportId: string;
  unitId: string;
  unitName: string;
  region: RegionCode;
  unitClass: UnitClass;
  year: number;
  /** As registered, beside `unitName`. */
  aliases: string[];
  report: AnnualReport;
};

/** The parts of an extraction that say nothing of its text, emptied. */
const TEXT = `(v.extraction - '{figures,tables,counts,messages,citations,aspects,suggestions}'::text[])
  || '{"figures":{},"tables":[],"counts":[],"messages":[]}'::jsonb`;

type Row<T> = Omit<T, 'region'> & { code: number };

const placed = <T>({ code, ...row }: Row<T>) => ({ ...row, region: toRegionCode(code) });

/** Units around a unit. What rules compare with is not narrowed to anybody's scope: rules are not asked by a person. */
@Injectable()
export class NeighbourRepository {
  /** Units registered in a region's subtree, with the telephones their reports of the year give. */
  async units(tx: Transaction, region: RegionCode, year: number): Promise<Neighbour[]> {
    const { from, to } = regionRange(region);
    const rows: Row<Neighbour>[] = await tx.query(
      `select u.id, u.name, u.aliases, u.unit_class as "unitClass", u.region_code as code, u.phone, u.host, u.founded,
         u.closed, v.extraction #>> '{contact,phone}' as "printedPhone"
       from unit u
       left join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = $3
       left join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version
       where u.region_code >= $1 and u.region_code < $2 order by u.region_code, u.name`,
      [from, to, year],
    );
    return rows.map((row) => placed<Neighbour>(row));
  }

  /**
   * Current reports of units in some years. With `part` text only what is read of a text is loaded: figures and counts,
   * which are most of a report, stay where they are and are empty in the answer.
   */
  async reports(
    tx: Transaction,
    asked: readonly { unitId: string; year: number }[],
    part: 'text' | 'all',
  ): Promise<OtherReport[]> {
    const rows: Row<OtherReport>[] = await tx.query(
      `select p.id as "reportId", u.id as "unitId", u.name as "unitName", u.aliases, u.unit_class as "unitClass",
         p.region_code as code, p.year, ${part === 'all' ? 'v.extraction' : TEXT} as report
       from json_to_recordset($1::json) as asked("unitId" uuid, year int)
       join unit u on u.id = asked."unitId"
       join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year = asked.year
       join report_version v on v.shard_key = p.shard_key and v.report_id = p.id and v.version = p.current_version`,
      [JSON.stringify(asked)],
    );
    return rows.map((row) => placed<OtherReport>(row));
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
