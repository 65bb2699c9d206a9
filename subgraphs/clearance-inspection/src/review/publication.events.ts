import type { EventOf } from '@trust-supervision/contracts';
import type { Tx } from '@trust-supervision/database';
import type { ReviewParameters } from '@trust-supervision/decisions';
import { legalDate } from '@trust-supervision/kernel';
import type { FilingKind } from '@trust-supervision/review';

/** Keeps parameters that account books published: releases are reviewed by the same. */
export const keepPublication =
  (parameters: ReviewParameters) =>
  (tx: Tx, { payload }: EventOf<'ReviewParametersPublished'>): Promise<void> => {
    const { parameters: rows, ...publication } = payload;
    return parameters.take(
      tx,
      { ...publication, publishedOn: legalDate(publication.publishedOn) },
      rows.map((row) => ({
        ...row,
        business: row.business as FilingKind | null,
        validFrom: legalDate(row.validFrom),
        validTo: row.validTo === null ? null : legalDate(row.validTo),
      })),
    );
  };
