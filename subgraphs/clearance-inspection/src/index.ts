export { clearanceInspection } from './schema';
