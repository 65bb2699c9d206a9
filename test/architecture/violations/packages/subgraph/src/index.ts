export const subgraph = 'subgraph';
