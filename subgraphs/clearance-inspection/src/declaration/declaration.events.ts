import type { BatchHandlers, EventHandlers } from '@trust-supervision/events';
import { legalDate } from '@trust-supervision/kernel';
import type { DeclarationStore } from './declaration.store';
import type { ReleaseDesk } from './release-desk.store';

/** What declarations do when account books announce: a list to be deleted cancels its declaration. */
export const declarationEvents = (releaseDesk: ReleaseDesk): EventHandlers => ({
  BondedListDeletionAsked: (tx, { payload, eventId }) => releaseDesk.cancel(tx, payload, eventId),
});

/** The same for what is announced by many at a moment: lists that declare become declarations. */
export const declarationBatches = (declarations: DeclarationStore): BatchHandlers => ({
  BondedListApproved: (tx, events) =>
    declarations.generate(
      tx,
      events
        .filter(({ payload }) => payload.declaresCustoms)
        .map(({ payload, occurredOn, eventId }) => {
          const { listId, listNumber, enterpriseUsci, district, direction, supervisionMode } = payload;
          const list = { listId, listNumber, enterpriseUsci, district, direction, supervisionMode };
          return { list, approvedOn: legalDate(occurredOn), causedBy: eventId };
        }),
    ),
});
