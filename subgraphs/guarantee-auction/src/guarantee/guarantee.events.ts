import type { EventHandlers } from '@trust-supervision/events';
import { keepBookDistrict, keepDistrict } from '@trust-supervision/subgraph';
import type { GuaranteeStore } from './guarantee.store';

/** What this slice keeps of others' events. The inbox takes each event once. */
export const guaranteeHandlers = (store: GuaranteeStore): EventHandlers => ({
  EnterpriseRegistered: keepDistrict,
  AccountBookApproved: async (tx, event) => {
    await keepBookDistrict(tx, event);
    await store.keepBook(tx, event);
  },
  AccountBookChanged: (tx, event) => store.keepBook(tx, event),
  EnterpriseRated: (tx, event) => store.keepRating(tx, event),
});
