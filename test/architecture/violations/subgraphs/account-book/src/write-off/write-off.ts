// breaks: nothing, these are all a rule may know
import '../../../../packages/kernel/src';
import '../../../../packages/review/src';
import '../../../../packages/contracts/src';
import './reconciliation';
import '../movement/movement';
