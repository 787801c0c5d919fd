import { type RuleList, ruleListSchema } from '@gongkai/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { RulesService } from './rules.service';

class RuleListDto extends createZodDto(ruleListSchema) {}

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get()
  @Requires('report.read')
  @ApiOperation({ summary: '规则目录：每条规则查什么、依据什么、怎么改' })
  @ZodResponse({ status: 200, description: '规则目录', type: RuleListDto })
  list(): RuleList {
    return { rules: this.rules.list() };
  }
}
