/**
 * Whether an enterprise is part of a case (是否涉案, rcaseMarkcd), as the customs messages code it: 0 none, 1 transferred,
 * 2 filed and open, 3 closed, 4 not filed, 5 withdrawn.
 */
export type CaseMark = '0' | '1' | '2' | '3' | '4' | '5';
