import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { ZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { PublicProblem } from './public-problem';

z.config(z.locales.zhCN());

const IDENTIFIER = /^[\w.-]{1,64}$/;

/**
 * Parses every body, query and parameter with the schema of its class (`class X extends createZodDto(schema) {}`);
 * faults are listed in Chinese by field. A single `@Param('id') id: string` must look like an identifier. A body or
 * query without a schema is a programming error and answers 500.
 */
@Injectable()
export class ContractPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (type === 'param' && metatype === String) return identifier(value, data ?? 'id');
    if (!isContract(metatype)) throw new Error(`No contract for ${type} ${data ?? ''}`);
    const parsed = z.safeParse(metatype.schema, value ?? {});
    if (parsed.success) return parsed.data;
    throw invalidInput(parsed.error.issues);
  }
}

function identifier(value: unknown, name: string): string {
  if (typeof value === 'string' && IDENTIFIER.test(value)) return value;
  throw invalidInput([{ path: [name], message: '标识符格式不正确' }]);
}

function invalidInput(issues: { path: PropertyKey[]; message: string }[]): PublicProblem {
  const fields = issues.map((issue) => ({ field: issue.path.map(String).join('.'), message: issue.message }));
  const listed = fields.map(({ field, message }) => (field ? `${field}：${message}` : message)).join('；');
  return new PublicProblem('invalid', 'invalid-input', `提交的内容有误：${listed}。`, { fields });
}

function isContract(metatype: unknown): metatype is ZodDto<z.ZodType> {
  return typeof metatype === 'function' && 'isZodDto' in metatype && 'schema' in metatype;
}
