export { creditLevelEntities, creditLevelMigrations } from './credit-level.entity';
export { reviewedEnterprise } from './enterprise-standing.store';
export { keepLevel, levelOn, levelsOn, levelsOf, ratingOn } from './credit-level.store';
