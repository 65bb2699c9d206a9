import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { ListFacts, StandingLimit } from '../facts';
import { lawAndDesign } from './design';

/** Places at which amounts are shown; they are decided exactly. */
const SHOWN = 6;

type Inputs = Pick<
  ListFacts,
  'declaredOn' | 'validUntil' | 'pauses' | 'usd' | 'turnover' | 'imports' | 'controlled'
>;

/** A list fits the limits of its book, which is in force and not paused (周转量控制, domain 1.4). */
export const r06 = defineRule<Inputs>({
  code: 'R06',
  version: 1,
  title: { en: 'Turnover control', zh: '周转量控制' },
  passes: {
    en: 'imports fit the annual ceiling, the maximum turnover and the maximum of each controlled item; the book is not paused and is valid on the day',
    zh: '进口在年度进口上限、最大周转金额及各控制项最大余量之内；账册未暂停且在有效期内',
  },
  basis: lawAndDesign(
    'GACC Announcements 2017/29 and 2018/59 (turnover control)',
    '海关总署公告2017年第29号、2018年第59号（周转量控制）',
  ),
  appliesTo: ['BONDED_LIST'],
  parameters: [],
  severities: ['REJECT'],
  reads: ({ list }) =>
    list
      ? {
          declaredOn: list.declaredOn,
          validUntil: list.validUntil,
          pauses: list.pauses,
          usd: list.usd,
          turnover: list.turnover,
          imports: list.imports,
          controlled: list.controlled,
        }
      : null,
  judge: (list) => {
    const usd = new Decimal(list.usd);
    return judged(
      [
        expired(list),
        ...list.pauses.map(paused),
        !usd.isZero() && exceeding('TURNOVER_EXCEEDED', 'the maximum turnover amount', list.turnover, usd),
        !usd.isZero() && exceeding('IMPORT_CEILING_EXCEEDED', 'the annual import ceiling', list.imports, usd),
        ...list.controlled.map(beyondMaximum),
      ],
      limitsOf(list),
    );
  },
});

const expired = ({ declaredOn, validUntil }: Inputs): Hit | false =>
  validUntil !== null &&
  declaredOn > validUntil && {
    code: 'BOOK_EXPIRED',
    severity: 'REJECT',
    path: 'declaredOn',
    message: 'the book is no longer valid',
    value: declaredOn,
    allowed: `${validUntil} or before`,
  };

const PAUSED = { IMPORTS: 'imports', EXPORTS: 'exports', ALL: 'all lists', CHANGES: 'changes' } as const;

const paused = ({ ground, stops, since, reason, flows }: Inputs['pauses'][number]): Hit => ({
  code: 'BOOK_PAUSED',
  severity: 'REJECT',
  path: 'supervisionMode',
  message: `${PAUSED[stops]} of the book are paused since ${since} (${ground}): ${reason}`,
  value: flows.join(', '),
  allowed: stops === 'ALL' ? 'no list' : `lists that are no ${stops.toLowerCase()}`,
});

/** What is left of a limit. */
const roomOf = ({ limit, used, reserved }: StandingLimit): Decimal =>
  new Decimal(limit).minus(used).minus(reserved);

/** Room may have no end: it is decided exactly and shown at 6 places, never larger than it is. */
function exceeding(code: string, name: string, standing: StandingLimit | null, usd: Decimal): Hit | false {
  const room = standing && roomOf(standing);
  if (room === null || usd.lessThanOrEqualTo(room)) return false;
  const shortfall = usd.minus(room).toDecimalPlaces(SHOWN, Decimal.ROUND_UP).toFixed();
  return {
    code,
    severity: 'REJECT',
    path: 'lines',
    message: `exceeds ${name} by ${shortfall} USD`,
    value: `${usd.toFixed()} USD`,
    allowed: `at most ${shownRoom(room)} USD`,
    limit: limitOf(standing as StandingLimit, { asked: usd, exceededBy: shortfall, unit: 'USD' }),
  };
}

function beyondMaximum({ itemNumber, quantity, ...standing }: Inputs['controlled'][number]): Hit | false {
  const [asked, room] = [new Decimal(quantity), roomOf(standing)];
  if (asked.lessThanOrEqualTo(room)) return false;
  const exceededBy = asked.minus(room).toFixed();
  return {
    code: 'ITEM_QUANTITY_EXCEEDED',
    severity: 'REJECT',
    path: 'lines',
    message: `exceeds the approved maximum of material ${itemNumber} by ${exceededBy}`,
    value: quantity,
    allowed: `at most ${Decimal.max(room, 0).toFixed()}`,
    limit: limitOf(standing, { asked, exceededBy, unit: null }),
  };
}

const limitOf = (
  { limit, used, reserved }: StandingLimit,
  {
    asked,
    ...exceeded
  }: { readonly asked: Decimal; readonly exceededBy: string; readonly unit: string | null },
): NonNullable<Hit['limit']> => ({
  limit,
  used: new Decimal(used).toDecimalPlaces(SHOWN).toFixed(),
  reserved,
  asked: asked.toFixed(),
  ...exceeded,
});

const shownRoom = (room: Decimal): string =>
  Decimal.max(room.toDecimalPlaces(SHOWN, Decimal.ROUND_FLOOR), 0).toFixed();

const limitsOf = ({ validUntil, turnover, imports, controlled }: Inputs): Record<string, string> =>
  Object.fromEntries(
    [
      ['validUntil', validUntil],
      ['turnoverRoomUsd', turnover && shownRoom(roomOf(turnover))],
      ['importRoomUsd', imports && shownRoom(roomOf(imports))],
      ...controlled.map(
        ({ itemNumber, ...standing }) =>
          [`room of material ${itemNumber}`, Decimal.max(roomOf(standing), 0).toFixed()] as const,
      ),
    ].filter((limit): limit is [string, string] => limit[1] !== null),
  );
