/** One complaint of a compiled validator, in ajv's form. */
export interface SchemaError {
  /** JSON Pointer to the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A validator that was compiled from a schema: true when the value conforms, else `errors` says why not. */
export interface SchemaValidator<T> {
  (value: unknown): value is T;
  errors?: readonly SchemaError[] | null;
}
