import { status } from '@trust-supervision/subgraph';
import type { Context } from '../context';

export const bondedListChanged = status<
  Context,
  'BondedListApproved' | 'BondedListPosted' | 'BondedListDeleted'
>({
  field: 'bondedListChanged',
  about: 'Bonded lists (核注清单) as they are approved, posted and deleted.',
  scope: 'list:read',
  contracts: ['foreign-exchange', 'tax'],
  changes: {
    BondedListApproved: { name: 'APPROVED', about: 'Approved and pre-posted (预核扣).' },
    BondedListPosted: { name: 'POSTED', about: 'Posted (已核扣): its movements stand in the ledger.' },
    BondedListDeleted: { name: 'DELETED', about: 'Deleted before it was posted (删单).' },
  },
  shows: {
    bondedList: {
      type: 'BondedList',
      about: 'The list as it is now.',
      of: ({ payload }, { lists }) => lists.byId.load(payload.listId),
    },
  },
});
