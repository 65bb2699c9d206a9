import { Decimal } from '@trust-supervision/kernel';

/** How a decimal is written in a kept filing. */
type PackedDecimal = { readonly $decimal: string };

/** A filing as JSON that keeps which of its texts are decimals. */
export function packed(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return { $decimal: value.toFixed() } satisfies PackedDecimal;
  if (Array.isArray(value)) return value.map(packed);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, packed(content)]));
}

/** The filing that was packed. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (value === null || typeof value !== 'object') return value;
  const { $decimal } = value as Partial<PackedDecimal>;
  if (typeof $decimal === 'string') return new Decimal($decimal);
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, unpacked(content)]));
}
