import { Faults, type Fault } from '@trust-supervision/kernel';

/** What keeps a reason. */
const LONGEST_REASON = 1000;

/** A publication says why. */
export function checkReason(reason: string): readonly Fault[] {
  const faults = new Faults();
  faults.addUnfitText('reason', reason, LONGEST_REASON);
  return faults.found;
}
