export * from './credit';
export * from './events';
export * from './scopes';
export * from './review-task';
