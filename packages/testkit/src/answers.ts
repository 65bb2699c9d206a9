import type { ExecutionResult } from 'graphql';

/** What a field of an operation answered. Throws with the errors when there is no data. */
export function fieldOf<Answer>({ data, errors }: ExecutionResult, name: string): Answer {
  if (!data) throw new Error(`no answer: ${JSON.stringify(errors)}`);
  return data[name] as Answer;
}
