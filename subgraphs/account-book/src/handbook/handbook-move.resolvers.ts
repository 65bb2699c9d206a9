import {
  filingRefused,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import { requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { Handbook } from './handbook';
import { typedTerms } from './handbook.exchange';
import type { MoveRefusal, MoveRequest } from './move-desk.store';

/** What became of a move, as it is stored for its request. */
type Outcome =
  | { __typename: 'HandbooksMoved'; bookId: string; handbookIds: string[] }
  | FilingRefused
  | NotFound
  | RequestIdReused;

export const handbookMoveResolvers: Resolvers = {
  Query: {
    handbookMove: async (_parent, args, { moveDesk, rows }) => {
      if (!(await rows.show(args.enterpriseUsci))) return notFound('enterprise', args.enterpriseUsci);
      const preview = await moveDesk.preview(requestOf(args));
      return preview.ok
        ? { __typename: 'HandbookMove' as const, ...preview.value }
        : explained(preview.problem);
    },
  },
  Mutation: {
    moveHandbooks: async (_parent, { input }, { identity, moveDesk, sees, post }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      if (!sees(input.enterpriseUsci)) return notFound('enterprise', input.enterpriseUsci);
      const request = requestOf(input);
      const ground = await moveDesk.ground(request);
      return post<Outcome>('moveHandbooks', input, async (tx) => {
        const by = { ground, sees, terms: typedTerms(input), causedBy: `request:${input.requestId}` };
        const moved = await moveDesk.move(tx, request, by);
        return moved.ok ? { __typename: 'HandbooksMoved', ...moved.value } : explained(moved.problem);
      });
    },
  },
  HandbookMove: {
    handbooks: ({ handbooks: moved }, _args, context) =>
      Promise.all(moved.map(({ head }) => numbered(context, head.handbookNumber))),
    materials: ({ plan }) => plan.materials,
    products: ({ plan }) => plan.products,
    consumptions: ({ plan }) => plan.consumptions,
    limits: ({ plan }) => plan.limits,
    conflicts: ({ plan }) => filingRefused(plan.conflicts).faults,
  },
  MergedItem: {
    price: ({ price, currency }) => (price && currency ? { amount: price, currency } : null),
    quantity: ({ quantity, unit }) => quantity && { value: quantity, unit },
    openingQuantity: ({ openingQuantity, unit }) => openingQuantity && { value: openingQuantity, unit },
    origins: ({ origins, unit }, _args, context) =>
      Promise.all(
        origins.map(async ({ handbookNumber, ...origin }) => ({
          ...origin,
          unit,
          handbook: await numbered(context, handbookNumber),
        })),
      ),
  },
  MergedConsumption: {
    origin: async ({ origin: { handbookNumber, ...origin } }, _args, context) => ({
      ...origin,
      handbook: await numbered(context, handbookNumber),
    }),
  },
  HandbooksMoved: {
    accountBook: async ({ bookId }, _args, { books }) => {
      const book = await books.byId.load(bookId);
      if (!book) throw new Error('a stored outcome refers to a book that is not there');
      return book;
    },
    handbooks: async ({ handbookIds }, _args, { handbooks }) => {
      const moved = await Promise.all(handbookIds.map((id) => handbooks.byId.load(id)));
      return moved.filter((handbook): handbook is Handbook => handbook !== null);
    },
  },
};

/** Each handbook once, in the order of their numbers, so that the same handbooks give the same preview. */
const requestOf = ({ enterpriseUsci, handbookNumbers, granularity }: MoveRequest): MoveRequest => ({
  enterpriseUsci,
  handbookNumbers: [...new Set(handbookNumbers)].toSorted(),
  granularity,
});

const explained = (refusal: MoveRefusal): FilingRefused | NotFound =>
  refusal.kind === 'FAULTS' ? filingRefused(refusal.faults) : notFound('handbook', refusal.handbookNumber);

async function numbered({ handbooks }: Context, handbookNumber: string): Promise<Handbook> {
  const handbook = await handbooks.byNumber.load(handbookNumber);
  if (!handbook) throw new Error('a preview is of handbooks that its reader may see');
  return handbook;
}
