import { callerOf, engines, fieldOf, temporarySchema } from '@trust-supervision/testkit';
import { anybody, officer, staff, startWorld, type World } from '../testing/account-book.world';
import { unmoved } from '../testing/write-off.world';

const administrator = callerOf('administrator-1', 'ADMINISTRATOR');
const LINKS = `query ($asOf: Date, $district: String) {
  cancelledLinks(asOf: $asOf, district: $district) { id code scope cancelledFrom supervisionModes confidence }
  filingSteps(asOf: $asOf, district: $district) { filing before after steps { link taken } }
}`;
const FILE = `mutation ($input: FileByOldRouteInput!) { fileByOldRoute(input: $input) { __typename
  ... on LinkCancelled { message link nameZh reference cancelledFrom replacedBy replacedByZh supervisionModes legalBasis }
  ... on OldRouteNotRun { message link reference laterCancelledFrom }
  ... on FilingRefused { faults { path rule value } } ... on RequestIdReused { requestId } } }`;
const ADD = `mutation ($input: AddCancelledLinkInput!) { addCancelledLink(input: $input) { __typename
  ... on CancelledLinkAdded { cancelledLink { id code scope cancelledFrom cancelledUntil } }
  ... on FilingRefused { faults { path rule } } ... on RequestIdReused { requestId } } }`;
const CLOSE = `mutation ($input: CloseCancelledLinkInput!) { closeCancelledLink(input: $input) { __typename
  ... on CancelledLinkClosed { cancelledLink { id cancelledUntil } }
  ... on FilingRefused { faults { path rule } } ... on NotFound { kind key } ... on RequestIdReused { requestId } } }`;

type Links = { code: string; cancelledFrom: string; confidence: string; supervisionModes: string[] }[];
type Steps = { filing: string; before: number; after: number }[];

describe.each(engines)('cancelled links on %s', (engine) => {
  let world: World;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const schema = await temporarySchema(engine);
    world = await startWorld(schema.url);
    drop = async () => {
      await world.stop();
      await schema.drop();
    };
  }, 60_000);
  afterAll(async () => {
    expect(world.bugs).toEqual([]);
    await drop();
  });

  const on = async (asOf: string, district: string) => {
    const answer = await world.ask(LINKS, { asOf, district }, anybody);
    return {
      links: fieldOf<Links>(answer, 'cancelledLinks'),
      steps: fieldOf<Steps>(answer, 'filingSteps').map(({ filing, before, after }) => [
        filing,
        before,
        after,
      ]),
    };
  };
  const file = async (fields: object, identity = staff): Promise<unknown> => {
    const form = {
      form: 'SURPLUS_MATERIAL_DECLARATION',
      district: '0906',
      reference: 'YL-2019-77',
      ...fields,
    };
    return fieldOf(await world.ask(FILE, { input: form }, identity), 'fileByOldRoute');
  };

  test('13 links are cancelled in Dalian on 5 December 2019, and in the nation on 1 January 2020', async () => {
    const [eve, dalian, elsewhere, nation] = await Promise.all([
      on('2019-12-04', '0906'),
      on('2019-12-05', '0906'),
      on('2019-12-31', '0201'),
      on('2020-01-01', '0201'),
    ]);
    expect([eve, dalian, elsewhere, nation].map(({ links }) => links.length)).toEqual([0, 13, 0, 13]);
    expect(dalian.links.filter(({ confidence }) => confidence === 'CERTAIN').map(({ code }) => code)).toEqual(
      ['SURPLUS_MATERIAL_DECLARATION', 'DOMESTIC_SALE_TAX_CONTACT_FORM', 'SURPLUS_RISK_GUARANTEE'],
    );
    expect(dalian.links[0]?.supervisionModes).toEqual(['0258', '0657']);
  });

  test('a filing takes fewer steps once links are cancelled', async () => {
    const before = (await on('2019-12-04', '0906')).steps;
    expect(before.every(([, all, taken]) => all === taken)).toBe(true);
    expect((await on('2019-12-05', '0906')).steps).toEqual([
      ['SURPLUS_CARRY_OVER', 3, 1],
      ['DOMESTIC_SALE', 4, 2],
      ['BOOK_SET_UP', 5, 1],
      ['OUTWARD_PROCESSING', 2, 1],
      ['DEEP_PROCESSING_CARRY_OVER', 3, 1],
      ['EQUIPMENT_RELEASE', 2, 1],
      ['LOW_VALUE_AUXILIARIES', 2, 1],
    ]);
  });

  test('an old form is refused with the new route; before its day it is not run here', async () => {
    const input = { requestId: 'old-1', filedOn: '2019-12-06' };
    const refused = await unmoved(world, () => file(input));
    expect(refused).toEqual({
      __typename: 'LinkCancelled',
      message:
        'Declaration form for surplus material is cancelled from 2019-12-05. In its place: Bonded list with supervision mode 0258 or 0657, checked by the system.',
      link: 'SURPLUS_MATERIAL_DECLARATION',
      nameZh: '余料结转申报表',
      reference: 'YL-2019-77',
      cancelledFrom: '2019-12-05',
      replacedBy: 'Bonded list with supervision mode 0258 or 0657, checked by the system',
      replacedByZh: '核注清单（0258、0657），系统自动核对',
      supervisionModes: ['0258', '0657'],
      legalBasis: 'Announcement of Dalian Free Trade Zone and Jinpu Customs of 2019-12-05',
    });
    expect(await file(input)).toEqual(refused);
    expect(await file({ ...input, reference: 'YL-2' })).toMatchObject({ __typename: 'RequestIdReused' });
    expect(await unmoved(world, () => file({ requestId: 'old-2', filedOn: '2019-12-04' }))).toEqual({
      __typename: 'OldRouteNotRun',
      message:
        'Declaration form for surplus material was in use there on that day, in another system: this one has never run it. It is cancelled there from 2019-12-05.',
      link: 'SURPLUS_MATERIAL_DECLARATION',
      reference: 'YL-2019-77',
      laterCancelledFrom: '2019-12-05',
    });
    const unclear = { requestId: 'old-3', form: 'LOST', filedOn: '2020-06-02', district: 'X', reference: '' };
    expect(await unmoved(world, () => file(unclear))).toMatchObject({
      faults: [
        { path: 'form', rule: 'UNKNOWN_FORM' },
        { path: 'filedOn', rule: 'DAY_AHEAD' },
        { path: 'district', rule: 'BAD_DISTRICT' },
        { path: 'reference', rule: 'TEXT_UNFIT' },
      ],
    });
    await expect(file({ requestId: 'old-4' }, officer)).rejects.toThrow('FORBIDDEN');
  });

  test('an administrator adds a link and closes it, with reasons that are kept; the count follows', async () => {
    const link = {
      requestId: 'add-1',
      code: 'PAPER_WRITE_OFF_FILE',
      nameEn: 'Paper file of the write-off',
      nameZh: '纸质核销档案',
      scope: '0906',
      cancelledFrom: '2020-05-01',
      replacedByEn: 'The report itself',
      replacedByZh: '电子报核',
      confidence: 'FILLED_IN',
      legalBasis: 'Notice of the district',
      reason: 'The district stopped it',
    };
    const add = async (fields: object = {}, identity = administrator): Promise<Record<string, unknown>> =>
      fieldOf(await world.ask(ADD, { input: { ...link, ...fields } }, identity), 'addCancelledLink');
    const close = async (input: object, identity = administrator): Promise<unknown> =>
      fieldOf(await world.ask(CLOSE, { input }, identity), 'closeCancelledLink');
    for (const identity of [staff, officer, anybody]) await expect(add({}, identity)).rejects.toThrow();
    const added = (await add()) as { cancelledLink: { id: string } };
    expect(added).toMatchObject({ cancelledLink: { code: 'PAPER_WRITE_OFF_FILE', cancelledUntil: null } });
    expect((await on('2020-05-01', '0906')).links).toHaveLength(14);
    expect((await on('2020-04-30', '0906')).links).toHaveLength(13);
    expect(await unmoved(world, () => add({ requestId: 'add-2', reason: '' }))).toEqual({
      __typename: 'FilingRefused',
      faults: [
        { path: 'reason', rule: 'TEXT_UNFIT' },
        { path: 'cancelledFrom', rule: 'OVERLAPS' },
      ],
    });
    const linkId = added.cancelledLink.id;
    const closing = { requestId: 'close-1', linkId, lastDay: '2020-05-31', reason: 'It came back' };
    expect(await close(closing)).toEqual({
      __typename: 'CancelledLinkClosed',
      cancelledLink: { id: linkId, cancelledUntil: '2020-05-31' },
    });
    expect((await on('2020-05-31', '0906')).links).toHaveLength(14);
    expect((await on('2020-06-01', '0906')).links).toHaveLength(13);
    expect(await unmoved(world, () => close({ ...closing, requestId: 'close-2' }))).toMatchObject({
      faults: [{ path: 'linkId', rule: 'CLOSED_BEFORE' }],
    });
    expect(
      await unmoved(world, () => close({ ...closing, requestId: 'close-3', linkId: 'none' })),
    ).toMatchObject({
      __typename: 'NotFound',
    });
    const changes = '{ cancelledLinkChanges { event linkId lastDay reason by } }';
    expect(fieldOf(await world.ask(changes, {}, officer), 'cancelledLinkChanges')).toEqual([
      { event: 'ADD', linkId, lastDay: null, reason: 'The district stopped it', by: 'administrator-1' },
      { event: 'CLOSE', linkId, lastDay: '2020-05-31', reason: 'It came back', by: 'administrator-1' },
    ]);
    expect((await world.ask(changes, {}, staff)).errors).toHaveLength(1);
  });
});
