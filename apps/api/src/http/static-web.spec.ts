import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../config/config';
import { httpAdapter, prepareHttp } from './http-app';
import { serveWeb } from './static-web';

@Module({})
class NothingModule {}

describe('the built dashboard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-web-'));
  let app: NestFastifyApplication;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>公开</title>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets/main-ab12.js'), 'console.log("公开")');
    const config = readConfig({});
    app = await NestFactory.create<NestFastifyApplication>(NothingModule, httpAdapter(config), { logger: false });
    await prepareHttp(app, config);
    await serveWeb(app, folder);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers });

  it.each(['/', '/reports/123', '/statistics?region=1'])('shows the page at %s, fresh each time', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(answer.body).toContain('公开');
  });

  it('serves hashed files for ever, compressed for those who can', async () => {
    const plain = await get('/assets/main-ab12.js');
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(plain.body).toContain('公开');
    const small = await get('/assets/main-ab12.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/javascript; charset=utf-8' });
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body);
  });

  it('does not answer a lost file with the page', async () => {
    expect((await get('/assets/gone-cd34.js')).statusCode).toBe(404);
    expect((await get('/favicon.svg')).body).toBe('<svg/>');
  });

  it.each(['/api/v1/nothing', '/api', '/api/v2/overview'])('answers %s with a problem', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
  });

  it.each(['/../config.ts', '/..%2f..%2fetc/passwd', '/assets/..%2findex.html'])(
    'never leaves its folder: %s',
    async (url) => {
      const { statusCode, body } = await get(url);
      expect(statusCode === 404 || statusCode === 403 || body.includes('<title>公开</title>')).toBe(true);
    },
  );
});
