import { type UnitList, unitListSchema, unitQuerySchema } from '@gongkai/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { UnitService } from './unit.service';

class UnitQueryDto extends createZodDto(unitQuerySchema) {}
class UnitListDto extends createZodDto(unitListSchema) {}

@ApiTags('units')
@Controller('units')
export class UnitController {
  constructor(private readonly units: UnitService) {}

  @Get()
  @Requires('report.read')
  @ApiOperation({ summary: '地区内的报送单位' })
  @ZodResponse({ status: 200, description: '按代码和名称排列', type: UnitListDto })
  list(@CurrentCaller() caller: Caller, @Query() query: UnitQueryDto): Promise<UnitList> {
    return this.units.list(caller.scope, query.region, query.year ?? null, query.q ?? null);
  }
}
