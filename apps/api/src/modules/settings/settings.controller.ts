import {
  changeSettingsSchema,
  regionQuerySchema,
  type SettingLog,
  type SettingsChanged,
  type SettingsView,
  settingLogSchema,
  settingsChangedSchema,
  settingsQuerySchema,
  settingsViewSchema,
} from '@gongkai/contracts';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto, ZodResponse } from 'nestjs-zod';
import { Requires } from '../../http/access';
import { type Caller, CurrentCaller } from '../../http/caller';
import { SettingsService } from './settings.service';

class SettingsQueryDto extends createZodDto(settingsQuerySchema) {}
class RegionQueryDto extends createZodDto(regionQuerySchema) {}
class ChangeSettingsDto extends createZodDto(changeSettingsSchema) {}
class SettingsViewDto extends createZodDto(settingsViewSchema) {}
class SettingsChangedDto extends createZodDto(settingsChangedSchema) {}
class SettingLogDto extends createZodDto(settingLogSchema) {}

@ApiTags('settings')
@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Requires('report.read')
  @ApiOperation({ summary: '规则、期限和评分的设置及其来源' })
  @ZodResponse({ status: 200, description: '设置', type: SettingsViewDto })
  view(@CurrentCaller() { scope }: Caller, @Query() { region, year }: SettingsQueryDto): Promise<SettingsView> {
    return this.settings.view(scope, region, year);
  }

  @Get('changes')
  @Requires('report.read')
  @ApiOperation({ summary: '设置的变更记录' })
  @ZodResponse({ status: 200, description: '新的在前', type: SettingLogDto })
  log(@CurrentCaller() { scope }: Caller, @Query() { region }: RegionQueryDto): Promise<SettingLog> {
    return this.settings.log(scope, region);
  }

  @Put()
  @Requires('setting.manage')
  @ApiOperation({ summary: '更改设置，并重新核对受影响的报告' })
  @ZodResponse({ status: 200, description: '已保存，重新核对已开始', type: SettingsChangedDto })
  change(@CurrentCaller() caller: Caller, @Body() body: ChangeSettingsDto): Promise<SettingsChanged> {
    return this.settings.change(caller, body);
  }
}
