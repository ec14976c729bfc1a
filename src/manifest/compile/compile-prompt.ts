/** Compiles the action that sends a prompt to ARIA: checks its size and its scope. */
import type { SendPromptToAria } from '../../model/action.ts';
import { MAX_PROMPT_BYTES, promptBytes, trimPrompt } from '../../model/prompt.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';
import { reportSecrets } from './report-secrets.ts';

type PromptFields = NonNullable<Manifest['then']['sendPromptToAria']>;

/** The action; undefined, and reported, when it cannot be used. */
export function compilePrompt(
  fields: PromptFields,
  scope: ScopeRef | undefined,
  context: CompileContext,
): SendPromptToAria | undefined {
  const field = fields.promptFile === undefined ? 'prompt' : 'promptFile';
  const pointer = `/then/sendPromptToAria/${field}`;
  const isPlaced = scope === undefined || checkScope(scope, context);
  const prompt =
    fields.promptFile === undefined
      ? (fields.prompt ?? '')
      : readPrompt(fields.promptFile, pointer, context);
  if (prompt === undefined) return undefined;
  reportSecrets(prompt, pointer, context);
  return checkSize(prompt, pointer, context) && isPlaced
    ? { kind: 'sendPromptToAria', prompt: trimPrompt(prompt) }
    : undefined;
}

function readPrompt(
  path: string,
  pointer: string,
  { readText, report }: CompileContext,
): string | undefined {
  const read = readText(path);
  if ('problem' in read) {
    report({
      code: 'prompt/file',
      pointer,
      message: `The prompt file "${path}" cannot be used: ${read.problem}`,
      hint: 'Write a path relative to this manifest that names a text file in the manifest directory.',
    });
    return undefined;
  }
  const expression = /(?<!\$)\$\{\{[^\n}]*\}\}/.exec(read.text)?.[0];
  if (expression !== undefined) {
    report({
      code: 'prompt/expression',
      severity: 'warning',
      pointer,
      message: `The prompt file contains "${expression}", which is sent as it is: expressions in files are not replaced`,
      hint: 'Write the prompt in the manifest, under prompt, or remove the expression.',
    });
  }
  return read.text;
}

function checkSize(prompt: string, pointer: string, { report }: CompileContext): boolean {
  const bytes = promptBytes(prompt);
  if (bytes === 0) {
    report({
      code: 'prompt/empty',
      pointer,
      message: 'The prompt is empty',
      hint: 'Write what ARIA has to do.',
    });
  } else if (bytes > MAX_PROMPT_BYTES) {
    report({
      code: 'prompt/too-long',
      pointer,
      message: `The prompt has ${format(bytes)} bytes; ARIA accepts at most ${format(MAX_PROMPT_BYTES)}`,
      hint: 'Shorten it. White space at its ends does not count; letters outside ASCII have two bytes or more.',
    });
  }
  return bytes > 0 && bytes <= MAX_PROMPT_BYTES;
}

/**
 * W&B documents ARIA actions for projects of teams. Its web page offers them on registries too, and asks there for a
 * team that the API has no field for (docs/wandb-api.md, section 9.8).
 */
function checkScope({ kind }: ScopeRef, { report }: CompileContext): boolean {
  if (kind === 'project') return true;
  const isError = kind !== 'registry';
  report({
    code: 'action/scope',
    severity: isError ? 'error' : 'warning',
    pointer: '/scope',
    message: isError
      ? `sendPromptToAria cannot be used on ${kind === 'team' ? 'a team' : 'an organization'}: W&B offers ARIA actions for projects of teams only`
      : 'W&B documents ARIA actions for projects of teams only: for a registry, it does not say which team gets the conversation',
    hint: isError
      ? 'Use projects as scopes; a matrix makes one automation for each.'
      : 'Use a project as the scope, or check in the web page that the automation works.',
  });
  return !isError;
}

function format(bytes: number): string {
  return bytes.toLocaleString('en-US');
}
