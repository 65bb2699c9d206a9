import type { CreditLevel } from '@trust-supervision/contracts';

/** An enterprise of the demonstration zone. All of them are invented; no such enterprise exists. */
export type DemoEnterprise = {
  /** Its folder among the demonstration files, and the name of its token. */
  readonly name: string;
  readonly usci: string;
  readonly customsCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly trade: string;
  /** Oldest first. */
  readonly ratings: readonly {
    readonly level: CreditLevel;
    readonly effectiveFrom: string;
    readonly reason: string;
  }[];
  /** What it states on its goods flow and data flow (domain 1.1); null when it states nothing. */
  readonly flows: {
    readonly transparent: boolean;
    readonly logicChainComplete: boolean;
    readonly consumptionTraceable: boolean;
  } | null;
};

/** The competent customs of the zone: Dalian Free Trade Zone. */
export const DISTRICT = '0906';

export const PLASTICS: DemoEnterprise = {
  name: 'plastics',
  usci: '91210213MA0T4C2R1E',
  customsCode: '2102240017',
  nameZh: '大连岚屿工程塑料有限公司',
  nameEn: 'Dalian Lanyu Engineering Plastics Co., Ltd.',
  trade: 'engineering plastics',
  ratings: [
    { level: 'CERTIFIED', effectiveFrom: '2017-06-12', reason: 'Certified on application' },
    { level: 'ADVANCED_CERTIFIED', effectiveFrom: '2019-07-08', reason: 'Advanced certification passed' },
  ],
  flows: { transparent: true, logicChainComplete: true, consumptionTraceable: true },
};

export const SEAFOOD: DemoEnterprise = {
  name: 'seafood',
  usci: '91210213MA0U7K5L0K',
  customsCode: '2102230048',
  nameZh: '大连澄湾水产食品有限公司',
  nameEn: 'Dalian Chengwan Seafood Co., Ltd.',
  trade: 'seafood processing',
  ratings: [{ level: 'CERTIFIED', effectiveFrom: '2018-09-17', reason: 'Certified on application' }],
  flows: null,
};

export const BEARINGS: DemoEnterprise = {
  name: 'bearings',
  usci: '91210213MA10H3QW7P',
  customsCode: '2102260035',
  nameZh: '大连朔轮轴承制造有限公司',
  nameEn: 'Dalian Shuolun Bearing Manufacturing Co., Ltd.',
  trade: 'bearings',
  ratings: [{ level: 'GENERAL', effectiveFrom: '2018-05-01', reason: 'Taken over under Order 237' }],
  flows: { transparent: true, logicChainComplete: true, consumptionTraceable: true },
};

/** Cannot show what becomes of its materials: not eligible, so without a book. */
export const GARMENTS: DemoEnterprise = {
  name: 'garments',
  usci: '91210213MA0XD8NY4Y',
  customsCode: '2102260071',
  nameZh: '大连绫川服装有限公司',
  nameEn: 'Dalian Lingchuan Garment Co., Ltd.',
  trade: 'garments',
  ratings: [{ level: 'GENERAL', effectiveFrom: '2018-05-01', reason: 'Taken over under Order 237' }],
  flows: { transparent: true, logicChainComplete: false, consumptionTraceable: false },
};

/** The whole zone, in the order in which it is registered. */
export const DEMO_ENTERPRISES: readonly DemoEnterprise[] = [PLASTICS, SEAFOOD, BEARINGS, GARMENTS];
