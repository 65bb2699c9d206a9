/**
 * Reads the results that jest wrote and prints `N passed, N failed` alone on a line. A suite that could not
 * start counts as a failure. With `--refuse-skipped` it prints the skipped tests instead, and fails on any:
 * where all engines are present, a skipped test is a test that nobody runs.
 */
import { readFileSync } from 'node:fs';

const [file, mode] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
  readFileSync(file, 'utf8'),
);

if (mode === '--refuse-skipped') {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo' || status === 'skipped');
  for (const { fullName } of skipped) console.error(`Skipped: ${fullName}`);
  process.exitCode = skipped.length > 0 ? 1 : 0;
} else {
  console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
}
