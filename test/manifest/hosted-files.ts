import { ICONS } from './icons';

/** Every file that the manifest may name and the build must put beside it. */
export const HOSTED_FILES: ReadonlySet<string> = new Set([
  'taskpane.html',
  'functions.html',
  'functions.js',
  'functions.json',
  'functions.en.json',
  ...ICONS.map(({ file }) => `assets/${file}`),
]);
