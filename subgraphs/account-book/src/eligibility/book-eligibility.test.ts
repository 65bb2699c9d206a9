import { legalDate } from '@trust-supervision/kernel';
import { eligibilityFaults, missingFacts, type EnterpriseFacts } from './book-eligibility';

const USCI = '91210200MA0000001K';
const TODAY = legalDate('2020-06-01');
const general: EnterpriseFacts = {
  enterprise: { isManufacturer: true, tradesInOwnName: true },
  standing: { level: 'GENERAL', regime: 'ORDER_237' },
  flow: { transparent: true, logicChainComplete: true, consumptionTraceable: true },
};
const certified: EnterpriseFacts = { ...general, standing: { level: 'CERTIFIED', regime: 'ORDER_237' } };
const untraceable = { transparent: true, logicChainComplete: true, consumptionTraceable: false };
const found = (facts: EnterpriseFacts): string[] =>
  eligibilityFaults(facts, USCI, TODAY).map(({ rule, value, allowed }) =>
    rule === 'FACTS_MISSING' ? `${rule} ${allowed}` : `${rule} ${value}`,
  );

test('AT-1: GENERAL without traceability is not eligible, CERTIFIED without it is', () => {
  expect(found({ ...general, flow: untraceable })).toEqual(['NOT_ELIGIBLE CONSUMPTION_NOT_TRACEABLE']);
  expect(found({ ...certified, flow: untraceable })).toEqual([]);
  expect(found(general)).toEqual([]);
});

test('every reason is named', () => {
  const none = { transparent: false, logicChainComplete: false, consumptionTraceable: false };
  const trader = { isManufacturer: false, tradesInOwnName: false };
  expect(found({ ...general, enterprise: trader, flow: none })).toEqual([
    'NOT_ELIGIBLE NOT_MANUFACTURER',
    'NOT_ELIGIBLE NOT_IN_OWN_NAME',
    'NOT_ELIGIBLE FLOWS_NOT_TRANSPARENT',
    'NOT_ELIGIBLE LOGIC_CHAIN_INCOMPLETE',
    'NOT_ELIGIBLE CONSUMPTION_NOT_TRACEABLE',
  ]);
});

test('what has not arrived is named, and nobody is eligible by not being known', () => {
  expect(missingFacts({ enterprise: null, standing: null, flow: null })).toEqual([
    'registration',
    'credit level',
    'statement on its goods flow and data flow',
  ]);
  expect(found({ ...general, flow: null })).toEqual([
    'FACTS_MISSING statement on its goods flow and data flow',
  ]);
  const early = { isManufacturer: null, tradesInOwnName: null };
  expect(found({ ...certified, enterprise: early })).toEqual([
    'FACTS_MISSING whether it manufactures',
    'FACTS_MISSING whether it trades in its own name',
  ]);
});

test('a certified enterprise needs no statement, a discredited one is not helped by any', () => {
  expect(found({ ...certified, flow: null })).toEqual([]);
  const discredited = { ...general, standing: { level: 'DISCREDITED', regime: 'ORDER_237' } as const };
  expect(found({ ...discredited, flow: null })).toEqual(['NOT_ELIGIBLE DISCREDITED']);
});
