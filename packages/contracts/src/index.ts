export * from './credit';
export * from './events';
