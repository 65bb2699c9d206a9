import {
  Decimal,
  ok,
  ONE,
  QUANTITY,
  RATE,
  refuse,
  round,
  ZERO,
  Faults,
  type Fault,
  type Result,
} from '@trust-supervision/kernel';

const HUNDRED = new Decimal(100);

/** A consumption line as an enterprise declares it: rates in percent, blank where it was left blank. */
export type DeclaredConsumption = {
  readonly unitConsumption: Decimal | null;
  readonly netConsumption: Decimal | null;
  readonly tangibleLossRate: Decimal | null;
  readonly intangibleLossRate: Decimal | null;
  readonly bondedShare: Decimal | null;
};

/**
 * What one unit of a product consumes of one material (单耗): quantities at 9 places, rates and bonded share in
 * percent at 9 places. Unit consumption includes net consumption and process loss (GACC Order 155).
 */
export type Consumption = {
  readonly unitConsumption: Decimal;
  readonly netConsumption: Decimal;
  readonly tangibleLossRate: Decimal;
  readonly intangibleLossRate: Decimal;
  readonly bondedShare: Decimal;
};

/**
 * Completes a declaration (Announcement 2011/77): net consumption needs both loss rates, unit consumption excludes
 * them. `unit = net / (1 - loss)`, rounded half-up to 9 places. A line with only unit consumption yields no scrap.
 * Refuses with every fault; `path` is where the line stands.
 */
export function completeConsumption(
  declared: DeclaredConsumption,
  path: string,
): Result<Consumption, readonly Fault[]> {
  const faults = new Faults();
  checkEitherOr(declared, path, faults);
  checkRates(declared, path, faults);
  if (faults.any) return refuse(faults.found);
  const bondedShare = declared.bondedShare ?? HUNDRED;
  if (declared.netConsumption === null) {
    const unitConsumption = declared.unitConsumption ?? ZERO;
    return ok({
      unitConsumption,
      netConsumption: unitConsumption,
      tangibleLossRate: ZERO,
      intangibleLossRate: ZERO,
      bondedShare,
    });
  }
  const tangibleLossRate = declared.tangibleLossRate ?? ZERO;
  const intangibleLossRate = declared.intangibleLossRate ?? ZERO;
  const lossShare = tangibleLossRate.plus(intangibleLossRate).dividedBy(HUNDRED);
  const gross = declared.netConsumption.dividedBy(ONE.minus(lossShare));
  faults.addUnfit(path, gross.toDecimalPlaces(RATE.places), RATE);
  if (faults.any) return refuse(faults.found);
  const unitConsumption = round(gross, RATE);
  return ok({
    unitConsumption,
    netConsumption: declared.netConsumption,
    tangibleLossRate,
    intangibleLossRate,
    bondedShare,
  });
}

function checkEitherOr(declared: DeclaredConsumption, path: string, faults: Faults): void {
  const { unitConsumption, netConsumption, tangibleLossRate, intangibleLossRate } = declared;
  const allowed = 'either unitConsumption alone, or netConsumption with both loss rates';
  if (unitConsumption === null && netConsumption === null) {
    faults.add(path, 'CONSUMPTION_MISSING', 'no consumption is declared', null, allowed);
  } else if (unitConsumption !== null && netConsumption !== null) {
    const value = `unitConsumption ${unitConsumption.toFixed()}, netConsumption ${netConsumption.toFixed()}`;
    faults.add(
      path,
      'CONSUMPTION_TWICE',
      'unit consumption and net consumption are both declared',
      value,
      allowed,
    );
  } else if (unitConsumption !== null && (tangibleLossRate !== null || intangibleLossRate !== null)) {
    const value = `loss rates ${printed(tangibleLossRate)} and ${printed(intangibleLossRate)}`;
    faults.add(
      path,
      'LOSS_RATE_NOT_ALLOWED',
      'unit consumption already includes the loss',
      value,
      'no loss rates',
    );
  } else if (netConsumption !== null && (tangibleLossRate === null || intangibleLossRate === null)) {
    const value = `loss rates ${printed(tangibleLossRate)} and ${printed(intangibleLossRate)}`;
    faults.add(
      path,
      'LOSS_RATE_MISSING',
      'net consumption needs both loss rates',
      value,
      'both loss rates, 0 where there is none',
    );
  }
}

function checkRates(declared: DeclaredConsumption, path: string, faults: Faults): void {
  const { unitConsumption, netConsumption, tangibleLossRate, intangibleLossRate, bondedShare } = declared;
  for (const [name, value] of Object.entries(declared)) {
    if (Decimal.isDecimal(value)) faults.addUnfit(`${path}.${name}`, value, RATE);
  }
  for (const [name, consumption] of Object.entries({ unitConsumption, netConsumption })) {
    if (consumption?.lessThanOrEqualTo(ZERO)) {
      faults.add(
        `${path}.${name}`,
        'CONSUMPTION_NOT_POSITIVE',
        'consumption must be positive',
        consumption.toFixed(),
        'more than 0',
      );
    }
  }
  for (const [name, rate] of Object.entries({ tangibleLossRate, intangibleLossRate })) {
    if (rate && (rate.isNegative() || rate.greaterThanOrEqualTo(HUNDRED))) {
      faults.add(
        `${path}.${name}`,
        'LOSS_RATE_OUT_OF_RANGE',
        'a loss rate is a share of what is consumed',
        rate.toFixed(),
        '0 to less than 100 percent',
      );
    }
  }
  if (tangibleLossRate?.plus(intangibleLossRate ?? ZERO).greaterThanOrEqualTo(HUNDRED)) {
    const value = `${printed(tangibleLossRate)} + ${printed(intangibleLossRate)}`;
    faults.add(
      path,
      'LOSS_RATE_OUT_OF_RANGE',
      'the loss cannot be all of what is consumed',
      value,
      'together less than 100 percent',
    );
  }
  if (bondedShare && (bondedShare.isNegative() || bondedShare.greaterThan(HUNDRED))) {
    faults.add(
      `${path}.bondedShare`,
      'BONDED_SHARE_OUT_OF_RANGE',
      'the bonded share is a percentage',
      bondedShare.toFixed(),
      '0 to 100 percent',
    );
  }
}

/** What a quantity of a product took of a material, at 5 places; `use = net + tangible + intangible` exactly. */
export type Consumed = {
  readonly use: Decimal;
  readonly net: Decimal;
  readonly tangible: Decimal;
  readonly intangible: Decimal;
};

/**
 * What `quantity` of a product consumes (domain 2.1). Each figure is rounded once; the intangible loss is the
 * residual and keeps the rounding, so it may be a tiny negative number (domain 14). A net return is negative.
 */
export function consumedBy(quantity: Decimal, consumption: Consumption): Consumed {
  const bonded = consumption.bondedShare.dividedBy(HUNDRED);
  const use = useOf(quantity, consumption);
  const net = round(quantity.times(consumption.netConsumption).times(bonded), QUANTITY);
  const gross = quantity.times(consumption.unitConsumption).times(bonded);
  const tangible = round(gross.times(consumption.tangibleLossRate).dividedBy(HUNDRED), QUANTITY);
  return { use, net, tangible, intangible: use.minus(net).minus(tangible) };
}

/** `round5(q * uc * bonded)`: what leaves the material's balance. */
export const useOf = (quantity: Decimal, { unitConsumption, bondedShare }: Consumption): Decimal =>
  round(quantity.times(unitConsumption).times(bondedShare).dividedBy(HUNDRED), QUANTITY);

const printed = (rate: Decimal | null): string => rate?.toFixed() ?? 'blank';
