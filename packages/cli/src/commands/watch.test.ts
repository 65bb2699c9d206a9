import { readFileSync } from 'node:fs';
import { apiSchemaOf } from '@trust-supervision/gateway';
import { buildSchema, parse, validate } from 'graphql';
import { SUPERGRAPH_FILE } from '../world';
import { queryOf, WATCHED } from './watch';

describe('what can be watched', () => {
  const schema = buildSchema(apiSchemaOf(readFileSync(SUPERGRAPH_FILE, 'utf8')));

  it('is every status of the graph', () => {
    expect(WATCHED.toSorted()).toEqual(
      Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).toSorted(),
    );
  });

  it.each(WATCHED)('is asked for as the schema has it: %s', (status) => {
    expect(validate(schema, parse(queryOf(status)))).toEqual([]);
  });
});
