/** Univer's packages that need no screen, as the host loads them, and what they hand out values of. */
module.exports = {
  PACKAGES: [
    '@univerjs/core',
    '@univerjs/engine-formula',
    '@univerjs/sheets',
    '@univerjs/sheets-formula',
    'rxjs',
  ],
};
