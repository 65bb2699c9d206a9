import type { Answer, Route } from './answers';

/**
 * Blocks every request to another host: the page works on a machine without internet, and tells nobody about
 * it.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FIRST_QUERY = `# Sign in: open "Headers" below and paste {"Authorization": "Bearer <token>"}.
# Without a token you are the public caller.

query WhatIsHere {
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}
`;

let page: Promise<Answer> | undefined;

/** The GraphiQL page with its scripts, styles, fonts and icon inside. Made on first use: it is some 9 MB. */
export const graphiqlRoute: Route = () => (page ??= renderedPage());

async function renderedPage(): Promise<Answer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Trust supervision: GraphiQL',
    endpoint: '/graphql',
    defaultQuery: FIRST_QUERY,
    defaultEditorToolsVisibility: 'headers',
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
    body: Buffer.from(html.trim()),
  };
}
