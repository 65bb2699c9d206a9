export * from './connection';
export * from './errors';
export * from './problems';
export { scalars } from './scalars';
export { sdlBelow, sharedSdl } from './schema-files';
