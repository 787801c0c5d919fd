import {
  type RegionDetail,
  type RegionHits,
  type RegionList,
  regionChildrenQuerySchema,
  regionDetailSchema,
  regionHitsSchema,
  regionListSchema,
  regionSearchQuerySchema,
} from '@gongkai/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { SignedIn } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { RegionService } from './region.service';

class ChildrenQuery extends createZodDto(regionChildrenQuerySchema) {}
class SearchQuery extends createZodDto(regionSearchQuerySchema) {}
class RegionListDto extends createZodDto(regionListSchema) {}
class RegionHitsDto extends createZodDto(regionHitsSchema) {}
class RegionDetailDto extends createZodDto(regionDetailSchema) {}

@ApiTags('regions')
@Controller('regions')
@SignedIn()
export class RegionController {
  constructor(private readonly regions: RegionService) {}

  @Get()
  @ApiOperation({ summary: '下一级行政区划' })
  @ZodResponse({ status: 200, description: '按代码排列', type: RegionListDto })
  children(@CurrentCaller() caller: Caller, @Query() query: ChildrenQuery): Promise<RegionList> {
    return this.regions.children(caller.scope, query.parent ?? null);
  }

  @Get('search')
  @ApiOperation({ summary: '按汉字、拼音或首字母查找行政区划' })
  @ZodResponse({ status: 200, description: '最多二十个，附上级名称', type: RegionHitsDto })
  search(@CurrentCaller() caller: Caller, @Query() query: SearchQuery): Promise<RegionHits> {
    return this.regions.search(caller.scope, query.q);
  }

  @Get(':code')
  @ApiOperation({ summary: '一个行政区划、它的上级和有数据的年份' })
  @ZodResponse({ status: 200, description: '行政区划', type: RegionDetailDto })
  detail(@CurrentCaller() caller: Caller, @Param('code') code: string): Promise<RegionDetail> {
    return this.regions.detail(caller.scope, code);
  }
}
