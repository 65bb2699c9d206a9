export { enterpriseCredit } from './schema';
