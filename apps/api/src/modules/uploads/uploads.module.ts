import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module';
import { MultipartReceiver } from './multipart-receiver';
import { UploadController } from './upload.controller';
import { UploadRepository } from './upload.repository';
import { UploadService } from './upload.service';
import { UploadLedgerService } from './upload-ledger.service';

@Module({
  imports: [UnitsModule],
  controllers: [UploadController],
  providers: [MultipartReceiver, UploadLedgerService, UploadRepository, UploadService],
  exports: [UploadLedgerService, UploadService],
})
export class UploadsModule {}
