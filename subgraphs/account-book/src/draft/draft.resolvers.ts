import {
  badInput,
  connectionOf,
  filingRefused,
  notFound,
  pageOf,
  type FilingRefused,
  type NotFound,
} from '@trust-supervision/graphql';
import {
  requireRole,
  unpacked,
  type Draft,
  type DraftVersion,
  type Drafter,
  type DraftRefusal,
  type Identity,
} from '@trust-supervision/subgraph';
import { typedBook } from '../account-book/account-book.resolvers';
import { typedList } from '../bonded-list/bonded-list.resolvers';
import type { Context } from '../context';
import type { AccountBookInput, BondedListInput, Resolvers, SaveDraftInput } from '../generated/resolvers';
import type { DraftAlreadySubmittedParent, DraftSavedParent, DraftSubmittedParent } from '../mappers';
import type { DraftOutcome } from './draft.exchange';

type Refused = DraftAlreadySubmittedParent | FilingRefused | NotFound;

export const draftResolvers: Resolvers = {
  Query: {
    draft: (_parent, { id }, { draftList }) => draftList.byId.load(id),
    drafts: async (_parent, args, { draftList }) => {
      const page = pageOf(args);
      const loaded = await draftList.page({ limit: page.limit, after: page.after?.[0] ?? null });
      return connectionOf(loaded, page, ({ draftId }) => [draftId]);
    },
  },

  Mutation: {
    saveDraft: async (_parent, { input }, { identity, drafts, post }) => {
      const drafter = drafterOf(identity);
      const { draftId = null, version = null } = input;
      const saved = { draftId, version, ...contentOf(input) };
      return post<DraftSavedParent | Refused>('saveDraft', input, async (tx) => {
        const kept = await drafts.save(tx, saved, drafter);
        return kept.ok
          ? { __typename: 'DraftSaved', draftId: kept.value }
          : explained(kept.problem, draftId ?? '');
      });
    },
    submitDraft: async (_parent, { input }, { identity, drafts, draftList, post }) => {
      const drafter = drafterOf(identity);
      const { requestId, draftId, version } = input;
      const [draft, versions] = await Promise.all([
        draftList.byId.load(draftId),
        draftList.versions.load(draftId),
      ]);
      const saved = versions.find((each) => each.version === version);
      const filing = draft && saved ? filingOf(draft, saved, identity) : null;
      const ground = draft && filing ? await drafts.prepare(draft, filing) : null;
      const submission = { draftId, version, filing, ground, causedBy: `request:${requestId}` };
      return post<DraftSubmittedParent | Refused>('submitDraft', input, async (tx) => {
        const submitted = await drafts.submit(tx, submission, drafter);
        if (!submitted.ok) return explained(submitted.problem, draftId);
        const { filed, outcome } = submitted.value;
        return filed ? { __typename: 'DraftSubmitted', draftId } : (outcome as FilingRefused | NotFound);
      });
    },
  },

  DraftSaved: { draft: ({ draftId }, _args, context) => present(draftId, context) },
  DraftSubmitted: { draft: ({ draftId }, _args, context) => present(draftId, context) },
  Draft: {
    id: ({ draftId }) => draftId,
    kind: ({ kind }) => kind as 'BONDED_LIST' | 'ACCOUNT_BOOK',
    versions: ({ draftId }, _args, { draftList }) => draftList.versions.load(draftId),
    precheck: async (draft, _args, { identity, drafts, draftList }) => {
      const last = (await draftList.versions.load(draft.draftId)).at(-1);
      if (!last) throw new Error('a draft has its last version');
      return drafts.check(draft, filingOf(draft, last, identity), drafterOf(identity));
    },
    bondedList: ({ outcome }, _args, { lists }) => {
      const became = outcome as DraftOutcome | null;
      return became?.__typename === 'BondedListFiled' ? lists.byId.load(became.listId) : null;
    },
    accountBook: async ({ kind, outcome }, _args, { pendingList }) => {
      if (kind !== 'ACCOUNT_BOOK' || outcome === null) return null;
      const became = outcome as Exclude<DraftOutcome, { __typename: 'BondedListFiled' }>;
      if (became.__typename !== 'FilingPending') return became;
      const pending = await pendingList.byId.load(became.pendingId);
      return pending?.outcome ? (pending.outcome as typeof became) : became;
    },
  },
  DraftVersion: {
    number: ({ version }) => version,
    content: ({ content }) => JSON.stringify(content, (_key, value: unknown) => plain(value)),
  },
  DraftPrecheck: {
    passes: ({ outcome }) =>
      outcome.__typename === 'BondedListFiled' || outcome.__typename === 'AccountBookFiled',
    faults: ({ outcome }) => {
      if (outcome.__typename === 'FilingRefused') return outcome.faults;
      if (outcome.__typename !== 'NotFound') return [];
      const { message, kind, key } = outcome;
      return filingRefused([{ path: kind, rule: 'NOT_FOUND', message, value: key, allowed: null }]).faults;
    },
    waitsFor: ({ outcome }) => (outcome.__typename === 'FilingPending' ? outcome.missing : []),
  },
};

/** The caller as somebody of an enterprise: nobody else has drafts. */
function drafterOf(identity: Identity): Drafter {
  requireRole(identity, 'ENTERPRISE');
  const { subject, name, usci } = identity;
  return { subject, name, usci: usci ?? '' };
}

/** What a version says, as it would be filed today. */
function filingOf({ kind }: Draft, { content }: DraftVersion, { businessDay }: Identity): unknown {
  const input = unpacked(content);
  return kind === 'BONDED_LIST'
    ? typedList(input as BondedListInput, businessDay)
    : typedBook(input as AccountBookInput);
}

function contentOf({ bondedList, accountBook }: SaveDraftInput): { kind: string; content: unknown } {
  if (bondedList && !accountBook) return { kind: 'BONDED_LIST', content: bondedList };
  if (accountBook && !bondedList) return { kind: 'ACCOUNT_BOOK', content: accountBook };
  throw badInput('a draft is either a bondedList or an accountBook');
}

function explained(refusal: DraftRefusal, draftId: string): Refused {
  switch (refusal.kind) {
    case 'NOT_FOUND':
      return notFound('draft', draftId);
    case 'FAULTS':
      return filingRefused(refusal.faults);
    case 'SUBMITTED': {
      const { submittedBy, submittedOn } = refusal.draft;
      if (!submittedBy || !submittedOn) throw new Error('a submitted draft says who submitted it');
      const message = `${submittedBy} has submitted the draft on ${submittedOn}.`;
      return { __typename: 'DraftAlreadySubmitted', message, submittedBy, submittedOn };
    }
  }
}

/** A kept decimal as its text. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$decimal' in value ? value.$decimal : value;

async function present(draftId: string, { draftList }: Context): Promise<Draft> {
  const draft = await draftList.byId.load(draftId);
  if (!draft) throw new Error('a stored outcome refers to a draft that is not there');
  return draft;
}
