/**
 * Univer's packages give objects their fields by a helper that V8 cannot see through, which takes a fifth of the time
 * that its engine calculates; an assignment does the same where nothing inherited stands in the way, as nothing does
 * there. `_defineProperty(this, "name", value)` becomes `(this.name = value)`. A loader for webpack and a transformer
 * for jest.
 */
const FIELD = /(?<![.\w$])_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const plainFields = source => source.replace(FIELD, '(this.$1 = ');

module.exports = plainFields;
module.exports.process = source => ({ code: plainFields(source) });
