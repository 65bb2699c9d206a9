import type { EventHandlers } from '@trust-supervision/events';
import type { GuaranteeStore } from './guarantee.store';

/** What this slice keeps of others' events. The inbox takes each event once. */
export const guaranteeHandlers = (store: GuaranteeStore): EventHandlers => ({
  AccountBookApproved: (tx, event) => store.keepBook(tx, event),
  AccountBookChanged: (tx, event) => store.keepBook(tx, event),
  EnterpriseRated: (tx, event) => store.keepRating(tx, event),
});
