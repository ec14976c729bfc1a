import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import type { Call } from '../github/reply.ts';

/** An operation of the description, with the parts of the path that a request gives. */
export interface Operation {
  readonly value: JsonObject;
  /** Where it is in the description, as a JSON pointer in a URI fragment. */
  readonly pointer: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Parameters that take slashes: the description marks them as such, and a request may leave the slash as it is. */
const MULTI_SEGMENT = ['path', 'ref', 'basehead', 'branch'];

/** The operation of a request: the path with the most words of its own. */
export function matchOperation(root: JsonObject, { method, path }: Call): Operation | undefined {
  const paths = isJsonObject(root['paths']) ? root['paths'] : {};
  // The links of pages name the repository by its number.
  const usual = path.replace(/^\/repositories\/\d+(?=\/)/u, '/repos/acme/ml');
  const found = Object.keys(paths)
    .flatMap((template) => {
      const parameters = matchTemplate(template, usual);
      return parameters === undefined ? [] : [{ template, parameters }];
    })
    .sort((a, b) => Object.keys(a.parameters).length - Object.keys(b.parameters).length);
  for (const { template, parameters } of found) {
    const operations = paths[template];
    const value = isJsonObject(operations) ? operations[method.toLowerCase()] : undefined;
    if (!isJsonObject(value)) continue;
    const name = encodeURIComponent(template.replaceAll('~', '~0').replaceAll('/', '~1'));
    return { value, pointer: `/paths/${name}/${method.toLowerCase()}`, parameters };
  }
  return undefined;
}

function matchTemplate(
  template: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const pattern = template
    .split(/(\{\w+\})/u)
    .map((part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (name === undefined) return part.replaceAll(/[.+]/gu, '\\$&');
      return `(?<${name}>${MULTI_SEGMENT.includes(name) ? '.+' : '[^/]+'})`;
    })
    .join('');
  const groups = new RegExp(`^${pattern}$`, 'u').exec(path);
  if (groups === null) return undefined;
  const given = Object.entries(groups.groups ?? {});
  return Object.fromEntries(given.map(([name, value]) => [name, decodeURIComponent(value)]));
}
