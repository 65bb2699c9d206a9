export const accountBook = 'account-book';
