/** Puts a message into the envelope in which receipts arrive. */
export const enveloped = (type: string, inside: string, namespace = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Package${namespace}><EnvelopInfo><version>1.0</version><message_id>M-1</message_id>
<message_type>${type}</message_type><send_time>2020-06-02T10:15:00</send_time></EnvelopInfo>
<DataInfo><PocketInfo><pocket_id>1</pocket_id></PocketInfo>
<BussinessData><${type}>${inside}</${type}></BussinessData></DataInfo></Package>`;

/** The head of an imported list; elements may be put behind it. */
export const listHead = (more = '', fields: { mark?: string; bookNumber?: string } = {}): string =>
  `<BondInvtBsc><bondInvtNo>QD090620I000000001</bondInvtNo><chgTmsCnt>0</chgTmsCnt>
<invtPreentNo>202000000000000001</invtPreentNo><putrecNo>${fields.bookNumber ?? 'E09062000001'}</putrecNo>
<etpsInnerInvtNo>DL-001</etpsInnerInvtNo><impexpMarkcd>I</impexpMarkcd>
<mtpckEndprdMarkcd>I</mtpckEndprdMarkcd><supvModecd>0615</supvModecd>
<vrfdedMarkcd>${fields.mark ?? '2'}</vrfdedMarkcd>
<formalVrfdedTime>2020-06-02T09:00:00</formalVrfdedTime>${more}</BondInvtBsc>`;

/** A line of that list. */
export const listLine = (lineNumber: number, quantity: string, more = ''): string =>
  `<BondInvtDt><bondInvtNo>QD090620I000000001</bondInvtNo><gdsSeqno>${lineNumber}</gdsSeqno>
<putrecSeqno>7</putrecSeqno><gdsMtno>PA66</gdsMtno><gdecd>3908101101</gdecd><dclUnitcd>035</dclUnitcd>
<dclQty>${quantity}</dclQty><dclCurrcd>502</dclCurrcd><dclTotalAmt>3251.63</dclTotalAmt>
<usdStatTotalAmt>3251.63</usdStatTotalAmt>${more}</BondInvtDt>`;

export const result = (outcome: string): string =>
  `<HdeApprResult><etpsPreentNo>202000000000000001</etpsPreentNo><businessId>QD090620I000000001</businessId>
<tmsCnt>0</tmsCnt><typecd>1</typecd><manageResult>${outcome}</manageResult>
<manageDate>2020-06-01T08:00:00</manageDate><rmk>通过</rmk></HdeApprResult>`;

export const declarationResult = (more = ''): string =>
  `<InvApprResult><invPreentNo>202000000000000001</invPreentNo><businessId>QD090620I000000001</businessId>
<entrySeqNo>I20200000000000001</entrySeqNo><manageResult>1</manageResult><createDate>20200601</createDate>
<reason></reason>${more}</InvApprResult>`;

export const syncedBook = (items: string): string =>
  `<EmsPutrecBsc><emsNo>E09062000001</emsNo><chgTmsCnt>2</chgTmsCnt><rcntVclrTime>20191231</rcntVclrTime>
<bizopEtpsNm>大连工程塑料</bizopEtpsNm></EmsPutrecBsc>${items}`;

export const syncedItem = (itemNumber: string, kind: string, more = ''): string =>
  `<EmsPutrecDt><gdsSeqno>${itemNumber}</gdsSeqno><mtpckEndprdTypecd>${kind}</mtpckEndprdTypecd>
<gdsMtno>PA66</gdsMtno><gdecd>3908101101</gdecd><dclUnitcd>035</dclUnitcd><dclQty>500000</dclQty>
<vclrPridInitQty>12500.00001</vclrPridInitQty>${more}</EmsPutrecDt>`;
