import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legalDate } from '@trust-supervision/kernel';
import { DataFolder } from './data-folder';
import { Sentence } from './sentence';

describe('the data folder of a demonstration', () => {
  let path: string;
  let folder: DataFolder;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'data-folder-'));
    folder = new DataFolder(path);
  });
  afterEach(() => rmSync(path, { recursive: true }));

  const put = (name: string): void => writeFileSync(join(path, name), 'content');
  const has = (name: string): boolean => existsSync(join(path, name));

  it('is made when it is not there, and ready to be seeded', () => {
    const deeper = new DataFolder(join(path, 'not', 'yet'));
    expect(deeper.seededUntil()).toBeNull();
    expect(existsSync(deeper.path)).toBe(true);
  });

  it('tells the day and the files of a finished demonstration', () => {
    folder.beginSeeding('digest of the files');
    folder.finishSeeding(legalDate('2020-12-31'));
    put('account-book.db');
    expect(folder.seededUntil()).toBe('2020-12-31');
    expect(folder.demonstration).toBe('digest of the files');
    expect(has('account-book.db')).toBe(true);
  });

  it('is emptied of what an interrupted seeding left, and of nothing else', () => {
    folder.beginSeeding('digest');
    for (const name of ['account-book.db', 'account-book.db-wal', 'issuer-key.json', 'my notes.txt'])
      put(name);
    expect(folder.seededUntil()).toBeNull();
    expect(['account-book.db', 'account-book.db-wal', 'demonstration.json'].filter(has)).toEqual([]);
    expect(['issuer-key.json', 'my notes.txt'].filter(has)).toEqual(['issuer-key.json', 'my notes.txt']);
  });

  it('is left to the process that is seeding it just now', () => {
    put('account-book.db');
    const marker = { state: 'SEEDING', demonstration: 'digest', processId: process.ppid };
    writeFileSync(join(path, 'demonstration.json'), JSON.stringify(marker));
    expect(() => folder.seededUntil()).toThrow(
      `Process ${process.ppid} is entering the demonstration into ${path} just now.`,
    );
    expect(has('account-book.db')).toBe(true);
  });

  it('refuses databases that no demonstration made, and leaves them alone', () => {
    put('account-book.db');
    expect(() => folder.seededUntil()).toThrow(Sentence);
    expect(has('account-book.db')).toBe(true);
  });
});
