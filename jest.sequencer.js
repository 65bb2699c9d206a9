const Sequencer = require('@jest/test-sequencer').default;

/**
 * Where nothing is known of earlier runs, jest begins with the largest files. The tests over the whole graph are the
 * longest, small as their files are: begun last, they would keep one core waiting for the other.
 */
module.exports = class WholeGraphFirst extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    const isOfWholeGraph = ({ context, path }) => path.startsWith(`${context.config.rootDir}/test/`);
    return [...ordered.filter(isOfWholeGraph), ...ordered.filter((test) => !isOfWholeGraph(test))];
  }
};
