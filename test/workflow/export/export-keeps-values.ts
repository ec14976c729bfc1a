/**
 * What the server holds, exported, loaded and planned: nothing changes but markers, and every value is the same digit
 * for digit. Values are compared by a reader of this test, not by the canonical form that export itself compares with.
 */
import { expect } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { Declaration, Observed } from '../../../src/model/automation.ts';
import type { AutomationApi, InventoryRequest } from '../../../src/model/automation-api.ts';
import type { Scope } from '../../../src/model/scope.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import { encodeEvent } from '../../../src/wandb/codec/encode-event.ts';
import { keepLive } from '../../../src/wandb/codec/keep-live.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import { exportInventory } from '../../../src/workflow/export-inventory.ts';
import { makePlan } from '../../../src/workflow/plan/make-plan.ts';
import { FREE_POLICY } from '../../reconcile/samples.ts';
import { fc } from '../../support/fast-check.ts';
import { createInMemoryApi, type InMemoryApi } from '../../support/in-memory-api.ts';
import { INTEGRATIONS, SERVER } from './server-automations.ts';

const OWNER = 'acme/ml';

const REQUEST: InventoryRequest = {
  entities: ['vision'],
  organizations: ['acme'],
  formerEntities: [],
};

/** Why an automation cannot be written as a manifest. */
const KNOWN_CAUSES =
  /^No manifest can express the event |^The name is blank$|^Expressions are not allowed in keys$/u;

/** How many of the generated automations were written, and how many were not. */
export interface ExportCounts {
  exported: number;
  leftOut: number;
}

/** Exports generated automations until at least `count` have been written and read back. */
export async function exportKeepsAutomations(count: number): Promise<ExportCounts> {
  const counts: ExportCounts = { exported: 0, leftOut: 0 };
  await fc.assert(
    fc.asyncProperty(SERVER, fc.boolean(), async (observed, fold) => {
      await checkExport(observed, fold, counts);
    }),
    // Four manifests in a run, on average.
    { numRuns: Math.ceil(count / 4) },
  );
  return counts;
}

async function checkExport(
  observed: readonly Observed[],
  fold: boolean,
  counts: ExportCounts,
): Promise<void> {
  const api = serverOf(observed);
  const { files, exported, left } = await exportInventory({
    api,
    request: REQUEST,
    options: { owner: OWNER, onRemove: 'delete', entity: 'vision', fold },
  });
  expect(exported.length + left.length).toBe(observed.length);
  counts.exported += exported.length;
  counts.leftOut += left.length;
  for (const { message } of left) expect(message).toMatch(KNOWN_CAUSES);

  // An export is in the layout that fmt writes.
  for (const { text } of files)
    expect(formatManifest(text)).toEqual({ value: text, diagnostics: [] });

  const project = loadWritten(files);
  const keys = new Map(exported.map(({ id, key }) => [key, id]));
  expect(project.declarations.map(({ key }) => key).sort()).toEqual([...keys.keys()].sort());
  const before = new Map(api.stored);
  for (const declaration of project.declarations) {
    const was = before.get(keys.get(declaration.key) as never) as Observed;
    expect(valuesOfDeclaration(declaration)).toEqual(valuesOfObserved(was));
  }

  const policy = { ...FREE_POLICY, owner: OWNER };
  const first = await makePlan({ project, api, policy, server: 'memory' });
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { plan } = first;
  if (plan === undefined) throw new Error('there is a plan');
  expect(plan.conflicts).toEqual([]);
  for (const { action, fields } of plan.changes) expect([action, fields]).toEqual(['adopt', []]);
  expect(plan.changes.map(({ key }) => key).sort()).toEqual([...keys.keys()].sort());

  const { results } = await applyPlan(plan, {
    api,
    sleep: () => Promise.resolve(),
    now: () => 0,
    random: () => 0,
    restore: { write: () => Promise.resolve('restore.json') },
  });
  expect(results.filter(({ status }) => status !== 'done')).toEqual([]);
  for (const [id, was] of before) {
    const { name, enabled, scope, event, action } = api.stored.get(id) as Observed;
    expect({ name, enabled, scope, event, action }).toEqual({
      name: was.name,
      enabled: was.enabled,
      scope: was.scope,
      event: was.event,
      action: was.action,
    });
  }

  const again = await makePlan({ project, api, policy, server: 'memory' });
  expect([again.plan?.changes, again.plan?.drift, again.plan?.conflicts]).toEqual([[], [], []]);
}

/** The server: its scopes are those of its automations, and an update keeps what it does not change. */
function serverOf(observed: readonly Observed[]): AutomationApi & Pick<InMemoryApi, 'stored'> {
  const memory = createInMemoryApi({
    automations: observed,
    integrations: new Map([['vision', INTEGRATIONS]]),
    entities: [
      { name: 'vision', kind: 'team', hidden: 0, seesEntityScopes: true },
      {
        name: 'acme',
        kind: 'organization',
        organization: 'acme',
        hidden: 0,
        seesEntityScopes: true,
      },
    ],
  });
  return {
    ...memory,
    updateAutomation: async (id, draft, options) =>
      await memory.updateAutomation(
        id,
        keepLive(draft, memory.stored.get(id) as Observed),
        options,
      ),
    resolveScopes: (refs) =>
      Promise.resolve(
        refs.map((ref) => {
          const scopes = observed.map(({ scope }) => scope as Scope);
          const found = scopes.find((scope) => isNamed(scope, ref));
          return found === undefined
            ? { status: 'not-found', missing: 'project', candidates: [] }
            : { status: 'found', scope: found };
        }),
      ),
  };
}

function isNamed(scope: Scope, ref: Declaration['scope']): boolean {
  if (scope.kind !== ref.kind) return false;
  if ('collection' in ref ? ref.collection !== scope.collection : scope.collection !== undefined)
    return false;
  if (ref.kind === 'project') return ref.project === scope.project && ref.entity === scope.entity;
  if (ref.kind === 'registry') return `wandb-registry-${ref.registry}` === scope.project;
  return true;
}

/** What a disk gives back: bytes of UTF-8. */
function loadWritten(files: readonly SourceFile[]) {
  const [configuration, ...manifests] = files.map(({ path, text }) => ({
    path,
    text: Buffer.from(text, 'utf8').toString('utf8'),
  }));
  if (configuration === undefined) throw new Error('an export has a configuration');
  const { value, diagnostics } = loadProject({
    tree: { files: manifests, configuration },
    directory: 'out',
  });
  expect(hasErrors(diagnostics)).toBe(false);
  if (value === undefined) throw new Error('the export can be loaded');
  return value;
}

/** Everything that has a value, in a form in which no digit and no character is lost. */
function valuesOfDeclaration({ name, description, enabled, event, action }: Declaration): unknown {
  const common = { name, description: tidy(description), enabled };
  const { triggeringEventType, eventFilter } = encodeEvent(event);
  return {
    ...common,
    event: triggeringEventType,
    filter: filterTokens(eventFilter),
    ...actionValues(action),
  };
}

/** The same, of the text that the server sent. */
function valuesOfObserved({ name, description, enabled, raw }: Observed): unknown {
  const common = { name, description: tidy(description), enabled };
  const { triggeringCondition, triggeredAction } = raw as {
    readonly triggeringCondition: { readonly eventType: string; readonly filter: string };
    readonly triggeredAction: Readonly<Record<string, string>>;
  };
  const { eventType, filter } = triggeringCondition;
  const { title, message, severity, requestPayload, prompt } = triggeredAction;
  return {
    ...common,
    event: eventType,
    filter: filterTokens(filter),
    ...(severity === undefined ? {} : { title: tidy(title), message: tidy(message), severity }),
    ...(requestPayload === undefined ? {} : { payload: payloadTokens(requestPayload) }),
    ...(prompt === undefined ? {} : { prompt: tidy(prompt.trim()) }),
  };
}

function actionValues(action: Declaration['action']): object {
  switch (action.kind) {
    case 'sendNotification': {
      const { title, message, severity } = action;
      return { title: tidy(title), message: tidy(message), severity };
    }
    case 'sendWebhook':
      return { payload: payloadTokens(action.payload) };
    case 'sendPromptToAria':
      return { prompt: tidy(action.prompt.trim()) };
    default:
      return {};
  }
}

/** Space at the end of lines and of text, and the kind of line ends, are no value: the web page changes them. */
function tidy(text: string = ''): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\s+$/u, '')
    .replace(/[^\S\n]+(?=\n)/gu, '');
}

/** The values of a filter: operators that join conditions are no values, and a failed run is a crashed one. */
function filterTokens(text: string): readonly string[] {
  const unwrapped = text.replace(
    /^\{"(?:run_filter|filter)":("(?:[^"\\]|\\.)*")/u,
    (_, quoted: string) => `{"filter":${String(JSON.parse(quoted))}`,
  );
  const tokens = tokensOf(unwrapped).filter(
    (token) => !/^"(?:\$(?:and|or|eq)|filter)"$/u.test(token),
  );
  return [...new Set(tokens.map((token) => (token === '"CRASHED"' ? '"FAILED"' : token)))];
}

/** The values of a payload; an empty one is none. */
function payloadTokens(text: string): readonly string[] {
  return ['null', '{ }', '{}'].includes(text) ? [] : tokensOf(text);
}

/** The strings, numbers and words of JSON text, in order of text. */
function tokensOf(text: string): readonly string[] {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|[^\s{}[\]:,]/gsu) ?? [];
  return tokens
    .map((token) =>
      token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : exactNumber(token),
    )
    .sort();
}

/** A number by its value: digits without zeros at either end, and an exponent. */
function exactNumber(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/u, '');
  const kept = digits.replace(/0+$/u, '');
  if (kept === '') return 'number 0';
  const power = Number(exponent) - fraction.length + (digits.length - kept.length);
  return `number ${sign}${kept}e${power}`;
}
