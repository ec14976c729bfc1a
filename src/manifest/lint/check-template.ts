// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Template variables in titles, messages and payloads: unknown, of another event, nested, or in the wrong brackets. */
import { isJsonList, isJsonObject, type JsonValue, toJson } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import type { EventKind } from '../../model/kinds/event-kinds.ts';
import {
  SECRET_NAME,
  TEMPLATE_VARIABLE_TABLE,
  TEMPLATE_VARIABLES,
  variablesOf,
} from '../../model/kinds/template-variables.ts';
import type { PointedProblem } from '../source/point-at-problem.ts';
import type { LintContext } from './lint-context.ts';

/** A webhook has one access token and one other secret. */
const MAX_SECRETS = 2;

/** Reports every template variable that renders as nothing, and what only looks like one. */
export function checkTemplates(context: LintContext): void {
  const { manifest, declaration, report } = context;
  const event = declaration.event.kind;
  const hasSecrets = declaration.action.kind === 'sendWebhook';
  const payload = manifest.then.sendWebhook?.payload;
  const secrets = new Set<string>();
  for (const { text, path } of templatesOf(context)) {
    if (!MAY_HAVE_VARIABLE.test(text)) continue;
    const pointer = renderJsonPointer(path);
    for (const problem of problemsOf(text, event, hasSecrets)) report({ ...problem, pointer });
    for (const [, name = ''] of text.matchAll(/\$\{([^{}]*)\}/g)) {
      if (SECRET_NAME.test(name)) secrets.add(name);
    }
  }
  if (payload !== undefined && secrets.size > MAX_SECRETS) {
    report({
      code: 'payload/secret-limit',
      severity: 'warning',
      pointer: '/then/sendWebhook/payload',
      message: `The payload names ${secrets.size} secrets (${[...secrets].join(', ')}); a webhook has one access token and one other secret`,
      hint: 'Keep the two that the webhook has; the others render as nothing.',
    });
  }
}

/** Every variable begins with one of these, and so does whatever only looks like one. */
const MAY_HAVE_VARIABLE = /[$<%{]/;

type Problem = Omit<PointedProblem, 'pointer'>;

function problemsOf(text: string, event: EventKind, hasSecrets: boolean): readonly Problem[] {
  const names = new Set([...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, name = '']) => name.trim()));
  return [
    ...[...names].flatMap((name) => variableProblem(name, event, hasSecrets) ?? []),
    ...brackets(text),
    ...spacedVariables(text),
  ];
}

function variableProblem(name: string, event: EventKind, hasSecrets: boolean): Problem | undefined {
  const severity = 'warning';
  const [root = '', ...keys] = name.split('.');
  const isMetadata = root === 'artifact_metadata';
  const known = TEMPLATE_VARIABLE_TABLE.find((each) => each.name === root);
  if (known === undefined || (!isMetadata && keys.length > 0)) {
    const lower = name.toLowerCase();
    if (SECRET_NAME.test(name) && !TEMPLATE_VARIABLES.includes(lower)) {
      if (hasSecrets) return undefined;
      return {
        code: 'payload/unknown-variable',
        severity,
        message: `"\${${name}}" has the form of a secret name, but only webhooks have secrets`,
        hint: 'Remove it, or send a webhook: its payload may name the secrets that the webhook has.',
      };
    }
    return {
      code: 'payload/unknown-variable',
      severity,
      message: `"\${${name}}" is not a variable that W&B documents: it renders as nothing`,
      hint: unknownHint(name, event),
    };
  }
  if (isMetadata && keys.length === 0) {
    return {
      code: 'payload/unknown-variable',
      severity,
      message: '"${artifact_metadata}" needs a key: without one it renders as nothing',
      hint: 'Write ${artifact_metadata.KEY} with a key at the top of the metadata.',
    };
  }
  if (!known.events.includes(event)) {
    return {
      code: 'payload/blank-variable',
      severity,
      message: `"\${${name}}" renders as nothing: ${event} does not fill it in`,
      hint: `Variables of ${event}: ${variablesOf(event).join(', ')}.`,
    };
  }
  if (keys.length < 2) return undefined;
  return {
    code: 'payload/nested-metadata',
    severity,
    message: `"\${${name}}" renders as nothing: only the keys at the top of the metadata can be named`,
    hint: `Log the value under a key of its own, and write \${artifact_metadata.${keys.at(-1) ?? 'KEY'}}.`,
  };
}

function unknownHint(name: string, event: EventKind): string {
  const [, root = '', rest = ''] = /^(var|local|each)\.([\w.-]+)$/.exec(name) ?? [];
  if (root !== '') return `Write \${{ ${root === 'each' ? 'matrix.AXIS' : `vars.${rest}`} }}.`;
  const filled = new Set(variablesOf(event));
  const near = suggestNames(name, TEMPLATE_VARIABLES);
  const best = near.find((each) => filled.has(each)) ?? near[0];
  return best === undefined
    ? `Variables of ${event}: ${variablesOf(event).join(', ')}. A secret is written in capitals.`
    : `Did you mean \${${best}}?`;
}

/** Reports spaces within the braces: W&B documents none. */
function spacedVariables(text: string): readonly Problem[] {
  return [...text.matchAll(/\$\{(\s*([\w.]+)\s*)\}/g)].flatMap(
    ([whole, written = '', name = '']): readonly Problem[] =>
      written === name || !isVariable(name) ? [] : [wrongBrackets(whole, name)],
  );
}

function isVariable(name: string): boolean {
  return TEMPLATE_VARIABLES.includes(name) || /^artifact_metadata\.[^.]+$/.test(name);
}

function wrongBrackets(whole: string, name: string): Problem {
  return {
    code: 'payload/wrong-brackets',
    severity: 'warning',
    message: `"${whole}" is sent unchanged: W&B replaces "\${${name}}" only`,
    hint: `Write \${${name}}.`,
  };
}

/** The brackets of other template languages around the name of a variable. */
const LOOKALIKES: readonly RegExp[] = [
  /(?<!\$)\{\{\s*\.?([\w.]+)\s*\}\}/g,
  /\$\{\{\s*\.?([\w.]+)\s*\}\}/g,
  /\$\(\s*([\w.]+)\s*\)/g,
  /\$([A-Za-z]\w*)/g,
  /(?<![${\w])\{\s*([\w.]+)\s*\}(?!\})/g,
  /<([a-z]+_[a-z_]+)>/g,
  /%\(([\w.]+)\)s/g,
  /(?<![\w%])%([a-z]+_[a-z_]+)%/g,
];

function brackets(text: string): readonly Problem[] {
  return LOOKALIKES.flatMap((form) => [...text.matchAll(form)]).flatMap(
    ([whole, name = '']): readonly Problem[] =>
      isVariable(name) ? [wrongBrackets(whole, name)] : [],
  );
}

interface LocatedString {
  readonly text: string;
  readonly path: readonly string[];
}

/** Every string that the server renders: of a prompt its text, wherever that was read. */
function templatesOf({ manifest, declaration }: LintContext): readonly LocatedString[] {
  const { action } = declaration;
  if (action.kind !== 'sendPromptToAria') return stringsOf(toJson(manifest.then), ['then']);
  const field = manifest.then.sendPromptToAria?.promptFile === undefined ? 'prompt' : 'promptFile';
  return [{ text: action.prompt, path: ['then', 'sendPromptToAria', field] }];
}

/** Every string of an action, names of integrations apart; a name of a field too, which may hold a variable. */
function stringsOf(value: JsonValue, path: readonly string[]): readonly LocatedString[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (isJsonList(value)) {
    return value.flatMap((item, index) => stringsOf(item, [...path, String(index)]));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'integration' && path.length === 2
      ? []
      : [
          ...(key.includes('$') ? [{ text: key, path: [...path, key] }] : []),
          ...stringsOf(item, [...path, key]),
        ],
  );
}
