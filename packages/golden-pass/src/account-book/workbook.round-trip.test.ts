import { Decimal } from '@trust-supervision/kernel';
import fc from 'fast-check';
import { readAccountBookWorkbook, writeAccountBookWorkbook, type AccountBookDocument } from '../index';
import { chineseNames, codes } from '../testing/codes';
import { accountBooks } from '../testing/documents';
import { unplacedBook } from '../testing/unplaced';
import { SOUND, workbookOf } from '../testing/workbooks';

test('reading what was written gives the same book, without a warning', async () => {
  await fc.assert(
    fc.asyncProperty(accountBooks, async (book) => {
      const reading = await readAccountBookWorkbook(
        await writeAccountBookWorkbook(book, chineseNames),
        codes,
      );
      if (!reading.ok) throw new Error(JSON.stringify(reading.problem.faults, null, 1));
      expect(unplacedBook(reading.value.value)).toEqual(book);
      expect(reading.value.warnings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

async function bookOfMaterials(count: number): Promise<AccountBookDocument> {
  const reading = await readAccountBookWorkbook(await workbookOf(SOUND), codes);
  if (!reading.ok) throw new Error('the sound workbook was refused');
  const { head, materials, products, consumptions } = reading.value.value;
  const [material, consumption] = [materials[0]!, consumptions[0]!];
  const itemNumbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    head,
    products,
    materials: itemNumbers.map((itemNumber) => ({
      ...material,
      itemNumber,
      quantity: new Decimal(itemNumber),
    })),
    consumptions: itemNumbers.map((materialItemNumber) => ({ ...consumption, materialItemNumber })),
  };
}

test('a workbook of 10,000 lines is read in seconds and tells its progress', async () => {
  const file = await writeAccountBookWorkbook(await bookOfMaterials(5_000), chineseNames);
  const told: number[] = [];
  const began = Date.now();
  const reading = await readAccountBookWorkbook(file, codes, ({ rowsRead }) => told.push(rowsRead));
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(reading.ok && reading.value.value.consumptions.length).toBe(5_000);
  expect(reading.ok && reading.value.value.materials[4_999]?.quantity?.toFixed()).toBe('5000');
  expect(told.slice(0, 3)).toEqual([250, 500, 750]);
  expect(told.at(-1)).toBeGreaterThan(10_000);
});
