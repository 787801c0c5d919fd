import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ReadAnswer, readReport } from './read-report';
import { ReadingPool } from './reading-pool';

const MOST_THREADS = 4;

/** What one file may cost. Reports take milliseconds and some ten megabytes, see docs/benchmarks.md. */
const LIMITS = { milliseconds: 10_000, megabytes: 512 };

/** Reads documents in threads; from sources (in tests), where there is no compiled thread to start, in place. */
@Injectable()
export class ReaderService implements OnApplicationShutdown {
  private readonly pool = poolOf(join(__dirname, 'reading-thread.js'));

  /** Rejects for a fault of this program, and if `load` does. */
  async read(load: () => Promise<Uint8Array>, fileName: string): Promise<ReadAnswer> {
    return this.pool ? this.pool.read(load, fileName) : readReport(await load(), fileName);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.close();
  }
}

function poolOf(script: string): ReadingPool | null {
  if (!existsSync(script)) return null;
  return new ReadingPool({ script, threads: Math.min(MOST_THREADS, availableParallelism()), limits: LIMITS });
}
