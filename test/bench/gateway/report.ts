import type { Cost } from './profile';
import type { Measured, Pair } from './rounds';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

export function printHeader(title: string): void {
  print(`\n## ${title}\n`);
  print('| operation | gateway | requests/s | CPU a request | p50 | p99 | memory |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
}

/** Medians of the rounds, and how many times as many requests ours answered; says whether the goal is met. */
export function printPairs(title: string, pairs: readonly Pair[], goal: number | null): void {
  for (const gateway of ['ours', 'plain'] as const) {
    const of = (figure: keyof Measured): number => median(pairs.map((pair) => pair[gateway][figure]));
    print(
      `| ${title} | ${gateway} | ${Math.round(of('perSecond'))} | ${Math.round(of('cpu'))} µs | ${of('p50').toFixed(1)} ms | ${of('p99').toFixed(1)} ms | ${Math.round(of('memory') / 2 ** 20)} MiB |`,
    );
  }
  const times = pairs.map(({ ours, plain }) => ours.perSecond / plain.perSecond);
  const cpu = median(pairs.map(({ ours, plain }) => plain.cpu / ours.cpu));
  const wanted = goal === null ? '' : `, goal ${goal}: ${median(times) >= goal ? 'met' : 'MISSED'}`;
  const each = times.map((factor) => factor.toFixed(1)).join(' ');
  print(
    `| ${title} | **${median(times).toFixed(1)} times**${wanted} | rounds ${each} | ${cpu.toFixed(1)} times less | | | |`,
  );
}

export function printProfile(title: string, profile: { places: Cost[]; functions: Cost[] }): void {
  const told = (costs: readonly Cost[]): string =>
    costs.map(({ where, share }) => `${(share * 100).toFixed(1)} % ${where}`).join('\n  ');
  print(
    `\nWhere our gateway's time goes, ${title}:\n  ${told(profile.places)}\nby function:\n  ${told(profile.functions)}\n`,
  );
}
