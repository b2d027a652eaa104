/** Where Microsoft wants office.js to be loaded from; it loads its other files from there by itself. */
export const OFFICE_JS_HOST = 'https://appsforoffice.microsoft.com';
