import {
  type Compliance,
  complianceSchema,
  type Overview,
  overviewSchema,
  type RuleFindings,
  ruleFindingsQuerySchema,
  ruleFindingsSchema,
  type Series,
  scopeQuerySchema,
  seriesQuerySchema,
  seriesSchema,
} from '@gongkai/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { ComplianceService } from './compliance.service';
import { OverviewService } from './overview.service';
import { SeriesService } from './series.service';

class ScopeQueryDto extends createZodDto(scopeQuerySchema) {}
class SeriesQueryDto extends createZodDto(seriesQuerySchema) {}
class RuleFindingsQueryDto extends createZodDto(ruleFindingsQuerySchema) {}
class OverviewDto extends createZodDto(overviewSchema) {}
class SeriesDto extends createZodDto(seriesSchema) {}
class ComplianceDto extends createZodDto(complianceSchema) {}
class RuleFindingsDto extends createZodDto(ruleFindingsSchema) {}

@ApiTags('analytics')
@Controller()
@Requires('statistics.read')
export class AnalyticsController {
  constructor(
    private readonly overviews: OverviewService,
    private readonly serieses: SeriesService,
    private readonly compliances: ComplianceService,
  ) {}

  @Get('overview')
  @ApiOperation({ summary: '总览：报送情况、历年数据、主要问题' })
  @ZodResponse({ status: 200, description: '总览', type: OverviewDto })
  overview(@CurrentCaller() { scope }: Caller, @Query() query: ScopeQueryDto): Promise<Overview> {
    return this.overviews.overview(scope, query);
  }

  @Get('series')
  @ApiOperation({ summary: '指标序列：按年份，按地区或下级' })
  @ZodResponse({ status: 200, description: '指标序列', type: SeriesDto })
  series(@CurrentCaller() { scope }: Caller, @Query() query: SeriesQueryDto): Promise<Series> {
    return this.serieses.series(scope, query);
  }

  @Get('compliance')
  @ApiOperation({ summary: '合规矩阵：规则 × 下级地区或单位' })
  @ZodResponse({ status: 200, description: '合规矩阵', type: ComplianceDto })
  compliance(@CurrentCaller() { scope }: Caller, @Query() query: ScopeQueryDto): Promise<Compliance> {
    return this.compliances.matrix(scope, query);
  }

  @Get('compliance/findings')
  @ApiOperation({ summary: '一条规则不通过（或无法判断）的报告' })
  @ZodResponse({ status: 200, description: '发现的问题', type: RuleFindingsDto })
  findings(@CurrentCaller() { scope }: Caller, @Query() query: RuleFindingsQueryDto): Promise<RuleFindings> {
    return this.compliances.ofRule(scope, query);
  }
}
