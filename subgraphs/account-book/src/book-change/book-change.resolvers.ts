import { filingRefused, notFound, type FilingRefused, type NotFound } from '@trust-supervision/graphql';
import { digestOf, type Fault, type Result } from '@trust-supervision/kernel';
import { requireDistrict, requireRole } from '@trust-supervision/subgraph';
import { filingOf, placedIn, readBook, typedItem } from '../account-book/account-book.exchange';
import { bookOfOutcome, type Context } from '../context';
import type { ChangeAccountBookInput, Resolvers } from '../generated/resolvers';
import type { BookChangeParent } from '../mappers';
import { printed, TERMS, valueAt, type BookTerms } from './book-change';
import { shadowOf, underWay } from './book-change.store';
import type { ChangeRefusal, Filed } from './change-desk.store';
import { headFaults, typedShadow, wholeShadow, type TypedChange } from './filed-change';

type Changed = Result<{ bookId: string; changeId: string | null }, ChangeRefusal>;
type Outcome<Done extends string> =
  { __typename: Done; bookId: string; changeId: string | null } | FilingRefused | NotFound;

export const bookChangeResolvers: Resolvers = {
  Mutation: {
    changeAccountBook: async (_parent, { input }, context) => {
      const change = typedChange(input);
      const ground = await context.bookDesk.ground(change);
      const shadow: Filed['shadowOf'] = (facts) => ({ shadow: typedShadow(change, facts), faults: [] });
      const filed = {
        bookNumber: input.bookNumber,
        shadowOf: shadow,
        consumptions: [],
        contentDigest: null,
        ground,
      };
      return file(context, { mutation: 'changeAccountBook', input, filed }, (fault) => fault);
    },
    importAccountBookChange: async (_parent, { input }, context) => {
      const { identity, uploads, reference, bookDesk } = context;
      requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await uploads.load(input.uploadId, identity);
      if (!upload) return notFound('upload', input.uploadId);
      const reading = await readBook(upload.content, await reference.codes());
      if (!reading.ok) return filingRefused(reading.problem);
      const { document } = reading.value;
      const filing = filingOf(document);
      const ground = await bookDesk.ground(filing);
      const filed: Filed = {
        bookNumber: filing.head.bookNumber ?? '',
        shadowOf: (facts, book) => ({
          shadow: wholeShadow(filing, facts),
          faults: headFaults(filing.head, book),
        }),
        consumptions: filing.consumptions,
        contentDigest: digestOf(filing),
        ground,
      };
      return file(context, { mutation: 'importAccountBookChange', input, filed }, (fault) =>
        placedIn(document, fault),
      );
    },
    decideAccountBookChange: async (_parent, { input }, context) => {
      const { identity, books, bookChanges, bookDesk, changeDesk, post } = context;
      requireRole(identity, 'OFFICER');
      const { bookNumber, decision } = input;
      const book = await books.byNumber.load(bookNumber);
      if (!book) return notFound('account book', bookNumber);
      requireDistrict(identity, book.district);
      const waiting = underWay(await bookChanges.ofBook.load(book.bookId));
      const items = waiting ? shadowOf(waiting).items.map(({ item }) => item) : [];
      const ground = await bookDesk.ground({ materials: items, products: [] });
      const { subject, name } = identity;
      const officer = { subject, name, causedBy: `request:${input.requestId}` };
      const asked = { bookNumber, decision, reason: input.reason ?? null, ground };
      return post<Outcome<'AccountBookChangeDecided'>>('decideAccountBookChange', input, async (tx) =>
        outcomeOf('AccountBookChangeDecided', await changeDesk.decide(tx, asked, officer), bookNumber),
      );
    },
  },
  AccountBookChangeFiled: {
    accountBook: bookOfOutcome,
    change: async ({ bookId, changeId }, _args, { bookChanges }) =>
      (await bookChanges.ofBook.load(bookId)).find((change) => change.changeId === changeId) ?? null,
  },
  AccountBookChangeDecided: {
    accountBook: bookOfOutcome,
    change: async ({ bookId, changeId }, _args, { bookChanges }) => {
      const changes = await bookChanges.ofBook.load(bookId);
      const decided = changes.find((change) => change.changeId === changeId);
      if (!decided) throw new Error('a stored outcome refers to a change that is not there');
      return decided;
    },
  },
  AccountBook: {
    changeUnderWay: async ({ bookId }, _args, { bookChanges }) =>
      underWay(await bookChanges.ofBook.load(bookId)),
    changes: ({ bookId }, _args, { bookChanges }) => bookChanges.ofBook.load(bookId),
    terms: async (book, { asOf, knownAt }, { bookChanges }) => {
      if (!asOf && !knownAt) return book;
      const changes = await bookChanges.ofBook.load(book.bookId);
      const moment = { asOf: asOf ?? null, knownAt: knownAt ?? null };
      return termsAt(book, (path, now) => valueAt(path, now, changes, moment));
    },
  },
  BookChange: {
    enlarges: ({ fields }: BookChangeParent) => fields.some(({ enlarges }) => enlarges),
  },
};

type Request = {
  readonly mutation: string;
  readonly input: { readonly requestId: string };
  readonly filed: Filed;
};

/** Files a change: permission, one transaction. `placed` leads a fault to where its value was read. */
function file(
  { identity, changeDesk, sees, post }: Context,
  { mutation, input, filed }: Request,
  placed: (fault: Fault) => Fault,
) {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  const caller = { name: identity.name, sees, causedBy: `request:${input.requestId}` };
  return post<Outcome<'AccountBookChangeFiled'>>(mutation, input, async (tx) =>
    outcomeOf('AccountBookChangeFiled', await changeDesk.file(tx, filed, caller), filed.bookNumber, placed),
  );
}

function outcomeOf<Done extends string>(
  done: Done,
  changed: Changed,
  bookNumber: string,
  placed: (fault: Fault) => Fault = (fault) => fault,
): Outcome<Done> {
  if (changed.ok) return { __typename: done, ...changed.value };
  return changed.problem.kind === 'FAULTS'
    ? filingRefused(changed.problem.faults.map(placed), changed.problem.decisionId)
    : notFound('account book', bookNumber);
}

const typedChange = (input: ChangeAccountBookInput): TypedChange => ({
  terms: Object.fromEntries(TERMS.map((field) => [field, input[field]])),
  materials: (input.materials ?? []).map(typedItem),
  products: (input.products ?? []).map(typedItem),
  removedMaterials: input.removedMaterials ?? [],
  removedProducts: input.removedProducts ?? [],
});

/** The terms, each read by its path among the changes. Decimals and days are text on the wire and in changes alike. */
function termsAt(book: BookTerms, read: (path: string, now: string | null) => string | null): BookTerms {
  const entries = TERMS.map((field) => {
    return [field, read(`terms.${field}`, printed(book[field]))];
  });
  return Object.fromEntries(entries) as unknown as BookTerms;
}
