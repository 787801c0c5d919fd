import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';

export const API_PREFIX = 'api/v1';

/** Largest JSON body; files come as multipart and have their own limit. */
const BODY_BYTES = 1024 * 1024;

/** antd sets style attributes and style elements; plain http on a laptop must not be upgraded to https. */
const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** The server below Nest. A request id is ours alone: one from outside could forge log lines. */
export function httpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: BODY_BYTES,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true },
  });
}

/** Prefix, cookies, security headers and upload limits; the same for the real server and for tests. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.setGlobalPrefix(API_PREFIX);
  const { fileBytes, files } = config.upload;
  const https = config.publicUrl?.startsWith('https:') ?? false;
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY, hsts: https });
  await app.register(multipart, {
    limits: { fileSize: fileBytes, files, fields: 20, fieldSize: 4096, parts: files + 20 },
  });
  const server = app.getHttpAdapter().getInstance();
  server.decorateRequest('caller', null);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'private, no-cache');
  });
}
