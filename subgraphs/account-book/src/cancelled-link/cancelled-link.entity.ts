import {
  createTable,
  day,
  entityOf,
  id,
  instant,
  json,
  nullable,
  text,
  type TableShape,
} from '@trust-supervision/database';
import { LONGEST, type LinkChange } from './cancelled-link';

const CHANGE: TableShape = {
  name: 'cancelled_link_change',
  columns: {
    changeId: id(),
    event: text(10),
    linkId: text(60),
    added: nullable(json()),
    closedOn: nullable(day()),
    reason: text(LONGEST.reason),
    subject: text(120),
    name: text(120),
    recordedOn: day(),
    recordedAt: instant(),
  },
  primaryKey: ['changeId'],
  indexes: [['linkId']],
};

/** Administrators wait for each other on this row, so that two do not close or add the same. */
const LOCK: TableShape = { name: 'cancelled_link_lock', columns: { name: text(10) }, primaryKey: ['name'] };

export const LinkChangeEntity = entityOf<LinkChange>('CancelledLinkChange', CHANGE);
export const LinkLockEntity = entityOf<{ name: string }>('CancelledLinkLock', LOCK);

export const cancelledLinkEntities = [LinkChangeEntity, LinkLockEntity];
export const cancelledLinkMigrations = [...createTable(CHANGE), ...createTable(LOCK)];
