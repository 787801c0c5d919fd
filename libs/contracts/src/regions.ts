import { REGION_LEVELS } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema } from './parameters';

export const regionSchema = z.object({
  code: regionCodeSchema,
  name: z.string(),
  level: z.enum(REGION_LEVELS),
  hasChildren: z.boolean(),
  demo: z.boolean(),
});
export type Region = z.infer<typeof regionSchema>;

/** GET /api/v1/regions?parent=CODE: children of a region within the caller's scope (scope root if omitted). */
export const regionChildrenQuerySchema = z.object({ parent: regionCodeSchema.optional() });
export const regionListSchema = z.object({ regions: z.array(regionSchema) });
export type RegionList = z.infer<typeof regionListSchema>;

/** GET /api/v1/regions/search?q=: by characters, pinyin or initials, at most 20, each with its path. */
export const regionSearchQuerySchema = z.object({ q: z.string().trim().min(1).max(40) });
export const regionHitSchema = regionSchema.extend({ path: z.array(z.string()) });
export const regionHitsSchema = z.object({ regions: z.array(regionHitSchema) });
export type RegionHits = z.infer<typeof regionHitsSchema>;

/** GET /api/v1/regions/:code: the region, its ancestors (outermost first, within the scope) and years with data. */
export const regionDetailSchema = regionSchema.extend({
  path: z.array(regionSchema),
  years: z.array(z.number().int()),
});
export type RegionDetail = z.infer<typeof regionDetailSchema>;
