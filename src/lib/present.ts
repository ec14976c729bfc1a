/** An object type whose fields that may be `undefined` are optional instead. */
export type Present<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The fields whose value is not `undefined`, as a new object: `{ name, ...present({ owner, team }) }`. */
export function present<const T extends object>(fields: T): Present<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] !== undefined) result[key] = fields[key];
  }
  return result as Present<T> & Partial<T>;
}
