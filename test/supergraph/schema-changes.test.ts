import { changelog, changesBetween, unannounced, type Announcements } from '../../.ci/schema-rules';

const RELEASED = `
  type Query { enterprise(usci: String!): Enterprise }
  "An enterprise."
  type Enterprise { usci: String! fax: String level: Level }
  enum Level { GENERAL }
`;
const nothing: Announcements = { release: '0.1.0', releasedOn: '2020-01-02', breaking: [] };
const changes = (current: string) => changesBetween(RELEASED, current);

describe('changes of the schema since its last release', () => {
  test('a removed field is refused until it is announced, and then stands in the changelog', async () => {
    const found = await changes(RELEASED.replace('fax: String ', ''));
    expect(unannounced(found, nothing)).toEqual([
      "Enterprise.fax: Field 'fax' was removed from object type 'Enterprise'",
    ]);
    const announced = {
      ...nothing,
      breaking: [{ path: 'Enterprise.fax', announcedOn: '2020-02-01', instead: 'nobody sends faxes' }],
    };
    expect(unannounced(found, announced)).toEqual([]);
    expect(changelog('Since 0.1.0', found, announced)).toBe(
      '## Since 0.1.0\n\n### Breaking, as announced\n\n- Field `fax` was removed from object type `Enterprise`. Announced 2020-02-01: nobody sends faxes\n',
    );
  });

  test.each([
    ['an argument that must be given', RELEASED.replace('usci: String!)', 'usci: String!, asOf: String!)')],
    ['a type that may now be null', RELEASED.replace('usci: String! fax', 'usci: String fax')],
    ['a type that is gone', RELEASED.replace('level: Level', '').replace('enum Level { GENERAL }', '')],
  ])('%s is breaking', async (_what, current) => {
    expect(unannounced(await changes(current), nothing).length).toBeGreaterThan(0);
  });

  test('what is added or worded otherwise is not; a new value of an enum may surprise', async () => {
    const current = RELEASED.replace('An enterprise.', 'An enterprise (企业).')
      .replace('GENERAL', 'GENERAL REGULAR')
      .replace('usci: String! fax', 'usci: String! book: Book fax');
    const found = await changes(`${current} type Book { number: String! pages: Int }`);
    expect(unannounced(found, nothing)).toEqual([]);
    expect(found.map(({ level, path }) => `${level} ${path}`)).toEqual([
      'SAFE Book',
      'SAFE Enterprise.book',
      'DANGEROUS Level.REGULAR',
    ]);
  });

  test('an announcement of what did not happen is refused', async () => {
    const breaking = [{ path: 'Enterprise.usci', announcedOn: '2020-02-01', instead: '' }];
    expect(unannounced(await changes(RELEASED), { ...nothing, breaking })).toEqual([
      'Enterprise.usci: announced, but it did not break',
    ]);
  });
});
