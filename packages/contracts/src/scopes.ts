/** What a token may be good for. A field asks for scopes with `@requiresScopes`; nothing else is ever granted. */
export const SCOPES = {
  'enterprise:read': 'Names, codes and registration of enterprises',
  'rating:read': 'Credit levels, their history, what they mean, and eligibility',
  'book:read': 'Account books and handbooks: items, balances, consumption, stock-takes, write-offs',
  'list:read': 'Bonded lists and what they moved',
  'declaration:read': 'Customs declarations and their release',
  'guarantee:read': 'What guarantee is required and what is waived',
  'review:read': 'Decisions on filings, and the tasks of officers',
  'filing:write': 'File for an enterprise: books, lists, consumption, reports',
  'decision:write': 'Decide for customs: register, rate, release, review',
  'policy:write': 'Change policy rows',
} as const;

export type Scope = keyof typeof SCOPES;

/** Whether a word is a scope that fields may ask for. */
export const isScope = (word: string): word is Scope => Object.hasOwn(SCOPES, word);
