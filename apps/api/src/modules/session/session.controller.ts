import { linkSignInSchema, type Session, sessionSchema, signInSchema } from '@gongkai/contracts';
import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Throttle } from '@nestjs/throttler';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { Public, SignedIn } from '../../http/access';
import { AnswersNothing } from '../../http/answers';
import { type Caller, CurrentCaller } from '../../http/caller';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../../http/session-cookie';
import { SIGN_IN_LIMIT } from '../../http/throttle.guard';
import { type OpenedSession, SessionService } from './session.service';

class SignInDto extends createZodDto(signInSchema) {}
class LinkSignInDto extends createZodDto(linkSignInSchema) {}
class SessionDto extends createZodDto(sessionSchema) {}

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @Throttle(SIGN_IN_LIMIT)
  @ApiOperation({ summary: '用密码登录' })
  @ZodResponse({ status: 200, description: '登录成功，会话写入 Cookie', type: SessionDto })
  async signIn(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<Session> {
    return this.handOver(await this.sessions.signIn(body), reply);
  }

  @Post('link')
  @Public()
  @Throttle(SIGN_IN_LIMIT)
  @ApiOperation({ summary: '用一次性链接登录' })
  @ZodResponse({ status: 200, description: '登录成功，会话写入 Cookie', type: SessionDto })
  async signInByLink(@Body() body: LinkSignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<Session> {
    return this.handOver(await this.sessions.signInByLink(body.token), reply);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '当前登录的人，以及首页打开的地区和年份' })
  @ZodResponse({ status: 200, description: '会话', type: SessionDto })
  describe(@CurrentCaller() caller: Caller): Promise<Session> {
    return this.sessions.describe(caller.userId);
  }

  @Delete()
  @SignedIn()
  @ApiOperation({ summary: '退出登录' })
  @AnswersNothing('已退出')
  async signOut(
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(caller, sessionToken(request) ?? '');
    clearSessionCookie(reply, this.config);
  }

  private handOver({ token, expires, session }: OpenedSession, reply: FastifyReply): Session {
    setSessionCookie(reply, this.config, token, expires);
    return session;
  }
}
