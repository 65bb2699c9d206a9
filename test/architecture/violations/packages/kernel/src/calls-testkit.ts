// breaks: testkit-in-tests-only
import '../../testkit/src';
