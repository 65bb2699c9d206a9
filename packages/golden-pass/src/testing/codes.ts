import type { CodeBook, CodeNames } from '../code-book';

const table =
  (codes: Readonly<Record<string, string>>) =>
  (written: string): string | null =>
    Object.values(codes).includes(written) ? written : (codes[written] ?? null);

const names =
  (codes: Readonly<Record<string, string>>) =>
  (code: string): string | null =>
    Object.keys(codes).find((name) => codes[name] === code) ?? null;

const UNITS = { 千克: '035', 吨: '070', 个: '007' };
const CURRENCIES = { 美元: 'USD', '502': 'USD', 人民币: 'CNY', '142': 'CNY' };
const DISTRICTS = { 大连海关: '0900', 大窑湾海关: '0908' };
const COUNTRIES = { 日本: 'JPN', 德国: 'DEU' };
const DUTY_MODES = { 全免: '3', 照章征税: '1' };

/** A code book of a few rows of each table. */
export const codes: CodeBook = {
  unit: table(UNITS),
  currency: table(CURRENCIES),
  district: table(DISTRICTS),
  country: table(COUNTRIES),
  dutyMode: table(DUTY_MODES),
};

/** The Chinese names of the same codes. */
export const chineseNames: CodeNames = {
  unit: names(UNITS),
  currency: (code) => ({ USD: '美元', CNY: '人民币' })[code] ?? null,
  district: names(DISTRICTS),
  country: names(COUNTRIES),
  dutyMode: names(DUTY_MODES),
};
