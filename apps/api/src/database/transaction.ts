import type { EntityManager } from 'typeorm';

/** An open transaction as services hand it on; only repositories look inside. */
export type Transaction = EntityManager;
