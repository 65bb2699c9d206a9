export * from './access';
export * from './batch';
export * from './identity';
export { once, type PostingRequest } from './once';
export * from './start';
export * from './transport';
export type { Uploads } from './uploads';
