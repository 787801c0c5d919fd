import { lazy } from 'react';

/** The charts and the drawing library are fetched when the first chart is shown; the page stands before that. */
export const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }));
export const StackedBars = lazy(async () => ({ default: (await import('./stacked-bars')).StackedBars }));
export const RankBars = lazy(async () => ({ default: (await import('./rank-bars')).RankBars }));
