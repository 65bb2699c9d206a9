export { districtEntities, districtMigrations, districtView } from './enterprise-district.entity';
export { districtOf, keepBookDistrict, keepDistrict } from './enterprise-district.store';
export { Rows } from './rows';
