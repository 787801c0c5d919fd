import { EXPORT_TABLES, exportQuerySchema, templateQuerySchema } from '@gongkai/contracts';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Requires } from '../../http/access';
import { AnswersFile } from '../../http/answers';
import { setAttachment } from '../../http/attachment';
import { type Caller, CurrentCaller } from '../../http/caller';
import { ExportsService } from './exports.service';

class ExportParamsDto extends createZodDto(z.object({ table: z.enum(EXPORT_TABLES) })) {}
class ExportQueryDto extends createZodDto(exportQuerySchema) {}
class TemplateQueryDto extends createZodDto(templateQuerySchema) {}

@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('template')
  @Requires('report.upload')
  @ApiOperation({ summary: '下载填报表：填好后上传，与报告文件一样读取' })
  @AnswersFile('XLSX 文件', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  async template(
    @Query() query: TemplateQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, type, bytes } = await this.exports.template(query);
    setAttachment(reply, fileName, type);
    return new StreamableFile(bytes);
  }

  @Get(':table')
  @Requires('statistics.export')
  @ApiOperation({ summary: '导出统计表、分单位表、公布情况、评分表或整改清单（可只含一条规则）' })
  @AnswersFile('XLSX 或 CSV 文件', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  async export(
    @CurrentCaller() { username, scope }: Caller,
    @Param() { table }: ExportParamsDto,
    @Query() query: ExportQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName, type, bytes } = await this.exports.file(username, scope, table, query);
    setAttachment(reply, fileName, type);
    return new StreamableFile(bytes);
  }
}
