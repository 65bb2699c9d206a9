import type { GraphClient } from '@trust-supervision/cli';
import { legalDate } from '@trust-supervision/kernel';
import { engines } from '@trust-supervision/testkit';
import { staffOf, startGraph, type TestGraph } from './graph';

const FILE = `mutation ($input: FileByOldRouteInput!) { outcome: fileByOldRoute(input: $input) { __typename
  ... on LinkCancelled { link cancelledFrom replacedBy supervisionModes legalBasis }
  ... on OldRouteNotRun { link laterCancelledFrom } } }`;
const FORM = { form: 'SURPLUS_MATERIAL_DECLARATION', district: '0906', reference: 'YL-2019-77' };

describe.each(engines)('AT-11 through the gateway on %s', (engine) => {
  let graph: TestGraph;
  let staff: GraphClient;

  beforeAll(async () => {
    graph = await startGraph(engine, '2019-12-04');
    staff = await graph.as(staffOf('91210200MA0000001K'));
  }, 60_000);
  afterAll(async () => {
    expect(graph.faults).toEqual([]);
    await graph.stop();
  });

  test('an old surplus-material form of 6 December 2019 is rejected, with the pointer to bonded list 0657', async () => {
    const file = (requestId: string) =>
      staff.run<{ outcome: object }>(FILE, { input: { requestId, ...FORM } });
    expect((await file('on-the-4th')).outcome).toEqual({
      __typename: 'OldRouteNotRun',
      link: 'SURPLUS_MATERIAL_DECLARATION',
      laterCancelledFrom: '2019-12-05',
    });
    graph.clock.advanceTo(legalDate('2019-12-06'));
    expect((await file('on-the-6th')).outcome).toEqual({
      __typename: 'LinkCancelled',
      link: 'SURPLUS_MATERIAL_DECLARATION',
      cancelledFrom: '2019-12-05',
      replacedBy: 'Bonded list with supervision mode 0258 or 0657, checked by the system',
      supervisionModes: ['0258', '0657'],
      legalBasis: 'Announcement of Dalian Free Trade Zone and Jinpu Customs of 2019-12-05',
    });
    const { cancelledLinks } = await staff.run<{ cancelledLinks: object[] }>('{ cancelledLinks { code } }');
    expect(cancelledLinks).toHaveLength(13);
  });
});
