// breaks: layer-decisions
import '../../events/src';
export const decisions = 'decisions';
