import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Of the plugin's recommendation only what is about Office.js: its other rules do not know TypeScript's globals. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map(name => [`office-addins/${name}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'out/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/excel/**/*.ts', 'src/features/*/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  // What Node runs as it is stays CommonJS.
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  prettier,
);
