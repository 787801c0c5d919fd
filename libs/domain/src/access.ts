import { isWithin, type RegionCode } from './regions/region-code';

/** What a signed-in person may do; each role has a fixed list. */
export const ROLES = ['administrator', 'supervisor', 'reporter', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'report.read',
  'report.upload',
  'statistics.read',
  'statistics.export',
  'setting.manage',
  'calendar.manage',
  'finding.decide',
  'finding.reply',
  'user.manage',
  'sample.remove',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const GRANTS: Record<Role, readonly Permission[]> = {
  administrator: PERMISSIONS,
  supervisor: [
    'report.read',
    'report.upload',
    'statistics.read',
    'statistics.export',
    'setting.manage',
    'calendar.manage',
    'finding.decide',
    'finding.reply',
  ],
  reporter: ['report.read', 'report.upload', 'statistics.read', 'finding.reply'],
  viewer: ['report.read', 'statistics.read', 'statistics.export'],
};

/** Subtree of regions a person may see; every read takes one. */
export type Scope = { region: RegionCode };

/** True if the role carries the permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}

/** True if the region lies in the person's subtree. */
export function maySee(scope: Scope, region: RegionCode): boolean {
  return isWithin(region, scope.region);
}
