import { type Likeness, likenessSchema, reconciliationSchema } from '@gongkai/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { LikenessService } from './likeness.service';
import { type ReconciliationAnswer, ReconciliationService } from './reconciliation.service';

class LikenessDto extends createZodDto(likenessSchema) {}
class ReconciliationDto extends createZodDto(reconciliationSchema) {}

@ApiTags('reports')
@Controller('reports/:id')
@Requires('report.read')
export class LikenessController {
  constructor(
    private readonly likenesses: LikenessService,
    private readonly reconciliations: ReconciliationService,
  ) {}

  @Get('likeness')
  @ApiOperation({ summary: '与这份报告雷同的其他报告：可能的来源、雷同比例、逐句对照和残留用语' })
  @ZodResponse({ status: 200, description: '雷同的报告，最可能的来源在前', type: LikenessDto })
  likeness(@CurrentCaller() { scope }: Caller, @Param('id') id: string): Promise<Likeness> {
    return this.likenesses.of(scope, id);
  }

  @Get('reconciliation')
  @ApiOperation({ summary: '地区报告的各项数字与所属单位之和逐格核对' })
  @ZodResponse({ status: 200, description: '逐格核对的结果；不是地区报告的为 null', type: ReconciliationDto })
  reconciliation(@CurrentCaller() { scope }: Caller, @Param('id') id: string): Promise<ReconciliationAnswer> {
    return this.reconciliations.of(scope, id);
  }
}
