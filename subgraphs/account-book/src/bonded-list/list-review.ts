import type { LegalDate } from '@trust-supervision/kernel';
import type {
  CarriedLine,
  EnterpriseFacts,
  FilingFacts,
  ListFacts as ReviewedList,
  StandingLimit,
} from '@trust-supervision/review';
import { ONLY_VERSION, type ConsumptionLink } from '../account-book/account-book';
import { kindOf } from '../carry-over/carry-over';
import { FLOW_EFFECTS } from '../ledger/flows';
import { isImport, pausesStopping, type StandingPause } from '../pause/pause';
import type { Claims, Standing } from '../turnover/claims';
import { standingLimits, type StandingAmount } from '../turnover/turnover';
import type { TurnoverAccount } from '../turnover/turnover-account';
import type { ListFiling } from './bonded-list';
import type { CheckedLine } from './list-check';

/** The list that a carry-over names as its other side. */
export type Counterpart = { readonly listNumber: string; readonly lines: readonly CarriedLine[] };

/** What a list is reviewed on, beside what it says. */
export type ListGround = {
  readonly district: string;
  readonly enterprise: EnterpriseFacts;
  readonly validUntil: LegalDate | null;
  readonly pauses: readonly StandingPause[];
  readonly lines: readonly CheckedLine[];
  readonly claims: Claims;
  readonly standing: Standing;
  /** What was imported of a material in the cycle in which the list takes effect; null while nothing was. */
  readonly importedOf: (itemNumber: number) => ReturnType<TurnoverAccount['importedOf']>;
  /**
   * When the book declares consumption (单耗申报环节), on the day of the list; null in a period that lists or work orders
   * account for, where no consumption needs to be declared.
   */
  readonly consumptionLink: ConsumptionLink | null;
  /** Whether the book has that product, and whether its consumption was declared by the day of the list. */
  readonly hasProduct: (itemNumber: number) => boolean;
  readonly hasVersion: (itemNumber: number, version: string) => boolean;
  readonly counterpart: Counterpart | null;
};

/** What the rules read of a list (参数化判别, domain 4.4: R01, R06 to R09, R13). */
export function listFacts(filing: ListFiling, ground: ListGround): FilingFacts {
  const { district, enterprise, lines, claims, standing } = ground;
  const flows = lines.map(({ flow }) => flow);
  const { turnover, imports } = standingLimits(standing.limits, standing.use);
  return {
    filing: 'BONDED_LIST',
    district,
    enterprise,
    list: {
      direction: filing.direction,
      brings: flows.some(isImport),
      declaredOn: filing.declaredOn,
      validUntil: ground.validUntil,
      pauses: pausesStopping(ground.pauses, flows),
      usd: claims.usd.toFixed(),
      turnover: written(turnover),
      imports: written(imports),
      controlled: controlledFacts(claims, standing),
      prices: pricesOf(filing, ground),
      consumptionLink: ground.consumptionLink ?? 'BEFORE_WRITE_OFF',
      versions: ground.consumptionLink === null ? [] : versionsOf(filing, ground),
      carryOver: carryOverFacts(filing, ground.counterpart),
    },
  };
}

const controlledFacts = ({ incoming }: Claims, { controlled }: Standing): ReviewedList['controlled'] =>
  [...incoming].flatMap(([itemNumber, quantity]) => {
    const control = written(controlled.get(itemNumber) ?? null);
    return control ? [{ itemNumber, quantity: quantity.toFixed(), ...control }] : [];
  });

const written = (amount: StandingAmount | null): StandingLimit | null =>
  amount && {
    limit: amount.limit.toFixed(),
    used: amount.used.toFixed(),
    reserved: amount.reserved.toFixed(),
  };

function pricesOf({ lines: filed }: ListFiling, { lines, importedOf }: ListGround): ReviewedList['prices'] {
  return lines.flatMap(({ lineNumber, flow, itemNumber, quantity, usd }) => {
    if (!FLOW_EFFECTS[flow].countsAsImport) return [];
    const imported = importedOf(itemNumber);
    return {
      path: pathOf(filed, lineNumber),
      itemNumber,
      quantity: quantity.toFixed(),
      usd: usd.toFixed(),
      imported: imported && { quantity: imported.quantity.toFixed(), usd: imported.usd.toFixed() },
    };
  });
}

function versionsOf({ lines: filed }: ListFiling, ground: ListGround): ReviewedList['versions'] {
  return ground.lines.flatMap(({ lineNumber, flow, itemNumber, version }) => {
    if (FLOW_EFFECTS[flow].account !== 'PRODUCT' || !ground.hasProduct(itemNumber)) return [];
    const named = version ?? ONLY_VERSION;
    const declared = ground.hasVersion(itemNumber, named);
    return { path: pathOf(filed, lineNumber), version: named, declared };
  });
}

const pathOf = (lines: ListFiling['lines'], lineNumber: number): string =>
  `lines[${lines.findIndex((line) => line.lineNumber === lineNumber)}]`;

const carryOverFacts = (filing: ListFiling, counterpart: Counterpart | null): ReviewedList['carryOver'] =>
  kindOf(filing) && {
    namedList: filing.counterpartListNumber,
    counterpart,
    lines: filing.lines.map(carriedLine),
  };

/** A line as both sides of a carry-over are compared. */
export const carriedLine = ({
  hsCode,
  unit,
  quantity,
}: Pick<ListFiling['lines'][number], 'hsCode' | 'unit' | 'quantity'>): CarriedLine => ({
  hsCode,
  unit,
  quantity: quantity.toFixed(),
});
