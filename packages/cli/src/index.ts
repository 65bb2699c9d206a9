export { seedDemonstration } from './demo/seed';
export { GraphClient } from './graph-client';
export { ADMINISTRATOR, OFFICER, PERSONAS } from './personas';
export { databasesIn, startWorld, type World, type WorldSettings } from './world';
