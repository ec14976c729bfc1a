/** The value at a dotted path of a response. @throws when a step of the path does not exist. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null || !(step in here)) {
      throw new Error(`No ${step} of ${path} in ${JSON.stringify(value)}`);
    }
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here;
}

/** The text at a dotted path. */
export function textAt(value: unknown, path: string): string {
  const text = at(value, path);
  if (typeof text !== 'string') throw new Error(`${path} is no text: ${JSON.stringify(text)}`);
  return text;
}

/** The list at a dotted path. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const list = at(value, path);
  if (!Array.isArray(list)) throw new Error(`${path} is no list: ${JSON.stringify(list)}`);
  return list as readonly unknown[];
}

/** What each item of a list has at a dotted path. */
export function column(list: readonly unknown[], path: string): readonly unknown[] {
  return list.map((item) => at(item, path));
}

/** JSON text as a value that nothing is known of. */
export function parseJson(text: string): unknown {
  return JSON.parse(text) as unknown;
}
