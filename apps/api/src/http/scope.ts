import { isWithin, maySee, type RegionCode, type Scope } from '@gongkai/domain';
import { PublicProblem } from './public-problem';

/** The region asked for, if the caller may see it; throws `outside-scope` (403) otherwise. */
export function withinScope(scope: Scope, region: RegionCode): RegionCode {
  if (maySee(scope, region)) return region;
  throw new PublicProblem('forbidden', 'outside-scope', '该地区不在您的管辖范围内。', { region });
}

/** The part of a region that lies in the scope: the deeper of the two if one holds the other, else `outside-scope`. */
export function clampToScope(scope: Scope, region: RegionCode): RegionCode {
  return isWithin(scope.region, region) ? scope.region : withinScope(scope, region);
}
