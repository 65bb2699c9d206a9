/** Why an enterprise is or is not eligible, in both languages. */
const REASONS = {
  CERTIFIED_OR_ABOVE: {
    english: 'The enterprise is certified or above.',
    chinese: '企业信用等级为认证及以上。',
  },
  FLOWS_TRACEABLE: {
    english: 'The enterprise is generally rated, and its flows are transparent, complete and traceable.',
    chinese: '企业为一般信用（常规）企业，内部物流、数据流透明清晰，逻辑链完整，耗料可追溯。',
  },
  MODE_NOT_NATIONWIDE: {
    english: 'Before 2018-06-21 the mode was open in pilot districts only.',
    chinese: '2018年6月21日前该模式仅在试点海关实施。',
  },
  NOT_MANUFACTURER: {
    english: 'The enterprise does not manufacture.',
    chinese: '企业不是生产型企业。',
  },
  NOT_IN_OWN_NAME: {
    english: 'The enterprise does not do processing trade in its own name.',
    chinese: '企业未以自己名义开展加工贸易业务。',
  },
  NOT_RATED: {
    english: 'The enterprise has no credit level on that day.',
    chinese: '企业当日无信用等级。',
  },
  DISCREDITED: {
    english: 'The enterprise is discredited.',
    chinese: '企业为失信企业。',
  },
  FLOWS_NOT_DECLARED: {
    english: 'The enterprise has not declared its goods flow and data flow.',
    chinese: '企业未申报内部物流、数据流情况。',
  },
  FLOWS_NOT_TRANSPARENT: {
    english: 'Internal goods flow and data flow are not transparent and clear.',
    chinese: '企业内部物流、数据流不透明清晰。',
  },
  LOGIC_CHAIN_INCOMPLETE: {
    english: 'The logic chain from material to product is incomplete.',
    chinese: '企业逻辑链不完整。',
  },
  CONSUMPTION_NOT_TRACEABLE: {
    english: 'Consumed materials cannot be traced.',
    chinese: '企业耗料不可追溯。',
  },
} as const;

export type ReasonCode = keyof typeof REASONS;

/** A reason in a form for programs and for readers of both languages. */
export type EligibilityReason = {
  readonly code: ReasonCode;
  readonly english: string;
  readonly chinese: string;
};

export const reasonOf = (code: ReasonCode): EligibilityReason => ({ code, ...REASONS[code] });
