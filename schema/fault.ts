/** What a validator tells, and what people are told of it. */

/** An error as a generated validator leaves it. */
export interface ValidatorError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The key that it is about, where it is about one. */
  readonly propertyName?: string;
}

/** One fault: where, and what is wrong there, in a sentence. */
export interface Fault {
  /** JSON pointer; empty: the whole document. */
  readonly pointer: string;
  readonly message: string;
}
