import { BOOK } from './account-book.world';

type ReceiptLine = {
  readonly itemNumber?: number;
  readonly quantity: string;
  readonly usd?: string;
  readonly currency?: string;
};
type Receipt = {
  readonly listNumber: string;
  readonly internalNumber?: string;
  readonly bookNumber?: string;
  readonly changeCount?: number;
  readonly direction?: 'I' | 'E';
  readonly kind?: 'I' | 'E' | 'R';
  readonly mode?: string;
  readonly postedOn?: string;
  readonly lines: readonly ReceiptLine[];
};

const elements = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `<${name}>${String(value)}</${name}>`)
    .join('');

/** Messages of customs in their envelope. */
export const enveloped = (...messages: string[]): string =>
  `<Package xmlns="http://www.w3.org/2000/09/xmldsig#"><EnvelopInfo><message_id>M-1</message_id>
<send_time>2020-06-01T11:00:00</send_time></EnvelopInfo>
<DataInfo><BussinessData>${messages.join('')}</BussinessData></DataInfo></Package>`;

/** A posting receipt (INV211): of an import of material 1, unless it says otherwise. */
export const posting = (receipt: Receipt): string => {
  const head = elements({
    bondInvtNo: receipt.listNumber,
    chgTmsCnt: receipt.changeCount ?? 0,
    invtPreentNo: `P-${receipt.listNumber.slice(-8)}`,
    putrecNo: receipt.bookNumber ?? BOOK,
    etpsInnerInvtNo: receipt.internalNumber ?? '',
    impexpMarkcd: receipt.direction ?? 'I',
    mtpckEndprdMarkcd: receipt.kind ?? 'I',
    supvModecd: receipt.mode ?? '0615',
    vrfdedMarkcd: 2,
    formalVrfdedTime: receipt.postedOn ?? '2020-06-01T10:00:00',
  });
  const lines = receipt.lines.map((line, index) => {
    const fields = elements({
      gdsSeqno: index + 1,
      putrecSeqno: line.itemNumber ?? 1,
      gdecd: receipt.kind === 'E' ? '3926909090' : '3908101101',
      dclUnitcd: receipt.kind === 'E' ? '007' : '035',
      dclQty: line.quantity,
      dclCurrcd: line.currency ?? '502',
      dclTotalAmt: line.usd ?? '100',
    });
    return `<BondInvtDt>${fields}</BondInvtDt>`;
  });
  return `<INV211><BondInvtBsc>${head}</BondInvtBsc>${lines.join('')}</INV211>`;
};

/** An approval receipt (INV201) without its list. */
export const approval = (listNumber: string, outcome: '1' | '3'): string =>
  `<INV201><HdeApprResult>${elements({ etpsPreentNo: 'P-1', businessId: listNumber, tmsCnt: 0 })}${elements({
    manageResult: outcome,
    manageDate: '20200601',
    rmk: outcome === '1' ? '' : '数量有误',
  })}</HdeApprResult></INV201>`;

/** A declaration receipt (INV202), by the pre-entry number alone unless it names the list. */
export const declaration = (preEntryNumber: string, listNumber = ''): string =>
  `<INV202><InvApprResult>${elements({
    invPreentNo: preEntryNumber,
    businessId: listNumber,
    entrySeqNo: 'I20200000000000001',
    manageResult: 1,
    createDate: '20200601',
  })}</InvApprResult></INV202>`;

/** A book sync (EMS301). */
export const bookSync = (bookNumber = BOOK): string =>
  `<EMS301><EmsPutrecBsc>${elements({ emsNo: bookNumber, chgTmsCnt: 0 })}</EmsPutrecBsc></EMS301>`;
