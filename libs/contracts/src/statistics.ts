import { FORM_IDS, VALUE_STATES } from '@gongkai/domain';
import { z } from 'zod';
import { coverageSchema } from './analytics';
import { regionCodeSchema, scopeQuerySchema, yearSchema } from './parameters';

/** GET /api/v1/statistics?region=&year=[&unit=]: the official tables of one unit or the sum of a region. */
export const statisticsQuerySchema = scopeQuerySchema.extend({ unit: z.string().optional() });
export type StatisticsQuery = z.infer<typeof statisticsQuerySchema>;

/** A cell of one unit (with its state) or of a sum (with how many units stated it). */
export const statisticCellSchema = z.object({
  value: z.number().nullable(),
  state: z.enum([...VALUE_STATES, 'notReceived']),
  stated: z.number().int().nullable(),
});
export type StatisticCell = z.infer<typeof statisticCellSchema>;

export const statisticsSchema = z.object({
  title: z.string(),
  format: z.enum(FORM_IDS),
  region: z.object({ code: regionCodeSchema, name: z.string() }),
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  year: z.number().int(),
  coverage: coverageSchema,
  /** The table shown: the unit's own figures, or Σ over the received units of the region. */
  total: z.record(z.string(), statisticCellSchema),
  /** One row per unit of the roster (empty when one unit is asked for), official order. */
  units: z.array(
    z.object({
      unitId: z.string(),
      unitName: z.string(),
      region: regionCodeSchema,
      reportId: z.string().nullable(),
      version: z.number().int().nullable(),
      /** A government's report on its whole region beside those of its units: it has no cells and is not in the sum. */
      isSummary: z.boolean(),
      cells: z.record(z.string(), statisticCellSchema),
    }),
  ),
  /** Received reports whose form differs from `format` and that are left out of the sum. */
  otherForms: z.array(z.object({ unitName: z.string(), format: z.enum(FORM_IDS) })),
});
export type Statistics = z.infer<typeof statisticsSchema>;

/** Tables that can be exported. */
export const EXPORT_TABLES = ['statistics', 'units', 'publication', 'scores', 'findings'] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * GET /api/v1/exports/:table?region=&year=&format=[&unit=]. statistics: official layout of one unit or of Σ;
 * units: one row per unit with Σ; publication: due / on time / rate / not on time; scores: score sheet; findings: rectification list, with
 * [&rule=] of one rule only.
 */
export const exportQuerySchema = scopeQuerySchema.extend({
  format: z.enum(EXPORT_FORMATS).default('xlsx'),
  unit: z.string().optional(),
  rule: z.string().min(1).max(120).optional(),
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** First report year of the form that the fill-in sheet follows. */
export const FIRST_TEMPLATE_YEAR = 2021;

const TEMPLATE_YEAR_FAULT = `填报表是 ${FIRST_TEMPLATE_YEAR} 年度起的格式，请选择 ${FIRST_TEMPLATE_YEAR} 年度或以后`;

/** GET /api/v1/exports/template[?year=&unit=]: the empty fill-in sheet, or one with title and period filled in. */
export const templateQuerySchema = z.object({
  year: yearSchema.refine((year) => year >= FIRST_TEMPLATE_YEAR, TEMPLATE_YEAR_FAULT).optional(),
  unit: z.string().trim().min(2).max(60).optional(),
});
export type TemplateQuery = z.infer<typeof templateQuerySchema>;
