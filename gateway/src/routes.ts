import { refusal, type Answer, type Call, type Route } from './answers';

/** The routes of the gateway: path, then method. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>;

/** Answers a call by its path and method. HEAD is GET without the body, which the HTTP server leaves out. */
export async function answerFrom(routes: Routes, call: Call): Promise<Answer> {
  const methods = Object.hasOwn(routes, call.path) ? routes[call.path] : undefined;
  if (!methods) {
    return refusal(call, { status: 404, code: 'BAD_USER_INPUT', message: 'There is nothing at this path.' });
  }
  call.noted.path = call.path;
  const method = call.request.method === 'HEAD' ? 'GET' : (call.request.method ?? '');
  const route = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (route) return route(call);
  const allow = Object.keys(methods).join(', ');
  const message = `This path answers ${allow}.`;
  return refusal(call, { status: 405, code: 'BAD_USER_INPUT', message, headers: { allow } });
}
