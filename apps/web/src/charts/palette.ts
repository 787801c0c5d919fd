import { useThemeMode } from '../lib/theme-mode';

/**
 * Eight hues in a fixed order. Chosen so that any two differ clearly (ΔE of at least 25) for normal sight and for
 * protan, deutan and tritan sight, and stand out from the paper at 3:1 or more.
 */
const LIGHT = ['#0958d9', '#e67300', '#3fa662', '#593181', '#c76ba8', '#990000', '#5c2336', '#000033'] as const;
const DARK = ['#69b1ff', '#ecdd93', '#7ead1f', '#d9269d', '#e29c9c', '#6952e0', '#d4f1f7', '#7d7136'] as const;

export type Hues = typeof LIGHT | typeof DARK;

/** Colours a chart draws with; given as values, so that a saved picture keeps them. */
export type ChartColors = { hues: Hues; ink: string; quiet: string; faint: string; line: string; paper: string };

export const CHART_COLORS: Record<'light' | 'dark', ChartColors> = {
  light: { hues: LIGHT, ink: '#1f2328', quiet: '#57606a', faint: '#8c959f', line: '#e4e7eb', paper: '#ffffff' },
  dark: { hues: DARK, ink: '#e6e8ea', quiet: '#a3abb4', faint: '#6e7681', line: '#2a2f36', paper: '#17191c' },
};

/** Colours of the theme shown now. */
export function useChartColors(): ChartColors {
  return CHART_COLORS[useThemeMode().mode];
}

/** Position of each concept in the palette: the same concept has the same hue on every screen. */
const HUE_OF: Record<string, number> = {
  'requests.new': 0,
  'requests.carriedOver': 1,
  'requests.results': 2,
  'requests.carriedForward': 3,
  'results.granted': 0,
  'results.partiallyGranted': 2,
  'results.denied': 5,
  'results.unavailable': 1,
  'results.notProcessed': 4,
  'results.otherHandling': 3,
  'applicants.naturalPerson': 0,
  'applicants.enterprise': 1,
  'applicants.researchInst': 2,
  'applicants.publicWelfareOrg': 3,
  'applicants.legalServiceOrg': 4,
  'applicants.otherOrg': 5,
  'published.licensing': 0,
  'published.penalties': 1,
  'published.coercion': 3,
  'published.normativeIssued': 2,
  'published.normativeInForce': 4,
  'published.fees': 5,
  'narrative.total': 6,
  'narrative.website': 0,
  'narrative.wechat': 2,
  'narrative.newMedia': 4,
  'rates.disclosure': 0,
  'rates.completion': 2,
  'rates.denial': 5,
  'rates.reviewCorrection': 4,
};

/** Colour of a concept; a concept without a place of its own takes one by its position. */
export function hueOf(colors: ChartColors, concept: string, position = 0): string {
  return colors.hues[(HUE_OF[concept] ?? position) % colors.hues.length] ?? colors.ink;
}
