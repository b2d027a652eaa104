/**
 * A test asked for a program that this machine lacks. The environment of the tests knows it by its name and skips that
 * test, unless `CI` is set; `npm run setup` installs what is missing.
 */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';

  /** `program` as people know it; `hint` says where it is looked for, if that is not only PATH. */
  constructor(
    readonly program: string,
    hint = '',
    options?: ErrorOptions,
  ) {
    super(`${program} is not installed${hint}; \`npm run setup\` installs what the tests need`, options);
  }
}
