import { ROLES } from '@gongkai/domain';
import { z } from 'zod';
import { regionCodeSchema } from './parameters';

/** POST /api/v1/session */
export const signInSchema = z.object({
  username: z.string().trim().min(1, '请填写用户名').max(64),
  password: z.string().min(1, '请填写密码').max(256),
});
export type SignIn = z.infer<typeof signInSchema>;

/** POST /api/v1/session/link: the token of a one-time sign-in link. */
export const linkSignInSchema = z.object({ token: z.string().min(20).max(200) });
export type LinkSignIn = z.infer<typeof linkSignInSchema>;

/** GET /api/v1/session: who is signed in, and where the dashboard should open. */
export const sessionSchema = z.object({
  user: z.object({
    id: z.string(),
    username: z.string(),
    displayName: z.string(),
    role: z.enum(ROLES),
    region: regionCodeSchema,
    regionName: z.string(),
  }),
  /** Region and year with data, opened when the address names none. */
  home: z.object({ region: regionCodeSchema, year: z.number().int() }),
  /** True while demonstration data is loaded. */
  demo: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;
