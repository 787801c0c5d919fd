import { readConfig } from './config/config';
import { runServer } from './run-server';

/** Entry of a server: whatever `ROLE` names, by default the API with the built dashboard and a worker. */
void runServer(() => readConfig());
