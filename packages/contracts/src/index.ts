export * from './credit';
export * from './events';
export * from './review-task';
