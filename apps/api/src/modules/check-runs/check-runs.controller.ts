import {
  type CheckRun,
  type CheckRunDetail,
  type CheckRunList,
  checkRunDetailSchema,
  checkRunListSchema,
  checkRunSchema,
  regionQuerySchema,
  startRunSchema,
  startTrialSchema,
} from '@gongkai/contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { CheckRunService } from './check-run.service';

class RegionQueryDto extends createZodDto(regionQuerySchema) {}
class StartRunDto extends createZodDto(startRunSchema) {}
class StartTrialDto extends createZodDto(startTrialSchema) {}
class CheckRunDto extends createZodDto(checkRunSchema) {}
class CheckRunListDto extends createZodDto(checkRunListSchema) {}
class CheckRunDetailDto extends createZodDto(checkRunDetailSchema) {}

@ApiTags('check-runs')
@Controller('check-runs')
@Requires('setting.manage')
export class CheckRunsController {
  constructor(private readonly runs: CheckRunService) {}

  @Get()
  @ApiOperation({ summary: '重新核对与试算的记录' })
  @ZodResponse({ status: 200, description: '新的在前', type: CheckRunListDto })
  list(@CurrentCaller() { scope }: Caller, @Query() { region }: RegionQueryDto): Promise<CheckRunList> {
    return this.runs.list(scope, region);
  }

  @Get(':id')
  @ApiOperation({ summary: '一次核对的进度和改变的结论' })
  @ZodResponse({ status: 200, description: '进度与改变', type: CheckRunDetailDto })
  detail(@CurrentCaller() { scope }: Caller, @Param('id') id: string): Promise<CheckRunDetail> {
    return this.runs.detail(scope, id);
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: '重新核对一个地区若干年的全部报告' })
  @ZodResponse({ status: 202, description: '已开始', type: CheckRunDto })
  recheck(@CurrentCaller() caller: Caller, @Body() body: StartRunDto): Promise<CheckRun> {
    return this.runs.recheck(caller, body);
  }

  @Post('trial')
  @HttpCode(202)
  @ApiOperation({ summary: '试算：改了设置会有哪些结论变化（不保存）' })
  @ZodResponse({ status: 202, description: '已开始', type: CheckRunDto })
  trial(@CurrentCaller() caller: Caller, @Body() body: StartTrialDto): Promise<CheckRun> {
    return this.runs.trial(caller, body);
  }
}
