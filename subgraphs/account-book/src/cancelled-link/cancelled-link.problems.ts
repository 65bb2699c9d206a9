import type { LegalDate } from '@trust-supervision/kernel';
import type { OldRoute } from './cancelled-link';

/** Why an old form is not taken; plain JSON, so that it can be stored. */
export type LinkCancelled = {
  __typename: 'LinkCancelled';
  message: string;
  link: string;
  nameZh: string;
  reference: string;
  cancelledFrom: LegalDate;
  replacedBy: string;
  replacedByZh: string;
  supervisionModes: readonly string[];
  legalBasis: string;
};
export type OldRouteNotRun = {
  __typename: 'OldRouteNotRun';
  message: string;
  link: string;
  reference: string;
  laterCancelledFrom: LegalDate | null;
};

/** The answer to an old form. */
export function oldRouteAnswer(
  route: OldRoute,
  { form, reference }: { readonly form: string; readonly reference: string },
): LinkCancelled | OldRouteNotRun {
  if (route.kind === 'CANCELLED') {
    const {
      code: link,
      nameEn,
      nameZh,
      cancelledFrom,
      replacedByEn,
      replacedByZh,
      modes,
      legalBasis,
    } = route.link;
    return {
      __typename: 'LinkCancelled',
      message: `${nameEn} is cancelled from ${cancelledFrom}. In its place: ${replacedByEn}.`,
      link,
      nameZh,
      reference,
      cancelledFrom,
      replacedBy: replacedByEn,
      replacedByZh,
      supervisionModes: modes,
      legalBasis,
    };
  }
  const laterCancelledFrom = route.link?.cancelledFrom ?? null;
  const until = laterCancelledFrom === null ? '' : ` It is cancelled there from ${laterCancelledFrom}.`;
  const message = `${route.nameEn} was in use there on that day, in another system: this one has never run it.${until}`;
  return { __typename: 'OldRouteNotRun', message, link: form, reference, laterCancelledFrom };
}
