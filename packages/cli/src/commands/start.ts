import { readFileSync } from 'node:fs';
import { SetClock, type LegalDate } from '@trust-supervision/kernel';
import type { Logger } from '@trust-supervision/gateway';
import { startTracing, tracesTo } from '@trust-supervision/telemetry';

import { DataFolder } from '../data-folder';
import { demoDigest, README_QUERY } from '../demo/files';
import { FIRST_DAY, LAST_DAY, seedDemonstration } from '../demo/seed';
import { OFFICER, PERSONAS } from '../personas';
import { Sentence } from '../sentence';
import { databasesIn, startWorld, type World } from '../world';

/** How the demonstration is started. */
export type StartOptions = {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  /** The business day on which the clock stands; the demonstration's last when not told. */
  readonly businessDate?: LegalDate;
  /** Prints a line for each request. */
  readonly verbose: boolean;
};

/**
 * Serves the graph with demonstration data and returns when it is served. The first start enters the demonstration;
 * a later one begins at once. Throws a sentence when the address is taken, or the day lies before the demonstration's.
 */
export async function start(options: StartOptions): Promise<World> {
  const folder = new DataFolder(options.data);
  const seededUntil = folder.seededUntil();
  const standsOn = seededUntil ?? LAST_DAY;
  const businessDay = options.businessDate ?? standsOn;
  if (businessDay < standsOn)
    throw new Sentence(
      `The demonstration stands at ${standsOn}; its clock cannot go back to ${businessDay}.`,
    );

  const collector = tracesTo(process.env);
  if (collector) startTracing({ service: 'trust-supervision', to: collector });
  if (seededUntil === null) folder.beginSeeding(demoDigest());
  const clock = new SetClock(seededUntil ?? FIRST_DAY);
  const world = await serve(options, folder, clock);
  endWithSignals(world);
  if (seededUntil === null) await seed(world, clock, folder);
  else if (folder.demonstration !== demoDigest())
    console.log(`${folder.path} was seeded with an earlier demonstration; empty it to have the present one.`);
  clock.advanceTo(businessDay);
  // The next start begins there: business time never runs back behind what was posted.
  folder.finishSeeding(businessDay);
  await announce(world);
  return world;
}

async function serve(
  { port, host, verbose }: StartOptions,
  folder: DataFolder,
  clock: SetClock,
): Promise<World> {
  const { path, keyFile } = folder;
  try {
    return await startWorld({
      databaseUrl: databasesIn(path),
      clock,
      keyFile,
      host,
      port,
      logger: logger(verbose),
    });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new Sentence(`Port ${port} of ${host} is taken. Choose another: npm start -- --port ${port + 1}`);
    throw failure;
  }
}

/** One line of JSON a fault, and with `verbose` one a request. */
const logger =
  (verbose: boolean): Logger =>
  (line) => {
    if (verbose || line.level !== 'info') process.stderr.write(`${JSON.stringify(line)}\n`);
  };

async function seed(world: World, clock: SetClock, folder: DataFolder): Promise<void> {
  const startedAt = Date.now();
  console.log(`Entering the demonstration into ${folder.path}: a zone of four enterprises, the year 2020.`);
  await seedDemonstration({
    world,
    clock,
    onMonth: ({ day, lists, releases }) =>
      console.log(
        `  ${day}  ${String(lists).padStart(4)} lists filed  ${String(releases).padStart(4)} released`,
      ),
  });
  folder.finishSeeding(LAST_DAY);
  console.log(`Entered in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
}

async function announce(world: World): Promise<void> {
  const query = readFileSync(README_QUERY, 'utf8');
  const token = await world.tokenFor(OFFICER);
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' ').trim() });
  console.log(`
The graph is served at ${world.url}/graphql (open it in a browser for GraphiQL).
Business day: ${world.clock.businessDay()}.

Token of the officer, valid for a day:
${token}
Others: npm run trust -- token <${Object.keys(PERSONAS).join(' | ')}>

A query over all four subgraphs:

${query}
curl -s ${world.url}/graphql -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${token}' \\
  --data '${body}'

Stop with Ctrl+C.`);
}

/** Ctrl+C and a polite kill let requests under way finish; a second one does not wait. */
function endWithSignals(world: World): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log(`\n${signal}: letting requests under way finish.`);
    world.stop().then(
      () => process.exit(0),
      (failure: unknown) => {
        console.error(failure);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
