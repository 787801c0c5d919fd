import { CALENDAR_STATES, DUTY_STATES, UNIT_CLASSES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema, scopeQuerySchema, yearSchema } from './parameters';

/** GET /api/v1/calendar?region=&year=: every unit of the roster and how it stands with its two duties. */
export const calendarQuerySchema = scopeQuerySchema;

/** One of the two dates: its ISO day, how it stands, days late (0 on time, null unknown). */
export const dutyDateSchema = z.object({
  on: z.string().nullable(),
  state: z.enum(DUTY_STATES),
  daysLate: z.number().int().nullable(),
});
export type DutyDateView = z.infer<typeof dutyDateSchema>;

/** A unit of the roster, or one that reported without being on it. */
export const calendarLineSchema = z.object({
  unitId: z.string(),
  unitName: z.string(),
  unitClass: z.enum(UNIT_CLASSES),
  region: regionCodeSchema,
  regionName: z.string(),
  year: z.number().int(),
  demo: z.boolean(),
  state: z.enum(CALENDAR_STATES),
  /** Last day on time, grace included; null for a unit outside the roster. */
  lastDay: z.string().nullable(),
  /** Why nothing is due; null if a report is. */
  exemption: z.string().nullable(),
  /** The part of `exemption` that a supervisor wrote. */
  excused: z.string().nullable(),
  /** ISO day, or the year alone. */
  founded: z.string().nullable(),
  closed: z.string().nullable(),
  filed: dutyDateSchema,
  published: dutyDateSchema,
  url: z.string().nullable(),
  reportId: z.string().nullable(),
  version: z.number().int().nullable(),
  errors: z.number().int().nullable(),
  warnings: z.number().int().nullable(),
  undetermined: z.number().int().nullable(),
});
export type CalendarLine = z.infer<typeof calendarLineSchema>;

/**
 * What the lines come to. 应公布 `due` = `onTime` + `notOnTime` + `unknown` + `pending`: published by the last day;
 * published after it or not there although it has passed; there, but nobody knows when it was published; not there
 * while time is running. 按时公布率 = onTime ÷ due; null where nothing is due.
 */
export const calendarSummarySchema = z.object({
  due: z.number().int(),
  onTime: z.number().int(),
  notOnTime: z.number().int(),
  unknown: z.number().int(),
  pending: z.number().int(),
  exempt: z.number().int(),
  received: z.number().int(),
  rate: z.number().nullable(),
  /** The next last day that somebody still has before him. */
  next: z.object({ day: z.string(), daysLeft: z.number().int(), units: z.number().int() }).nullable(),
});
export type CalendarSummary = z.infer<typeof calendarSummarySchema>;

export const calendarSchema = z.object({
  region: z.object({ code: regionCodeSchema, name: z.string() }),
  year: z.number().int(),
  /** The Chinese day for which all this holds. */
  asOf: z.string(),
  summary: calendarSummarySchema,
  lines: z.array(calendarLineSchema),
});
export type Calendar = z.infer<typeof calendarSchema>;

const DAY_FAULT = '日期应为存在的年月日，例如 2024-01-31';
const daySchema = z.iso.date(DAY_FAULT);

/** A day, or a year alone where no more is known. */
const dayOrYearSchema = z.union([daySchema, z.string().regex(/^(19|20|21)\d{2}$/)], '请填写年份或者完整的日期');

/** PUT /api/v1/calendar/duty: what is not named stays as it is; null takes it back. */
export const changeDutySchema = z.object({
  unitId: z.string().max(60),
  year: yearSchema,
  exemption: z.string().trim().min(2, '请写明免报理由').max(200, '免报理由不超过 200 字').nullable().optional(),
  founded: dayOrYearSchema.nullable().optional(),
  closed: dayOrYearSchema.nullable().optional(),
});
export type ChangeDuty = z.infer<typeof changeDutySchema>;

/** PUT /api/v1/calendar/publication: when a report was filed and published, and where; null where that is not known. */
export const changePublicationSchema = z.object({
  reportId: z.string().max(60),
  filedOn: daySchema.nullable(),
  publishedOn: daySchema.nullable(),
  url: z
    .url({ protocol: /^https?$/, error: '网址应以 http:// 或 https:// 开头' })
    .max(2000)
    .nullable(),
});
export type ChangePublication = z.infer<typeof changePublicationSchema>;
