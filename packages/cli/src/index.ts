export { DEFINITIONS } from './definitions';
export { GraphClient } from './graph-client';
export { OFFICER } from './personas';
export { CONTRACTS_FOLDER, startWorld, SUPERGRAPH_FILE, type World } from './world';
