/**
 * Files lists at fixed moments whatever the answers do, as people do, from a process of its own: what waits for the
 * graph does not wait for its load.
 */
import { GraphClient } from '@trust-supervision/cli';
import { bookOf } from '../journeys/works';

/** Where the staff of each enterprise asks, and as whom. */
export type Staff = { readonly url: string; readonly tokens: readonly string[] };
export type AskedRate = { readonly rate: number; readonly seconds: number };
export type Measured = {
  readonly rate: number;
  readonly filed: number;
  readonly p50: number;
  readonly p99: number;
};

/** A rate is held when this share of its filings is decided within a second. */
const HELD = 0.99;

const FILE = `mutation ($input: FileBondedListInput!) { fileBondedList(input: $input) { __typename
  ... on BondedListFiled { bondedList { state reviewDecision { outcome } } } } }`;

type Filed = { fileBondedList: { bondedList?: { state: string; reviewDecision: { outcome: string } } } };

const { url, tokens } = JSON.parse(process.argv[2] ?? '{}') as Staff;
const clients = tokens.map((token) => new GraphClient(url, token));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

process.on('message', (asked: AskedRate) => {
  void measure(asked).then(
    (measured) => process.send?.({ measured }),
    (failure: unknown) => process.send?.({ failure: String(failure) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** Measures each filing from the moment it was meant to be sent to its approved answer. */
async function measure({ rate, seconds }: AskedRate): Promise<Measured> {
  const count = rate * seconds;
  const began = performance.now();
  const waits = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const due = began + (index * 1000) / rate;
      await pause(due - performance.now());
      const own = index % clients.length;
      const { fileBondedList } = await (clients[own] as GraphClient).run<Filed>(FILE, {
        input: { requestId: `${rate}-${index}`, list: listOf(own + 1, `R${rate}-${index}`, index) },
      });
      if (fileBondedList.bondedList?.reviewDecision.outcome !== 'APPROVE')
        throw new Error(`a list was not approved: ${JSON.stringify(fileBondedList)}`);
      return performance.now() - due;
    }),
  );
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { rate, filed: count, p50: at(0.5), p99: at(HELD) };
}

/** Imports whose quantities and prices vary, within the band of the average. */
const listOf = (enterprise: number, internalNumber: string, index: number) => ({
  internalNumber,
  bookNumber: bookOf(enterprise),
  direction: 'IMPORT',
  lineKind: 'MATERIAL',
  supervisionMode: '0615',
  declaresCustoms: true,
  lines: [1, 2].map((itemNumber) => ({
    lineNumber: itemNumber,
    itemNumber,
    hsCode: itemNumber === 1 ? '3908101101' : '3908101200',
    quantity: String(1 + (index % 7)),
    unit: '035',
    currency: 'USD',
    totalAmount: ((1 + (index % 7)) * (2.1 + (index % 3) / 10)).toFixed(2),
  })),
});
