import type { Decimal, LegalDate } from '@trust-supervision/kernel';
import { FLOW_EFFECTS, type Flow } from '../ledger/flows';

/**
 * What a step of production moved: a lot's material to a work order and back, the order's output, and its product onto
 * an export list line. An issue that was wrong is corrected by a return; nothing is edited.
 */
export type StepKind = 'ISSUE' | 'RETURN' | 'OUTPUT' | 'SHIPMENT';

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

/** Work orders and their steps, as an enterprise records them from its own documents. */
export type WorkOrderFiling = {
  readonly workOrders: readonly WorkOrderLine[];
  readonly issues: readonly LineStep[];
  readonly returns: readonly LineStep[];
  readonly outputs: readonly OutputStep[];
  readonly shipments: readonly LineStep[];
};

export type WorkOrder = WorkOrderLine & {
  readonly workOrderId: string;
  readonly bookId: string;
  readonly recordedAt: string;
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
