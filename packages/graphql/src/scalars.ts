import { Decimal, MONEY, parseDecimal, parseLegalDate, RATE, type Money } from '@trust-supervision/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from './errors';

/** Exact decimals travel as text. A JSON number is refused: it may have lost digits before it reached us. */
export const DecimalScalar = textScalar('Decimal', {
  read(text) {
    const parsed = parseDecimal(text, { ...RATE, max: new Decimal('90000000000000'), name: 'decimal' });
    if (!parsed.ok) throw badInput(`"${text}" ${parsed.problem.message}; allowed: ${parsed.problem.allowed}`);
    return parsed.value;
  },
  write: (value) => (Decimal.isDecimal(value) ? value.toFixed() : String(value)),
});

/** A legal day. */
export const DateScalar = textScalar('Date', {
  read(text) {
    const parsed = parseLegalDate(text);
    if (!parsed.ok) throw badInput(`"${text}" ${parsed.problem.message}; allowed: ${parsed.problem.allowed}`);
    return parsed.value;
  },
  write: String,
});

/** An instant, written in UTC. */
export const DateTimeScalar = textScalar('DateTime', {
  read(text) {
    const instant = new Date(text);
    if (Number.isNaN(instant.getTime())) throw badInput(`"${text}" is no instant; allowed: ISO 8601`);
    return instant.toISOString();
  },
  write: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

/** The resolvers of the shared scalars. */
const scalars = { Decimal: DecimalScalar, Date: DateScalar, DateTime: DateTimeScalar };

/** What every subgraph resolves alike. Money is written with its cents; an amount inside a book may have more places. */
export const sharedResolvers = {
  ...scalars,
  Money: {
    amount: ({ amount }: Money | { amount: string }): string =>
      Decimal.isDecimal(amount) ? amount.toFixed(Math.max(amount.decimalPlaces(), MONEY.places)) : amount,
  },
};

function textScalar<Value>(
  name: string,
  wire: { read: (text: string) => Value; write: (value: unknown) => string },
): GraphQLScalarType<Value, string> {
  return new GraphQLScalarType<Value, string>({
    name,
    serialize: (value) => wire.write(value),
    parseValue: (value) => {
      if (typeof value === 'string') return wire.read(value);
      throw badInput(`${name} must be text, not ${JSON.stringify(value)}`);
    },
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return wire.read(node.value);
      throw badInput(`${name} must be text in quotes`);
    },
  });
}
