import { lazy } from 'react';

// The charts and the drawing library stay out of the first download; they are fetched beside the data of the page.
const trend = import('./trend-chart');
const stacked = import('./stacked-bars');
const rank = import('./rank-bars');

// A failed fetch is told where the chart should stand, not here.
for (const fetched of [trend, stacked, rank]) fetched.catch(() => {});

export const TrendChart = lazy(async () => ({ default: (await trend).TrendChart }));
export const StackedBars = lazy(async () => ({ default: (await stacked).StackedBars }));
export const RankBars = lazy(async () => ({ default: (await rank).RankBars }));
