import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicProblem } from './public-problem';

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Files under /assets carry the hash of their content in the name. */
const HASHED = /^\/assets\/([\w.-]+)$/;

/**
 * Serves the built dashboard: hashed files for ever and compressed once, the page for every other address so that its
 * router decides, and a problem for unknown addresses of the API.
 */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, { root: folder, serve: false });
  const compressed = new Map<string, Promise<Buffer>>();

  const sendAsset = async (name: string, request: FastifyRequest, reply: FastifyReply) => {
    const path = join(folder, 'assets', name);
    const type = TYPES[extname(name)];
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
    if (!type || !accepts(request) || !existsSync(path))
      return reply.sendFile(`assets/${name}`, { cacheControl: false });
    const bytes = compressed.get(name) ?? readFile(path).then(brotli);
    compressed.set(name, bytes);
    return reply
      .header('content-type', type)
      .header('content-encoding', 'br')
      .send(await bytes);
  };

  server.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    const asset = HASHED.exec(path)?.[1];
    if (asset) return sendAsset(asset, request, reply);
    if (path === '/api' || path.startsWith('/api/')) return sendUnknown(reply);
    reply.header('cache-control', 'no-cache');
    if (extname(path) !== '' && existsSync(join(folder, path))) return reply.sendFile(path, { cacheControl: false });
    return sendPage(reply, folder);
  });
}

function sendPage(reply: FastifyReply, folder: string) {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) {
    return reply.status(503).type('text/plain; charset=utf-8').send('页面尚未构建：npm run build\n');
  }
  return reply.type('text/html; charset=utf-8').send(readFileSync(page));
}

function sendUnknown(reply: FastifyReply) {
  const problem = new PublicProblem('notFound', 'not-found', '没有这个地址。');
  return reply.status(problem.status).send(problem.toProblem());
}

const accepts = (request: FastifyRequest) => /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));

const brotli = (bytes: Buffer) => compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
