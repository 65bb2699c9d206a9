import {
  addDays,
  isWorkingDay,
  legalDate,
  sha256,
  workingDayFrom,
  type LegalDate,
  type SetClock,
} from '@trust-supervision/kernel';
import type { BondedListDocument } from '@trust-supervision/golden-pass';
import { GraphClient } from '../graph-client';
import { expectDone, type Outcome } from '../outcome';
import * as operations from '../operations';
import { ADMINISTRATOR, OFFICER, personaNamed } from '../personas';
import type { World } from '../world';
import { DEMO_ENTERPRISES, DISTRICT, type DemoEnterprise } from './enterprises';
import { documentsIn, PLANS, shippedFiles, type DemoDocuments, type DemoFile } from './files';

/** The day on which the demonstration begins, and the one on which its clock then stands. */
export const FIRST_DAY = legalDate('2020-01-02');
export const LAST_DAY = legalDate('2020-12-31');

/** What the seeder did, for whoever watches. */
export type SeedProgress = { readonly day: LegalDate; readonly lists: number; readonly releases: number };

export type SeedSettings = {
  readonly world: World;
  /** The clock the world was started with; it must not stand later than the first day. */
  readonly clock: SetClock;
  /** The last day to live through; the whole year by default. */
  readonly until?: LegalDate;
  /** Told at the end of each month and of the last day. */
  readonly onMonth?: (progress: SeedProgress) => void;
};

/**
 * Lives the demonstration's year through the gateway, with the requests that officers and enterprises have: registers
 * and rates the enterprises, imports the books, files each list on its day, releases declarations one to three working
 * days later. Throws a sentence when anything is refused.
 */
export async function seedDemonstration({
  world,
  clock,
  until = LAST_DAY,
  onMonth,
}: SeedSettings): Promise<void> {
  const zone = await Zone.enter(world);
  await zone.registerEnterprises();
  await world.settled();
  await zone.setUpBooks();
  for (let day = FIRST_DAY; day <= until; day = addDays(day, 1)) {
    clock.advanceTo(day);
    if (isWorkingDay(day)) await zone.live(day);
    const isMonthEnd = addDays(day, 1).slice(0, 7) !== day.slice(0, 7);
    if (isMonthEnd || day === until) onMonth?.({ day, lists: zone.filed, releases: zone.released });
  }
}

type BookYear = DemoDocuments & { readonly enterprise: DemoEnterprise };

/** The demonstration zone: its people, each with a token of their own, and what waits for them. */
class Zone {
  filed = 0;
  released = 0;
  readonly #releaseDays = new Map<string, LegalDate>();

  private constructor(
    private readonly world: World,
    private readonly books: readonly BookYear[],
    private readonly clients: ReadonlyMap<string, GraphClient>,
  ) {}

  static async enter(world: World): Promise<Zone> {
    const people = [OFFICER, ADMINISTRATOR, ...DEMO_ENTERPRISES.map(({ name }) => personaNamed(name))];
    const clients = new Map<string, GraphClient>();
    for (const persona of people)
      clients.set(persona.subject, new GraphClient(world.url, await world.tokenFor(persona)));
    const books: BookYear[] = [];
    for (const { enterprise } of PLANS)
      books.push({ enterprise, ...(await documentsIn(shippedFiles(enterprise.name))) });
    return new Zone(world, books, clients);
  }

  async registerEnterprises(): Promise<void> {
    for (const enterprise of DEMO_ENTERPRISES) {
      const { usci, customsCode, nameZh, nameEn, trade, ratings, flows, name } = enterprise;
      const registration = { usci, customsCode, nameZh, nameEn, trade, district: DISTRICT };
      await this.#post(OFFICER.subject, operations.REGISTER, {
        requestId: `demo/register/${usci}`,
        ...registration,
        isManufacturer: true,
        tradesInOwnName: true,
      });
      for (const rating of ratings) {
        const requestId = `demo/rate/${usci}/${rating.effectiveFrom}`;
        await this.#post(OFFICER.subject, operations.RATE, { requestId, usci, ...rating });
      }
      if (!flows) continue;
      const statement = { requestId: `demo/flows/${usci}`, usci, ...flows };
      await this.#post(name, operations.DECLARE_FLOWS, statement);
    }
  }

  async setUpBooks(): Promise<void> {
    for (const { enterprise, workbook } of this.books) {
      const { uploadId } = await this.#upload(enterprise, workbook);
      const input = { requestId: `demo/book/${enterprise.usci}`, uploadId };
      await this.#post(enterprise.name, operations.IMPORT_BOOK, input);
    }
    await this.world.settled();
  }

  /** A working day: enterprises file the day's lists, customs releases what is due. */
  async live(day: LegalDate): Promise<void> {
    const filedBefore = this.filed;
    for (const { enterprise, lists } of this.books) {
      for (const { list, message } of lists) {
        if (list.declaredOn !== day) continue;
        if (message) await this.#importMessage(enterprise, message);
        else await this.#file(enterprise, list);
        this.filed += 1;
      }
    }
    if (this.filed > filedBefore) {
      await this.world.settled();
      await this.#scheduleReleases(day);
    }
    await this.#releaseDue(day);
  }

  async #file({ name }: DemoEnterprise, list: BondedListDocument): Promise<void> {
    const requestId = `demo/list/${list.bookNumber}/${list.internalNumber}`;
    await this.#post(name, operations.FILE_LIST, { requestId, list: listInput(list) });
  }

  async #importMessage(enterprise: DemoEnterprise, message: DemoFile): Promise<void> {
    const { uploadId } = await this.#upload(enterprise, message);
    const input = { requestId: `demo/message/${message.path}`, uploadId };
    const { outcomes } = await this.#post<Imported>(enterprise.name, operations.IMPORT_LISTS, input);
    for (const { internalNumber, result } of outcomes) expectDone(internalNumber, 'BondedListFiled', result);
  }

  /** New declarations are given the working day on which they will be released: one to three days from now. */
  async #scheduleReleases(day: LegalDate): Promise<void> {
    const { declarations } = await this.#client(OFFICER.subject).run<Waiting>(
      operations.WAITING_DECLARATIONS,
    );
    for (const { declarationNumber } of declarations.nodes) {
      if (this.#releaseDays.has(declarationNumber)) continue;
      const wait = 1 + (Number.parseInt(sha256(declarationNumber).slice(0, 8), 16) % 3);
      this.#releaseDays.set(declarationNumber, workingDaysLater(day, wait));
    }
  }

  async #releaseDue(day: LegalDate): Promise<void> {
    const due = [...this.#releaseDays]
      .filter(([, releaseDay]) => releaseDay <= day)
      .map(([number]) => number);
    for (const declarationNumber of due.toSorted()) {
      const input = { requestId: `demo/release/${declarationNumber}`, declarationNumber };
      await this.#post(OFFICER.subject, operations.RELEASE, input);
      this.#releaseDays.delete(declarationNumber);
      this.released += 1;
    }
    if (due.length > 0) await this.world.settled();
  }

  async #post<Done extends Outcome>(
    who: string,
    { document, done }: operations.Mutation,
    input: { readonly requestId: string } & Record<string, unknown>,
  ): Promise<Done> {
    const { outcome } = await this.#client(who).run<{ outcome: Done }>(document, { input });
    return expectDone(input.requestId, done, outcome);
  }

  #upload = ({ name }: DemoEnterprise, { path, content }: DemoFile): Promise<{ uploadId: string }> =>
    this.#client(name).uploadContent(path.slice(path.lastIndexOf('/') + 1), content);

  #client(who: string): GraphClient {
    const client = this.clients.get(who);
    if (!client) throw new Error(`nobody of the demonstration is called ${who}`);
    return client;
  }
}

type Waiting = {
  readonly declarations: { readonly nodes: readonly { readonly declarationNumber: string }[] };
};
type Imported = Outcome & {
  readonly outcomes: readonly { readonly internalNumber: string; readonly result: Outcome }[];
};

function workingDaysLater(day: LegalDate, count: number): LegalDate {
  let later = day;
  for (let passed = 0; passed < count; passed += 1) later = workingDayFrom(addDays(later, 1));
  return later;
}

/** A list as mutation input; decimals as exact text. */
function listInput(list: BondedListDocument) {
  const { listNumber: _, unknown: __, source: ___, lines, ...head } = list;
  return {
    ...head,
    lines: lines.map((line) => ({
      lineNumber: line.lineNumber,
      itemNumber: line.itemNumber,
      partNumber: line.partNumber,
      hsCode: line.hsCode,
      quantity: line.quantity.toFixed(),
      unit: line.unit,
      currency: line.currency,
      unitPrice: line.unitPrice?.toFixed() ?? null,
      totalAmount: line.totalAmount.toFixed(),
      usdAmount: line.usdAmount?.toFixed() ?? null,
      consumptionVersion: line.consumptionVersion,
      soldAs: line.soldAs,
    })),
  };
}
