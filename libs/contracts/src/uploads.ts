import { z } from 'zod';
import { regionCodeSchema, yearSchema } from './parameters';

/**
 * queued → reading → one of: stored (a report or a new version of one), duplicate (same bytes already stored),
 * unassigned (unit or year not recognised: a person must say), notReport (kept, not counted), failed (cannot be read).
 */
export const UPLOAD_STATES = ['queued', 'reading', 'stored', 'duplicate', 'unassigned', 'notReport', 'failed'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/**
 * A unit that a waiting file may belong to. `unitId` is null for the government of a place that has not reported yet;
 * it is registered when it is chosen by its region. `place` names the regions above it, `score` is 0–1 and `reason`
 * says in Chinese what speaks for it.
 */
export const uploadSuggestionSchema = z.object({
  unitId: z.string().nullable(),
  region: regionCodeSchema,
  name: z.string(),
  place: z.string(),
  score: z.number().min(0).max(1),
  reason: z.string(),
});
export type UploadSuggestion = z.infer<typeof uploadSuggestionSchema>;

export const uploadItemSchema = z.object({
  id: z.string(),
  batch: z.string(),
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  state: z.enum(UPLOAD_STATES),
  /** Why it failed or waits: stable code and sentence. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  report: z
    .object({
      id: z.string(),
      unitName: z.string(),
      region: regionCodeSchema,
      year: z.number().int(),
      version: z.number().int(),
      figuresRead: z.number().int(),
      figuresTotal: z.number().int(),
      errors: z.number().int(),
      warnings: z.number().int(),
    })
    .nullable(),
  /** Unit and year as recognised, for items that wait for a person. */
  recognised: z.object({ unit: z.string().nullable(), year: z.number().int().nullable() }).nullable(),
  /** What a person can choose from for an item that waits, the likeliest first; empty otherwise. */
  suggestions: z.array(uploadSuggestionSchema),
  receivedAt: z.string(),
});
export type UploadItem = z.infer<typeof uploadItemSchema>;

/** POST /api/v1/uploads (multipart: `files` one or many; optional fields year, publishedOn) answers 202 with this. */
export const uploadBatchSchema = z.object({ batch: z.string(), items: z.array(uploadItemSchema) });
export type UploadBatch = z.infer<typeof uploadBatchSchema>;

export const uploadFieldsSchema = z.object({
  year: yearSchema.optional(),
  publishedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});
export type UploadFields = z.infer<typeof uploadFieldsSchema>;

/** GET /api/v1/uploads?batch=&state=: newest first, at most 200. */
export const uploadListQuerySchema = z.object({
  batch: z.string().optional(),
  state: z.enum(UPLOAD_STATES).optional(),
});
export const uploadListSchema = z.object({ items: z.array(uploadItemSchema) });
export type UploadList = z.infer<typeof uploadListSchema>;

/**
 * POST /api/v1/uploads/:id/assign: a person says whose report a waiting item is, by the unit or by the region whose
 * government it is.
 */
export const assignUploadSchema = z
  .object({ unitId: z.string().optional(), region: regionCodeSchema.optional(), year: yearSchema })
  .refine(({ unitId, region }) => (unitId === undefined) !== (region === undefined), '请指定单位或者行政区划。');
export type AssignUpload = z.infer<typeof assignUploadSchema>;

/** GET /api/v1/units?region=&year=&q=: the roster of a region's subtree. */
export const unitQuerySchema = z.object({
  region: regionCodeSchema,
  year: yearSchema.optional(),
  q: z.string().trim().max(60).optional(),
});
export const unitSchema = z.object({
  id: z.string(),
  name: z.string(),
  region: regionCodeSchema,
  regionName: z.string(),
  unitClass: z.string(),
});
export type Unit = z.infer<typeof unitSchema>;
export const unitListSchema = z.object({ units: z.array(unitSchema) });
export type UnitList = z.infer<typeof unitListSchema>;
