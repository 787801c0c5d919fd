import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** How many different texts one process keeps prepared; a reader who asks for every combination gets plain queries. */
const MAXIMUM = 300;

/** Named prepared statements: a statement over many array elements costs more to plan than to run. */
@Injectable()
export class PreparedRepository {
  private readonly names = new Map<string, string>();

  constructor(private readonly database: DataSource) {}

  /** Runs a statement whose text is made by the program (never from input); values go in as parameters. */
  async rows<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const pool = (this.database.driver as unknown as { master: Pool }).master;
    const name = this.nameOf(text);
    const result = await pool.query({ ...(name ? { name } : {}), text, values: [...values] });
    return result.rows as Row[];
  }

  private nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known) return known;
    if (this.names.size >= MAXIMUM) return null;
    const name = `q_${createHash('sha1').update(text).digest('hex').slice(0, 20)}`;
    this.names.set(text, name);
    return name;
  }
}
