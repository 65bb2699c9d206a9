import {
  Faults,
  isCustomsCode,
  isUsci,
  usciCheckCharacterFits,
  type Fault,
  type LegalDate,
} from '@trust-supervision/kernel';

/** What is filed to register an enterprise (企业备案). */
export type EnterpriseFiling = {
  readonly usci: string;
  readonly customsCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly district: string;
  readonly trade: string;
  readonly isManufacturer: boolean;
  readonly tradesInOwnName: boolean;
};

/** Something noticed that does not stop a registration. */
export type RegistrationWarning = { path: string; rule: string; message: string; value: string };

/** A registered enterprise: the unit of supervision (domain 1.1). */
export type Enterprise = EnterpriseFiling & {
  readonly id: string;
  readonly warnings: readonly RegistrationWarning[];
  /** The business day of the registration. */
  readonly registeredOn: LegalDate;
  /** When it was entered: ISO 8601, UTC. */
  readonly recordedAt: string;
};

/** Which of a filing's codes other enterprises already have. */
export type TakenCodes = { readonly usci: boolean; readonly customsCode: boolean };

/** The longest texts, in characters; the name's is that of the customs messages (domain 1.3). */
export const LONGEST = { nameZh: 512, nameEn: 512, trade: 120 } as const;

/** The filing without the blanks around its texts, which real files carry. */
export const trimmed = <Filing extends EnterpriseFiling>(filing: Filing): EnterpriseFiling => ({
  usci: filing.usci.trim(),
  customsCode: filing.customsCode.trim(),
  nameZh: filing.nameZh.trim(),
  nameEn: filing.nameEn.trim(),
  district: filing.district.trim(),
  trade: filing.trade.trim(),
  isManufacturer: filing.isManufacturer,
  tradesInOwnName: filing.tradesInOwnName,
});

/** Everything that stops a registration: codes of a wrong form or taken by others, texts that are empty or too long. */
export function checkRegistration(filing: EnterpriseFiling, taken: TakenCodes): readonly Fault[] {
  const faults = new Faults();
  if (!isUsci(filing.usci)) {
    const allowed = '18 characters of 0-9 and A-Z without I, O, S, V, Z';
    faults.add('usci', 'USCI_FORM', 'This is no unified social credit code.', filing.usci, allowed);
  }
  if (taken.usci) {
    faults.add('usci', 'USCI_TAKEN', 'An enterprise with this credit code is registered.', filing.usci);
  }
  if (!isCustomsCode(filing.customsCode)) {
    const message = 'This is no customs enterprise code.';
    faults.add(
      'customsCode',
      'CUSTOMS_CODE_FORM',
      message,
      filing.customsCode,
      '10 digits or capital letters',
    );
  }
  if (taken.customsCode) {
    const message = 'Another enterprise has this customs code.';
    faults.add('customsCode', 'CUSTOMS_CODE_TAKEN', message, filing.customsCode);
  }
  if (!/^\d{4}$/.test(filing.district)) {
    faults.add('district', 'DISTRICT_FORM', 'This is no customs district.', filing.district, '4 digits');
  }
  checkTexts(filing, faults);
  return faults.found;
}

function checkTexts(filing: EnterpriseFiling, faults: Faults): void {
  for (const field of ['nameZh', 'nameEn', 'trade'] as const) {
    const length = [...filing[field]].length;
    if (length >= 1 && length <= LONGEST[field]) continue;
    const message = length === 0 ? 'This must not be empty.' : `This has ${length} characters.`;
    faults.add(field, 'TEXT_LENGTH', message, filing[field], `1 to ${LONGEST[field]} characters`);
  }
}

/** What is kept and shown with the enterprise. The filing must have passed `checkRegistration`. */
export function warningsOf({ usci }: EnterpriseFiling): RegistrationWarning[] {
  if (usciCheckCharacterFits(usci)) return [];
  const message = 'The last character of the credit code is not the check character of the others.';
  return [{ path: 'usci', rule: 'USCI_CHECK_CHARACTER', message, value: usci }];
}
