import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { CheckRunsModule } from '../check-runs/check-runs.module';
import { SettingsModule } from '../settings/settings.module';
import { ChecksService } from './checks.service';
import { ChecksWorkerService } from './checks-worker.service';
import { ContextService } from './context.service';
import { FollowUpRepository } from './follow-up.repository';
import { LikeTextsService } from './like-texts.service';
import { NeighbourRepository } from './neighbour.repository';
import { SubjectRepository } from './subject.repository';
import { SurroundingsService } from './surroundings.service';
import { TextIndexRepository } from './text-index.repository';
import { VerdictRepository } from './verdict.repository';

/** Asks the rules about reports with all that is known beside them, once when they come in and again when it changes. */
@Module({
  imports: [CheckRunsModule, SettingsModule],
  providers: [
    ChecksService,
    ChecksWorkerService,
    ContextService,
    FollowUpRepository,
    LikeTextsService,
    NeighbourRepository,
    SubjectRepository,
    SurroundingsService,
    TextIndexRepository,
    VerdictRepository,
  ],
  exports: [ChecksService, ChecksWorkerService],
})
export class ChecksModule implements OnApplicationBootstrap {
  constructor(
    private readonly worker: ChecksWorkerService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.worker.checkAgainIfRulesChanged();
    if (this.config.roles.includes('worker')) await this.worker.start();
  }
}
