import { z } from 'zod';

/** 12-digit division code. */
export const regionCodeSchema = z.string().regex(/^\d{12}$/, '行政区划代码应为 12 位数字');

/** Report year. */
export const yearSchema = z.coerce.number().int().min(2008).max(2100);

/** Region and year: what almost every question is about. */
export const scopeQuerySchema = z.object({ region: regionCodeSchema, year: yearSchema });
export type ScopeQuery = z.infer<typeof scopeQuerySchema>;
