import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const MINIMUM_PASSWORD_LENGTH = 10;

/** Encoded argon2id hash with its salt and cost. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Hash that no password has, so that an unknown user costs as much time as a known one. */
let decoy: Promise<string> | null = null;

/** True if the password fits the hash; with null (no such user) it takes as long and is false. */
export async function passwordFits(encoded: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(`decoy ${Math.random()}`);
  const fits = await verify(encoded ?? (await decoy), password);
  return fits && encoded !== null;
}
