import { readConfig } from './config/config';
import { runServer } from './run-server';

/** Entry of a process that only works off jobs. */
void runServer(() => ({ ...readConfig(), roles: ['worker'] }));
