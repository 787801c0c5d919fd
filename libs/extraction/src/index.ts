export { extractReport } from './extract-report';
