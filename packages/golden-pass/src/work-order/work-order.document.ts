import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import type { Source } from '../reading';

type Row = { readonly orderNumber: string; readonly source: Source };
type Moved = Row & { readonly quantity: Decimal; readonly occurredOn: LegalDate };

/** A row of a file of work orders (工单): an order that is opened, or a step of one. */
export type WorkOrderRow =
  | (Row & {
      readonly step: 'OPEN';
      readonly productItemNumber: number;
      readonly consumptionVersion: string;
    })
  | (Moved & { readonly step: 'OUTPUT' })
  | (Moved & {
      readonly step: 'STOCK_ISSUE' | 'STOCK_RETURN' | 'SCRAP';
      readonly materialItemNumber: number;
    })
  | (Row & { readonly step: 'FINISH'; readonly occurredOn: LegalDate })
  | (Moved & {
      readonly step: 'ISSUE' | 'RETURN' | 'SHIPMENT';
      readonly listNumber: string;
      readonly lineNumber: number;
    });
