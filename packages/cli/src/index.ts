export { DEFINITIONS } from './definitions';
export { GraphClient } from './graph-client';
export { OFFICER } from './personas';
export { program } from './program';
export { CONTRACTS_FOLDER, startWorld, SUPERGRAPH_FILE, type World } from './world';
