import type { MultipartFile } from '@fastify/multipart';
import { type UploadFields, uploadFieldsSchema } from '@gongkai/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { PublicProblem } from '../../http/public-problem';
import { OriginalStore, TooManyBytes } from '../../storage/original-store';
import type { ReceivedFile } from './open-archive';

const LONGEST_NAME = 255;

/** Streams the files of a multipart request into the store, one after the other, without holding them in memory. */
@Injectable()
export class MultipartReceiver {
  constructor(
    private readonly store: OriginalStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `not-multipart`, `no-files`, `file-too-large`, `too-many-files` or `invalid-input`. */
  async take(request: FastifyRequest): Promise<{ files: ReceivedFile[]; fields: UploadFields }> {
    if (!request.isMultipart())
      throw new PublicProblem('invalid', 'not-multipart', '请用 multipart/form-data 上传文件。');
    const files: ReceivedFile[] = [];
    const fields: Record<string, unknown> = {};
    try {
      for await (const part of request.parts()) {
        if (part.type === 'file') files.push(await this.keep(part));
        else if (part.value !== '') fields[part.fieldname] = part.value;
      }
    } catch (error) {
      throw explained(error, this.config.upload);
    }
    if (files.length === 0) throw new PublicProblem('invalid', 'no-files', '没有收到文件，请选择要上传的报告。');
    const parsed = uploadFieldsSchema.safeParse(fields);
    if (!parsed.success) throw new PublicProblem('invalid', 'invalid-input', '年份或发布日期填写有误。');
    return { files, fields: parsed.data };
  }

  private async keep(part: MultipartFile): Promise<ReceivedFile> {
    const stored = await this.store.putStream(part.file, this.config.upload.fileBytes);
    if (part.file.truncated) throw new TooManyBytes(this.config.upload.fileBytes);
    return { fileName: plainName(part.filename), ...stored };
  }
}

/** The last part of the name without control characters: a name is shown, never used as a path. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return [...last.replace(/\p{Cc}/gu, '')].slice(-LONGEST_NAME).join('').trim() || '未命名文件';
}

function explained(error: unknown, limits: Config['upload']): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (error instanceof TooManyBytes || code === 'FST_REQ_FILE_TOO_LARGE') {
    const megabytes = Math.round(limits.fileBytes / 1024 / 1024);
    return new PublicProblem('tooLarge', 'file-too-large', `文件超过 ${megabytes} MB，请压缩其中的图片后重新上传。`);
  }
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT')
    return new PublicProblem('tooLarge', 'too-many-files', `一次最多上传 ${limits.files} 个文件，请分批上传。`);
  return error;
}
