export * from './answers';
export * from './book-documents';
export * from './callers';
export * from './engines';
export * from './statements';
export * from './enterprises';
