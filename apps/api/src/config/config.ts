import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Parts of the system one process runs. */
export const PROCESS_ROLES = ['api', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** Top of the checkout: three folders above `apps/api/{src,dist}`, which is where this file is loaded from. */
const ROOT = resolve(__dirname, '../../../..');

const roles = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.enum(PROCESS_ROLES)).min(1));

const megabytes = z.coerce.number().positive();
const flag = z.enum(['true', 'false', '1', '0']).transform((text) => text === 'true' || text === '1');

/** Every setting of the environment; what is not named here is not read. */
const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4310),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: flag.default(false),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PG_BIN_DIR: z.string().min(1).optional(),
  GONGKAI_DATA: z.string().min(1).default(join(ROOT, '.gongkai')),
  ROLE: roles.default([...PROCESS_ROLES]),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  SESSION_HOURS: z.coerce.number().positive().max(720).default(12),
  UPLOAD_FILE_MB: megabytes.default(64),
  UPLOAD_FILES: z.coerce.number().int().positive().max(5000).default(500),
});

export type Config = {
  /** Top folder of the checkout or of the container image. */
  root: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Address people use, when it differs from host and port; https here makes cookies Secure. */
  publicUrl: string | null;
  /** True behind a reverse proxy: client addresses come from X-Forwarded-For. */
  trustProxy: boolean;
  /** PostgreSQL server; null starts the embedded one. */
  databaseUrl: string | null;
  /** Folder of PostgreSQL programs to use instead of the embedded ones. */
  pgBinDir: string | null;
  /** Folder of original files and, when embedded, of the database. */
  dataDir: string;
  roles: ProcessRole[];
  logLevel: (typeof LOG_LEVELS)[number];
  sessionHours: number;
  upload: { fileBytes: number; files: number };
};

/** All that is wrong with the environment, one line each. */
export class ConfigFault extends Error {
  constructor(readonly faults: string[]) {
    super(`环境变量设置有误 (invalid environment):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
  }
}

/** Reads the environment once; throws `ConfigFault` with every fault. An empty variable counts as not set. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigFault(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  return {
    root: ROOT,
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    databaseUrl: env.DATABASE_URL ?? null,
    pgBinDir: env.PG_BIN_DIR ?? null,
    dataDir: resolve(env.GONGKAI_DATA),
    roles: env.ROLE,
    logLevel: env.LOG_LEVEL,
    sessionHours: env.SESSION_HOURS,
    upload: { fileBytes: env.UPLOAD_FILE_MB * 1024 * 1024, files: env.UPLOAD_FILES },
  };
}
