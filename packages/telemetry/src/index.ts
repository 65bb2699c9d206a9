export {
  isTracing,
  noteInTrace,
  noteStatement,
  startTracing,
  traced,
  traceHeaders,
  tracesTo,
  type Facts,
  type Step,
  type TracingSettings,
} from './tracing';
