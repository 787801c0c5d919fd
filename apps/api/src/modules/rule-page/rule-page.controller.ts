import {
  type RulePage,
  type RuleTodo,
  rulePageQuerySchema,
  rulePageSchema,
  ruleTodoQuerySchema,
  ruleTodoSchema,
} from '@gongkai/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { RulePageService } from './rule-page.service';

class RulePageQueryDto extends createZodDto(rulePageQuerySchema) {}
class RuleTodoQueryDto extends createZodDto(ruleTodoQuerySchema) {}
class RulePageDto extends createZodDto(rulePageSchema) {}
class RuleTodoDto extends createZodDto(ruleTodoSchema) {}

@ApiTags('rules')
@Controller('rules')
@Requires('statistics.read')
export class RulePageController {
  constructor(private readonly pages: RulePageService) {}

  @Get('page')
  @ApiOperation({ summary: '一条规则：查什么、当地怎样设置、历年和各地结论、正反例' })
  @ZodResponse({ status: 200, description: '规则页', type: RulePageDto })
  page(@CurrentCaller() { scope }: Caller, @Query() query: RulePageQueryDto): Promise<RulePage> {
    return this.pages.page(scope, query);
  }

  @Get('todo')
  @ApiOperation({ summary: '一条规则的整改对象：不符的报告（未报送的单位），分页' })
  @ZodResponse({ status: 200, description: '按地区和单位排列', type: RuleTodoDto })
  todo(@CurrentCaller() { scope }: Caller, @Query() query: RuleTodoQueryDto): Promise<RuleTodo> {
    return this.pages.todo(scope, query);
  }
}
