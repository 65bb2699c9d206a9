import { inflateRawSync } from 'node:zlib';
import type { Finding } from '../reading';
import type { FaultRule } from '../rules';

/** What a workbook may unpack to; 10,000 lines of an account book take some 20 MB. */
const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;
/** Cells that merges may cover; a library that opens the workbook lays out each of them. */
const MOST_MERGED_CELLS = 200_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
const MERGE =
  /<(?:\w+:)?mergeCell\s[^>]*?ref=["']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})["']/g;

/**
 * Looks into the archive before it is opened: refuses what unpacks to more than memory should hold, and
 * merges that would fill it. Null when the workbook may be opened.
 */
export function whatCannotBeOpened(file: Buffer): Finding<FaultRule> | null {
  let left = MOST_UNPACKED_BYTES;
  let mergedCells = 0;
  try {
    for (const entry of entriesOf(file)) {
      const content = entry.deflated ? inflateRawSync(entry.packed, { maxOutputLength: left }) : entry.packed;
      left -= content.length;
      if (left <= 0) return TOO_LARGE;
      if (/worksheets\/[^/]*\.xml$/.test(entry.name)) mergedCells += cellsMergedIn(content.toString('utf8'));
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? TOO_LARGE : NO_ARCHIVE;
  }
  return mergedCells > MOST_MERGED_CELLS ? TOO_LARGE : null;
}

const TOO_LARGE: Finding<FaultRule> = { rule: 'FILE_TOO_LARGE', message: 'unpacks to more than is read' };
const NO_ARCHIVE: Finding<FaultRule> = { rule: 'UNREADABLE_FILE', message: 'is not an .xlsx workbook' };

type Entry = { readonly name: string; readonly deflated: boolean; readonly packed: Buffer };

/** The files of a zip archive by its central directory. Throws where it is broken. */
function* entriesOf(file: Buffer): Generator<Entry> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('no zip archive');
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('broken zip directory');
    const [packedSize, nameLength] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const header = file.readUInt32LE(at + 42);
    const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    yield {
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      deflated: file.readUInt16LE(at + 10) === DEFLATED,
      packed: file.subarray(start, start + packedSize),
    };
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

function cellsMergedIn(sheet: string): number {
  let cells = 0;
  for (const [, left = '', top, right = '', bottom] of sheet.matchAll(MERGE)) {
    cells +=
      (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }
  return cells;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
