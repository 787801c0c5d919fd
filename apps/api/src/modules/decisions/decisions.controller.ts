import { decideFindingSchema, type FindingWords, findingWordsSchema, replyToFindingSchema } from '@gongkai/contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { DecisionsService } from './decisions.service';

class DecideDto extends createZodDto(decideFindingSchema) {}
class ReplyDto extends createZodDto(replyToFindingSchema) {}
class FindingWordsDto extends createZodDto(findingWordsSchema) {}

@ApiTags('findings')
@Controller('reports/:report/findings/:finding')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Post('decision')
  @HttpCode(200)
  @Requires('finding.decide')
  @ApiOperation({ summary: '监管人员推翻一条问题，或恢复它；须写明理由' })
  @ZodResponse({ status: 200, description: '这条问题上的全部意见', type: FindingWordsDto })
  decide(
    @CurrentCaller() caller: Caller,
    @Param('report') report: string,
    @Param('finding') finding: string,
    @Body() body: DecideDto,
  ): Promise<FindingWords> {
    return this.decisions.say(caller, report, finding, body);
  }

  @Post('reply')
  @HttpCode(200)
  @Requires('finding.reply')
  @ApiOperation({ summary: '单位答复一条问题：同意整改、说明情况或提出异议' })
  @ZodResponse({ status: 200, description: '这条问题上的全部意见', type: FindingWordsDto })
  reply(
    @CurrentCaller() caller: Caller,
    @Param('report') report: string,
    @Param('finding') finding: string,
    @Body() body: ReplyDto,
  ): Promise<FindingWords> {
    return this.decisions.say(caller, report, finding, body);
  }
}
