// breaks: nothing, a test may import the testkit
import '../../testkit/src';
