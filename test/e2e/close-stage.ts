/** What jest runs after the last test in a browser. */
export { closeStage as default } from './stage';
