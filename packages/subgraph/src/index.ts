export * from './identity';
export * from './transport';
