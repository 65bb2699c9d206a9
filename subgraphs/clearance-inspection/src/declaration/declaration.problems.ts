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
