import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';

export const ANSWERS_BYTES = Symbol('answers-bytes');

/**
 * Marks a route whose answer is a file and not a message of `@gongkai/contracts`; message routes use `@ZodResponse`
 * of nestjs-zod, which documents the answer and strips what the contract does not name.
 */
export const AnswersFile = (description: string, ...types: string[]) =>
  applyDecorators(
    SetMetadata(ANSWERS_BYTES, true),
    ApiProduces(...types),
    ApiResponse({ status: 200, description, schema: { type: 'string', format: 'binary' } }),
  );

/** Marks a route that answers 204 without a body. */
export const AnswersNothing = (description: string) =>
  applyDecorators(SetMetadata(ANSWERS_BYTES, true), HttpCode(204), ApiResponse({ status: 204, description }));
