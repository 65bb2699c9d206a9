import type { DomainEvent } from '@trust-supervision/contracts';

const SINCE = '2018-06-21';

/** What enterprise-credit told of enterprises that may have a book: manufacturers, generally rated, traceable. */
export function eligibleEnterprises(...uscis: readonly string[]): DomainEvent[] {
  const registered = { customsCode: '2102960001', district: '0906', name: 'An enterprise' };
  const own = { isManufacturer: true, tradesInOwnName: true };
  const flow = { transparent: true, logicChainComplete: true, consumptionTraceable: true };
  const told = uscis.flatMap((usci) => [
    { type: 'EnterpriseRegistered', payload: { ...registered, ...own, usci } } as const,
    {
      type: 'EnterpriseRated',
      payload: { usci, level: 'GENERAL', regime: 'ORDER_237', effectiveFrom: SINCE },
    } as const,
    { type: 'GoodsAndDataFlowDeclared', payload: { ...flow, usci, declaredOn: SINCE } } as const,
  ]);
  return told.map((event, index) => ({
    ...event,
    eventId: `known-${index + 1}`,
    source: 'enterprise-credit',
    position: index + 1,
    version: 1,
    causedBy: 'request:registration',
    occurredOn: SINCE,
    recordedAt: `${SINCE}T04:00:00.000Z`,
  }));
}
