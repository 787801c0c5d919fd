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
       join report p on p.unit_id = given."unitId" and p.year between given.year + 1 and given.year + $2`,
      [JSON.stringify(units), years],
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
