import {
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  wholeKeyOf,
  type NotFound,
  type PageArguments,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import { legalDate, ZERO, type Fault } from '@trust-supervision/kernel';
import { maySee, requireRole } from '@trust-supervision/subgraph';
import type { Context } from '../context';
import type { FileAccountBookInput, Resolvers } from '../generated/resolvers';
import type { FilingPendingParent } from '../mappers';
import { type BookFiling, type AccountBook, type ItemKind, type StoredItem } from './account-book';
import { bookStateAt } from './book-states';
import { bookOutcome, waitsForFacts, type BookOutcome, type WaitingBook } from './account-book.events';
import { filingOf, placedIn, readBook, typedItem } from './account-book.exchange';

/** Later than any day: what is asked by knowledge alone. */
const END_OF_DAYS = legalDate('9999-12-31');

/** What became of a filing, as it is stored for its request. */
type Outcome = BookOutcome | FilingPendingParent | NotFound | RequestIdReused;

export const accountBookResolvers: Resolvers = {
  Query: {
    accountBook: (_parent, { bookNumber }, { books }) => books.byNumber.load(bookNumber),
    importProgress: (_parent, { requestId }, { identity, progress }) =>
      progress.of(identity.subject, requestId),
  },
  Mutation: {
    fileAccountBook: (_parent, { input }, context) => {
      const { requestId, ...filing } = input;
      return file(
        context,
        { mutation: 'fileAccountBook', input: { ...input, requestId } },
        typedBook(filing),
        [],
        (fault) => fault,
      );
    },
    importAccountBook: async (_parent, { input }, context) => {
      const { identity, progress, uploads, reference } = context;
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const report = (stage: string, done: number, total: number | null): void =>
        progress.report(identity.subject, input.requestId, { stage, done, total });
      const upload = await uploads.load(input.uploadId, identity);
      if (!upload) return notFound('upload', input.uploadId);
      report('READING', 0, null);
      const reading = await readBook(upload.content, await reference.codes(), ({ rowsRead, rowsTotal }) =>
        report('READING', rowsRead, rowsTotal),
      );
      if (!reading.ok) return filingRefused(reading.problem);
      const { document, warnings } = reading.value;
      const lines = document.materials.length + document.products.length + document.consumptions.length;
      report('WRITING', 0, lines);
      const outcome = await file(
        context,
        { mutation: 'importAccountBook', input },
        filingOf(document),
        warnings,
        (fault) => placedIn(document, fault),
      );
      report('DONE', lines, lines);
      return outcome;
    },
  },
  AccountBookFiled: {
    accountBook: ({ bookId }, _args, { books }) => present(books.byId.load(bookId)),
  },
  Enterprise: {
    __resolveReference: ({ usci }) => ({ usci }),
    accountBooks: ({ usci }, _args, { books }) => books.ofEnterprise.load(usci),
  },
  AccountBook: {
    __resolveReference: (key, { books }) =>
      'bookNumber' in key ? books.byNumber.load(key.bookNumber) : books.byId.load(key.id),
    id: ({ bookId }) => bookId,
    enterprise: ({ enterpriseUsci }) => ({ usci: enterpriseUsci }),
    state: async (book, { asOf, knownAt }, { bookLives }) => {
      if (!asOf && !knownAt) return book.state;
      const steps = await bookLives.stepsOf.load(book.bookId);
      return bookStateAt(book, steps, { asOf: asOf ?? END_OF_DAYS, knownAt: knownAt ?? null });
    },
    periods: ({ bookId }, _args, { dryRuns }) => dryRuns.periods.load(bookId),
    turnover: async (book, _args, { turnovers }) => ({
      limits: book,
      use: await turnovers.ofBook.load(book.bookId),
    }),
    materials: (book, args, context) => itemPage(book, 'MATERIAL', args, context),
    products: (book, args, context) => itemPage(book, 'PRODUCT', args, context),
  },
  Material: {
    __resolveReference: ({ id }, { books }) => itemOfKind(books.itemById.load(id), 'MATERIAL'),
    id: ({ itemId }) => itemId,
    price: priceOf,
    openingQuantity: ({ openingQuantity, unit }) => openingQuantity && { value: openingQuantity, unit },
    maxRemainingQuantity: ({ maxRemainingQuantity, unit }) =>
      maxRemainingQuantity && { value: maxRemainingQuantity, unit },
    bookBalance: async (item, { asOf, knownAt }, { movements }) => ({
      value:
        asOf || knownAt
          ? await movements.balanceAt.load({ ...item, asOf: asOf ?? null, knownAt: knownAt ?? null })
          : await movements.balance.load(item),
      unit: item.unit,
    }),
    pendingReceipts: async (item, _args, { turnovers }) => ({
      value: (await turnovers.ofMaterial.load(item))?.reservedQuantity ?? ZERO,
      unit: item.unit,
    }),
  },
  Product: {
    __resolveReference: ({ id }, { books }) => itemOfKind(books.itemById.load(id), 'PRODUCT'),
    id: ({ itemId }) => itemId,
    price: priceOf,
    unitConsumptions: async (item, { asOf, knownAt }, { consumptions, books }) => {
      if (!asOf && !knownAt) return consumptions.ofProduct.load(item);
      const moment = { asOf: asOf ?? END_OF_DAYS, knownAt: knownAt ?? null };
      return consumptions.at(await present(books.byId.load(item.bookId)), item, moment);
    },
  },
};

/** Files a book: permission, check, one transaction. `placed` leads a fault to where its value was read. */
async function file(
  { identity, bookDesk, pendings, post }: Context,
  request: { mutation: string; input: { readonly requestId: string } },
  filing: BookFiling,
  warnings: readonly Fault[],
  placed: (fault: Fault) => Fault,
): Promise<Outcome> {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  const { enterpriseUsci } = filing.head;
  if (!maySee(identity, enterpriseUsci)) return notFound('enterprise', enterpriseUsci);
  const ground = await bookDesk.ground(filing);
  return post<Outcome>(request.mutation, request.input, async (tx) => {
    const { requestId } = request.input;
    const order = { causedBy: `request:${requestId}` };
    const filed = await bookDesk.file(tx, filing, ground, order);
    if (filed.ok || !waitsForFacts(filed.problem.faults)) return bookOutcome(filed, warnings, placed);
    const { subject } = identity;
    const received = { usci: enterpriseUsci, subject, mutation: request.mutation, requestId };
    const waiting = { ...received, filing: { filing, warnings } satisfies WaitingBook };
    const pendingId = await pendings.receive(tx, 'ACCOUNT_BOOK', waiting);
    if (pendingId) return { __typename: 'FilingPending', pendingId };
    const decided = await bookDesk.file(tx, filing, ground, order);
    return bookOutcome(decided, warnings, placed);
  });
}

export function typedBook({
  materials,
  products,
  consumptions,
  ...head
}: Omit<FileAccountBookInput, 'requestId'>): BookFiling {
  return {
    head: {
      ...head,
      bookNumber: head.bookNumber ?? null,
      maxTurnoverAmount: head.maxTurnoverAmount ?? null,
      importCeilingUsd: head.importCeilingUsd ?? null,
      annualCapacityUsd: head.annualCapacityUsd ?? null,
      cycleDays: head.cycleDays ?? null,
      lastWriteOffOn: head.lastWriteOffOn ?? null,
      validUntil: head.validUntil ?? null,
    },
    materials: materials.map(typedItem),
    products: products.map(typedItem),
    consumptions: consumptions.map((line) => ({
      productItemNumber: line.productItemNumber,
      materialItemNumber: line.materialItemNumber,
      version: line.version ?? null,
      unitConsumption: line.unitConsumption ?? null,
      netConsumption: line.netConsumption ?? null,
      tangibleLossRate: line.tangibleLossRate ?? null,
      intangibleLossRate: line.intangibleLossRate ?? null,
      bondedShare: line.bondedShare ?? null,
    })),
  };
}

async function itemPage({ bookId }: AccountBook, kind: ItemKind, args: PageArguments, { books }: Context) {
  const page = pageOf(args);
  const loaded = await books.items.load({
    bookId,
    kind,
    limit: page.limit,
    after: Number(wholeKeyOf(page)),
  });
  return connectionOf(loaded, page, ({ itemNumber }) => [itemNumber]);
}

async function itemOfKind(loading: Promise<StoredItem | null>, kind: ItemKind): Promise<StoredItem | null> {
  const item = await loading;
  return item?.kind === kind ? item : null;
}

function priceOf({ price, currency }: StoredItem) {
  return price && currency ? { amount: price, currency } : null;
}

/** What a stored outcome refers to. Nothing it can refer to is ever deleted, so a missing one is a bug. */
async function present<Thing>(loading: Promise<Thing | null>): Promise<Thing> {
  const thing = await loading;
  if (thing === null) throw new Error('a stored outcome refers to something that is not there');
  return thing;
}
