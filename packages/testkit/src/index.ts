export * from './answers';
export * from './book-documents';
export * from './callers';
export * from './engines';
export * from './statements';
export * from './enterprises';
export { operationFrom, type MadeUpArguments } from './made-up-operations';
