/** What `wac init` writes: text only, so that a test can read them. */

export interface InitOptions {
  readonly directory: string;
  readonly owner: string;
  readonly entity: string;
  /** The server to pin; absent: none, W&B's multi-tenant cloud. */
  readonly server?: string;
  /** The JSON Schemas that editors check with, as text. */
  readonly schemas: {
    readonly manifest: string;
    readonly config: string;
    readonly 'rule-test': string;
  };
}

export interface InitFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** The files of a new manifest directory. */
export function initFiles(options: InitOptions): readonly InitFile[] {
  const { directory } = options;
  return [
    { path: `${directory}/wac.yaml`, text: configurationText(options) },
    { path: `${directory}/run-failed.yaml`, text: manifestText(options) },
    { path: `${directory}/run-failed.test.yaml`, text: testText() },
    { path: `${directory}/_schema/manifest.schema.json`, text: options.schemas.manifest },
    { path: `${directory}/_schema/config.schema.json`, text: options.schemas.config },
    { path: `${directory}/_schema/rule-test.schema.json`, text: options.schemas['rule-test'] },
  ];
}

/**
 * The settings of VS Code, by which its YAML extension checks manifests that have no header. They belong to the
 * repository: an existing file is left as it is.
 */
export function editorSettings(directory: string): InitFile {
  const schemas = {
    [`./${directory}/_schema/config.schema.json`]: [`${directory}/wac.yaml`],
    [`./${directory}/_schema/rule-test.schema.json`]: [`${directory}/**/*.test.{yaml,yml}`],
    [`./${directory}/_schema/manifest.schema.json`]: [
      `${directory}/**/*.{yaml,yml}`,
      `!${directory}/wac.yaml`,
      `!${directory}/**/*.test.{yaml,yml}`,
    ],
  };
  const text = `${JSON.stringify({ 'yaml.schemas': schemas }, undefined, 2)}\n`;
  return { path: '.vscode/settings.json', text };
}

function configurationText({ owner, entity, server }: InitOptions): string {
  return `# yaml-language-server: $schema=_schema/config.schema.json
# What this directory manages. "wac explain" documents every field of a manifest.
version: 1
owner: ${owner}
entity: ${entity}
entities: [${entity}]
${server === undefined ? '' : `server: ${server}   # no key is sent to another one\n`}onRemove: delete # what happens to an automation whose manifest was removed: delete | disable | keep | release
`;
}

function manifestText({ entity }: InitOptions): string {
  return `# yaml-language-server: $schema=_schema/manifest.schema.json
# Notes in W&B's history that a run failed. Name your project, and replace doNothing by sendNotification or sendWebhook:
# "wac integrations" prints the integrations of your team, ready to paste.
key: run-failed
name: Run failed
description: A run failed or crashed.
scope: { project: ${entity}/my-project }
when:
  runState:
    states: [failed]
then:
  doNothing: {}
`;
}

function testText(): string {
  return `# yaml-language-server: $schema=_schema/rule-test.schema.json
automation: run-failed
tests:
  - name: a failed run is reported
    given: { states: [running, failed] }
    expect: { fires: 1 }

  - name: a finished run is not
    given: { states: [running, finished] }
    expect: { fires: false, because: condition-false }
`;
}
