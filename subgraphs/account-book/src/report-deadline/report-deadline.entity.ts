import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST_REASON, type ReportExtension } from './report-deadline';

const EXTENSION: TableShape = {
  name: 'report_extension',
  columns: {
    extensionId: id(),
    bookId: id(),
    periodId: id(),
    until: day(),
    reason: text(LONGEST_REASON),
    askedBy: text(120),
    askedOn: day(),
    recordedAt: instant(),
    state: text(10),
    decidedBy: nullable(text(120)),
    decidedOn: nullable(day()),
    decidedAt: nullable(instant()),
    decisionReason: nullable(text(LONGEST_REASON)),
  },
  primaryKey: ['extensionId'],
  indexes: [['periodId']],
};

export const ReportExtensionEntity = entityOf<ReportExtension>('ReportExtension', EXTENSION);
export const reportExtensionMigrations = createTable(EXTENSION);
