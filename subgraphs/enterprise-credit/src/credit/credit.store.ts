import { regimeOn } from '@trust-supervision/contracts';
import { newId, storedInstant, type Database, type Tx } from '@trust-supervision/database';
import type { Outbox } from '@trust-supervision/events';
import type { Clock, LegalDate } from '@trust-supervision/kernel';
import { In } from 'typeorm';
import type { CreditRating, RatingFiling } from './credit';
import { RatingEntity } from './credit.entity';

/** Credit ratings: written once each, read with their history. */
export class CreditStore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  ratingsOf(enterpriseIds: readonly string[]): Promise<CreditRating[]> {
    return this.database.read((sql) =>
      sql.repository(RatingEntity).findBy({ enterpriseId: In([...enterpriseIds]) }),
    );
  }

  byIds(ids: readonly string[]): Promise<CreditRating[]> {
    return this.database.read((sql) => sql.repository(RatingEntity).findBy({ id: In([...ids]) }));
  }

  /** Enters and announces a rating that `checkRating` passed; returns its id. */
  async rate(
    tx: Tx,
    enterprise: { readonly id: string; readonly usci: string },
    filing: RatingFiling & { readonly businessDay: LegalDate; readonly causedBy: string },
  ): Promise<string> {
    const { level, effectiveFrom, reason, businessDay, causedBy } = filing;
    const inForce = regimeOn(effectiveFrom);
    if (!inForce) throw new Error('a rating is entered only under an order in force');
    const { regime } = inForce;
    const ratingId = newId();
    const recorded = { recordedOn: businessDay, recordedAt: storedInstant(this.clock.now()) };
    const rated = { level, regime, effectiveFrom };
    await tx.insert(RatingEntity, [
      { id: ratingId, enterpriseId: enterprise.id, ...rated, reason: reason.trim(), ...recorded },
    ]);
    const payload = { usci: enterprise.usci, ...rated };
    await this.outbox.append(tx, { type: 'EnterpriseRated', payload, causedBy, occurredOn: businessDay });
    return ratingId;
  }
}
