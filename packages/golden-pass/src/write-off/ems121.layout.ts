import type { WriteOffFigures } from './write-off.document';

/**
 * The elements of EmsChgoffDt and the Chinese headers of the working paper, in the order of the form (domain 4.3): all
 * that the domain names, and no others.
 */
export const FIGURE_FIELDS: readonly {
  readonly field: keyof WriteOffFigures;
  readonly element: string;
  readonly header: string;
}[] = [
  { field: 'opening', element: 'vclrPridInitQty', header: '期初数量' },
  { field: 'importedOrExported', element: 'impOrExpTotalQty', header: '进出口总数量' },
  { field: 'carriedOver', element: 'dprcsCrdwImpexpQty', header: '深加工结转数量' },
  { field: 'added', element: 'vrfaddQty', header: '核增数量' },
  { field: 'reduced', element: 'vrfredQty', header: '核减数量' },
  { field: 'reexported', element: 'reexpQty', header: '料件复出数量' },
  { field: 'sold', element: 'sdinQty', header: '内销数量' },
  { field: 'soldAmount', element: 'sdinAmt', header: '内销金额' },
  { field: 'surplusCarriedOut', element: 'remainMtpckTrfoutQty', header: '余料转出数量' },
  { field: 'destroyed', element: 'mtpckEndprdDstryQty', header: '销毁数量' },
  { field: 'returned', element: 'endprdRetnExchImpQty', header: '成品退换进口数量' },
  { field: 'reexportedAfterReturn', element: 'endprdRetnExchExpQty', header: '成品退换出口数量' },
  { field: 'consumed', element: 'csmTotalQty', header: '耗用总量' },
  { field: 'consumedAmount', element: 'csmTotalAmt', header: '耗用金额' },
  { field: 'tangibleLoss', element: 'tgblLossQty', header: '有形损耗数量' },
  { field: 'intangibleLoss', element: 'intgbLossQty', header: '无形损耗数量' },
  { field: 'theoreticalRemaining', element: 'shdRemainQty', header: '应剩余数量' },
  { field: 'theoreticalRemainingAmount', element: 'shdRemainAmt', header: '应剩余金额' },
  { field: 'actualRemaining', element: 'actlRemainQty', header: '实际剩余数量' },
  { field: 'actualRemainingAmount', element: 'actlRemainAmt', header: '实际剩余金额' },
  { field: 'difference', element: 'dsmlQty', header: '短溢数量' },
  { field: 'differenceAmount', element: 'dsmlAmt', header: '短溢金额' },
  { field: 'differenceRate', element: 'dsmlRate', header: '短溢比例（%）' },
  { field: 'leftoversTakenOut', element: 'lfmtImprQty', header: '边角料内销复出数量' },
  { field: 'leftoversTakenOutAmount', element: 'lfmtImprAmt', header: '边角料内销复出金额' },
  { field: 'leftoversDestroyed', element: 'lfmtDstryQty', header: '边角料销毁数量' },
  { field: 'averagePrice', element: 'dclcusInvtAvgUprcAmt', header: '平均单价' },
];

/** What stands before the quantities of a line. */
export const ITEM_FIELDS = [
  { field: 'kind', element: 'mtpckEndprdTypecd', header: '料件成品标志' },
  { field: 'itemNumber', element: 'gdsSeqno', header: '序号' },
  { field: 'partNumber', element: 'gdsMtno', header: '料号' },
  { field: 'hsCode', element: 'gdecd', header: '商品编码' },
  { field: 'name', element: 'gdsNm', header: '商品名称' },
  { field: 'unit', element: 'dclUnitcd', header: '申报计量单位' },
] as const;

/** emapvMarkcd (domain 1.3). */
export const APPROVAL_CODES = { PASSED: '1', MANUAL: '2', REJECTED: '3' } as const;

export const TYPE_CODES = { NORMAL: '1', SUPPLEMENTARY: '2', CUSTOMS_DISPOSAL: '3' } as const;
