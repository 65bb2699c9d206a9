import { deflateRawSync } from 'node:zlib';
import { readAccountBookWorkbook } from '../index';
import { codes } from '../testing/codes';
import { SOUND, workbookOf } from '../testing/workbooks';

/** A zip archive with one deflated file. */
function archiveOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

const refusalOf = async (file: Buffer) => {
  const reading = await readAccountBookWorkbook(file, codes);
  return reading.ok ? 'accepted' : reading.problem.faults.map(({ rule }) => rule);
};

describe('a workbook made to exhaust memory is refused before it is opened', () => {
  test('a small file that unpacks to 300 megabytes', async () => {
    const bomb = archiveOf('xl/worksheets/sheet1.xml', Buffer.alloc(300 * 1024 * 1024, ' '));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusalOf(bomb)).toEqual(['FILE_TOO_LARGE']);
  });

  test('one merge over the whole sheet', async () => {
    const sheet = '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    expect(await refusalOf(archiveOf('xl/worksheets/sheet1.xml', Buffer.from(sheet)))).toEqual([
      'FILE_TOO_LARGE',
    ]);
  });

  test('a list of choices over a whole column costs nothing', async () => {
    const file = await workbookOf(SOUND, (sheet) => {
      const column = sheet as unknown as { dataValidations: { add(range: string, rule: object): void } };
      column.dataValidations.add('F3:F1048576', { type: 'list', formulae: ['"千克,吨"'], allowBlank: true });
    });
    expect(await refusalOf(file)).toBe('accepted');
  });
});
