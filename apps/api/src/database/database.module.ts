import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OpenDatabase } from './open-database';

/** Injection token of the opened database: its address, whether it is embedded, and how to let go of it. */
export const OPEN_DATABASE = Symbol('open-database');

@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_DATABASE) private readonly database: OpenDatabase) {}

  /** Makes an opened and migrated database available everywhere as `DataSource`; it is closed with the application. */
  static with(database: OpenDatabase): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: OPEN_DATABASE, useValue: database },
        { provide: DataSource, useValue: database.dataSource },
      ],
      exports: [OPEN_DATABASE, DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.stop();
  }
}
