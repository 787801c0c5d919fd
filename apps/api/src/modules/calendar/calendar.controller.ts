import {
  type Calendar,
  type CalendarLine,
  calendarLineSchema,
  calendarQuerySchema,
  calendarSchema,
  changeDutySchema,
  changePublicationSchema,
} from '@gongkai/contracts';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { CalendarService } from './calendar.service';
import { CalendarChangeService } from './calendar-change.service';

class CalendarQueryDto extends createZodDto(calendarQuerySchema) {}
class CalendarDto extends createZodDto(calendarSchema) {}
class CalendarLineDto extends createZodDto(calendarLineSchema) {}
class ChangeDutyDto extends createZodDto(changeDutySchema) {}
class ChangePublicationDto extends createZodDto(changePublicationSchema) {}

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly changes: CalendarChangeService,
  ) {}

  @Get()
  @Requires('report.read')
  @ApiOperation({ summary: '应报日历：各单位报送、公布的期限和情况' })
  @ZodResponse({ status: 200, description: '各单位及按时公布率', type: CalendarDto })
  of(@CurrentCaller() { scope }: Caller, @Query() query: CalendarQueryDto): Promise<Calendar> {
    return this.calendar.of(scope, query);
  }

  @Put('duty')
  @Requires('calendar.manage')
  @ApiOperation({ summary: '登记单位某年度免报及其理由，或者单位成立、撤销的时间' })
  @ZodResponse({ status: 200, description: '已保存，有关报告已重新核对', type: CalendarLineDto })
  duty(@CurrentCaller() caller: Caller, @Body() body: ChangeDutyDto): Promise<CalendarLine> {
    return this.changes.duty(caller, body);
  }

  @Put('publication')
  @Requires('calendar.manage')
  @ApiOperation({ summary: '登记报告的报送日期、公布日期和公布网址' })
  @ZodResponse({ status: 200, description: '已保存，报告已重新核对', type: CalendarLineDto })
  publication(@CurrentCaller() caller: Caller, @Body() body: ChangePublicationDto): Promise<CalendarLine> {
    return this.changes.publication(caller, body);
  }
}
