import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { OriginalStore } from './original-store';

/** The file store of this installation. */
@Global()
@Module({
  providers: [
    { provide: OriginalStore, inject: [CONFIG], useFactory: (config: Config) => new OriginalStore(config.dataDir) },
  ],
  exports: [OriginalStore],
})
export class StorageModule {}
