import type { RegionCode } from '@gongkai/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/transaction';

const RULES_CHECKED = 'rules.checked';

@Injectable()
export class FollowUpRepository {
  constructor(private readonly database: DataSource) {}

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Reports of the same units in the years that look back on the given ones. */
  async later(tx: Transaction, units: readonly { unitId: string; year: number }[], years: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select p.id from json_to_recordset($1::json) as given("unitId" uuid, year int)
       join unit u on u.id = given."unitId"
       join report p on p.shard_key = u.shard_key and p.unit_id = u.id and p.year between given.year + 1 and given.year + $2`,
      [JSON.stringify(units), years],
    );
    return rows.map(({ id }) => id);
  }

  /** Reports of the governments of these places for these years. */
  async ofGovernments(tx: Transaction, places: readonly { region: RegionCode; year: number }[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select distinct p.id from json_to_recordset($1::json) as given(region bigint, year int)
       join unit g on g.region_code = given.region and g.unit_class = 'government'
       join report p on p.shard_key = g.shard_key and p.unit_id = g.id and p.year = given.year`,
      [JSON.stringify(places)],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes with which rules the reports are checked; true if those were others before, so that all must be again. */
  async rulesChanged(tx: Transaction, fingerprint: string): Promise<boolean> {
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [RULES_CHECKED]);
    const [known]: { value: string }[] = await tx.query('select value from app_state where key = $1', [RULES_CHECKED]);
    if (known?.value === fingerprint) return false;
    await tx.query(
      `insert into app_state (key, value) values ($1, $2)
       on conflict (key) do update set value = excluded.value, changed_at = now()`,
      [RULES_CHECKED, fingerprint],
    );
    const [some]: { found: boolean }[] = await tx.query('select exists (select 1 from report) as found');
    return some?.found ?? false;
  }
}
