import { z } from 'zod';
import { placeSchema } from './findings';

/** How the author of another text stands to the unit: itself in an earlier year, its superior, a sibling, anybody else. */
export const LIKENESS_RELATIONS = ['own', 'superior', 'sibling', 'other'] as const;

/** Which text was probably first: this report was taken from the other one, the other way round, or nobody can say. */
export const LIKENESS_DIRECTIONS = ['taken', 'given', 'unclear'] as const;

/** A word that betrays another author: how the other unit calls itself, its name, or its year. */
export const LEFTOVER_KINDS = ['selfWord', 'name', 'year'] as const;

/** A sentence of the report and the one of the other text that it equals or is most like; `score` 0–1. */
export const sentencePairSchema = z.object({
  own: z.string(),
  place: placeSchema.nullable(),
  other: z.string(),
  score: z.number(),
});
export type SentencePairView = z.infer<typeof sentencePairSchema>;

export const leftoverSchema = z.object({
  word: z.string(),
  kind: z.enum(LEFTOVER_KINDS),
  sentence: z.string(),
  place: placeSchema.nullable(),
});
export type LeftoverView = z.infer<typeof leftoverSchema>;

/** Another text that shares sentences with the report. Shares are 0–1, of the text that is nobody's boilerplate. */
export const likeTextSchema = z.object({
  /** Null for a report outside the caller's scope. */
  reportId: z.string().nullable(),
  unitName: z.string(),
  year: z.number().int(),
  relation: z.enum(LIKENESS_RELATIONS),
  direction: z.enum(LIKENESS_DIRECTIONS),
  /** True for the text that the report was most probably taken from. */
  origin: z.boolean(),
  shareOfOwn: z.number(),
  shareOfOther: z.number(),
  /** Sentences of the report found in the other text, and those compared. */
  found: z.number().int(),
  counted: z.number().int(),
  leftovers: z.array(leftoverSchema),
  /** Those that weigh most; `found` counts all. In the order of the report. */
  pairs: z.array(sentencePairSchema),
});
export type LikeText = z.infer<typeof likeTextSchema>;

/** GET /api/v1/reports/:id/likeness: texts like this report's, the probable origin first. */
export const likenessSchema = z.object({
  /** How many texts were compared sentence by sentence: those that share uncommon sentences, the superior's, own years. */
  compared: z.number().int(),
  texts: z.array(likeTextSchema),
});
export type Likeness = z.infer<typeof likenessSchema>;
