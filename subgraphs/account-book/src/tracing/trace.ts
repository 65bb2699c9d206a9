import { ok, refuse, sum, ZERO, type Decimal, type Result } from '@trust-supervision/kernel';
import type { ItemKind } from '../account-book/account-book';
import { attribute, type Attribution, type OrderAccount, type Origin, type TracedLine } from './attribution';
import type { TracedStep } from './work-order';

export type TraceNodeKind = 'LOT' | 'WORK_ORDER' | 'PRODUCT' | 'EXPORT_LINE';

/** A place that goods pass: a lot, a work order's account of a material, its product, a line that took products out. */
export type TraceNode = {
  readonly nodeId: string;
  readonly kind: TraceNodeKind;
  readonly line: TracedLine | null;
  readonly orderNumber: string | null;
  readonly item: { readonly kind: ItemKind; readonly itemNumber: number };
  /** What came to it: brought, issued less returned, produced, taken out. In the item's unit. */
  readonly quantity: Decimal;
  /** Of that, what no recorded step took further; for a line of products, what no work order shipped on it. */
  readonly residual: Decimal;
  /** Forward: what of the lot rests here, in the lot's unit. Backward: what of the line begins here. */
  readonly traced: Decimal;
};

export type TraceEdge = {
  readonly kind: TracedStep;
  readonly from: string;
  readonly to: string;
  /** As recorded, summed; of an output, what it took of the material. In the unit of the node it leaves or returns to. */
  readonly quantity: Decimal;
  /** What of it belongs to what is traced. */
  readonly traced: Decimal;
};

export type Trace = { readonly nodes: readonly TraceNode[]; readonly edges: readonly TraceEdge[] };

/** More edges than an answer holds. */
export type TooManyEdges = { readonly edges: number; readonly most: number };
export const MOST_EDGES = 1_000;

/**
 * Where a lot went: to work orders, into their products, onto the lines that took those out. What rests at all nodes
 * adds up to the lot exactly, and at each node what came less what left is what rests there. `orders` are all that
 * were issued from the lot. Refuses beyond `MOST_EDGES`.
 */
export function traceForward(lot: TracedLine, orders: readonly OrderAccount[]): Result<Trace, TooManyEdges> {
  const trace = new Drawing();
  const unissued = lot.quantity.minus(lot.used);
  const start = trace.node(lineNode('LOT', lot, unissued));
  for (const order of orders) {
    for (const account of attribute(order)) {
      const origin = account.origins.find(({ line }) => line !== null && sameLine(line, lot));
      if (origin) drawOnwards(trace, start, order, account, origin);
    }
  }
  return trace.finished();
}

function drawOnwards(
  trace: Drawing,
  start: string,
  order: OrderAccount,
  account: Attribution,
  origin: Origin,
): void {
  const held = trace.node(orderNode(order, account, origin.held));
  trace.edge('ISSUE', start, held, origin.issued, origin.issued);
  trace.edge('RETURN', held, start, origin.returned, origin.returned);
  if (account.consumed.isZero()) return;
  const product = trace.node(productNode(order, origin.unshipped));
  trace.edge('OUTPUT', held, product, account.consumed, origin.consumed);
  for (const [index, { line, quantity }] of order.shipments.entries()) {
    const share = origin.shipped[index] ?? ZERO;
    trace.edge('SHIPMENT', product, trace.node(lineNode('EXPORT_LINE', line, share)), quantity, share);
  }
}

/**
 * What a line of products was made of: the work orders that shipped on it, and for each of their materials the lots.
 * For each material what the output took for this line is what the lots gave, and what no lot was issued for, exactly.
 * `orders` are all that shipped on the line. Refuses beyond `MOST_EDGES`.
 */
export function traceBackward(
  line: TracedLine,
  orders: readonly OrderAccount[],
): Result<Trace, TooManyEdges> {
  const trace = new Drawing();
  const start = trace.node(lineNode('EXPORT_LINE', line, line.quantity.minus(line.used)));
  for (const order of orders) {
    const index = order.shipments.findIndex((shipment) => sameLine(shipment.line, line));
    const quantity = order.shipments[index]?.quantity;
    if (!quantity) continue;
    const product = trace.node(productNode(order, ZERO));
    trace.edge('SHIPMENT', product, start, quantity, quantity);
    for (const account of attribute(order)) drawOrigins(trace, product, order, account, index);
  }
  return trace.finished();
}

function drawOrigins(
  trace: Drawing,
  product: string,
  order: OrderAccount,
  account: Attribution,
  shipment: number,
): void {
  if (account.consumed.isZero()) return;
  const partOf = ({ shipped }: Origin): Decimal => shipped[shipment] ?? ZERO;
  const withoutLot = account.origins.filter(({ line }) => line === null);
  const taken = trace.node(orderNode(order, account, sum(withoutLot.map(partOf))));
  trace.edge('OUTPUT', taken, product, account.consumed, sum(account.origins.map(partOf)));
  for (const origin of account.origins) {
    if (origin.line === null) continue;
    const lot = trace.node(lineNode('LOT', origin.line, partOf(origin)));
    trace.edge('ISSUE', lot, taken, origin.issued, partOf(origin));
    trace.edge('RETURN', taken, lot, origin.returned, ZERO);
  }
}

/** Collects nodes, each once with all that is traced to it, and edges. */
class Drawing {
  readonly #nodes = new Map<string, TraceNode>();
  readonly #edges: TraceEdge[] = [];

  node(node: TraceNode): string {
    const known = this.#nodes.get(node.nodeId);
    this.#nodes.set(node.nodeId, known ? { ...known, traced: known.traced.plus(node.traced) } : node);
    return node.nodeId;
  }

  edge(kind: TracedStep, from: string, to: string, quantity: Decimal, traced: Decimal): void {
    if (!quantity.isZero()) this.#edges.push({ kind, from, to, quantity, traced });
  }

  finished(): Result<Trace, TooManyEdges> {
    if (this.#edges.length > MOST_EDGES) return refuse({ edges: this.#edges.length, most: MOST_EDGES });
    return ok({ nodes: [...this.#nodes.values()], edges: this.#edges });
  }
}

const sameLine = (one: TracedLine, other: TracedLine): boolean =>
  one.listId === other.listId && one.lineNumber === other.lineNumber;

const lineNode = (kind: 'LOT' | 'EXPORT_LINE', line: TracedLine, traced: Decimal): TraceNode => ({
  nodeId: `line:${line.listId}/${line.lineNumber}`,
  kind,
  line,
  orderNumber: null,
  item: { kind: kind === 'LOT' ? 'MATERIAL' : 'PRODUCT', itemNumber: line.itemNumber },
  quantity: line.quantity,
  residual: line.quantity.minus(line.used),
  traced,
});

function orderNode(order: OrderAccount, account: Attribution, traced: Decimal): TraceNode {
  const quantity = account.issued.minus(account.returned);
  return {
    nodeId: `order:${order.workOrderId}/${account.materialItemNumber}`,
    kind: 'WORK_ORDER',
    line: null,
    orderNumber: order.orderNumber,
    item: { kind: 'MATERIAL', itemNumber: account.materialItemNumber },
    quantity,
    residual: quantity.minus(account.consumed),
    traced,
  };
}

const productNode = (order: OrderAccount, traced: Decimal): TraceNode => ({
  nodeId: `product:${order.workOrderId}`,
  kind: 'PRODUCT',
  line: null,
  orderNumber: order.orderNumber,
  item: { kind: 'PRODUCT', itemNumber: order.productItemNumber },
  quantity: order.produced,
  residual: order.produced.minus(sum(order.shipments.map(({ quantity }) => quantity))),
  traced,
});
