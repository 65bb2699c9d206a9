export { keepCoordinator } from './coordinator.store';
export {
  ageMinutes,
  stateAt,
  type Officer,
  type ReviewTask,
  type ReviewTaskStep,
  type TaskReason,
} from './review-task';
export { reviewTaskEntities, reviewTaskMigrations } from './review-task.entity';
export { taskRefused, type ReviewTaskAlreadyDecided } from './review-task.problems';
export { ReviewTasks, type TaskEffect, type TaskHandler, type TaskRefusal } from './review-task.store';
export { WorkList } from './work-list.store';
