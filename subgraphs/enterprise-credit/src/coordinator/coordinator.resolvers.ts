import { filingRefused, notFound } from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import { present } from '../context';
import type { Resolvers } from '../generated/resolvers';
import { checkAssignment, coordinatorAt, inOrder } from './coordinator';

export const coordinatorResolvers: Resolvers = {
  Mutation: {
    assignCoordinator: async (_parent, { input }, { identity, enterprises, coordinators, post }) => {
      requireRole(identity, 'OFFICER', 'ADMINISTRATOR');
      const { officerSubject, officerName, assignedUntil = null } = input;
      const assignedFrom = input.assignedFrom ?? identity.businessDay;
      const assignment = { officerSubject, officerName, assignedFrom, assignedUntil };
      return post('assignCoordinator', input, async (tx) => {
        const enterprise = await enterprises.find(tx, input.usci);
        if (!enterprise) return notFound('Enterprise', input.usci);
        const faults = checkAssignment(assignment);
        if (faults.length > 0) return filingRefused(faults);
        await coordinators.assign(tx, enterprise, { ...assignment, causedBy: `request:${input.requestId}` });
        return { __typename: 'CoordinatorAssigned' as const, enterpriseId: enterprise.id };
      });
    },
  },

  Enterprise: {
    coordinator: async ({ id }, { asOf }, { identity, loaders }) =>
      coordinatorAt(await loaders.coordinators.load(id), asOf ?? identity.businessDay),
    coordinatorHistory: async ({ id }, _args, { loaders }) => inOrder(await loaders.coordinators.load(id)),
  },

  CoordinatorAssigned: {
    enterprise: ({ enterpriseId }, _args, { loaders }) => present(loaders.enterpriseById.load(enterpriseId)),
  },
};
