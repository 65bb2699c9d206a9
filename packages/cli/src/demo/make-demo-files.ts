/** Writes the demonstration files from the plans: `npm run demo:files`. They are committed; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEMO_FOLDER, filesOf, PLANS } from './files';

async function main(): Promise<void> {
  for (const plan of PLANS) {
    for (const { path, content } of await filesOf(plan)) {
      const file = join(DEMO_FOLDER, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      console.log(`${path}: ${content.length} bytes`);
    }
  }
}

void main();
