import { type Statistics, statisticsQuerySchema, statisticsSchema } from '@gongkai/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { StatisticsService } from './statistics.service';

class StatisticsQueryDto extends createZodDto(statisticsQuerySchema) {}
class StatisticsDto extends createZodDto(statisticsSchema) {}

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly tables: StatisticsService) {}

  @Get()
  @Requires('statistics.read')
  @ApiOperation({ summary: '统计表：一个单位，或一个地区的合计与分单位数据' })
  @ZodResponse({ status: 200, description: '统计表', type: StatisticsDto })
  async table(@CurrentCaller() { scope }: Caller, @Query() query: StatisticsQueryDto): Promise<Statistics> {
    return (await this.tables.table(scope, query)).statistics;
  }
}
