import type { EventHandlers } from '@trust-supervision/events';
import { legalDate } from '@trust-supervision/kernel';
import type { DeclarationStore } from './declaration.store';
import type { ReleaseDesk } from './release-desk.store';

/** What declarations do when account books announce: a list that declares becomes one, a list to delete cancels it. */
export const declarationEvents = (
  declarations: DeclarationStore,
  releaseDesk: ReleaseDesk,
): EventHandlers => ({
  BondedListApproved: async (tx, { payload, occurredOn, eventId }) => {
    if (!payload.declaresCustoms) return;
    const { listId, listNumber, enterpriseUsci, district, direction, supervisionMode } = payload;
    const list = { listId, listNumber, enterpriseUsci, district, direction, supervisionMode };
    await declarations.generate(tx, list, { approvedOn: legalDate(occurredOn), causedBy: eventId });
  },
  BondedListDeletionAsked: (tx, { payload, eventId }) => releaseDesk.cancel(tx, payload, eventId),
});
