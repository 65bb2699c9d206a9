import {
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  type FilingRefused,
} from '@trust-supervision/graphql';
import { refusalOf } from '@trust-supervision/decisions';
import {
  requireDistrict,
  requireRole,
  rowLimit,
  taskOfOutcome,
  type Identity,
} from '@trust-supervision/subgraph';
import { present } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type {
  AlreadyReleasedParent,
  DeclarationIsCancelledParent,
  DeclarationReleasedParent,
  DeclarationUnderReviewParent,
} from '../mappers';
import { checkDeclarationNumber, type Declaration } from './declaration';
import { alreadyReleased, isCancelled } from './declaration.problems';
import type { ReleaseOutcome } from './release-desk.store';

export const declarationResolvers: Resolvers = {
  Query: {
    declaration: (_parent, { declarationNumber }, { identity, loaders }) =>
      ifVisible(identity, () => loaders.declarationByNumber.load(declarationNumber)),
    declarations: async (_parent, { first, after, state }, { identity, declarations }) => {
      const owners = rowLimit(identity);
      const page = pageOf({ first: first ?? null, after: after ?? null });
      const beyond = { limit: page.limit, after: page.after?.[0] ?? null };
      const loaded = await declarations.page({ ...beyond, state: state ?? null, owners });
      return connectionOf(loaded, page, ({ declarationNumber }) => [declarationNumber]);
    },
  },

  Mutation: {
    releaseDeclaration: async (_parent, { input }, { identity, declarations, releaseDesk, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const { declarationNumber } = input;
      return post('releaseDeclaration', input, async (tx) => {
        const faults = checkDeclarationNumber(declarationNumber);
        if (faults.length > 0) return filingRefused(faults);
        const declaration = await declarations.find(tx, declarationNumber);
        if (!declaration) return notFound('Declaration', declarationNumber);
        requireDistrict(identity, declaration.district);
        const request = { on: identity.businessDay, causedBy: `request:${input.requestId}` };
        return answered(declaration, await releaseDesk.ask(tx, declaration.id, request));
      });
    },
  },

  Declaration: {
    __resolveReference: (reference, { identity, loaders }) =>
      ifVisible(identity, () =>
        'declarationNumber' in reference
          ? loaders.declarationByNumber.load(reference.declarationNumber)
          : loaders.declarationById.load(reference.id),
      ),
    bondedList: ({ listNumber }) => ({ listNumber }),
    enterprise: ({ enterpriseUsci }) => ({ usci: enterpriseUsci }),
    returns: ({ id }, _args, { loaders }) => loaders.returnsOf.load(id),
  },

  BondedList: {
    declaration: ({ listNumber }, _args, { identity, loaders }) =>
      ifVisible(identity, () => loaders.declarationByList.load(listNumber)),
  },

  DeclarationReleased: {
    declaration: ({ declarationId }, _args, { loaders }) =>
      present(loaders.declarationById.load(declarationId)),
  },
  DeclarationUnderReview: {
    declaration: ({ declarationId }, _args, { loaders }) =>
      present(loaders.declarationById.load(declarationId)),
    task: ({ taskId }, _args, context) => taskOfOutcome(taskId, context),
  },
};

/** The declaration, if there is one and the caller may see it. Throws for callers that may see none at all. */
function ifVisible(identity: Identity, load: () => Promise<Declaration | null>): Promise<Declaration | null> {
  rowLimit(identity);
  return load();
}

type Answer =
  | DeclarationReleasedParent
  | AlreadyReleasedParent
  | DeclarationIsCancelledParent
  | DeclarationUnderReviewParent
  | FilingRefused;

/** What became of a release, as the graph shows it. */
function answered({ id, declarationNumber }: Declaration, outcome: ReleaseOutcome): Answer {
  switch (outcome.kind) {
    case 'RELEASED':
      return { __typename: 'DeclarationReleased', declarationId: id };
    case 'RELEASED_BEFORE':
      return alreadyReleased(declarationNumber, outcome.releasedOn);
    case 'CANCELLED':
      return isCancelled(declarationNumber, outcome.cancelledOn);
    case 'WAITS':
      return { __typename: 'DeclarationUnderReview', declarationId: id, taskId: outcome.taskId };
    case 'REFUSED':
      return { ...filingRefused(refusalOf(outcome.decision)), decisionId: outcome.decision.decisionId };
  }
}
