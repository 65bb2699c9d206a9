import {
  newId,
  nextInSequence,
  storedInstant,
  type Database,
  type Sql,
  type Tx,
} from '@trust-supervision/database';
import type { Clock } from '@trust-supervision/kernel';
import {
  KNOWN_PARAMETERS,
  SHIPPED_PARAMETERS,
  type DraftedParameter,
  type FilingKind,
  type ParameterRow,
} from '@trust-supervision/review';
import {
  PublicationEntity,
  PublishedEntity,
  type PublicationRow,
  type PublishedRow,
} from './decisions.entity';

/** Every published row. */
export async function publishedParameters(sql: Sql): Promise<ParameterRow[]> {
  const rows = await sql.repository(PublishedEntity).find({ order: { publication: 'ASC', place: 'ASC' } });
  return rows.map(parameterOf);
}

function parameterOf(row: PublishedRow): ParameterRow {
  const { place: _, business, district, ...kept } = row;
  return {
    ...kept,
    name: KNOWN_PARAMETERS.find(({ code }) => code === row.code)?.name ?? { en: row.code, zh: row.code },
    business: business === '' ? null : (business as FilingKind),
    district: district === '' ? null : district,
  };
}

/** Publications of review parameters: rows are added, none is changed. */
export class ReviewParameters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What ships, and everything that was published since. */
  all(): Promise<readonly ParameterRow[]> {
    return this.database.read(async (sql) => [...SHIPPED_PARAMETERS, ...(await publishedParameters(sql))]);
  }

  /** The last publication first. */
  publications(): Promise<PublicationRow[]> {
    return this.database.read((sql) =>
      sql.repository(PublicationEntity).find({ order: { publication: 'DESC' }, take: 100 }),
    );
  }

  /** Publishes a draft that `checkDraft` passed. Two at the same moment wait for each other at the number. */
  async publish(
    tx: Tx,
    rows: readonly DraftedParameter[],
    { publishedBy, reason }: Pick<PublicationRow, 'publishedBy' | 'reason'>,
  ): Promise<PublicationRow> {
    const publication: PublicationRow = {
      publication: await nextInSequence(tx, { kind: 'review-publication', district: '0000', year: 0 }),
      publicationId: newId(),
      publishedBy,
      publishedOn: this.clock.businessDay(),
      reason,
      recordedAt: storedInstant(this.clock.now()),
    };
    await this.take(tx, publication, rows);
    return publication;
  }

  /** Enters a publication as it was made, here or in the subgraph that owns parameters. */
  async take(tx: Tx, publication: PublicationRow, rows: readonly DraftedParameter[]): Promise<void> {
    await tx.insert(PublicationEntity, [publication]);
    await tx.insert(
      PublishedEntity,
      rows.map((row, place) => ({
        ...row,
        publication: publication.publication,
        place,
        business: row.business ?? '',
        district: row.district ?? '',
      })),
    );
  }
}
