import { readWorkOrderCsv } from '@trust-supervision/golden-pass';
import {
  filingRefused,
  limitExceeded,
  notFound,
  type FilingRefused,
  type NotFound,
  type RequestIdReused,
} from '@trust-supervision/graphql';
import type { Fault, Result } from '@trust-supervision/kernel';
import { requireRole } from '@trust-supervision/subgraph';
import type { StoredListLine } from '../bonded-list/bonded-list';
import type { Context } from '../context';
import type { RecordWorkOrdersInput, Resolvers } from '../generated/resolvers';
import type { TraceNodeParent } from '../mappers';
import { MOST_EDGES, traceBackward, traceForward, type TooManyEdges, type Trace } from './trace';
import type { OrderAccount, TracedLine } from './attribution';
import { isLot, isShippedOn, type WorkOrderFiling } from './work-order';
import { filingOf, placedIn } from './work-order.exchange';

/** What became of a filing, as it is stored for its request. */
type Outcome =
  | { __typename: 'WorkOrdersRecorded'; bookId: string; steps: number; overdrawn: readonly number[] }
  | FilingRefused
  | NotFound
  | RequestIdReused;

export const tracingResolvers: Resolvers = {
  Mutation: {
    recordWorkOrders: (_parent, { input }, context) => {
      const { requestId, bookNumber, ...steps } = input;
      const filing = typedFiling(steps);
      return record(
        context,
        { mutation: 'recordWorkOrders', requestId, bookNumber, filing },
        (fault) => fault,
      );
    },
    importWorkOrders: async (_parent, { input: { requestId, bookNumber, uploadId } }, context) => {
      requireRole(context.identity, 'ENTERPRISE', 'ADMINISTRATOR');
      const upload = await context.uploads.load(uploadId, context.identity);
      if (!upload) return notFound('upload', uploadId);
      const reading = readWorkOrderCsv(upload.content, await context.reference.codes());
      if (!reading.ok) return filingRefused(reading.problem.faults);
      const rows = reading.value.value;
      const request = { mutation: 'importWorkOrders', requestId, bookNumber, filing: filingOf(rows) };
      return record(context, request, (fault) => placedIn(rows, fault));
    },
  },
  WorkOrdersRecorded: {
    overdrawn: ({ bookId, overdrawn }, _args, { books }) =>
      Promise.all(
        overdrawn.map(async (itemNumber) => {
          const item = await books.item.load({ bookId, kind: 'MATERIAL', itemNumber });
          if (!item) throw new Error('a work order takes materials of its book');
          return item;
        }),
      ),
    accountBook: async ({ bookId }, _args, { books }) => {
      const book = await books.byId.load(bookId);
      if (!book) throw new Error('a stored outcome refers to a book that is not there');
      return book;
    },
  },
  BondedListLine: {
    traceForward: (line, _args, context) => (isLot(line.flow) ? trace(line, traceForward, context) : null),
    traceBackward: (line, _args, context) =>
      isShippedOn(line.flow) ? trace(line, traceBackward, context) : null,
  },
  Movement: {
    workOrderNumber: ({ movement }, _args, { traces }) => orderNumberOf(movement.documentId, traces),
  },
  CellContribution: {
    workOrderNumber: ({ source }, _args, { traces }) => orderNumberOf(source.documentId, traces),
  },
  TraceNode: {
    id: ({ nodeId }) => nodeId,
    bondedList: ({ line }, _args, { lists }) => (line ? lists.byId.load(line.listId) : null),
    lineNumber: ({ line }) => line?.lineNumber,
    workOrderNumber: ({ orderNumber }) => orderNumber,
    material: (node, _args, context) => (node.item.kind === 'MATERIAL' ? itemOf(node, context) : null),
    product: (node, _args, context) => (node.item.kind === 'PRODUCT' ? itemOf(node, context) : null),
    quantity: async (node, _args, context) => {
      const item = await itemOf(node, context);
      if (!item) throw new Error('a list line names an item of its book');
      return { value: node.quantity, unit: item.unit };
    },
  },
};

/** Throws LIMIT_EXCEEDED for a trace with more edges than an answer holds. */
async function trace(
  { listId, lineNumber }: StoredListLine,
  draw: (line: TracedLine, orders: readonly OrderAccount[]) => Result<Trace, TooManyEdges>,
  { traces, lists }: Context,
): Promise<{ nodes: TraceNodeParent[]; edges: Trace['edges'] }> {
  const list = await lists.byId.load(listId);
  const traced = await traces.of.load({ listId, lineNumber });
  if (!list) throw new Error('a line belongs to a list that its reader may see');
  if ('tooManyOrders' in traced) throw tooMany(`${traced.tooManyOrders} work orders`);
  const drawn = draw(traced.line, traced.orders);
  if (!drawn.ok) throw tooMany(`${drawn.problem.edges} edges`);
  const { nodes, edges } = drawn.value;
  return { nodes: nodes.map((node) => ({ ...node, bookId: list.bookId })), edges };
}

/** What a movement names may be a consumption list instead, which is no work order. */
const orderNumberOf = async (documentId: string | null, traces: Context['traces']): Promise<string | null> =>
  documentId ? traces.orderNumber.load(documentId) : null;

const tooMany = (size: string) => limitExceeded(`the trace has ${size}; allowed: ${MOST_EDGES} edges`);

const itemOf = ({ bookId, item }: TraceNodeParent, { books }: Context) =>
  books.item.load({ bookId, ...item });

/** Records a filing in one transaction. `placed` leads a fault to where its value was read. */
function record(
  { identity, workOrderDesk, post, sees }: Context,
  request: { mutation: string; requestId: string; bookNumber: string; filing: WorkOrderFiling },
  placed: (fault: Fault) => Fault,
): Promise<Outcome> {
  requireRole(identity, 'ENTERPRISE', 'ADMINISTRATOR');
  const { mutation, bookNumber, filing } = request;
  return post<Outcome>(mutation, request, async (tx) => {
    const recorded = await workOrderDesk.record(tx, bookNumber, filing, sees);
    if (recorded.ok) return { __typename: 'WorkOrdersRecorded', ...recorded.value };
    return recorded.problem.kind === 'FAULTS'
      ? filingRefused(recorded.problem.faults.map(placed))
      : notFound('account book', bookNumber);
  });
}

function typedFiling(input: Omit<RecordWorkOrdersInput, 'requestId' | 'bookNumber'>): WorkOrderFiling {
  const { workOrders = [], issues = [], returns = [], outputs = [], shipments = [] } = input;
  const { stockIssues = [], stockReturns = [], leftovers = [], finishes = [] } = input;
  const opened = workOrders.map(({ consumptionVersion, ...order }) => ({
    ...order,
    version: consumptionVersion,
  }));
  const moved = { issues, returns, outputs, shipments, stockIssues, stockReturns, leftovers };
  return { workOrders: opened, ...moved, finishes };
}
