import { Faults, type Fault } from '@trust-supervision/kernel';
import type { AccountBook, BookFiling, BookHead, BookItem, ItemKind } from '../account-book/account-book';
import {
  itemKeyOf,
  TERMS,
  type BookTerms,
  type ChangeFacts,
  type FiledItem,
  type ShadowCopy,
} from './book-change';

/** A change as it is typed: what is left out stays as it is. */
export type TypedChange = {
  readonly terms: Partial<{ readonly [Term in keyof BookTerms]: BookTerms[Term] | undefined }>;
  readonly materials: readonly BookItem[];
  readonly products: readonly BookItem[];
  readonly removedMaterials: readonly number[];
  readonly removedProducts: readonly number[];
};

type Facts = Pick<ChangeFacts, 'terms' | 'items'>;

/** The shadow copy of a typed change. */
export function typedShadow(change: TypedChange, facts: Facts): ShadowCopy {
  const terms = TERMS.reduce<BookTerms>((merged, field) => {
    const filed = change.terms[field];
    return filed === undefined ? merged : { ...merged, [field]: filed };
  }, facts.terms);
  return {
    terms,
    items: [...itemsOf('MATERIAL', change.materials), ...itemsOf('PRODUCT', change.products)],
    removed: [
      ...change.removedMaterials.map((itemNumber, index) => ({
        kind: 'MATERIAL' as const,
        itemNumber,
        path: `removedMaterials[${index}]`,
      })),
      ...change.removedProducts.map((itemNumber, index) => ({
        kind: 'PRODUCT' as const,
        itemNumber,
        path: `removedProducts[${index}]`,
      })),
    ],
  };
}

/** The shadow copy of a whole filing: items that it leaves out are taken out. A workbook has no annual capacity. */
export function wholeShadow({ head, materials, products }: BookFiling, { terms, items }: Facts): ShadowCopy {
  const filed = [...itemsOf('MATERIAL', materials), ...itemsOf('PRODUCT', products)];
  const named = new Set(filed.map(({ kind, item }) => itemKeyOf(kind, item.itemNumber)));
  const { enterpriseName, maxTurnoverAmount, importCeilingUsd, validUntil } = head;
  return {
    terms: { ...terms, enterpriseName, maxTurnoverAmount, importCeilingUsd, validUntil },
    items: filed,
    removed: items
      .filter(({ kind, itemNumber }) => !named.has(itemKeyOf(kind, itemNumber)))
      .map(({ kind, itemNumber }) => ({ kind, itemNumber, path: LINES_OF[kind] })),
  };
}

const LINES_OF = { MATERIAL: 'materials', PRODUCT: 'products' } as const;

const itemsOf = (kind: ItemKind, items: readonly BookItem[]): FiledItem[] =>
  items.map((item, index) => ({ kind, item, path: `${LINES_OF[kind]}[${index}]` }));

const FIXED = [
  'internalNumber',
  'enterpriseUsci',
  'district',
  'bookType',
  'accountingMethod',
  'consumptionLink',
  'cycleDays',
] as const satisfies readonly (keyof BookHead)[];

/** Fields of the head in which a whole filing differs from the book of the day, but which no change of it may touch. */
export function headFaults(head: BookHead, book: AccountBook): readonly Fault[] {
  const faults = new Faults();
  for (const field of FIXED) {
    const [filed, kept] = [head[field], book[field]];
    if (filed === null || filed === kept) continue;
    faults.add(`head.${field}`, 'HEAD_FIXED', 'is not changed by a change of the book', filed, kept);
  }
  return faults.found;
}
