// breaks: nothing, the ring is reported where it is entered
import type { One } from './ring-one';
export type Two = One;
