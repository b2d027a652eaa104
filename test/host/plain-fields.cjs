/**
 * Univer's packages give objects their fields by a helper that V8 cannot see through, which takes a fifth of the time
 * that its engine calculates; an assignment does the same where nothing inherited stands in the way, as nothing does
 * there. `_defineProperty(this, "name", value)` becomes `(this.name = value)`. A loader for webpack.
 */
const FIELD = /(?<![.\w$])_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

module.exports = source => source.replace(FIELD, '(this.$1 = ');
