import type { EmbeddedServer } from '../database/embedded-postgres';

/** Variable by which the specs learn the server's address. */
export const SERVER_URL = 'GONGKAI_TEST_SERVER';

/** The server of this run, from set-up to teardown. */
export const testServer: { current: { server: EmbeddedServer; dataDir: string } | null } = { current: null };
