import {
  assignUploadSchema,
  type UploadBatch,
  type UploadItem,
  type UploadList,
  uploadBatchSchema,
  uploadItemSchema,
  uploadListQuerySchema,
  uploadListSchema,
} from '@gongkai/contracts';
import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { MultipartReceiver } from './multipart-receiver';
import { UploadService } from './upload.service';

class ListQuery extends createZodDto(uploadListQuerySchema) {}
class AssignDto extends createZodDto(assignUploadSchema) {}
class UploadBatchDto extends createZodDto(uploadBatchSchema) {}
class UploadListDto extends createZodDto(uploadListSchema) {}
class UploadItemDto extends createZodDto(uploadItemSchema) {}

@ApiTags('uploads')
@Controller('uploads')
@Requires('report.upload')
export class UploadController {
  constructor(
    private readonly uploads: UploadService,
    private readonly receiver: MultipartReceiver,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: '上传一份或多份报告（Word、WPS、PDF、网页、文本、填报表或 ZIP）' })
  @ZodResponse({ status: 202, description: '已收下，稍后读取', type: UploadBatchDto })
  async receive(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<UploadBatch> {
    const { files, fields } = await this.receiver.take(request);
    return this.uploads.receive(files, fields, caller);
  }

  @Get()
  @ApiOperation({ summary: '上传记录' })
  @ZodResponse({ status: 200, description: '新的在前，最多两百条', type: UploadListDto })
  list(@CurrentCaller() caller: Caller, @Query() query: ListQuery): Promise<UploadList> {
    return this.uploads.list(caller.scope, query.batch ?? null, query.state ?? null);
  }

  @Get(':id')
  @ApiOperation({ summary: '一份上传的文件' })
  @ZodResponse({ status: 200, description: '处理状态与结果', type: UploadItemDto })
  byId(@CurrentCaller() caller: Caller, @Param('id') id: string): Promise<UploadItem> {
    return this.uploads.byId(caller.scope, id);
  }

  @Post(':id/assign')
  @ApiOperation({ summary: '指定一份文件属于哪个单位、哪一年' })
  @ZodResponse({ status: 200, description: '重新排队读取', type: UploadItemDto })
  assign(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() body: AssignDto): Promise<UploadItem> {
    return this.uploads.assign(caller.scope, id, body);
  }
}
