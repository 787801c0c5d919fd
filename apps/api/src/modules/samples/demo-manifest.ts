import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDemoRegion, UNIT_CLASSES } from '@gongkai/domain';
import { z } from 'zod';

const demoCode = z.string().refine(isDemoRegion, 'outside the demonstration range');
const year = z.number().int();

/** `samples/demo/manifest.json`, as far as loading needs it; written by tools/demo. */
const manifestSchema = z.object({
  regions: z.array(z.object({ code: demoCode, name: z.string() })),
  units: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      unitClass: z.enum(UNIT_CLASSES),
      region: demoCode,
      aliases: z.array(z.string()),
    }),
  ),
  roster: z.record(z.string().regex(/^\d{4}$/), z.array(z.string())),
  files: z.array(z.object({ path: z.string(), unit: z.string(), year, publishedOn: z.string().nullable() })),
});
export type DemoManifest = z.infer<typeof manifestSchema>;

/** The manifest and the SHA-256 of its bytes; null where no demonstration is shipped. Throws for a malformed one. */
export async function readManifest(folder: string): Promise<{ manifest: DemoManifest; sha256: string } | null> {
  const bytes = await readFile(join(folder, 'manifest.json')).catch(() => null);
  if (bytes === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { manifest: manifestSchema.parse(JSON.parse(bytes.toString('utf8'))), sha256 };
}

/** The same UUID for the same key on every machine, so that loading twice makes no second unit. */
export function unitIdOf(key: string): string {
  const hex = createHash('sha256').update(`gongkai demo unit ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
