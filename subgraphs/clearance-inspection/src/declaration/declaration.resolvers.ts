import { connectionOf, filingRefused, forbidden, notFound, pageOf } from '@trust-supervision/graphql';
import { requireRole, rowLimit, type Identity } from '@trust-supervision/subgraph';
import { present } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { checkDeclarationNumber, type Declaration } from './declaration';
import { alreadyReleased, isCancelled } from './declaration.problems';

export const declarationResolvers: Resolvers = {
  Query: {
    declaration: (_parent, { declarationNumber }, { identity, loaders }) =>
      ifVisible(identity, () => loaders.declarationByNumber.load(declarationNumber)),
    declarations: async (_parent, { first, after, state }, { identity, declarations }) => {
      const only = rowLimit(identity);
      const page = pageOf({ first: first ?? null, after: after ?? null });
      const beyond = { limit: page.limit, after: page.after?.[0] ?? null };
      const loaded = await declarations.page({ ...beyond, state: state ?? null, only });
      return connectionOf(loaded, page, ({ declarationNumber }) => [declarationNumber]);
    },
  },

  Mutation: {
    releaseDeclaration: async (_parent, { input }, { identity, declarations, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const { declarationNumber } = input;
      return post('releaseDeclaration', input, async (tx) => {
        const faults = checkDeclarationNumber(declarationNumber);
        if (faults.length > 0) return filingRefused(faults);
        const declaration = await declarations.find(tx, declarationNumber);
        if (!declaration) return notFound('Declaration', declarationNumber);
        requireDistrict(identity, declaration);
        if (await declarations.release(tx, declaration, identity.businessDay)) {
          return { __typename: 'DeclarationReleased' as const, declarationId: declaration.id };
        }
        const { releasedOn, cancelledOn } = await present(declarations.find(tx, declarationNumber));
        if (cancelledOn) return isCancelled(declarationNumber, cancelledOn);
        if (!releasedOn) throw new Error(`${declarationNumber} is released without a day of release`);
        return alreadyReleased(declarationNumber, releasedOn);
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
  },

  BondedList: {
    declaration: ({ listNumber }, _args, { identity, loaders }) =>
      ifVisible(identity, () => loaders.declarationByList.load(listNumber)),
  },

  DeclarationReleased: {
    declaration: ({ declarationId }, _args, { loaders }) =>
      present(loaders.declarationById.load(declarationId)),
  },
};

/** The declaration, if there is one and the caller may see it. Throws for callers that may see none at all. */
function ifVisible(identity: Identity, load: () => Promise<Declaration | null>): Promise<Declaration | null> {
  rowLimit(identity);
  return load();
}

/** Throws FORBIDDEN for an officer of another district: goods are released where they are supervised. */
function requireDistrict({ role, district }: Identity, declaration: Declaration): void {
  if (role === 'OFFICER' && district !== declaration.district) {
    throw forbidden(
      `This is for officers of district ${declaration.district}; the caller's is ${district ?? 'not known'}.`,
    );
  }
}
