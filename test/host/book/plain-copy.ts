/** A copy of what JSON can say, without what is `undefined` in it: `plainCopy({ a: [1] })` is `{ a: [1] }`, another one. */
export const plainCopy = <T>(plain: T): T => JSON.parse(JSON.stringify(plain)) as T;
