import type { DemoEnterprise } from './enterprises';

/** A material or product of a planned book; numbers as exact text, prices in US dollars. */
export type PlannedItem = {
  readonly item: number;
  readonly partNumber: string;
  readonly hsCode: string;
  readonly name: string;
  readonly specification: string;
  /** Customs unit code. */
  readonly unit: string;
  readonly price: string;
  /** Filed for the year. */
  readonly quantity: string;
};

/** A material, and how it is bought: from where, and in what lots. */
export type PlannedMaterial = PlannedItem & {
  readonly opening?: string;
  readonly origin: string;
  readonly lot: string;
};

/** A product, and how much of it a normal month exports; `null` when only single lists move it. */
export type PlannedProduct = PlannedItem & { readonly monthlyExport: string | null };

/** Net consumption of a material per unit of product; loss rates and bonded share in percent. */
export type PlannedConsumption = {
  readonly product: number;
  readonly material: number;
  readonly version?: string;
  readonly net: string;
  readonly tangible: string;
  readonly intangible: string;
  readonly bonded?: string;
};

/** How goods are processed: of materials that the foreign side supplies (来料), or that are bought (进料). */
export type Regime = 'SUPPLIED' | 'PURCHASED';

/**
 * The flows of domain 2.2 by name: supervision mode (supplied, purchased), list direction, line kind, and what a line
 * disposes of. `withoutDeclaration`: the list is posted as soon as it is filed.
 */
export const PLANNED_FLOWS = {
  MATERIAL_IMPORT: ['0214', '0615', 'IMPORT', 'MATERIAL'],
  AUXILIARY_IMPORT: ['0815', '0815', 'IMPORT', 'MATERIAL'],
  CARRY_OVER_IN: ['0255', '0654', 'IMPORT', 'MATERIAL'],
  CARRY_OVER_OUT: ['0255', '0654', 'EXPORT', 'PRODUCT'],
  SURPLUS_IN: ['0258', '0657', 'IMPORT', 'MATERIAL', 'withoutDeclaration'],
  SURPLUS_OUT: ['0258', '0657', 'EXPORT', 'MATERIAL', 'withoutDeclaration'],
  EXCHANGE_OUT: ['0300', '0700', 'EXPORT', 'MATERIAL'],
  EXCHANGE_IN: ['0300', '0700', 'IMPORT', 'MATERIAL'],
  MATERIAL_REEXPORT: ['0265', '0664', 'EXPORT', 'MATERIAL'],
  MATERIAL_SALE: ['0245', '0644', 'IMPORT', 'MATERIAL'],
  PRODUCT_SALE: ['0245', '0644', 'IMPORT', 'MATERIAL', 'converted'],
  PRODUCT_EXPORT: ['0214', '0615', 'EXPORT', 'PRODUCT'],
  PRODUCT_RETURN: ['4400', '4600', 'IMPORT', 'PRODUCT'],
  PRODUCT_REEXPORT: ['4400', '4600', 'EXPORT', 'PRODUCT'],
  EXEMPT_SALE: ['0345', '0744', 'IMPORT', 'PRODUCT'],
  IMPORT_SUBSTITUTION: ['0642', '0642', 'EXPORT', 'PRODUCT'],
  MATERIAL_DESTRUCTION: ['0200', '0200', 'EXPORT', 'MATERIAL'],
  PRODUCT_DESTRUCTION: ['0200', '0200', 'EXPORT', 'MATERIAL', 'converted'],
  LEFTOVERS_DESTRUCTION: ['0400', '0400', 'EXPORT', 'LEFTOVERS'],
  LEFTOVERS_SALE: ['0845', '0844', 'IMPORT', 'LEFTOVERS'],
  LEFTOVERS_REEXPORT: ['0865', '0864', 'EXPORT', 'LEFTOVERS'],
  ADJUSTMENT_IN: ['AAAA', 'AAAA', 'IMPORT', 'MATERIAL', 'withoutDeclaration'],
  ADJUSTMENT_OUT: ['AAAA', 'AAAA', 'EXPORT', 'MATERIAL', 'withoutDeclaration'],
  EQUIPMENT_IMPORT: ['0420', '0420', 'IMPORT', 'MATERIAL'],
} as const satisfies Record<
  string,
  readonly [
    supplied: string,
    purchased: string,
    direction: 'IMPORT' | 'EXPORT',
    lines: 'MATERIAL' | 'PRODUCT' | 'LEFTOVERS',
    mark?: 'withoutDeclaration' | 'converted',
  ]
>;
export type PlannedFlow = keyof typeof PLANNED_FLOWS;

/** A line of a planned list; what it leaves out is taken from the item of the book. */
export type PlannedLine = {
  readonly item: number;
  readonly quantity: string;
  readonly price?: string;
  readonly currency?: 'CNY';
  readonly version?: string;
  /** What is not an item of the book: leftovers as presented, and equipment. */
  readonly presented?: { readonly hsCode: string; readonly name: string; readonly unit: string };
};

/** A list that happens once. */
export type PlannedList = {
  readonly on: string;
  readonly flow: PlannedFlow;
  readonly lines: readonly PlannedLine[];
  readonly counterpartBook?: string;
  /** Filed as an INV101 message; the others are rows of the CSV file. */
  readonly asMessage?: true;
};

/** The year of one enterprise: its book, what a normal month exports, and what happens once. */
export type BookPlan = {
  readonly enterprise: DemoEnterprise;
  /** Begins the enterprise's own numbers of lists. */
  readonly initials: string;
  readonly regime: Regime;
  readonly bookNumber: string;
  readonly consumptionLink: 'BEFORE_EXPORT' | 'BEFORE_WRITE_OFF';
  /** In 10,000 US dollars. */
  readonly maxTurnover: string;
  readonly importCeilingUsd: string;
  readonly materials: readonly PlannedMaterial[];
  readonly products: readonly PlannedProduct[];
  readonly consumptions: readonly PlannedConsumption[];
  /** Which version of a product's consumption is exported from which day on; products without versions are not here. */
  readonly versions?: readonly {
    readonly product: number;
    readonly from: string;
    readonly version: string;
  }[];
  readonly singles: readonly PlannedList[];
};

/** Exports of each month in percent of a normal one: the lockdown of February 2020 shows. */
export const SEASON = [90, 35, 75, 95, 100, 104, 102, 98, 110, 96, 112, 100] as const;
