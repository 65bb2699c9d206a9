/** Writes off the period of a filled database, measured in a process that did not fill it. */
import { legalDate } from '@trust-supervision/kernel';
import type { RunningSubgraph } from '@trust-supervision/subgraph';
import { ask, BOOK, officerOn, staffOn, startBook, take } from './book-subgraph';
import { compareWithLedger, countOf, type Counted } from './write-off-proof';

/** A step of a write-off as it was measured. */
export type Step = {
  readonly name: string;
  readonly seconds: number;
  /** Of this process, whatever else the machine does meanwhile; what the server of a database takes is not in it. */
  readonly processorSeconds: number;
  readonly statements: number;
};
export type Measured = {
  readonly steps: readonly Step[];
  /** Resident memory, MiB: before the first step, and the most until the last one ended. */
  readonly memoryBefore: number;
  readonly memoryPeak: number;
  readonly compared: string;
};

const TODAY = '2021-01-05';
const DRY_RUN = `query ($stock: CountedStockInput!) { accountBook(bookNumber: "${BOOK}") {
  writeOffDryRun(asOf: "2020-12-31", stock: $stock) { rowsRead
    materials(first: 100) { nodes { opening imported consumed theoreticalRemaining theoreticalRemainingAmount
      discrepancy { difference differenceRate differenceAmount } } }
    findings { check message rows { material { itemNumber } lineNumber } } } } }`;

let statements = 0;
const steps: Step[] = [];

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const before = statements;
  const started = performance.now();
  const usage = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(usage);
  steps.push({
    name,
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1_000_000,
    statements: statements - before,
  });
}

async function writeOff(subgraph: RunningSubgraph, { stock, differing }: Counted): Promise<void> {
  const staff = staffOn(TODAY);
  const officer = officerOn(TODAY);
  const of = (requestId: string) => ({ requestId, bookNumber: BOOK, periodNumber: 1 });
  await timed('dry run', () => ask(subgraph, staff, DRY_RUN, { stock }));
  const report = { mutation: 'reportWriteOff', type: 'ReportWriteOffInput', done: 'WriteOffReported' };
  await timed('report', () => take(subgraph, staff, report, { ...of('report'), stock }));
  const confirm = {
    mutation: 'confirmDiscrepancies',
    type: 'ConfirmDiscrepanciesInput',
    done: 'DiscrepanciesConfirmed',
  };
  const explanations = differing.map((itemNumber) => ({ itemNumber, explanation: 'weighed' }));
  await timed('confirm', () =>
    take(subgraph, staff, confirm, { ...of('confirm'), version: 1, explanations }),
  );
  const claim = { mutation: 'claimWriteOff', type: 'ClaimWriteOffInput', done: 'WriteOffClaimed' };
  await timed('claim', () => take(subgraph, officer, claim, of('claim')));
  const shortages = {
    mutation: 'disposeDiscrepancy',
    type: 'DisposeDiscrepancyInput',
    done: 'DiscrepancyDisposed',
  };
  const findings = differing.map((itemNumber) => ({ itemNumber, reasonAccepted: true }));
  const reason = 'weighed';
  await timed('dispose', () => take(subgraph, officer, shortages, { ...of('dispose'), findings, reason }));
  const settle = { mutation: 'settleDisposal', type: 'SettleDisposalInput', done: 'DisposalSettled' };
  await timed('settle', () => take(subgraph, officer, settle, { ...of('settle'), reason }));
  const approve = { mutation: 'approveWriteOff', type: 'ApproveWriteOffInput', done: 'WriteOffApproved' };
  await timed('approve', () => take(subgraph, officer, approve, of('approve')));
}

async function main(): Promise<void> {
  const { url } = JSON.parse(process.argv[2] ?? '{}') as { url: string };
  const subgraph = await startBook(url, legalDate(TODAY), () => void (statements += 1));
  const counted = await countOf(subgraph.database);
  const memoryBefore = Math.round(process.memoryUsage.rss() / 2 ** 20);
  await writeOff(subgraph, counted);
  const memoryPeak = Math.round(process.resourceUsage().maxRSS / 2 ** 10);
  const compared = await compareWithLedger(subgraph.database, counted);
  process.send?.({ steps, memoryBefore, memoryPeak, compared } satisfies Measured);
  await subgraph.stop();
  process.disconnect?.();
}

void main();
