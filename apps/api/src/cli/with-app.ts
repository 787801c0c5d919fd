import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { appModule } from '../app.module';
import { type Config, readConfig } from '../config/config';
import { migrate } from '../database/migrate';
import { openDatabase } from '../database/open-database';
import { appLogger } from '../http/app-logger';
import { PublicProblem } from '../http/public-problem';
import { EXIT } from './exit';

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Runs a command on the database of this installation, beside a server that may be running. A problem is one sentence
 * on stderr; wrong input is wrong usage, everything else a failure.
 */
export async function withApp(work: (app: INestApplicationContext, config: Config) => Promise<void>): Promise<void> {
  const config: Config = { ...readConfig(), roles: [] };
  const database = await openDatabase({ ...config, say });
  try {
    await migrate(database.dataSource);
    const app = await NestFactory.createApplicationContext(appModule(config, database), {
      logger: appLogger(config),
      abortOnError: false,
    });
    try {
      await work(app, config);
    } finally {
      await app.close();
    }
  } catch (error) {
    if (!(error instanceof PublicProblem)) throw error;
    say(error.message);
    process.exitCode = error.category === 'invalid' ? EXIT.usage : EXIT.failed;
  } finally {
    await database.stop();
  }
}
