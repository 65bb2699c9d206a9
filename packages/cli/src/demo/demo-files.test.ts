import { Decimal, isWorkingDay, legalDate, usciCheckCharacterFits, ZERO } from '@trust-supervision/kernel';
import { seedSets } from '@trust-supervision/reference';
import { effectOf } from './effects';
import { DEMO_ENTERPRISES } from './enterprises';
import { documentsIn, filesOf, PLANS, shippedFiles, type DemoFile } from './files';
import { PLANNED_FLOWS } from './plan';
import { listsOfYear } from './year';

const perEnterprise = PLANS.map((plan) => [plan.enterprise.name, plan] as const);

/** What the files say: their bytes differ by the time at which a workbook was written. */
async function contentOf(files: readonly DemoFile[]) {
  const { book, lists } = await documentsIn(files);
  return { book, lists: lists.map(({ list, message }) => ({ list, file: message?.path ?? null })) };
}

describe('the shipped demonstration files', () => {
  it.each(perEnterprise)('of the %s enterprise say what its plan says', async (name, plan) => {
    const shipped = shippedFiles(name);
    const written = await filesOf(plan);
    expect(shipped.map(({ path }) => path).toSorted()).toEqual(written.map(({ path }) => path).toSorted());
    expect(await contentOf(shipped)).toEqual(await contentOf(written));
  });

  it('stay small', () => {
    const sizes = PLANS.flatMap(({ enterprise }) => shippedFiles(enterprise.name)).map(
      ({ content }) => content.length,
    );
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  });
});

describe('the planned year', () => {
  it.each(perEnterprise)('of the %s enterprise never takes a material below zero', (_, plan) => {
    const balances = new Map(plan.materials.map(({ item, opening = '0' }) => [item, new Decimal(opening)]));
    for (const list of listsOfYear(plan)) {
      for (const [item, change] of effectOf(plan, list)) {
        const balance = (balances.get(item) ?? ZERO).plus(change);
        balances.set(item, balance);
        expect({
          on: list.on,
          item,
          balance: balance.toFixed(),
          isShort: balance.isNegative(),
        }).toMatchObject({
          isShort: false,
        });
      }
    }
  });

  it.each(perEnterprise)(
    'of the %s enterprise has 50 to 70 lists, all on working days of 2020',
    (_, plan) => {
      const days = listsOfYear(plan).map(({ on }) => on);
      expect(days.length).toBeGreaterThanOrEqual(50);
      expect(days.length).toBeLessThanOrEqual(70);
      expect(days.filter((day) => !isWorkingDay(legalDate(day)))).toEqual([]);
      expect([days[0], days.at(-1)?.slice(0, 7)]).toEqual(['2020-01-03', '2020-12']);
    },
  );

  it('knows every flow of the trade somewhere', () => {
    const planned = new Set(PLANS.flatMap(listsOfYear).map(({ flow }) => flow));
    expect(Object.keys(PLANNED_FLOWS).filter((flow) => !planned.has(flow as never))).toEqual([]);
  });

  it('carries over the same cages out of one book and into the other', () => {
    const transfers = PLANS.flatMap((plan) =>
      listsOfYear(plan)
        .filter(({ flow }) => flow === 'CARRY_OVER_OUT' || flow === 'CARRY_OVER_IN')
        .map(({ on, flow, lines, counterpartBook }) => ({
          on,
          flow,
          quantity: lines[0]?.quantity,
          counterpartBook,
        })),
    );
    const sides = (flow: string) =>
      transfers.filter((one) => one.flow === flow).map(({ on, quantity }) => `${on} ${quantity}`);
    expect(sides('CARRY_OVER_OUT')).toHaveLength(6);
    expect(sides('CARRY_OVER_IN')).toEqual(sides('CARRY_OVER_OUT'));
  });

  it('classifies every item of the books by a code and unit of the shipped tariff', () => {
    const tariff = seedSets().flatMap((set) => (set.name === 'tariff' ? set.rows : []));
    const units = new Map(tariff.map(({ hsCode, unit1, unit2 }) => [hsCode, [unit1, unit2]]));
    const strangers = PLANS.flatMap(({ materials, products }) => [...materials, ...products]).filter(
      ({ hsCode, unit }) => !units.get(hsCode)?.includes(unit),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the enterprises of the zone', () => {
  it('have credit codes of Dalian whose check characters fit', () => {
    const codes = DEMO_ENTERPRISES.map(({ usci }) => usci);
    expect(codes.filter((usci) => !usciCheckCharacterFits(usci))).toEqual([]);
    expect(codes.filter((usci) => !usci.startsWith('912102'))).toEqual([]);
    expect(new Set(codes).size).toBe(4);
  });

  it('differ in trade and level', () => {
    const levels = DEMO_ENTERPRISES.map(({ name, ratings }) => `${name}: ${ratings.at(-1)?.level}`);
    expect(levels).toEqual([
      'plastics: ADVANCED_CERTIFIED',
      'seafood: CERTIFIED',
      'bearings: GENERAL',
      'garments: GENERAL',
    ]);
  });
});
