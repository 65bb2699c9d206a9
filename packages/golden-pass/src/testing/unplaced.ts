import type { AccountBookDocument, BondedListDocument, HandbookDocument } from '../index';

const withoutSource = <Element extends { source: unknown }>(element: Element) => ({
  ...element,
  source: null,
});

/** The book without the places it was read from, to compare what it says. */
export const unplacedBook = (book: AccountBookDocument): AccountBookDocument => ({
  head: withoutSource(book.head),
  materials: book.materials.map(withoutSource),
  products: book.products.map(withoutSource),
  consumptions: book.consumptions.map(withoutSource),
});

/** The handbook without the places it was read from. */
export const unplacedHandbook = (handbook: HandbookDocument): HandbookDocument => ({
  head: withoutSource(handbook.head),
  materials: handbook.materials.map(withoutSource),
  products: handbook.products.map(withoutSource),
  consumptions: handbook.consumptions.map(withoutSource),
});

/** The list without the places it was read from. */
export const unplacedList = (list: BondedListDocument): BondedListDocument => ({
  ...withoutSource(list),
  lines: list.lines.map(withoutSource),
});
