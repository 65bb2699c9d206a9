export { DEFINITIONS } from './definitions';
export { GraphClient } from './graph-client';
export { OFFICER } from './personas';
export { startWorld, type World } from './world';
