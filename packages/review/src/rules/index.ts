import type { Rule } from '../rule';
import { r01 } from './r01-enterprise';
import { r02 } from './r02-commodity-codes';
import { r03 } from './r03-catalogue';
import { r04 } from './r04-capacity';
import { r05 } from './r05-consumption';
import { r06 } from './r06-turnover';
import { r07 } from './r07-price';
import { r08 } from './r08-declared-consumption';
import { r09 } from './r09-carry-over';
import { r10 } from './r10-domestic-sale';
import { r11 } from './r11-write-off';
import { r12 } from './r12-guarantee';
import { r13 } from './r13-sampling';

/** The rules of domain 4.4. A new one is a file and its name here; page, replay and explanation follow by themselves. */
export const RULES: readonly Rule[] = [r01, r02, r03, r04, r05, r06, r07, r08, r09, r10, r11, r12, r13];
