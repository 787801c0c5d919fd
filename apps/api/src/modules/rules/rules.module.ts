import { Module } from '@nestjs/common';
import { RuleRepository } from './rule.repository';
import { RulesController } from './rules.controller';
import { RulesService } from './rules.service';

@Module({ controllers: [RulesController], providers: [RuleRepository, RulesService], exports: [RulesService] })
export class RulesModule {}
