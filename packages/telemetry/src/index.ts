export {
  isTracing,
  noteInTrace,
  noteStatement,
  startTracing,
  traced,
  traceHeaders,
  tracesTo,
} from './tracing';
