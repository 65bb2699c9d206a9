export * from './connection';
export * from './errors';
export * from './problems';
export { scalars, sharedResolvers } from './scalars';
export { sdlBelow, sharedSdl } from './schema-files';
