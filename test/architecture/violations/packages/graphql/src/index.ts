export const graphql = 'graphql';
