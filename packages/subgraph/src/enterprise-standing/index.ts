export { creditLevelEntities, creditLevelMigrations } from './credit-level.entity';
export { keepStanding, reviewedEnterprise, reviewedEnterprises } from './enterprise-standing.store';
export { standingEntities, standingMigrations } from './standing.entity';
export { keepLevel, levelOn, levelsOf, ratingOn } from './credit-level.store';
