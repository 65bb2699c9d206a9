import { engines, temporarySchema, fieldOf, officerOf, on, staffOf } from '@trust-supervision/testkit';
import {
  administrator,
  agency,
  anybody,
  approvalOf,
  listNumberOf,
  officer,
  PLASTICS,
  SEAFOOD,
  startWorld,
  type World,
} from '../testing/clearance-inspection.world';

const NUMBER = '090620201000000001';
const UNKNOWN = '91210200MA0000009E';
const DECLARATION = `query ($number: String!) { declaration(declarationNumber: $number) {
  declarationNumber district direction supervisionMode state generatedOn releasedOn causedBy
  bondedList { listNumber declaration { declarationNumber } } enterprise { usci }
} }`;
const PAGE = `query ($first: Int, $after: String, $state: DeclarationState) {
  declarations(first: $first, after: $after, state: $state) {
    nodes { declarationNumber bondedList { listNumber declaration { state } } enterprise { usci } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Declaration { declarationNumber state }
  ... on BondedList { listNumber declaration { declarationNumber } }
} }`;
type Page = {
  nodes: { declarationNumber: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

/** 1 to `count`. */
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const codesOf = ({ errors }: Awaited<ReturnType<World['ask']>>): unknown[] =>
  (errors ?? []).map(({ extensions }) => extensions['code']);

describe.each(engines)('declarations on %s', (engine) => {
  let world: World;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    close = async () => {
      await world.stop();
      await schema.drop();
    };
  });
  afterEach(async () => {
    expect(world.bugs).toEqual([]);
    await close();
  });

  const release = { requestId: 'release-1', declarationNumber: NUMBER };
  const stateOf = async (number = NUMBER): Promise<unknown> => {
    const { state, releasedOn } = fieldOf<{ state: string; releasedOn: string | null }>(
      await world.ask(DECLARATION, { number }),
      'declaration',
    );
    return [state, releasedOn];
  };

  describe('made from approved lists', () => {
    test('a list that declares to customs becomes a declaration dated with its approval', async () => {
      await world.approve(approvalOf(1));
      expect((await world.ask(DECLARATION, { number: NUMBER })).data).toEqual({
        declaration: {
          declarationNumber: NUMBER,
          district: '0906',
          direction: 'IMPORT',
          supervisionMode: '0615',
          state: 'GENERATED',
          generatedOn: '2020-05-29',
          releasedOn: null,
          causedBy: 'approval-1',
          bondedList: { listNumber: listNumberOf(1), declaration: { declarationNumber: NUMBER } },
          enterprise: { usci: PLASTICS },
        },
      });
    });

    test('a list that declares nothing becomes none', async () => {
      await world.approve(approvalOf(1, { declaresCustoms: false }));
      expect(await world.numbers()).toEqual([]);
    });

    test('a district counts its imports and exports of a year together, each year anew', async () => {
      await world.approve(
        approvalOf(1),
        approvalOf(2, { direction: 'EXPORT' }),
        approvalOf(3, { district: '0908' }),
        approvalOf(4, {}, '2021-01-04'),
      );
      expect(await world.numbers()).toEqual([
        '090620200000000002',
        '090620201000000001',
        '090620211000000001',
        '090820201000000001',
      ]);
    });

    test('an event that is delivered again, or a list that is announced again, makes no second one', async () => {
      await world.approve(approvalOf(1));
      await world.take(approvalOf(1));
      await world.take({ ...approvalOf(2), payload: approvalOf(1).payload });
      await world.approve(approvalOf(3));
      expect(await world.numbers()).toEqual([NUMBER, '090620201000000002']);
    });

    test('50 events taken at once number their declarations without a gap or a repeat', async () => {
      await Promise.all(upTo(50).map((n) => world.take(approvalOf(n))));
      expect(await world.numbers()).toEqual(upTo(50).map((n) => `090620201${String(n).padStart(9, '0')}`));
    });

    test('one list announced by 10 events at once becomes one declaration and takes one number', async () => {
      const { payload } = approvalOf(1);
      const taken = await Promise.allSettled(upTo(10).map((n) => world.take({ ...approvalOf(n), payload })));
      expect(taken.some(({ status }) => status === 'fulfilled')).toBe(true);
      await world.take(approvalOf(11));
      expect(await world.numbers()).toEqual([NUMBER, '090620201000000002']);
    });
  });

  describe('released', () => {
    test('by an officer of the district on the business day, and the account books are told why', async () => {
      await world.approve(approvalOf(1));
      const { data } = await world.release(release, on('2020-06-03', officer));
      expect(data).toEqual({
        releaseDeclaration: {
          __typename: 'DeclarationReleased',
          declaration: { declarationNumber: NUMBER, state: 'RELEASED', releasedOn: '2020-06-03' },
        },
      });
      const [event, ...others] = await world.events();
      expect(others).toEqual([]);
      expect(event).toMatchObject({
        type: 'DeclarationReleased',
        caused_by: 'approval-1',
        occurred_on: '2020-06-03',
      });
      expect(JSON.parse(`${event?.payload}`)).toEqual({
        declarationNumber: NUMBER,
        listId: 'list-1',
        listNumber: listNumberOf(1),
        enterpriseUsci: PLASTICS,
        releasedOn: '2020-06-03',
      });
    });

    test('twice is told the day of the first release, which stands', async () => {
      await world.approve(approvalOf(1));
      await world.release(release, on('2020-06-03', officer));
      const again = await world.release(
        { ...release, requestId: 'release-2' },
        on('2020-06-04', administrator),
      );
      expect(again.data).toEqual({
        releaseDeclaration: {
          __typename: 'AlreadyReleased',
          declarationNumber: NUMBER,
          releasedOn: '2020-06-03',
          message: `Declaration ${NUMBER} was released on 2020-06-03; that release stands.`,
        },
      });
      expect(await stateOf()).toEqual(['RELEASED', '2020-06-03']);
      expect(await world.events()).toHaveLength(1);
    });

    test('by 50 at once is released once; 49 are told the day, and one event leaves', async () => {
      await world.approve(approvalOf(1));
      const answers = await Promise.all(
        upTo(50).map((n) => world.release({ ...release, requestId: `release-${n}` })),
      );
      const outcomes = answers.map((answer) =>
        fieldOf<{ __typename: string; releasedOn?: string }>(answer, 'releaseDeclaration'),
      );
      const named = (name: string) => outcomes.filter(({ __typename: outcome }) => outcome === name);
      expect(named('DeclarationReleased')).toHaveLength(1);
      expect(named('AlreadyReleased')).toHaveLength(49);
      expect(named('AlreadyReleased').every(({ releasedOn }) => releasedOn === '2020-06-01')).toBe(true);
      expect(await world.events()).toHaveLength(1);
    });

    test('by one request sent 20 times at once is answered 20 times alike', async () => {
      await world.approve(approvalOf(1));
      const answers = await Promise.all(upTo(20).map(() => world.release(release)));
      const outcome = {
        __typename: 'DeclarationReleased',
        declaration: { declarationNumber: NUMBER, state: 'RELEASED', releasedOn: '2020-06-01' },
      };
      expect(answers).toEqual(upTo(20).map(() => ({ data: { releaseDeclaration: outcome } })));
      expect(await world.events()).toHaveLength(1);
    });

    test('under a request id used for another declaration is refused, and nothing moves', async () => {
      await world.approve(approvalOf(1), approvalOf(2));
      await world.release(release);
      const second = '090620201000000002';
      const { data } = await world.release({ ...release, declarationNumber: second });
      expect(data).toEqual({
        releaseDeclaration: { __typename: 'RequestIdReused', requestId: 'release-1' },
      });
      expect(await stateOf(second)).toEqual(['GENERATED', null]);
      expect(await world.events()).toHaveLength(1);
    });

    test('with a number of a wrong form, or of no declaration, is refused', async () => {
      const malformed = await world.release({ ...release, declarationNumber: '0906' });
      expect(malformed.data).toEqual({
        releaseDeclaration: {
          __typename: 'FilingRefused',
          faults: [
            {
              path: 'declarationNumber',
              rule: 'DECLARATION_NUMBER_FORM',
              value: '0906',
              allowed: '18 digits: district 4, year 4, 1 import or 0 export, sequence 9',
            },
          ],
        },
      });
      const unknown = await world.release({ ...release, requestId: 'release-2' });
      expect(unknown.data).toEqual({
        releaseDeclaration: { __typename: 'NotFound', kind: 'Declaration', key: NUMBER },
      });
      expect(await world.events()).toEqual([]);
    });

    test.each([
      ['the enterprise itself', staffOf(PLASTICS), 'FORBIDDEN'],
      ['an officer of another district', officerOf('0908'), 'FORBIDDEN'],
      ['an officer of no district', officerOf(null), 'FORBIDDEN'],
      ['an agency', agency, 'FORBIDDEN'],
      ['anybody', anybody, 'UNAUTHENTICATED'],
    ])('by %s is forbidden, and nothing moves', async (_name, caller, code) => {
      await world.approve(approvalOf(1));
      expect(codesOf(await world.release(release, caller))).toEqual([code]);
      expect(await stateOf()).toEqual(['GENERATED', null]);
      expect(await world.events()).toEqual([]);
    });
  });

  describe('looked up', () => {
    const numbersOf = (answer: Awaited<ReturnType<World['ask']>>): string[] =>
      fieldOf<Page>(answer, 'declarations').nodes.map(({ declarationNumber }) => declarationNumber);

    test('page by page in the order of their numbers, and by state', async () => {
      await world.approve(...upTo(5).map((n) => approvalOf(n)));
      await world.release({ ...release, declarationNumber: '090620201000000003' });

      const pages: string[][] = [];
      let seen: string | null = null;
      do {
        const answer = await world.ask(PAGE, { first: 2, after: seen });
        pages.push(numbersOf(answer).map((number) => number.slice(-1)));
        const { pageInfo } = fieldOf<Page>(answer, 'declarations');
        seen = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (seen);
      expect(pages).toEqual([['1', '2'], ['3', '4'], ['5']]);
      expect(numbersOf(await world.ask(PAGE, { state: 'RELEASED' }))).toEqual(['090620201000000003']);
      expect(numbersOf(await world.ask(PAGE, { state: 'GENERATED' }))).toHaveLength(4);
    });

    test('by an enterprise shows its own and no other, by every path', async () => {
      await world.approve(approvalOf(1), approvalOf(2, { enterpriseUsci: SEAFOOD }));
      const [own, other] = [NUMBER, '090620201000000002'];
      const staff = staffOf(PLASTICS);
      const representations = [
        { __typename: 'Declaration', declarationNumber: own },
        { __typename: 'Declaration', declarationNumber: other },
        { __typename: 'BondedList', listNumber: listNumberOf(1) },
        { __typename: 'BondedList', listNumber: listNumberOf(2) },
      ];
      expect((await world.ask(DECLARATION, { number: other }, staff)).data).toEqual({ declaration: null });
      expect(numbersOf(await world.ask(PAGE, {}, staff))).toEqual([own]);
      expect((await world.ask(ENTITIES, { representations }, staff)).data).toEqual({
        _entities: [
          { declarationNumber: own, state: 'GENERATED' },
          null,
          { listNumber: listNumberOf(1), declaration: { declarationNumber: own } },
          { listNumber: listNumberOf(2), declaration: null },
        ],
      });
    });

    test.each([
      ['an agency', agency, 'FORBIDDEN'],
      ['anybody', anybody, 'UNAUTHENTICATED'],
    ])('by %s shows nothing, by every path', async (_name, caller, code) => {
      await world.approve(approvalOf(1));
      const representations = [
        { __typename: 'Declaration', declarationNumber: NUMBER },
        { __typename: 'BondedList', listNumber: listNumberOf(1) },
      ];
      expect(codesOf(await world.ask(DECLARATION, { number: NUMBER }, caller))).toEqual([code]);
      expect(codesOf(await world.ask(PAGE, {}, caller))).toEqual([code]);
      const found = await world.ask(ENTITIES, { representations }, caller);
      expect(codesOf(found)).toEqual([code, code]);
      expect(JSON.stringify(found.data)).not.toContain(NUMBER);
    });

    test('by an agency of the district where the enterprise is registered, also before that is told', async () => {
      const bookApproved = (n: number, enterpriseUsci: string, enterpriseDistrict: string) => ({
        eventId: `book-${n}`,
        type: 'AccountBookApproved' as const,
        payload: {
          bookId: `book-${n}`,
          bookNumber: `E0906200000${n}`,
          enterpriseUsci,
          district: '0906',
          enterpriseDistrict,
          materials: [],
        },
      });
      const here = { ...agency, agency: 'tax', scopes: ['declaration:read'], districts: ['0906'] };
      const numbersShown = async () => numbersOf(await world.ask(PAGE, {}, here));
      await world.hear.accountBooks(bookApproved(1, PLASTICS, '0906'), bookApproved(2, SEAFOOD, '0908'));
      await world.approve(
        approvalOf(3),
        approvalOf(4, { enterpriseUsci: SEAFOOD }),
        approvalOf(5, { enterpriseUsci: UNKNOWN }),
      );
      expect(await numbersShown()).toEqual([NUMBER]);
      const registered = { customsCode: '2102960009', name: 'New', district: '0906' };
      await world.hear.credit({
        eventId: 'registered',
        type: 'EnterpriseRegistered',
        payload: { ...registered, usci: UNKNOWN },
      });
      expect(await numbersShown()).toHaveLength(2);
      expect(numbersOf(await world.ask(PAGE, {}, { ...here, districts: ['0912'] }))).toEqual([]);
    });

    test('for 20 lists takes as many statements as for 2', async () => {
      await world.approve(...upTo(20).map((n) => approvalOf(n)));
      const statementsFor = async (query: string, variables: object): Promise<number> => {
        const asked = await world.statementsOf(async () =>
          expect((await world.ask(query, { ...variables })).errors).toBeUndefined(),
        );
        return asked.length;
      };
      const lists = (count: number) => ({
        representations: upTo(count).map((n) => ({ __typename: 'BondedList', listNumber: listNumberOf(n) })),
      });
      expect([await statementsFor(ENTITIES, lists(2)), await statementsFor(ENTITIES, lists(20))]).toEqual([
        1, 1,
      ]);
      expect([await statementsFor(PAGE, { first: 2 }), await statementsFor(PAGE, { first: 20 })]).toEqual([
        2, 2,
      ]);
    });
  });
});
