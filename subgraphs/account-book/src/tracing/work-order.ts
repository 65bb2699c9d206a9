import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';

/**
 * What a step of production moved: a lot's material to a work order and back, the order's output, and its product onto
 * an export list line. An issue that was wrong is corrected by a return; nothing is edited.
 */
export type TracedStep = 'ISSUE' | 'RETURN' | 'OUTPUT' | 'SHIPMENT';

/** Beside them, what has no lot: material of the opening stock, there and back, and scrap that was left. */
export type StepKind = TracedStep | 'STOCK_ISSUE' | 'STOCK_RETURN' | 'SCRAP';

/** A work order (工单) as it is opened: it makes one product, in one version of its consumption. */
export type WorkOrderLine = {
  readonly orderNumber: string;
  readonly productItemNumber: number;
  readonly version: string;
};

/** The output of a work order, in the product's unit. */
export type OutputStep = {
  readonly orderNumber: string;
  readonly quantity: Decimal;
  readonly occurredOn: LegalDate;
};

/** A step between a work order and a list line: a lot that is issued or returned, or a line that is shipped on. */
export type LineStep = OutputStep & { readonly listNumber: string; readonly lineNumber: number };

/** A step of a material without a lot: opening stock that is issued or returned, or scrap that was left of it. */
export type MaterialStep = OutputStep & { readonly materialItemNumber: number };

/** The end of a work order: nothing goes into it or comes out of it any more, but its products are shipped. */
export type Finish = { readonly orderNumber: string; readonly finishedOn: LegalDate };

/** Work orders and their steps, as an enterprise records them from its own documents. */
export type WorkOrderFiling = {
  readonly workOrders: readonly WorkOrderLine[];
  readonly issues: readonly LineStep[];
  readonly returns: readonly LineStep[];
  readonly outputs: readonly OutputStep[];
  readonly shipments: readonly LineStep[];
  readonly stockIssues: readonly MaterialStep[];
  readonly stockReturns: readonly MaterialStep[];
  readonly leftovers: readonly MaterialStep[];
  readonly finishes: readonly Finish[];
};

export type WorkOrder = WorkOrderLine & {
  readonly workOrderId: string;
  readonly bookId: string;
  readonly recordedAt: string;
  /** Null while it is worked on. */
  readonly finishedOn: LegalDate | null;
};

/** A step as it is stored; written once. */
export type StoredStep = {
  readonly stepKey?: string;
  readonly bookId: string;
  readonly workOrderId: string;
  readonly kind: StepKind;
  /** Null for an output. */
  readonly listId: string | null;
  readonly lineNumber: number | null;
  /** The material that moved; null for products. */
  readonly itemNumber: number | null;
  readonly quantity: Decimal;
  readonly occurredOn: LegalDate;
  readonly recordedAt: string;
};

/** A line of a flow that brings material in is a lot (批次): what work orders are issued from. */
export const isLot = (flow: Flow): boolean =>
  FLOW_EFFECTS[flow].account === 'MATERIAL' && FLOW_EFFECTS[flow].sign === 1;

/** A line of a flow that takes products out of the book is what work orders ship on. */
export const isShippedOn = (flow: Flow): boolean =>
  FLOW_EFFECTS[flow].account === 'PRODUCT' && FLOW_EFFECTS[flow].sign === 1;
