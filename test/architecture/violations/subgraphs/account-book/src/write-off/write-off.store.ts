// breaks: nothing, these are all a store may know
import 'typeorm';
import '../../../../packages/database/src';
import '../../../../packages/events/src';
import '../../../../packages/reference/src';
import '../../../../packages/subgraph/src';
import '../../../../packages/kernel/src';
import './write-off';
import './write-off.entity';
import '../movement/movement.store';
