import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '../config/config';

/** At `info` the framework's own start-up lines stay out. */
const LEVELS: Record<Config['logLevel'], LogLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug'],
};

/** Lines for people on a terminal, one JSON object a line everywhere else. */
export function appLogger(config: Config): ConsoleLogger {
  return new ConsoleLogger({ logLevels: LEVELS[config.logLevel], json: !process.stdout.isTTY });
}
