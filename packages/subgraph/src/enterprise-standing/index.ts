export { creditLevelEntities, creditLevelMigrations } from './credit-level.entity';
export { keepLevel, levelOn, levelsOf, ratingOn } from './credit-level.store';
