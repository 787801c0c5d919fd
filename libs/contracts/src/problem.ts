import { z } from 'zod';

/** Every error answer. `code` is stable; `message` is a sentence in Chinese; `details` helps programs. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Category of a problem code; decides the HTTP status in one place. */
export const PROBLEM_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
  internal: 500,
} as const;
export type ProblemCategory = keyof typeof PROBLEM_STATUS;
