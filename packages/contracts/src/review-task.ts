/** What an officer may decide (domain 4.1): approve, give back with a reason, or have the goods or stock looked at first. */
export type ReviewDecision = 'APPROVE' | 'RETURN' | 'ORDER_INSPECTION';

/** What is decided: each kind belongs to one subgraph, in which its tasks live. */
export type ReviewTaskKind =
  | 'WRITE_OFF'
  | 'BONDED_LIST'
  | 'ACCOUNT_BOOK'
  | 'BOOK_CHANGE'
  | 'UNIT_CONSUMPTION'
  | 'ANNUAL_DECLARATION'
  | 'REPORT_EXTENSION'
  | 'DECLARATION_RELEASE';
