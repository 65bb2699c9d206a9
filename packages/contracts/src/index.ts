export * from './credit';
export * from './eligibility';
export * from './eligibility-reason';
export * from './events';
export * from './regime';
export * from './review-task';
export * from './scopes';
export * from './standing-level';
