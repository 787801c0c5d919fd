import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config';

/** Injection token of the settings: `@Inject(CONFIG) private readonly config: Config`. */
export const CONFIG = Symbol('config');

@Module({})
class ConfigModule {}

/** Makes settings that were read at start available everywhere. */
export function configModule(config: Config): DynamicModule {
  return {
    module: ConfigModule,
    global: true,
    providers: [{ provide: CONFIG, useValue: config }],
    exports: [CONFIG],
  };
}
