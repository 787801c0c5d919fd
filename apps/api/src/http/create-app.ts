import type { DynamicModule, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { httpAdapter, prepareHttp } from './http-app';
import { serveApiDescription } from './openapi';
import { serveWeb } from './static-web';

const LEVELS: Record<Config['logLevel'], LogLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Levels that Nest writes; at `info` its own start-up lines stay out, ours are printed by `serve`. */
export const nestLevels = (config: Config) => LEVELS[config.logLevel];

/** The whole application, initialised but not listening. `webFolder` holds the built dashboard; null serves the API alone. */
export async function createApp(
  module: DynamicModule,
  config: Config,
  webFolder: string | null,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(config), {
    logger: nestLevels(config),
    abortOnError: false,
  });
  await prepareHttp(app, config);
  serveApiDescription(app);
  if (webFolder !== null) await serveWeb(app, webFolder);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
