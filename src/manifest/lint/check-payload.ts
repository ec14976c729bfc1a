// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Payloads: they must be JSON with a mapping at the top, and fit what a GitHub dispatch accepts. */
import {
  describeJsonType,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { describeJsonError } from './describe-json-error.ts';
import type { LintContext } from './lint-context.ts';

const POINTER = '/then/sendWebhook/payload';

/** Limits of GitHub's "Create a repository dispatch event". */
const MAX_EVENT_TYPE_CHARACTERS = 100;
const MAX_CLIENT_KEYS = 10;
const MAX_CLIENT_CHARACTERS = 65_535;

/** Reports a payload that no receiver can read as JSON, or that the official SDK cannot list. */
export function checkPayload({ manifest, report }: LintContext): void {
  const written = manifest.then.sendWebhook?.payload;
  if (written === undefined || written === '') return;
  const payload = typeof written === 'string' ? parse(written) : { value: written };
  if (!('value' in payload)) {
    report({ code: 'payload/not-json', pointer: POINTER, ...payload });
    return;
  }
  if (!isJsonObject(payload.value)) {
    report({
      code: 'payload/not-object',
      pointer: POINTER,
      message: `The payload must be a mapping at the top; it is ${describeJsonType(payload.value)}`,
      hint: 'Write a mapping, for example payload: { items: [ … ] }. The official SDK cannot list the automations of a team that has any other payload.',
    });
    return;
  }
  checkDispatch(payload.value, report);
}

type ParsedText =
  | { readonly value: JsonValue }
  | { readonly message: string; readonly hint: string };

function parse(text: string): ParsedText {
  try {
    return { value: parseJson(text) };
  } catch {
    return explain(text);
  }
}

function explain(text: string): { readonly message: string; readonly hint: string } {
  const { line, column, reason } = describeJsonError(text);
  const bare = unquotedVariable(text);
  if (bare !== undefined) {
    return {
      message: `The payload is not JSON: line ${bare.line}, column ${bare.column}: \${${bare.name}} is outside quotes`,
      hint: `Write "\${${bare.name}}". W&B inserts the value as escaped text, so the receiver gets a string and converts it.`,
    };
  }
  return {
    message: `The payload is not JSON: line ${line}, column ${column}: ${reason}`,
    hint: 'Write the payload as a YAML mapping instead of text; wac then writes the JSON.',
  };
}

/** The first variable outside quotes; undefined where each is inside a JSON string. */
function unquotedVariable(
  text: string,
): { readonly name: string; readonly line: number; readonly column: number } | undefined {
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\' && isInString) index++;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && text.startsWith('${', index)) {
      const name = /^\$\{([^{}]*)\}/.exec(text.slice(index))?.[1];
      if (name === undefined) continue;
      const before = text.slice(0, index).split('\n');
      return { name, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    }
  }
  return undefined;
}

function checkDispatch(payload: JsonObject, report: LintContext['report']): void {
  const client = payload['client_payload'];
  const type = payload['event_type'];
  if (client === undefined) return;
  const problems: string[] = [];
  if (typeof type !== 'string') problems.push('"event_type" is missing or not a string');
  else if (type.length > MAX_EVENT_TYPE_CHARACTERS)
    problems.push(`"event_type" has more than ${MAX_EVENT_TYPE_CHARACTERS} characters`);
  if (!isJsonObject(client)) problems.push('"client_payload" is not a mapping');
  else if (Object.keys(client).length > MAX_CLIENT_KEYS)
    problems.push(`"client_payload" has more than ${MAX_CLIENT_KEYS} keys at the top`);
  if (JSON.stringify(client).length > MAX_CLIENT_CHARACTERS)
    problems.push(`"client_payload" has more than ${MAX_CLIENT_CHARACTERS} characters`);
  for (const problem of problems) {
    report({
      code: 'payload/dispatch-shape',
      severity: 'warning',
      pointer: POINTER,
      message: `GitHub refuses this repository dispatch: ${problem}`,
      hint: 'A dispatch is { event_type, client_payload } with at most 10 keys in client_payload; nest further values.',
    });
  }
}
