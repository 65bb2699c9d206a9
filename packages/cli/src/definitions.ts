import { accountBook } from '@trust-supervision/account-book';
import { clearanceInspection } from '@trust-supervision/clearance-inspection';
import { enterpriseCredit } from '@trust-supervision/enterprise-credit';
import { guaranteeAuction } from '@trust-supervision/guarantee-auction';

/** The four subgraphs of the graph. Each has a context of its own, which nobody outside it knows. */
export const DEFINITIONS = [enterpriseCredit, accountBook, clearanceInspection, guaranteeAuction] as const;
