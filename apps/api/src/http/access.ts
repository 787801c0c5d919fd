import type { Permission } from '@gongkai/domain';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';

/** Who may call a route. Without one of the three decorators below the application does not start. */
export type Access = { kind: 'public' } | { kind: 'signedIn' } | { kind: 'permission'; permission: Permission };

export const ACCESS = Symbol('access');

/** Name of the security scheme in the API description. */
export const SESSION_SCHEME = 'session';

/** Anyone, signed in or not. */
export const Public = () => SetMetadata<symbol, Access>(ACCESS, { kind: 'public' });

/** Anyone who is signed in, whatever the role. */
export const SignedIn = () =>
  applyDecorators(SetMetadata<symbol, Access>(ACCESS, { kind: 'signedIn' }), ApiSecurity(SESSION_SCHEME));

/** Callers whose role carries the permission. */
export const Requires = (permission: Permission) =>
  applyDecorators(SetMetadata<symbol, Access>(ACCESS, { kind: 'permission', permission }), ApiSecurity(SESSION_SCHEME));
