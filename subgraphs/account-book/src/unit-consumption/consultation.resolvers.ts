import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import type { Result } from '@trust-supervision/kernel';
import { requireRole } from '@trust-supervision/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { isMarking, lastStep } from './consultation';
import type { ConsultationRefusal } from './consultation.store';

export const consultationResolvers: Resolvers = {
  Mutation: {
    doubtUnitConsumption: (_parent, { input }, { identity, consultationDesk, post }) => {
      requireRole(identity, 'OFFICER');
      return post('doubtUnitConsumption', input, async (tx) =>
        recorded(await consultationDesk.doubt(tx, input, identity.subject), input.bookNumber),
      );
    },
    answerConsumptionDoubt: (_parent, { input }, { identity, consultationDesk, post, sees }) => {
      requireRole(identity, 'ENTERPRISE');
      return post('answerConsumptionDoubt', input, async (tx) =>
        recorded(await consultationDesk.answer(tx, input, sees, identity.subject), input.doubtId),
      );
    },
    closeConsultation: (_parent, { input }, { identity, consultationDesk, post }) => {
      requireRole(identity, 'OFFICER');
      const { doubtId, outcome: result, record } = input;
      const closing = { doubtId, result, record, replacedBy: input.replacedBy ?? null };
      return post('closeConsultation', input, async (tx) =>
        recorded(await consultationDesk.close(tx, closing, identity.subject), doubtId),
      );
    },
  },
  ConsultationRecorded: {
    doubt: async ({ doubtId }, _args, { consultations }) => {
      const doubt = await consultations.byId.load(doubtId);
      if (!doubt) throw new Error('a stored outcome refers to a doubt that is not there');
      return doubt;
    },
  },
  Product: {
    consumptionDoubts: (item, _args, { consultations }) => consultations.ofProduct.load(item),
  },
  ConsumptionDoubt: {
    id: ([first]) => first.doubtId,
    product: async ([{ bookId, productItemNumber: itemNumber }], _args, { books }) => {
      const product = await books.item.load({ bookId, kind: 'PRODUCT', itemNumber });
      if (!product) throw new Error('a doubt names a product of its book');
      return product;
    },
    version: ([first]) => first.version,
    state: (doubt) => lastStep(doubt).state,
    outcome: (doubt) => lastStep(doubt).result,
    replacedBy: (doubt) => lastStep(doubt).replacedBy,
    steps: (doubt) => [...doubt],
  },
  BondedListLine: {
    consumptionDoubted: async (line, _args, { lists, consultations }) => {
      if (line.consumptionVersion === null) return false;
      const list = await lists.byId.load(line.listId);
      if (!list) throw new Error('a line belongs to a list that its reader may see');
      const doubts = await consultations.ofProduct.load({ bookId: list.bookId, itemNumber: line.itemNumber });
      return doubts.some((doubt) => doubt[0].version === line.consumptionVersion && isMarking(doubt));
    },
  },
};

/** What became of a step; `key` is what the caller named. */
function recorded(
  outcome: Result<{ doubtId: string }, ConsultationRefusal>,
  key: string,
): { __typename: 'ConsultationRecorded'; doubtId: string } | FilingRefused | NotFound {
  if (outcome.ok) return { __typename: 'ConsultationRecorded', doubtId: outcome.value.doubtId };
  const { problem } = outcome;
  if (problem.kind === 'FAULTS') return filingRefused(problem.faults);
  return notFound(problem.kind === 'BOOK_NOT_FOUND' ? 'account book' : 'doubt', key);
}
