import { Decimal, sha256 } from '@trust-supervision/kernel';
import type { DrawFacts } from './facts';

/** How much of a digest is drawn from: 48 bits, which a number holds exactly. */
const DIGITS = 12;
const STEP = new Decimal(16).pow(-DIGITS);

/** A number from 0 to below 1 that only seed and key decide, so that anybody who has both can draw it again. */
export const drawOf = ({ seed, key }: DrawFacts): Decimal =>
  STEP.times(Number.parseInt(sha256(`${seed}/${key}`).slice(0, DIGITS), 16));
