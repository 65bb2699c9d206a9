/** What is asked of both gateways: enterprises by cursor and by code, another one each time. */
export type Keys = { readonly cursors: readonly string[]; readonly uscis: readonly string[] };

/** An operation of the benchmark, with the bodies that are sent in turn. */
export type BenchOperation = { readonly title: string; readonly bodies: readonly string[] };

const TWENTY = `query TwentyEnterprises($after: String) {
  enterprises(first: 20, after: $after) { nodes {
    usci nameZh nameEn district creditRating { level }
    accountBooks { bookNumber
      bondedLists(first: 2) { nodes { listNumber declaration { declarationNumber } } }
      guaranteeRequirement { isMandatory shareRate full { amount currency } due { amount currency } }
    }
  } }
}`;

const ONE = `query OneEnterprise($usci: String!) {
  enterprise(usci: $usci) { usci customsCode nameZh nameEn district trade creditRating { level } }
}`;

export const operationsOver = ({ cursors, uscis }: Keys): BenchOperation[] => [
  {
    title: '20 enterprises over four subgraphs',
    bodies: cursors.map((after) => JSON.stringify({ query: TWENTY, variables: { after } })),
  },
  {
    title: 'one enterprise of one subgraph',
    bodies: uscis.map((usci) => JSON.stringify({ query: ONE, variables: { usci } })),
  },
];
