export { DEFINITIONS } from './definitions';
export { GraphClient } from './graph-client';
export { OFFICER } from './personas';
export { startWorld, SUPERGRAPH_FILE, type World } from './world';
