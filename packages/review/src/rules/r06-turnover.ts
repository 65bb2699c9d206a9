import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { ListFacts } from '../facts';
import { lawAndDesign } from './design';

type Inputs = Pick<
  ListFacts,
  'declaredOn' | 'validUntil' | 'pauses' | 'usd' | 'turnoverRoomUsd' | 'importRoomUsd' | 'controlled'
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
          turnoverRoomUsd: list.turnoverRoomUsd,
          importRoomUsd: list.importRoomUsd,
          controlled: list.controlled,
        }
      : null,
  judge: (list) => {
    const usd = new Decimal(list.usd);
    return judged(
      [
        expired(list),
        ...list.pauses.map(paused),
        !usd.isZero() &&
          exceeding('TURNOVER_EXCEEDED', 'the maximum turnover amount', list.turnoverRoomUsd, usd),
        !usd.isZero() &&
          exceeding('IMPORT_CEILING_EXCEEDED', 'the annual import ceiling', list.importRoomUsd, usd),
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

/** Room may have no end: it is decided exactly and shown at 6 places, never larger than it is. */
function exceeding(code: string, limit: string, room: string | null, usd: Decimal): Hit | false {
  if (room === null || usd.lessThanOrEqualTo(room)) return false;
  const shortfall = usd.minus(room).toDecimalPlaces(6, Decimal.ROUND_UP).toFixed();
  return {
    code,
    severity: 'REJECT',
    path: 'lines',
    message: `exceeds ${limit} by ${shortfall} USD`,
    value: `${usd.toFixed()} USD`,
    allowed: `at most ${shownRoom(room)} USD`,
  };
}

function beyondMaximum({ itemNumber, quantity, room }: Inputs['controlled'][number]): Hit | false {
  if (new Decimal(quantity).lessThanOrEqualTo(room)) return false;
  const left = Decimal.max(new Decimal(room), 0).toFixed();
  return {
    code: 'ITEM_QUANTITY_EXCEEDED',
    severity: 'REJECT',
    path: 'lines',
    message: `exceeds the approved maximum of material ${itemNumber} by ${new Decimal(quantity).minus(room).toFixed()}`,
    value: quantity,
    allowed: `at most ${left}`,
  };
}

const shownRoom = (room: string): string =>
  Decimal.max(new Decimal(room).toDecimalPlaces(6, Decimal.ROUND_FLOOR), 0).toFixed();

const limitsOf = ({
  validUntil,
  turnoverRoomUsd,
  importRoomUsd,
  controlled,
}: Inputs): Record<string, string> =>
  Object.fromEntries(
    [
      ['validUntil', validUntil],
      ['turnoverRoomUsd', turnoverRoomUsd && shownRoom(turnoverRoomUsd)],
      ['importRoomUsd', importRoomUsd && shownRoom(importRoomUsd)],
      ...controlled.map(({ itemNumber, room }) => [`room of material ${itemNumber}`, room] as const),
    ].filter((limit): limit is [string, string] => limit[1] !== null),
  );
