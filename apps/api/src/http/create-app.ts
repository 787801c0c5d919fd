import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';
import { appLogger } from './app-logger';
import { httpAdapter, prepareHttp } from './http-app';
import { serveApiDescription } from './openapi';
import { serveWeb } from './static-web';

/** The whole application, initialised but not listening. `webFolder` holds the built dashboard; null serves the API alone. */
export async function createApp(
  module: DynamicModule,
  config: Config,
  webFolder: string | null,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(config), {
    logger: appLogger(config),
    abortOnError: false,
  });
  await prepareHttp(app, config);
  serveApiDescription(app);
  if (webFolder !== null) await serveWeb(app, webFolder);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
