import type { LegalDate } from '@trust-supervision/kernel';

/** The goods were released before. A plain value, so that it can be stored as the outcome of its request. */
export type AlreadyReleased = {
  __typename: 'AlreadyReleased';
  message: string;
  declarationNumber: string;
  releasedOn: LegalDate;
};

/** The goods were released before: tells when. */
export const alreadyReleased = (declarationNumber: string, releasedOn: LegalDate): AlreadyReleased => ({
  __typename: 'AlreadyReleased',
  message: `Declaration ${declarationNumber} was released on ${releasedOn}; that release stands.`,
  declarationNumber,
  releasedOn,
});

/** The declaration is cancelled, so its goods are not released. A plain value, as above. */
export type DeclarationIsCancelled = {
  __typename: 'DeclarationIsCancelled';
  message: string;
  declarationNumber: string;
  cancelledOn: LegalDate;
};

/** The declaration is cancelled: tells when. */
export const isCancelled = (declarationNumber: string, cancelledOn: LegalDate): DeclarationIsCancelled => ({
  __typename: 'DeclarationIsCancelled',
  message: `Declaration ${declarationNumber} was cancelled on ${cancelledOn}, as its list is deleted.`,
  declarationNumber,
  cancelledOn,
});
