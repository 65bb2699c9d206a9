import { Decimal } from '@trust-supervision/kernel';
import { defineRule, judged, type Hit } from '../rule';
import type { ConsumptionFacts } from '../facts';
import { DEFAULT_VALUE, lawAndDesign } from './design';

const DEVIATION = 'R05.deviation';
const HUNDRED = new Decimal(100);

/** Consumption is positive, loses less than all, keeps to the standard, and stays near what was in force. */
export const r05 = defineRule<readonly ConsumptionFacts[]>({
  code: 'R05',
  version: 1,
  title: { en: 'Unit consumption', zh: '单耗' },
  passes: {
    en: 'net consumption is positive, the loss is 0 to less than 100 percent, unit consumption is within its standard, and near the version in force',
    zh: '净耗大于零，损耗率不小于0且小于100%，单耗不超过单耗标准，且与上一版本偏差在规定范围内',
  },
  basis: lawAndDesign('GACC Order 155 (unit consumption)', '海关总署令第155号（加工贸易单耗管理办法）'),
  appliesTo: ['BOOK_SET_UP', 'BOOK_CHANGE', 'UNIT_CONSUMPTION'],
  parameters: [
    {
      code: DEVIATION,
      kind: 'MARGIN',
      name: {
        en: 'How far unit consumption may be from the version in force',
        zh: '单耗与上一版本的允许偏差',
      },
      value: '0.1',
      source: DEFAULT_VALUE,
    },
  ],
  severities: ['MANUAL', 'REJECT'],
  reads: ({ consumption }) => (consumption && consumption.length > 0 ? consumption : null),
  judge: (lines, parameters) => {
    const deviation = parameters.decimal(DEVIATION);
    return judged(
      lines.flatMap((line) => [
        notPositive(line),
        lossOutOfRange(line),
        aboveStandard(line),
        deviates(line, deviation),
      ]),
      { deviation: deviation.toFixed() },
    );
  },
});

const notPositive = ({ path, netConsumption }: ConsumptionFacts): Hit | false =>
  new Decimal(netConsumption).lessThanOrEqualTo(0) && {
    code: 'CONSUMPTION_NOT_POSITIVE',
    severity: 'REJECT',
    path: `${path}.netConsumption`,
    message: 'consumption must be positive',
    value: netConsumption,
    allowed: 'more than 0',
  };

function lossOutOfRange({ path, tangibleLossRate, intangibleLossRate }: ConsumptionFacts): Hit | false {
  const [tangible, intangible] = [new Decimal(tangibleLossRate), new Decimal(intangibleLossRate)];
  const fits =
    !tangible.lessThan(0) && !intangible.lessThan(0) && tangible.plus(intangible).lessThan(HUNDRED);
  return (
    !fits && {
      code: 'LOSS_RATE_OUT_OF_RANGE',
      severity: 'REJECT',
      path,
      message: 'the loss cannot be all of what is consumed',
      value: `${tangibleLossRate} + ${intangibleLossRate}`,
      allowed: 'together 0 to less than 100 percent',
    }
  );
}

const aboveStandard = ({ path, unitConsumption, standard }: ConsumptionFacts): Hit | false =>
  standard !== null &&
  new Decimal(unitConsumption).greaterThan(standard.limit) && {
    code: 'CONSUMPTION_ABOVE_STANDARD',
    severity: 'REJECT',
    path,
    message: 'the unit consumption exceeds the standard for product and material',
    value: unitConsumption,
    allowed: `at most ${standard.limit} (${standard.source})`,
  };

function deviates({ path, unitConsumption, before }: ConsumptionFacts, most: Decimal): Hit | false {
  if (before === null) return false;
  const standing = new Decimal(before);
  const room = standing.times(most);
  if (new Decimal(unitConsumption).minus(standing).abs().lessThanOrEqualTo(room)) return false;
  return {
    code: 'CONSUMPTION_DEVIATES',
    severity: 'MANUAL',
    path,
    message: `the unit consumption is more than ${most.times(HUNDRED).toFixed()} % away from the version in force`,
    value: unitConsumption,
    allowed: `${standing.minus(room).toFixed()} to ${standing.plus(room).toFixed()}`,
  };
}
