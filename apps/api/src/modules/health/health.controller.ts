import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { z } from 'zod';
import { Public } from '../../http/access';
import { HealthRepository } from './health.repository';

/** Nothing but whether it works: this is the one answer strangers get. */
const healthSchema = z.object({ status: z.enum(['ok', 'unavailable']) });
type Health = z.infer<typeof healthSchema>;

class HealthDto extends createZodDto(healthSchema) {}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthRepository) {}

  @Get()
  @Public()
  @SkipThrottle()
  @ApiOperation({ summary: '服务是否可用（数据库不可用时为 503）' })
  @ZodResponse({ status: 200, description: '状态', type: HealthDto })
  async state(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    if (await this.health.answers()) return { status: 'ok' };
    reply.status(503);
    return { status: 'unavailable' };
  }
}
