/** What jest runs before the first test in a browser. */
export { openStage as default } from './stage';
