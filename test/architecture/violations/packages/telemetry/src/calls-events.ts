// breaks: layer-telemetry
import '../../events/src';
export const telemetry = 'telemetry';
