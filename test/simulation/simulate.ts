import { addDays, legalDate, sha256, type LegalDate } from '@trust-supervision/kernel';
import type { Dialect } from '@trust-supervision/database';
import { callerOf, temporarySchema } from '@trust-supervision/testkit';
import { checkForms, closePeriods } from './closing';
import { Counts } from './counts';
import { checkDecisions, checkKept } from './decisions';
import { Draws } from './draws';
import { checkBooks, emptyMemory, turnoverOf, type Memory } from './invariants';
import { checkPairs } from './pairs';
import type { Moment } from './lists';
import type { Expectation } from './model';
import { clear, decideTasks, pause, race } from './officers';
import { expectDone, startPlace, type Place } from './place';
import { changeMethod, declareVersion, fileWrongMethod, finish, work } from './production';
import { bookRows } from './rows';
import { trade } from './trading';
import { CYCLE_DAYS, methodIn, setUp, usciOf, type Works } from './works';

/** What to simulate; the same seed files the same documents. */
export type Settings = {
  readonly seed: number;
  readonly periods: number;
  readonly engine: Dialect;
  readonly report?: (line: string) => void;
};

/** The day the interval of 1 % came into force (Announcement 2024/49): half of the periods end before it. */
const MIDDLE = legalDate('2024-06-01');
const DAYS = [5, 11, 18, 25] as const;

/** A simulation that stands, with everything that was checked. */
export class Simulation {
  readonly counts = new Counts();
  readonly memory: Memory = emptyMemory();
  readonly books: Works[] = [];
  /** What the last check found, until something moves. */
  #expected: ReadonlyMap<string, Expectation> | null = null;
  /** The last period that was written off. */
  #written = 0;

  private constructor(
    readonly place: Place,
    private readonly settings: Settings & { readonly rounds: number; readonly beginsOn: LegalDate },
    private readonly drop: () => Promise<void>,
  ) {}

  /** Sets the books up. Stop it in the end, whatever comes. */
  static async start(settings: Settings): Promise<Simulation> {
    const enterprises = settings.periods < 50 ? 3 : 5;
    const rounds = Math.ceil(settings.periods / enterprises);
    const beginsOn = addDays(MIDDLE, -Math.floor(rounds / 2) * CYCLE_DAYS - 10);
    const schema = await temporarySchema(settings.engine, 'simulation');
    const uscis = Array.from({ length: enterprises }, (_, index) => usciOf(index));
    const place = await startPlace(schema.url, { day: beginsOn, uscis });
    const simulation = new Simulation(place, { ...settings, rounds, beginsOn }, schema.drop);
    for (let index = 0; index < enterprises; index += 1)
      simulation.books.push(await setUp(place, index, addDays(beginsOn, -1)));
    return simulation;
  }

  async stop(): Promise<void> {
    await this.place.stop();
    await this.drop();
  }

  /** Runs all periods to their write-off; throws at the first invariant that is broken. */
  async run(): Promise<void> {
    const { rounds } = this.settings;
    for (let round = 1; round <= rounds; round += 1) {
      if (round > 1) await this.#close(round - 1);
      for (const [index, offset] of DAYS.entries()) await this.#trade(round, index, offset);
      if (round === Math.ceil(rounds / 2)) await this.#publish();
      this.settings.report?.(
        `round ${round} of ${rounds}: ${this.counts.of('write-off/approved')} periods written off, all invariants hold`,
      );
    }
    await this.#close(rounds);
    // It ends with lists in an open period.
    await this.#trade(rounds + 1, 0, DAYS[0]);
    await this.checkAll();
  }

  /** The same as `check`, and that nothing that was decided or written off has changed since. */
  async checkAll(): Promise<void> {
    await this.check();
    await checkKept(this.place, this.memory);
  }

  /** Checks every invariant on what stands now. */
  async check(): Promise<void> {
    const { place, books } = this;
    const expected = await checkBooks(place, books, this.memory);
    this.#expected = expected;
    if (this.#written > 0) await checkForms({ place, books, period: this.#written }, expected);
    this.counts.add('checks/decisions replayed', await checkDecisions(this.place, this.memory));
    this.counts.add('checks/of all books');
    await checkPairs(this.place);
    if (this.place.bugs.length > 0) throw new Error(`faults were logged: ${JSON.stringify(this.place.bugs)}`);
  }

  /** What the ledgers and the counts come to: the same for the same documents and the same decisions. */
  async digest(): Promise<string> {
    const rows = [...(await bookRows(this.place))].flatMap(([book, { movements }]) =>
      movements.map(({ key, quantity }) => `${book}|${key}|${quantity.toFixed()}`),
    );
    return sha256(JSON.stringify([rows.toSorted(), this.counts.under('')])).slice(0, 16);
  }

  async #moment(period: number, name: string): Promise<Moment> {
    const { place, books, counts } = this;
    const expected = this.#expected ?? (await checkBooks(place, books, this.memory));
    this.#expected = null;
    const draws = new Draws(`${this.settings.seed}/${period}/${name}`);
    return { place, books, counts, draws, period, expected };
  }

  #dayOf(round: number, offset: number): LegalDate {
    return addDays(this.settings.beginsOn, (round - 1) * CYCLE_DAYS + offset);
  }

  /** A moment of a period: lists at the same time in all books, then officers and clearance. */
  async #trade(round: number, index: number, offset: number): Promise<void> {
    const { place, books } = this;
    const day = this.#dayOf(round, offset);
    place.clock.advanceTo(day);
    const moment = await this.#moment(round, `moment ${index}`);
    const paused =
      index === 2 ? books.filter((works) => moment.draws.of(`pause/${works.index}`).chance(0.12)) : [];
    for (const works of paused) await pause(moment, works, true);
    await trade(moment);
    for (const works of paused) await pause(moment, works, false);
    await decideTasks(moment);
    await clear(moment);
    for (const works of books) {
      const draws = moment.draws.of(`production/${works.index}`);
      if (methodIn(works, round) === 'WORK_ORDER') await work(moment, works, draws);
      if (draws.chance(0.3)) await finish(moment, works, { day, period: round }, draws);
      if (index === 1 && draws.chance(0.12)) await declareVersion(moment, works, draws);
      if (index === 2 && draws.chance(0.2)) await changeMethod(moment, works, draws);
      if (index === 3 && draws.chance(0.2)) await fileWrongMethod(moment, works);
    }
    if (index === 1) await this.#race(moment);
    await this.check();
  }

  async #race(moment: Moment): Promise<void> {
    const works = this.books[moment.draws.whole(0, this.books.length - 1)] as Works;
    const standing = () => turnoverOf(this.place, works.number);
    await race(moment, works, works.maxTurnoverUsd.minus(await standing()), standing);
  }

  /** The next period is in use already when one is written off: its opening is provisional until then. */
  async #close(period: number): Promise<void> {
    this.place.clock.advanceTo(this.#dayOf(period + 1, 1));
    const early = await this.#moment(period + 1, 'early');
    await trade(early);
    await decideTasks(early);
    this.place.clock.advanceTo(this.#dayOf(period + 1, 3));
    await closePeriods(await this.#moment(period, 'closing'), this.memory);
    this.#written = period;
    await this.check();
  }

  /** A parameter of the review changes in the middle: what was decided stays as it was (invariant 10). */
  async #publish(): Promise<void> {
    const parameter = {
      code: 'R07.priceBand',
      value: '0.29',
      source: 'simulation',
      validFrom: this.place.clock.businessDay(),
    };
    const input = { reason: 'another band', parameters: [{ ...parameter, enabled: true }] };
    const identity = callerOf('administrator', 'ADMINISTRATOR');
    expectDone(await this.place.post('publishReviewParameters', { identity, input }), 'a publication');
    await checkKept(this.place, this.memory);
    this.counts.add('parameters/published');
  }
}
