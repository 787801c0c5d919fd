import { Module } from '@nestjs/common';
import { ChecksModule } from '../checks/checks.module';
import { DecisionsController } from './decisions.controller';
import { DecisionsService } from './decisions.service';
import { FindingWordRepository } from './finding-word.repository';

@Module({
  imports: [ChecksModule],
  controllers: [DecisionsController],
  providers: [DecisionsService, FindingWordRepository],
  exports: [DecisionsService],
})
export class DecisionsModule {}
