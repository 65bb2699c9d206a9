import type { Bilingual } from '../parameter';

/** What a rule rests on besides the law it names: customs' own parameters are not public. */
export const DESIGN: Bilingual = {
  en: 'a design default, since the parameters of customs are not public',
  zh: '设计默认值，海关参数未公开',
};

/** Where the value of a parameter comes from, when it is a design. */
export const DEFAULT_VALUE = 'A default: the parameters of customs are not public (domain 4.4)';

/** A basis in law with the part that is a design. */
export const lawAndDesign = (en: string, zh: string): Bilingual => ({
  en: `${en}; ${DESIGN.en}`,
  zh: `${zh}；${DESIGN.zh}`,
});
