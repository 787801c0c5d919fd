import { PROBLEM_STATUS, type Problem, type ProblemCategory } from '@gongkai/contracts';

/**
 * An error that may be shown to the caller: throw it anywhere below a controller. `category` decides the HTTP status,
 * `code` is stable kebab-case, `message` one sentence in Chinese. Every other error becomes `internal`, without text.
 */
export class PublicProblem extends Error {
  constructor(
    readonly category: ProblemCategory,
    readonly code: string,
    message: string,
    readonly details: Record<string, unknown> | null = null,
  ) {
    super(message);
    this.name = 'PublicProblem';
  }

  get status(): number {
    return PROBLEM_STATUS[this.category];
  }

  toProblem(): Problem {
    return { code: this.code, message: this.message, details: this.details };
  }
}
