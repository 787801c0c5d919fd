import { CHANNELS, FORM_IDS, VALUE_STATES } from '@gongkai/domain';
import { z } from 'zod';
import { boxSchema, findingSchema, placeSchema } from './findings';
import { regionCodeSchema, scopeQuerySchema } from './parameters';

/** Where a unit stands in a year. `late` is a received report published after its deadline. */
export const RECEPTION_STATES = ['missing', 'notDue', 'received', 'late'] as const;
export type ReceptionState = (typeof RECEPTION_STATES)[number];

/** One line of the register: a unit of the roster and its report, if any. */
export const reportRowSchema = z.object({
  unitId: z.string(),
  unitName: z.string(),
  unitClass: z.string(),
  region: regionCodeSchema,
  regionName: z.string(),
  year: z.number().int(),
  state: z.enum(RECEPTION_STATES),
  deadline: z.string(),
  reportId: z.string().nullable(),
  version: z.number().int().nullable(),
  format: z.enum(FORM_IDS).nullable(),
  receivedAt: z.string().nullable(),
  publishedOn: z.string().nullable(),
  errors: z.number().int().nullable(),
  warnings: z.number().int().nullable(),
  undetermined: z.number().int().nullable(),
  demo: z.boolean(),
});
export type ReportRow = z.infer<typeof reportRowSchema>;

/** GET /api/v1/reports?region=&year=&state=: the register of a region's subtree. */
export const reportListQuerySchema = scopeQuerySchema.extend({ state: z.enum(RECEPTION_STATES).optional() });
export const reportListSchema = z.object({ reports: z.array(reportRowSchema) });
export type ReportList = z.infer<typeof reportListSchema>;

export const figureSchema = z.object({
  value: z.number().nullable(),
  state: z.enum(VALUE_STATES),
  raw: z.string().nullable(),
  place: placeSchema.nullable(),
  inferred: z.boolean().optional(),
});
export type FigureView = z.infer<typeof figureSchema>;

export const narrativeCountSchema = z.object({
  channel: z.enum(CHANNELS).nullable(),
  topic: z.string().nullable(),
  value: z.number(),
  unit: z.string().nullable(),
  approx: z.boolean(),
  isTotal: z.boolean(),
  quote: z.string(),
  section: z.number().int().nullable(),
  offset: z.number().int(),
  place: placeSchema.nullable(),
});

/** GET /api/v1/reports/:id: the current version with figures, parts, counts, messages and findings. */
export const reportDetailSchema = z.object({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  unitClass: z.string(),
  region: regionCodeSchema,
  regionPath: z.array(z.object({ code: regionCodeSchema, name: z.string() })),
  year: z.number().int(),
  state: z.enum(RECEPTION_STATES),
  deadline: z.string(),
  publishedOn: z.string().nullable(),
  demo: z.boolean(),
  version: z.number().int(),
  versions: z.array(
    z.object({ version: z.number().int(), receivedAt: z.string(), fileName: z.string(), sha256: z.string() }),
  ),
  format: z.enum(FORM_IDS),
  title: z.string().nullable(),
  period: z.object({ from: z.string(), to: z.string() }).nullable(),
  contact: z.object({
    phone: z.string().nullable(),
    url: z.string().nullable(),
    address: z.string().nullable(),
    email: z.string().nullable(),
  }),
  figures: z.record(z.string(), figureSchema),
  sections: z.array(z.object({ number: z.number().int().nullable(), heading: z.string(), text: z.string() })),
  counts: z.array(narrativeCountSchema),
  messages: z.array(
    z.object({
      level: z.enum(['info', 'warning', 'error']),
      code: z.string(),
      text: z.string(),
      place: placeSchema.nullable(),
    }),
  ),
  /** Numbers that a person may confirm where reading stayed silent; never taken over by the machine. */
  suggestions: z.array(
    z.object({
      figures: z.record(z.string(), z.number()),
      quote: z.string(),
      because: z.string(),
      place: placeSchema.nullable(),
    }),
  ),
  findings: z.array(findingSchema),
  /** When the current version was last checked; null for reports checked before this was recorded. */
  checkedAt: z.string().nullable(),
  /** Rules that do not apply, with reasons, and passes that say which reading fitted. */
  others: z.array(
    z.object({
      rule: z.string(),
      code: z.string(),
      title: z.string(),
      outcome: z.enum(['pass', 'notApplicable']),
      reason: z.string().nullable(),
    }),
  ),
});
export type ReportDetail = z.infer<typeof reportDetailSchema>;

/** GET /api/v1/reports/:id/document: the original as a neutral tree, for showing a place in it. */
export const documentViewSchema = z.object({
  fileName: z.string(),
  format: z.enum(['docx', 'doc', 'odt', 'rtf', 'pdf', 'html', 'text', 'xlsx', 'json']),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('paragraph'),
        index: z.number().int(),
        text: z.string(),
        heading: z.number().int().nullable(),
        line: z.number().int().nullable(),
        boxes: z.array(boxSchema).optional(),
      }),
      z.object({
        kind: z.literal('table'),
        index: z.number().int(),
        table: z.number().int(),
        rowCount: z.number().int(),
        columnCount: z.number().int(),
        cells: z.array(
          z.object({
            row: z.number().int(),
            column: z.number().int(),
            rowSpan: z.number().int(),
            columnSpan: z.number().int(),
            text: z.string(),
            picture: z.boolean(),
            boxes: z.array(boxSchema).optional(),
          }),
        ),
      }),
      z.object({ kind: z.literal('image'), index: z.number().int(), alt: z.string().nullable() }),
    ]),
  ),
});
export type DocumentView = z.infer<typeof documentViewSchema>;
