export * from './access';
export * from './batch';
export * from './identity';
export { once, type PostingRequest } from './once';
export { Posting } from './posting';
export { ImportProgress, type Progress } from './progress';
export * from './start';
export * from './transport';
export type { Uploads } from './uploads';
