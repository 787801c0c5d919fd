import { z } from 'zod';
import { placeSchema } from './findings';

/** What a region's own report says it covers: its units too, its own level or office only, or nothing. */
export const STATED_SCOPES = ['whole', 'officeOnly', 'unstated'] as const;

/**
 * One figure of the region's own report beside those of its units. `own` is null without a usable number there, `sum`
 * adds what is known, `unknown` counts the units of which nothing usable is known, `difference` is own − sum and null as
 * long as either side is not complete. `addends` name the units with a number above 0 by their position in `units`.
 */
export const reconciledFigureSchema = z.object({
  figure: z.string(),
  own: z.number().nullable(),
  sum: z.number(),
  difference: z.number().nullable(),
  unknown: z.number().int(),
  /** What rounding of amounts may explain; 0 for counts. */
  tolerance: z.number(),
  addends: z.array(z.object({ unit: z.number().int(), value: z.number() })),
});
export type ReconciledFigureView = z.infer<typeof reconciledFigureSchema>;

/** GET /api/v1/reports/:id/reconciliation: a region's own report against its units; null for any other unit's report. */
export const reconciliationSchema = z.object({
  reconciliation: z
    .object({
      scope: z.object({ kind: z.enum(STATED_SCOPES), quote: z.string().nullable(), place: placeSchema.nullable() }),
      /** How many units owe a report for the year. */
      due: z.number().int(),
      /** Units whose reports came in; without an id where the report is outside the caller's scope. */
      units: z.array(z.object({ name: z.string(), reportId: z.string().nullable() })),
      /** In official order. */
      figures: z.array(reconciledFigureSchema),
    })
    .nullable(),
});
export type Reconciliation = NonNullable<z.infer<typeof reconciliationSchema>['reconciliation']>;
