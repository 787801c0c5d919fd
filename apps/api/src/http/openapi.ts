import { problemSchema } from '@gongkai/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { z } from 'zod';
import { SESSION_SCHEME } from './access';
import { CallerSource, signInNeeded } from './caller';
import { SESSION_COOKIE, sessionToken } from './session-cookie';

const DOCS = 'api/docs';

/** The description of the API, made from the contracts; every operation may also answer a Problem. */
export function apiDescription(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('公开 Gongkai API')
    .setDescription('政府信息公开工作年度报告：收集、读取、检查、统计。写操作须带请求头 X-Requested-With: gongkai。')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, SESSION_SCHEME)
    .build();
  return withProblems(cleanupOpenApiDoc(SwaggerModule.createDocument(app, builder)));
}

/** Serves the page at /api/docs and the JSON at /api/docs-json, to signed-in people only. */
export function serveApiDescription(app: NestFastifyApplication): void {
  const callers = app.get(CallerSource);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply) => refuseStrangers(callers, request, reply));
  SwaggerModule.setup(DOCS, app, () => apiDescription(app), {
    jsonDocumentUrl: 'api/docs-json',
    yamlDocumentUrl: 'api/docs-yaml',
    customSiteTitle: '公开 Gongkai API',
  });
}

async function refuseStrangers(callers: CallerSource, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.url.startsWith(`/${DOCS}`)) return;
  const token = sessionToken(request);
  if (token !== null && (await callers.callerOf(token)) !== null) return;
  if (request.headers.accept?.includes('text/html')) await reply.redirect('/sign-in');
  else await reply.status(401).send(signInNeeded().toProblem());
}

function withProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...problem } = z.toJSONSchema(problemSchema);
  const answer = {
    description: '出错：code 稳定，message 是一句中文',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) operation.responses = { ...operation.responses, default: answer };
    }
  }
  const schemas = { ...document.components?.schemas, Problem: problem as Record<string, unknown> };
  return { ...document, components: { ...document.components, schemas } };
}
