import Sequencer from '@jest/test-sequencer';

/**
 * Where nothing is known of earlier runs, jest begins with the largest files. The tests over the whole graph are the
 * longest, small as their files are: begun last, they would keep one core waiting for the other.
 */
export default class WholeGraphFirst extends Sequencer {
  async sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's, not an array's
    const ordered = await super.sort(tests);
    const isOfWholeGraph = ({ context, path }) => path.startsWith(`${context.config.rootDir}/test/`);
    return [...ordered.filter(isOfWholeGraph), ...ordered.filter((test) => !isOfWholeGraph(test))];
  }
}
