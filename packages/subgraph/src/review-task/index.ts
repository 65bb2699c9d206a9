export { keepCoordinator } from './coordinator.store';
export { type Officer, type ReviewTask, type ReviewTaskStep, type TaskReason } from './review-task';
export { reviewTaskEntities, reviewTaskMigrations } from './review-task.entity';
export type { ReviewTaskAlreadyDecided } from './review-task.problems';
export { ReviewTasks, type TaskEffect, type TaskHandler, type TaskRefusal } from './review-task.store';
export {
  claimTask,
  decideTask,
  queueOf,
  taskFields,
  taskOfOutcome,
  taskStepFields,
  visibleTask,
} from './task-desk';
export { WorkList } from './work-list.store';
