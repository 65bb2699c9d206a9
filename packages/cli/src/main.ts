import { program } from './program';
import { Sentence } from './sentence';

/** Runs the command line. What the user can act on is printed as a sentence; anything else keeps its stack. */
async function main(): Promise<void> {
  const fail = (): void => {
    process.exitCode = 1;
  };
  try {
    await program({ print: console.log, fail }).parseAsync();
  } catch (failure) {
    console.error(failure instanceof Sentence ? failure.message : failure);
    fail();
    // A served graph would keep a failed start alive.
    process.exit();
  }
}

void main();
