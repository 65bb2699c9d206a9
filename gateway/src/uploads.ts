import { ok, refuse, type Result } from '@trust-supervision/kernel';
import type { Identity, SubgraphTransport } from '@trust-supervision/subgraph';
import { json, refusal, signInRefusal, tooLarge, type Answer, type Call, type Route } from './answers';
import { BodyTooLarge, limited } from './request-body';
import type { SignIn } from './sign-in';

const LONGEST_FILE_NAME = 255;

/**
 * `POST /uploads?to=<subgraph>`: streams a file to the subgraph that keeps it and answers its receipt.
 * Content-Type is the file's media type, X-File-Name its percent-encoded name. For enterprises and
 * administrators.
 */
export function uploadsRoute(
  subgraphs: readonly SubgraphTransport[],
  signIn: SignIn,
  maxUploadBytes: number,
): Route {
  return async (call) => {
    const caller = await uploaderOf(call, signIn);
    if (!caller.ok) return caller.problem;
    const receiver = subgraphs.find(({ name }) => name === call.parameters.get('to'));
    if (!receiver?.upload) {
      const message = 'The parameter "to" names no subgraph that takes files.';
      return refusal(call, { status: 404, code: 'BAD_USER_INPUT', message });
    }
    const named = namesOf(call);
    if (!named.ok) return named.problem;
    try {
      const content = limited(call.request, maxUploadBytes);
      return json(201, await receiver.upload({ content, ...named.value, identity: caller.value }));
    } catch (failure) {
      if (failure instanceof BodyTooLarge) return tooLarge(call, maxUploadBytes);
      throw failure;
    }
  };
}

async function uploaderOf(call: Call, signIn: SignIn): Promise<Result<Identity, Answer>> {
  const { authorization } = call.request.headers;
  if (authorization === undefined) return refuse(signInRefusal(call, 'Sign in to upload a file.'));
  const caller = await signIn.identify(authorization, call.requestId);
  if (!caller.ok) return refuse(signInRefusal(call, caller.problem.message));
  if (caller.value.role === 'ENTERPRISE' || caller.value.role === 'ADMINISTRATOR') return caller;
  const message = 'Only enterprises and administrators upload files.';
  return refuse(refusal(call, { status: 403, code: 'FORBIDDEN', message }));
}

/** The name and media type of the file. Refuses both faults at once. */
function namesOf(call: Call): Result<{ fileName: string; mediaType: string }, Answer> {
  const { 'content-type': contentType = '', 'x-file-name': encodedName = '' } = call.request.headers;
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const fileName = decodedName(String(encodedName));
  const faults = [
    /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? [] : ['Content-Type must be the media type of the file.'],
    fileName
      ? []
      : [`X-File-Name must be a percent-encoded file name of 1 to ${LONGEST_FILE_NAME} characters.`],
  ].flat();
  if (faults.length === 0) return ok({ fileName, mediaType });
  return refuse(refusal(call, { status: 400, code: 'BAD_USER_INPUT', message: faults.join(' ') }));
}

/** A file name without a path and without control characters; empty for anything else. */
function decodedName(encoded: string): string {
  try {
    const name = decodeURIComponent(encoded).trim();
    return name.length <= LONGEST_FILE_NAME && /^[^/\\\p{Cc}]+$/u.test(name) ? name : '';
  } catch {
    return '';
  }
}
