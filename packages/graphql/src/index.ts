export { conditionVariables } from './conditions';
export * from './connection';
export * from './errors';
export { PlainVariables } from './plain-variables';
export * from './problems';
export { sharedResolvers } from './scalars';
export { sdlBelow, sharedSdl } from './schema-files';
