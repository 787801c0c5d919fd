import {
  type DocumentView,
  documentViewSchema,
  type ReportDetail,
  type ReportList,
  reportDetailSchema,
  reportListQuerySchema,
  reportListSchema,
} from '@gongkai/contracts';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { AnswersFile } from '../../http/answers';
import { setAttachment } from '../../http/attachment';
import { type Caller, CurrentCaller } from '../../http/caller';
import { OriginalsService } from './originals.service';
import { ReportsService } from './reports.service';

class ReportListQueryDto extends createZodDto(reportListQuerySchema) {}
class ReportListDto extends createZodDto(reportListSchema) {}
class ReportDetailDto extends createZodDto(reportDetailSchema) {}
class DocumentViewDto extends createZodDto(documentViewSchema) {}

/** The type is never guessed from what somebody handed in: a browser must save the file, not run it. */
const BYTES = 'application/octet-stream';

@ApiTags('reports')
@Controller('reports')
@Requires('report.read')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly originals: OriginalsService,
  ) {}

  @Get()
  @ApiOperation({ summary: '报送登记：应报单位及其报告' })
  @ZodResponse({ status: 200, description: '登记表', type: ReportListDto })
  list(@CurrentCaller() { scope }: Caller, @Query() query: ReportListQueryDto): Promise<ReportList> {
    return this.reports.list(scope, query, query.state);
  }

  @Get(':id')
  @ApiOperation({ summary: '一份报告：数据、正文、数量表述、检查结果' })
  @ZodResponse({ status: 200, description: '报告', type: ReportDetailDto })
  detail(@CurrentCaller() { scope }: Caller, @Param('id') id: string): Promise<ReportDetail> {
    return this.reports.detail(scope, id);
  }

  @Get(':id/document')
  @ApiOperation({ summary: '原文件的内容，供定位数据和问题' })
  @ZodResponse({ status: 200, description: '原文内容', type: DocumentViewDto })
  document(@CurrentCaller() { scope }: Caller, @Param('id') id: string): Promise<DocumentView> {
    return this.originals.document(scope, id);
  }

  @Get(':id/original')
  @ApiOperation({ summary: '下载原文件' })
  @AnswersFile('原文件，一字节不改', BYTES)
  async original(
    @CurrentCaller() { scope }: Caller,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, bytes } = await this.originals.original(scope, id);
    setAttachment(reply, fileName, BYTES);
    return new StreamableFile(bytes);
  }
}
