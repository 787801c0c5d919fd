import { z } from 'zod';

/** 12-digit division code. */
export const regionCodeSchema = z.string().regex(/^\d{12}$/, '行政区划代码应为 12 位数字');

const YEAR_FAULT = '年度应为 2008 至 2100 之间的四位数字';

/** Report year; the first duty to report was for 2008. */
export const yearSchema = z.coerce.number(YEAR_FAULT).int(YEAR_FAULT).min(2008, YEAR_FAULT).max(2100, YEAR_FAULT);

/** Region and year: what almost every question is about. */
export const scopeQuerySchema = z.object({ region: regionCodeSchema, year: yearSchema });
export type ScopeQuery = z.infer<typeof scopeQuerySchema>;

/** A region alone. */
export const regionQuerySchema = z.object({ region: regionCodeSchema });
