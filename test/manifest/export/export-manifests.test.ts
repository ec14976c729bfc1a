// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form

import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import {
  type ExportedManifests,
  type ExportOptions,
  exportManifests,
} from '../../../src/manifest/export/export-manifests.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { Action } from '../../../src/model/action.ts';
import type { Automation, Declaration, Observed } from '../../../src/model/automation.ts';
import { canonicalAutomation as form } from '../../../src/model/canonical/canonical-automation.ts';
import { adoptionDigest } from '../../../src/model/canonical/digest.ts';
import { differingParts, isEqual } from '../../../src/model/canonical/equal.ts';
import type { AutomationId, IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { Scope } from '../../../src/model/scope.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const OPTIONS: ExportOptions = { owner: 'acme/ml', onRemove: 'delete' };

const SLACK: Integration = {
  id: 's1' as IntegrationId,
  kind: 'slack',
  entity: 'vision',
  channel: '#ml-alerts',
  workspace: 'Acme',
};

function project(name: string, entity = 'vision'): Scope {
  return { kind: 'project', id: `${entity}/${name}` as ScopeId, entity, project: name };
}

function notify(integration: Integration = SLACK): Action {
  return { kind: 'sendNotification', integration, title: 'Failed', message: '', severity: 'INFO' };
}

let count = 0;
function observe(changes: Partial<Observed> = {}): Observed {
  count += 1;
  return {
    id: `a${count}` as AutomationId,
    name: 'Run failed',
    description: 'A run failed.',
    enabled: true,
    scope: project('classifier'),
    event: { kind: 'runState', states: ['FAILED'], runs: {} },
    action: notify(),
    listedIn: 'vision',
    raw: {},
    ...changes,
  };
}

function textOf({ files }: ExportedManifests): string {
  return files.map(({ path, text }) => `# ${path}\n${text.replace(/^(# .*\n)+/u, '')}`).join('\n');
}

describe('exportManifests', () => {
  it('writes one file for each scope, and aliases in the configuration', () => {
    const result = exportManifests(
      [
        observe(),
        observe({ name: 'Loss: high', enabled: false, action: { kind: 'doNothing' } }),
        observe({
          scope: { ...project('classifier'), id: 'c' as ScopeId, collection: 'churn' },
          event: { kind: 'addArtifactAlias', filter: { alias: 'prod' } },
        }),
        observe({
          scope: {
            kind: 'registry',
            id: 'r' as ScopeId,
            entity: 'acme',
            project: 'wandb-registry-models',
          },
          event: { kind: 'linkArtifact', filter: {} },
          action: {
            kind: 'sendWebhook',
            integration: { id: 'w' as IntegrationId, kind: 'webhook', entity: 'nlp', name: 'ci' },
            payload: '{"ref":"main","client":"${artifact_version_string}"}',
          },
        }),
      ],
      { ...OPTIONS, server: 'https://api.wandb.ai' },
    );
    expect(textOf(result)).toMatchInlineSnapshot(`
      "# wac.yaml
      version: 1
      owner: acme/ml
      server: https://api.wandb.ai
      entity: vision
      entities:
        - vision
      organizations:
        - acme
      onRemove: delete
      integrations:
        ci:
          webhook: ci
          entity: nlp
        ml-alerts:
          slack:
            channel: "#ml-alerts"

      # acme/registry-models.yaml
      key: run-failed
      name: Run failed
      description: A run failed.
      scope:
        registry: acme/models
      when:
        linkArtifact: {}
      then:
        sendWebhook:
          integration: ci
          payload:
            ref: main
            client: \${artifact_version_string}
      lifecycle:
        adopt: sha256:a9f565051800f6ed

      # vision/classifier-churn.yaml
      key: run-failed-churn
      name: Run failed
      description: A run failed.
      scope:
        project: vision/classifier
        collection: churn
      when:
        addArtifactAlias:
          filter:
            alias: prod
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: sha256:319779a559db13a9

      # vision/classifier.yaml
      key: loss-high
      name: "Loss: high"
      description: A run failed.
      enabled: false
      scope:
        project: vision/classifier
      when:
        runState:
          states:
            - failed
      then:
        doNothing: {}
      lifecycle:
        adopt: sha256:d86ae10c11025651
      ---
      key: run-failed-classifier
      name: Run failed
      description: A run failed.
      scope:
        project: vision/classifier
      when:
        runState:
          states:
            - failed
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: sha256:f1e324fc30c4a2cc
      "
    `);
    expect(result.exported.map(({ key, file }) => [key, file])).toMatchInlineSnapshot(`
      [
        [
          "loss-high",
          "vision/classifier.yaml",
        ],
        [
          "run-failed",
          "acme/registry-models.yaml",
        ],
        [
          "run-failed-churn",
          "vision/classifier-churn.yaml",
        ],
        [
          "run-failed-classifier",
          "vision/classifier.yaml",
        ],
      ]
    `);
    expect(result.left).toEqual([]);
  });

  it('leaves out, with the reason, what is not ours to say or cannot be said', () => {
    const hashes = '0000.0000.0000.0000.0000.0000';
    const result = exportManifests(
      [
        observe({ name: 'a', description: `[wac:other/repo#k@1:${hashes}]` }),
        observe({ name: 'b', description: `[wac:acme/ml#k@9:z]` }),
        observe({
          name: 'c',
          event: { kind: 'other', type: 'WEAVE', filter: '{}' },
          action: { kind: 'other', type: 'ARIA', raw: {} },
        }),
        observe({ name: 'd', scope: { kind: 'other', type: 'USER' } }),
        observe({ name: 'e' }),
        observe({ name: 'e' }),
        observe({ name: 'f', event: { kind: 'createArtifact', filter: {} } }),
        observe({ name: 'g', description: 'see [wac: the wiki]' }),
        observe({ name: 'h', action: { ...notify(), title: '${vars.floor}' } as Action }),
        observe({ name: 'n'.repeat(256) }),
      ],
      OPTIONS,
    );
    expect(
      result.left.map(
        ({ name, scope, reason, message }) =>
          `${name.slice(0, 3)} | ${scope} | ${reason} | ${message}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "d | a USER of vision | inexpressible | No manifest can express the scope USER",
        "a | project vision/classifier | owned | It is managed by other/repo",
        "b | project vision/classifier | unreadable-marker | Its marker cannot be read, so its owner is unknown",
        "c | project vision/classifier | inexpressible | No manifest can express the event WEAVE and the action ARIA",
        "e | project vision/classifier | duplicate | Another automation has the same scope and name",
        "f | project vision/classifier | not-accepted | createArtifact works on a collection only; the scope is the project vision/classifier",
        "g | project vision/classifier | not-accepted | The description contains "[wac:", the marker of automations that wac manages",
        "h | project vision/classifier | not-accepted | "\${vars.floor}" has one brace on each side, which is for W&B's own variables",
        "nnn | project vision/classifier | not-accepted | The name has 256 characters; the server allows 255",
      ]
    `);
    expect(result.exported.map(({ name }) => name)).toEqual(['e']);
  });

  it('writes what fails a check on the server already, with a comment that silences the check', () => {
    const broken = observe({
      name: 'broken',
      event: { kind: 'addArtifactAlias', filter: { alias: { $regex: 'prod[' } } },
    });
    const secret = observe({
      name: 'secret',
      action: { ...notify(), message: `key: ghp_${'a1B2c3D4'.repeat(5)}` } as Action,
    });
    const { files, exported, left } = exportManifests([broken, secret], OPTIONS);
    expect(exported.map(({ name }) => name)).toEqual(['broken']);
    expect(files[1]?.text).toMatch(
      /^# wac document\/disable regex\/invalid: exported as it is on the server\nkey: broken\n/,
    );
    expect(left.map(({ name, reason, message }) => [name, reason, message])).toEqual([
      ['secret', 'not-accepted', 'This looks like a GitHub token'],
    ]);
    expect(JSON.stringify(files)).not.toContain('a1B2c3D4');
  });

  it('keeps key, protection and removal of what is already ours', () => {
    const description =
      'Text.\n[wac:acme/ml#old-key@1:0000.0000.0000.0000.0000.0000,protect,onRemove=keep]';
    const { files, exported } = exportManifests([observe({ description })], OPTIONS);
    expect(exported.map(({ key }) => key)).toEqual(['old-key']);
    expect(files[1]?.text).toContain('description: Text.\n');
    expect(files[1]?.text).toContain('lifecycle:\n  protect: true\n  onRemove: keep\n');
  });

  it('gives every automation a key of its own, whatever the names', () => {
    const names = ['Run failed', 'run FAILED!', 'run-failed', '失敗', '!!!', '..', 'x'.repeat(255)];
    const observed = names.flatMap((name) => [
      observe({ name }),
      observe({ name, scope: project('detector') }),
    ]);
    const { exported, left } = exportManifests(observed, OPTIONS);
    expect(left).toEqual([]);
    expect(new Set(exported.map(({ key }) => key)).size).toBe(observed.length);
  });

  it('writes no file that the search for manifests passes over', () => {
    const scopes = [
      project('wac'),
      project('fixtures'),
      project('a.test'),
      project('_x'),
      project('wac', 'fixtures'),
      project('A.Test'),
    ];
    const { files, exported } = exportManifests(
      scopes.map((scope) => observe({ scope })),
      OPTIONS,
    );
    const paths = files.slice(1).map(({ path }) => path);
    expect(exported).toHaveLength(scopes.length);
    expect(new Set(paths).size).toBe(scopes.length);
    for (const path of paths)
      expect(path).not.toMatch(/(?:^|\/)[_.]|\.test\.|(?:^|\/)fixtures(?:\/|\.|$)|\/wac\.yaml$/u);
  });

  it('names an integration as exactly as it must', () => {
    const other: Integration = { ...SLACK, id: 's2' as IntegrationId, workspace: 'Other' };
    const twin: Integration = { ...SLACK, id: 's3' as IntegrationId };
    const configuration = (integrations: readonly Integration[]): string =>
      exportManifests([observe()], { ...OPTIONS, integrations }).files[0]?.text.split(
        'integrations:\n',
      )[1] ?? '';
    expect(configuration([SLACK])).toBe('  ml-alerts:\n    slack:\n      channel: "#ml-alerts"\n');
    expect(configuration([SLACK, other])).toBe(
      '  ml-alerts:\n    slack:\n      channel: "#ml-alerts"\n      workspace: Acme\n',
    );
    expect(configuration([SLACK, twin])).toBe('  ml-alerts:\n    id: s1\n');
    const { entity: _, ...unknownTeam } = SLACK;
    const result = exportManifests([observe({ action: notify(unknownTeam) })], {
      ...OPTIONS,
      integrations: [{ ...SLACK, entity: 'nlp' }],
    });
    expect(result.files[0]?.text).toContain('entity: nlp\n');
  });
});

describe('exportManifests with fold', () => {
  const names = ['classifier', 'detector', 'segmenter'];
  const fleet = names.flatMap((name) => [
    observe({ scope: project(name) }),
    observe({
      scope: project(name),
      name: 'Run finished',
      event: { kind: 'runState', states: ['FINISHED'], runs: {} },
    }),
  ]);

  it('makes equal automations one matrix, and equal lists one variable', () => {
    const odd = observe({ scope: project('odd'), enabled: false });
    const result = exportManifests([...fleet, odd], { ...OPTIONS, fold: true });
    expect(textOf(result)).toMatchInlineSnapshot(`
      "# wac.yaml
      version: 1
      owner: acme/ml
      entity: vision
      entities:
        - vision
      onRemove: delete
      vars:
        projects:
          - vision/classifier
          - vision/detector
          - vision/segmenter
      integrations:
        ml-alerts:
          slack:
            channel: "#ml-alerts"

      # fleet/run-failed.yaml
      key: run-failed
      name: Run failed
      description: A run failed.
      matrix:
        project: \${{ vars.projects }}
      scope:
        project: \${{ matrix.project }}
      when:
        runState:
          states:
            - failed
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: true

      # fleet/run-finished.yaml
      key: run-finished
      name: Run finished
      description: A run failed.
      matrix:
        project: \${{ vars.projects }}
      scope:
        project: \${{ matrix.project }}
      when:
        runState:
          states:
            - finished
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: true

      # vision/odd.yaml
      key: run-failed-odd
      name: Run failed
      description: A run failed.
      enabled: false
      scope:
        project: vision/odd
      when:
        runState:
          states:
            - failed
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: sha256:3c06e0158f46bdeb
      "
    `);
    expect(result.exported.map(({ key }) => key)).toMatchInlineSnapshot(`
      [
        "run-failed-odd",
        "run-failed/vision-classifier",
        "run-failed/vision-detector",
        "run-failed/vision-segmenter",
        "run-finished/vision-classifier",
        "run-finished/vision-detector",
        "run-finished/vision-segmenter",
      ]
    `);
  });

  it('folds collections and teams, each team with its own channel', () => {
    const observed = ['vision', 'nlp'].flatMap((entity) => [
      observe({
        scope: { kind: 'team', id: entity as ScopeId, entity },
        action: notify({ ...SLACK, id: `s-${entity}` as IntegrationId, entity }),
      }),
      observe({
        name: 'Linked',
        scope: { ...project('models', entity), collection: 'churn', id: `c-${entity}` as ScopeId },
        event: { kind: 'linkArtifact', filter: {} },
        action: { kind: 'doNothing' },
      }),
    ]);
    const result = exportManifests(observed, { ...OPTIONS, fold: true });
    expect(textOf(result)).toMatchInlineSnapshot(`
      "# wac.yaml
      version: 1
      owner: acme/ml
      entity: nlp
      entities:
        - nlp
        - vision
      onRemove: delete
      integrations:
        ml-alerts:
          slack:
            channel: "#ml-alerts"

      # fleet/linked.yaml
      key: linked
      name: Linked
      description: A run failed.
      matrix:
        scope:
          nlp-models-churn:
            project: nlp/models
            collection: churn
          vision-models-churn:
            project: vision/models
            collection: churn
      scope:
        project: \${{ matrix.scope.project }}
        collection: \${{ matrix.scope.collection }}
      when:
        linkArtifact: {}
      then:
        doNothing: {}
      lifecycle:
        adopt: true

      # fleet/run-failed.yaml
      key: run-failed
      name: Run failed
      description: A run failed.
      matrix:
        team:
          - nlp
          - vision
      scope:
        team: \${{ matrix.team }}
      when:
        runState:
          states:
            - failed
      then:
        sendNotification:
          integration: ml-alerts
          title: Failed
      lifecycle:
        adopt: true
      "
    `);
    expect(result.exported).toHaveLength(4);
  });

  it('leaves out of a matrix what has no distinct id', () => {
    const twins = ['a_b', 'a-b'].map((name) => observe({ scope: project(name) }));
    const { exported, left } = exportManifests(twins, { ...OPTIONS, fold: true });
    expect([exported.length, left.length]).toEqual([2, 0]);
  });
});

/** Automations in different slots, as one server could have them. */
const inventory: fc.Arbitrary<readonly Observed[]> = fc
  .uniqueArray(arbitraryAutomation, {
    maxLength: 8,
    selector: ({ scope, name }) => `${scope.id} ${name}`,
  })
  .map((automations) =>
    automations.map((automation, index) => ({
      ...automation,
      id: `a${index}` as AutomationId,
      listedIn: 'x',
      raw: {},
    })),
  );

describe('the law of export', () => {
  it.each([false, true])(
    'loading what was written gives the same automations (fold: %s)',
    (fold) => {
      let exportedCount = 0;
      fc.assert(
        fc.property(inventory, (observed) => {
          const { files, exported, left } = exportManifests(observed, { ...OPTIONS, fold });
          expect(exported.length + left.length).toBe(observed.length);
          exportedCount += exported.length;
          const declarations = load(files);
          expect(declarations.map(({ key }) => key)).toEqual(exported.map(({ key }) => key));
          for (const { id, key } of exported) {
            const before = observed.find((each) => each.id === id) as Observed & Automation;
            const declaration = declarations.find((each) => each.key === key) as Declaration;
            expect(isEqual(form(resolve(declaration, before)), form(before))).toBe(true);
            expect([true, adoptionDigest(form(before))]).toContain(declaration.lifecycle.adopt);
          }
          // What is left out is left out for a cause that a person can see.
          for (const { message } of left) expect(message).toMatch(KNOWN_CAUSES);
        }),
        { numRuns: sizeOf(150) },
      );
      expect(exportedCount).toBeGreaterThan(sizeOf(100) / 2);
    },
  );

  it('gives the same files for any order', () => {
    fc.assert(
      fc.property(inventory, fc.boolean(), (observed, fold) => {
        const forwards = exportManifests(observed, { ...OPTIONS, fold });
        const backwards = exportManifests(observed.toReversed(), { ...OPTIONS, fold });
        expect(backwards.files).toEqual(forwards.files);
      }),
      { numRuns: sizeOf(50) },
    );
  });
});

/** Strings that are difficult for YAML, our expressions or a person. */
const untrustedText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '${{ vars.x }}',
        '$',
        '${{',
        '}}',
        '#',
        ' ',
        ': ',
        '\n',
        '\t',
        '"',
        "'",
        '012',
        '1e400',
        'null',
        '\u0000',
        '\uD800',
        '\u2028',
        '\u202E',
        '[wac:',
        '---',
        '...',
        '&a',
        '*a',
        '<<',
        '%',
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join('')),
);

it('handles untrusted text, and never writes a manifest that reads back differently', () => {
  let exportedCount = 0;
  fc.assert(
    fc.property(
      untrustedText,
      untrustedText,
      untrustedText,
      fc.jsonValue({ maxDepth: 2 }),
      (name, title, description, value) => {
        const observed = [
          observe({ name, description, action: { ...notify(), title } as Action }),
          observe({
            name: 'Hook',
            description: title,
            event: { kind: 'linkArtifact', filter: { alias: name } },
            action: {
              kind: 'sendWebhook',
              integration: { id: 'w' as IntegrationId, kind: 'webhook', name: 'ci' },
              payload: JSON.stringify({ [title]: value, description }),
            },
          }),
        ];
        const { files, exported, left } = exportManifests(observed, OPTIONS);
        expect(exported.length + left.length).toBe(2);
        exportedCount += exported.length;
        const declarations = load(files);
        for (const { id, key } of exported) {
          const before = observed.find((each) => each.id === id) as Observed & Automation;
          const {
            name: readName,
            description: readDescription,
            event,
          } = declarations.find((each) => each.key === key) as Declaration;
          expect([
            ...differingParts(
              form({ ...before, name: readName, description: readDescription, event }),
              form(before),
            ),
          ]).toEqual([]);
        }
      },
    ),
    { numRuns: sizeOf(300) },
  );
  expect(exportedCount).toBeGreaterThan(sizeOf(250) / 2);
});

const KNOWN_CAUSES =
  / works on |can never trigger|must be a mapping at the top|is not JSON|is not valid RE2|Expressions are not allowed in keys/u;

function load(files: ExportedManifests['files']): readonly Declaration[] {
  const [configuration, ...manifests] = files;
  if (configuration === undefined) throw new Error('an export has a configuration');
  const { value, diagnostics } = loadProject({
    tree: { files: manifests, configuration },
    directory: 'out',
  });
  expect(hasErrors(diagnostics)).toBe(false);
  return value?.declarations ?? [];
}

/** The declaration with the ids that the server would return: pools of integrations have an id for each name. */
function resolve(declaration: Declaration, before: Automation): Automation {
  const { name, description, enabled, event, action } = declaration;
  return { name, description, enabled, event, scope: before.scope, action: resolveAction(action) };
}

function resolveAction(action: Declaration['action']): Action {
  if (!('integration' in action)) return action;
  const ref = action.integration;
  const name = ref.kind === 'slack' ? ref.channel.slice(1) : ref.kind === 'webhook' ? ref.name : '';
  const id = (ref.kind === 'id' ? ref.id : `${ref.kind}/${ref.entity}/${name}`) as IntegrationId;
  return { ...action, integration: { id, kind: 'other' } } as Action;
}

describe('integrations that no manifest of the team can name', () => {
  const webhook = (id: string, entity?: string): Action => ({
    kind: 'sendWebhook',
    integration: {
      id: id as IntegrationId,
      kind: 'webhook',
      name: 'ci',
      ...(entity === undefined ? {} : { entity }),
    },
    payload: '',
  });
  const aliasesOf = (action: Action, options: Partial<ExportOptions> = {}): string | undefined =>
    textOf(exportManifests([observe({ action })], { ...OPTIONS, ...options })).match(
      /integrations:\n([\s\S]*?)\n\n/u,
    )?.[1];

  it('names the team of another team\u2019s', () => {
    const integrations: readonly Integration[] = [
      { id: 'w' as IntegrationId, kind: 'webhook', entity: 'nlp', name: 'ci' },
    ];
    expect(aliasesOf(webhook('w'), { integrations })).toBe(
      '  ci:\n    webhook: ci\n    entity: nlp',
    );
  });

  it('writes the id of one that no list has', () => {
    expect(aliasesOf(webhook('w'))).toBe('  ci:\n    id: w');
  });

  it('writes the id of a person\u2019s, with the person: other keys do not list it', () => {
    expect(aliasesOf(webhook('w', 'alice'), { personalEntity: 'alice' })).toBe(
      '  ci:\n    id: w\n    entity: alice',
    );
  });
});

describe('an export into a directory that is there', () => {
  /** Exports one team after the other into one directory, as the command does. */
  function exportInto(
    files: readonly SourceFile[],
    observed: readonly Observed[],
    options: Partial<ExportOptions> = {},
  ): ExportedManifests & { readonly all: readonly SourceFile[] } {
    const [source = { path: 'wac.yaml', text: '' }, ...manifests] = files;
    const { value } = loadProject({
      tree: { files: manifests, configuration: source },
      directory: '.',
    });
    if (value === undefined) throw new Error('the directory can be loaded');
    const { configuration, declarations } = value;
    const paths = files.map(({ path }) => path);
    const target = { source, configuration, files: manifests, declarations, webhooks: [], paths };
    const result = exportManifests(observed, { ...OPTIONS, ...options, target });
    const written = new Map(result.files.map((file) => [file.path, file]));
    const kept = files.filter(({ path }) => !written.has(path) || path === 'wac.yaml');
    return {
      ...result,
      all: [
        ...kept.map((file) => written.get(file.path) ?? file),
        ...result.files.filter(({ path }) => path !== 'wac.yaml'),
      ],
    };
  }
  const CONFIGURATION = {
    path: 'wac.yaml',
    text: 'version: 1\nowner: acme/ml\nonRemove: keep # for now\nentity: vision\n',
  };

  it('adds teams and aliases, keeps comments, and takes no key, path or alias twice', () => {
    const nlp = { ...SLACK, id: 's2' as IntegrationId, entity: 'nlp', channel: '#ml-alerts' };
    const first = exportInto([CONFIGURATION], [observe()]);
    const second = exportInto(first.all, [
      observe({ scope: project('classifier', 'nlp'), action: notify(nlp) }),
      observe({
        scope: project('parser', 'nlp'),
        action: notify({ ...nlp, id: 's3' as IntegrationId, channel: '#parser' }),
      }),
    ]);
    const third = exportInto(second.all, [observe({ name: 'Later' })]);

    expect(third.all.map(({ path }) => path)).toEqual([
      'wac.yaml',
      'vision/classifier.yaml',
      'nlp/classifier.yaml',
      'nlp/parser.yaml',
      'vision/classifier-2.yaml',
    ]);
    expect(third.all[0]?.text).toBe(
      `${CONFIGURATION.text}integrations: { ml-alerts: { slack: { channel: "#ml-alerts" } }, parser: { slack: { channel: "#parser" } } }\nentities: [vision, nlp]\n`,
    );
    const { value, diagnostics } = loadProject({
      tree: { files: third.all.slice(1), configuration: third.all[0] as SourceFile },
      directory: '.',
    });
    expect(hasErrors(diagnostics)).toBe(false);
    expect(value?.declarations.map(({ key }) => key)).toEqual([
      'later',
      'run-failed',
      'run-failed-classifier',
      'run-failed-parser',
    ]);
  });

  it('leaves what a manifest declares, by its key or by its scope and name', () => {
    const was = observe();
    const { all } = exportInto([CONFIGURATION], [was]);
    const again = exportInto(all, [was, observe()]);

    expect(again.exported).toEqual([]);
    expect(again.files).toEqual([]);
    expect(again.left.map(({ reason, message }) => [reason, message])).toEqual([
      ['declared', 'vision/classifier.yaml already declares it, as "run-failed"'],
      ['declared', 'vision/classifier.yaml already declares it, as "run-failed"'],
    ]);
  });
});
