import type { Coverage } from '@gongkai/contracts';
import { isDemoRegion, type RegionCode } from '@gongkai/domain';
import type { Tally } from './tally';

/** How complete an answer is, as of now. */
export function coverageOf(region: RegionCode, tally: Tally, asOf: Date): Coverage {
  const { due, received, late, withErrors } = tally;
  return { due, received, late, withErrors, asOf: asOf.toISOString(), demo: isDemoRegion(region) };
}
