import { PROBLEM_STATUS, type ProblemCategory } from '@gongkai/contracts';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicProblem } from './public-problem';

/** What a fault raised by the framework says to the caller; ours carry their own words. */
const FRAMEWORK_FAULTS: Partial<Record<ProblemCategory, { code: string; message: string }>> = {
  invalid: { code: 'invalid-request', message: '请求格式不正确。' },
  unauthenticated: { code: 'sign-in-needed', message: '请先登录。' },
  forbidden: { code: 'forbidden', message: '没有权限。' },
  notFound: { code: 'not-found', message: '没有这个地址或记录。' },
  conflict: { code: 'conflict', message: '与现有内容冲突。' },
  tooLarge: { code: 'too-large', message: '文件或请求太大。' },
  tooMany: { code: 'too-many', message: '操作太频繁，请稍后再试。' },
};

/** The one place where an error becomes an answer: never a stack, never SQL, always a request id to look up. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(error, request);
    if (reply.sent) return;
    reply
      .status(problem.status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problem.toProblem());
  }

  private problemOf(error: unknown, request: FastifyRequest): PublicProblem {
    if (error instanceof PublicProblem) return error;
    const category = categoryOf(statusOf(error));
    const fault = FRAMEWORK_FAULTS[category];
    if (fault) return new PublicProblem(category, fault.code, fault.message);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.logger.error(`${request.id} ${request.method} ${pathOf(request)} ${causeOf(error)}${text}`);
    return new PublicProblem('internal', 'internal', '系统内部错误，请把编号告诉管理员。', { requestId: request.id });
  }
}

/** Status that Nest or Fastify gave its own error; 500 for everything else, whatever it claims to be. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('code' in error) || !('statusCode' in error)) return 500;
  return String(error.code).startsWith('FST_') && typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function categoryOf(status: number): ProblemCategory {
  const categories = Object.keys(PROBLEM_STATUS) as ProblemCategory[];
  const exact = categories.find((category) => PROBLEM_STATUS[category] === status);
  return exact ?? (status >= 400 && status < 500 ? 'invalid' : 'internal');
}

/** A response that breaks its contract says which field did. */
function causeOf(error: unknown): string {
  const zod =
    error instanceof Error && 'getZodError' in error ? (error.getZodError as () => unknown).call(error) : null;
  return zod instanceof Error ? `${zod.message}\n` : '';
}

/** Address without the query, which may hold names or tokens. */
const pathOf = (request: FastifyRequest) => request.url.split('?')[0];
