import { type Scores, scoresQuerySchema, scoresSchema } from '@gongkai/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { ScoresService } from './scores.service';

class ScoresQueryDto extends createZodDto(scoresQuerySchema) {}
class ScoresDto extends createZodDto(scoresSchema) {}

@ApiTags('scores')
@Controller('scores')
export class ScoresController {
  constructor(private readonly scores: ScoresService) {}

  @Get()
  @Requires('report.read')
  @ApiOperation({ summary: '评分表：100 分减去各项扣分，每项扣分附依据' })
  @ZodResponse({ status: 200, description: '各单位得分', type: ScoresDto })
  of(@CurrentCaller() { scope }: Caller, @Query() query: ScoresQueryDto): Promise<Scores> {
    return this.scores.of(scope, query);
  }
}
