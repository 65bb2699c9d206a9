// breaks: no-circular-imports
import type { Two } from './ring-two';
export type One = Two;
