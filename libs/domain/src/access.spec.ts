import { mayDo, maySee, ROLES } from './access';

describe('access', () => {
  it('lets only the administrator manage users and remove samples', () => {
    const who = (permission: 'user.manage' | 'sample.remove') => ROLES.filter((role) => mayDo(role, permission));
    expect(who('user.manage')).toEqual(['administrator']);
    expect(who('sample.remove')).toEqual(['administrator']);
  });

  it('lets a viewer read and export but not send', () => {
    expect(mayDo('viewer', 'statistics.export')).toBe(true);
    expect(mayDo('viewer', 'report.upload')).toBe(false);
  });

  it('ends at the own subtree', () => {
    const scope = { region: '150823000000' };
    expect(maySee(scope, '150823200000')).toBe(true);
    expect(maySee(scope, '150800000000')).toBe(false);
    expect(maySee(scope, '150824000000')).toBe(false);
  });
});
