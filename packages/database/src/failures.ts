import { QueryFailedError } from 'typeorm';

/**
 * A failed statement without its text and parameters, which hold business facts and must not reach logs or callers.
 * `code` is the engine's error code.
 */
export class DatabaseFailure extends Error {
  constructor(
    readonly code: string,
    reason: string,
  ) {
    super(`the database refused a statement: ${reason}`);
    this.name = 'DatabaseFailure';
  }
}

/** Deadlock, lock wait, changed row (MariaDB) and certification failure (Galera): another attempt may succeed. */
const CONFLICTS = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'ER_ERROR_DURING_COMMIT',
]);

export const isConflict = (failure: unknown): boolean =>
  failure instanceof DatabaseFailure && CONFLICTS.has(failure.code);

/** The failure as callers may see it; anything that is no failed statement passes unchanged. */
export function redacted(failure: unknown): unknown {
  if (!(failure instanceof QueryFailedError)) return failure;
  const driverError = failure.driverError as { code?: string; sqlState?: string };
  const code = driverError.code ?? 'UNKNOWN';
  const safe = new DatabaseFailure(code, code);
  if (failure.stack) safe.stack = `${safe.message}\n${failure.stack.split('\n').slice(1).join('\n')}`;
  return safe;
}

/** The server is away, full or closing: the same statement may succeed later. */
const OUTAGES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'POOL_CLOSED',
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
]);

/** Whether a failure says nothing against the work: a conflict with others, or a database that is away. */
export const mayPass = (failure: unknown): boolean =>
  isConflict(failure) || OUTAGES.has((failure as { code?: string } | null)?.code ?? '');
