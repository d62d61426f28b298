/** The user asked for something that cannot be done: exit 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What a document may tell of it: what was typed may name a person. */
  readonly told: string;

  constructor(
    message: string,
    options: ErrorOptions & { readonly told?: string } = {},
  ) {
    super(message, options);
    this.told = options.told ?? "An option cannot be used";
  }
}

/**
 * A file or folder that the user named cannot be used: what was typed is right,
 * what lies there is not. `check` answers it with a no.
 */
export class InputError extends UsageError {}
