import { readHandbookWorkbook } from '@trust-supervision/golden-pass';
import {
  filingRefused,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { Decimal, Fault } from '@trust-supervision/kernel';
import { maySee, requireRole } from '@trust-supervision/subgraph';
import type { StoredItem } from '../account-book/account-book';
import type { Context } from '../context';
import type { Resolvers } from '../generated/resolvers';
import type { HandbookOriginParent } from '../mappers';
import type { Handbook, HandbookFiling, StoredHandbookItem } from './handbook';
import { filingOf, placedIn, typedFiling } from './handbook.exchange';

/** What became of a handbook's filing, as it is stored for its request. */
type Outcome =
  | { __typename: 'HandbookFiled'; handbookId: string; changed: boolean; warnings: FilingRefused['faults'] }
  | FilingRefused
  | NotFound
  | RequestIdReused;

export const handbookResolvers: Resolvers = {
  Query: {
    handbook: (_parent, { handbookNumber }, { handbooks }) => handbooks.byNumber.load(handbookNumber),
  },
  Mutation: {
    fileHandbook: (_parent, { input }, context) =>
      file(context, { mutation: 'fileHandbook', input }, typedFiling(input), [], (fault) => fault),
    importHandbook: async (_parent, { input }, context) => {
      const { identity, uploads, reference, progress } = context;
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await uploads.load(input.uploadId, identity);
      if (!upload) return notFound('upload', input.uploadId);
      const reading = await readHandbookWorkbook(
        upload.content,
        await reference.codes(),
        ({ rowsRead: done, rowsTotal: total }) =>
          progress.report(identity.subject, input.requestId, { stage: 'READING', done, total }),
      );
      if (!reading.ok) return filingRefused(reading.problem.faults);
      const { value: document, warnings } = reading.value;
      const request = { mutation: 'importHandbook', input };
      return file(context, request, filingOf(document), warnings, (fault) => placedIn(document, fault));
    },
    stateHandbookBalances: (_parent, { input }, { identity, handbookDesk, sees, post }) => {
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      return post('stateHandbookBalances', input, async (tx) => {
        const stated = await handbookDesk.state(tx, input.handbookNumber, input, sees);
        if (!stated) return notFound('handbook', input.handbookNumber);
        if (!stated.ok) return filingRefused(stated.problem);
        return { __typename: 'HandbookBalancesStated' as const, ...stated.value };
      });
    },
  },
  HandbookFiled: { handbook: ({ handbookId }, _args, context) => presentHandbook(context, handbookId) },
  HandbookBalancesStated: {
    handbook: ({ handbookId }, _args, context) => presentHandbook(context, handbookId),
  },
  Enterprise: {
    handbooks: ({ usci }, _args, { handbooks }) => handbooks.ofEnterprise.load(usci),
  },
  Handbook: {
    __resolveReference: (key, { handbooks }) =>
      'handbookNumber' in key ? handbooks.byNumber.load(key.handbookNumber) : handbooks.byId.load(key.id),
    id: ({ handbookId }) => handbookId,
    enterprise: ({ enterpriseUsci }) => ({ usci: enterpriseUsci }),
    accountBook: ({ bookId }, _args, { books }) => (bookId ? books.byId.load(bookId) : null),
    balancesAsOf: async ({ handbookId }, _args, { handbooks }) =>
      (await handbooks.balances.load(handbookId))[0]?.asOf ?? null,
    balancesBasis: async ({ handbookId }, _args, { handbooks }) =>
      (await handbooks.balances.load(handbookId))[0]?.basis ?? null,
    materials: async ({ handbookId }, _args, { handbooks }) =>
      (await handbooks.items.load(handbookId)).filter(({ kind }) => kind === 'MATERIAL'),
    products: async ({ handbookId }, _args, { handbooks }) =>
      (await handbooks.items.load(handbookId)).filter(({ kind }) => kind === 'PRODUCT'),
  },
  HandbookMaterial: {
    price: priceOf,
    declaredQuantity: (item) => inUnit(item, item.quantity),
    importedQuantity: (item) => inUnit(item, item.quantityDone),
    remaining: async (item, _args, { handbooks }) => {
      const balances = await handbooks.balances.load(item.handbookId);
      return inUnit(
        item,
        balances.find(({ itemNumber }) => itemNumber === item.itemNumber)?.remaining ?? null,
      );
    },
  },
  HandbookProduct: {
    price: priceOf,
    declaredQuantity: (item) => inUnit(item, item.quantity),
    exportedQuantity: (item) => inUnit(item, item.quantityDone),
    consumptions: async ({ handbookId, itemNumber }, _args, { handbooks }) =>
      (await handbooks.consumptions.load(handbookId)).filter((line) => line.productItemNumber === itemNumber),
  },
  HandbookOrigin: { quantity: ({ quantity, unit }) => inUnit({ unit }, quantity) },
  Material: { origins: (item, _args, context) => originsOf(item, context) },
  Product: { origins: (item, _args, context) => originsOf(item, context) },
  UnitConsumption: {
    origin: async ({ bookId, productItemNumber, version }, _args, context) => {
      const origin = await context.handbooks.versionOrigin.load({ bookId, productItemNumber, version });
      if (!origin) return null;
      const handbook = await presentHandbook(context, origin.handbookId);
      const { handbookProductItemNumber, handbookVersion } = origin;
      return { handbook, productItemNumber: handbookProductItemNumber, version: handbookVersion };
    },
  },
};

/** Files a handbook: permission, check, one transaction. `placed` leads a fault to where its value was read. */
async function file(
  { identity, handbookDesk, post }: Context,
  request: { mutation: string; input: { readonly requestId: string } },
  filing: HandbookFiling,
  warnings: readonly Fault[],
  placed: (fault: Fault) => Fault,
): Promise<Outcome> {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  const { enterpriseUsci } = filing.head;
  if (!maySee(identity, enterpriseUsci)) return notFound('enterprise', enterpriseUsci);
  const ground = await handbookDesk.ground(filing);
  return post<Outcome>(request.mutation, request.input, async (tx) => {
    const filed = await handbookDesk.file(tx, filing, ground);
    if (!filed.ok) return filingRefused(filed.problem.map(placed));
    return { __typename: 'HandbookFiled', ...filed.value, warnings: filingRefused(warnings).faults };
  });
}

/** What went into an item of a book. Whoever sees the book sees the handbooks of the same enterprise. */
async function originsOf(
  { bookId, kind, itemNumber, unit }: StoredItem,
  context: Context,
): Promise<HandbookOriginParent[]> {
  const origins = await context.handbooks.origins.load({ bookId, kind, itemNumber });
  return Promise.all(
    origins.map(async ({ handbookId, handbookItemNumber, quantity }) => {
      const items = await context.handbooks.items.load(handbookId);
      const item = items.find((one) => one.kind === kind && one.itemNumber === handbookItemNumber);
      if (!item) throw new Error('an origin is an item of its handbook');
      const { name, partNumber } = item;
      const handbook = await presentHandbook(context, handbookId);
      return { handbook, itemNumber: handbookItemNumber, name, partNumber, quantity, unit };
    }),
  );
}

/** What a stored outcome or origin refers to. No handbook is ever deleted, so a missing one is a bug. */
async function presentHandbook({ handbooks }: Context, handbookId: string): Promise<Handbook> {
  const handbook = await handbooks.byId.load(handbookId);
  if (!handbook) throw new Error('a handbook is not there');
  return handbook;
}

function priceOf({ price, currency }: StoredHandbookItem) {
  return price && currency ? { amount: price, currency } : null;
}

function inUnit({ unit }: { unit: string }, quantity: Decimal | null) {
  return quantity && { value: quantity, unit };
}
