import { AuditEventEntity } from '../modules/audit/audit-event.entity';
import { RegionEntity } from '../modules/regions/region.entity';
import { FindingEntity } from '../modules/reports/finding.entity';
import { ReportEntity } from '../modules/reports/report.entity';
import { ReportVersionEntity } from '../modules/reports/report-version.entity';
import { RuleEntity } from '../modules/rules/rule.entity';
import { SessionEntity } from '../modules/session/session.entity';
import { SignInLinkEntity } from '../modules/session/sign-in-link.entity';
import { UserAccountEntity } from '../modules/session/user-account.entity';
import { RosterEntryEntity } from '../modules/units/roster-entry.entity';
import { UnitEntity } from '../modules/units/unit.entity';
import { SourceDocumentEntity } from '../modules/uploads/source-document.entity';
import { UploadItemEntity } from '../modules/uploads/upload-item.entity';

/** Every entity, by name: nothing is found by scanning folders. Facts and roll-ups are plain SQL and have none. */
export const ENTITIES = [
  AuditEventEntity,
  FindingEntity,
  RegionEntity,
  ReportEntity,
  ReportVersionEntity,
  RosterEntryEntity,
  RuleEntity,
  SessionEntity,
  SignInLinkEntity,
  SourceDocumentEntity,
  UnitEntity,
  UploadItemEntity,
  UserAccountEntity,
];

export const MIGRATIONS_TABLE = 'schema_migration';
