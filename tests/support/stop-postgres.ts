import { stopPostgres } from './postgres';

export default stopPostgres;
