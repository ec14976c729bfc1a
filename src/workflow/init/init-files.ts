/** What `wac init` writes: texts only, so that a test can read them. */

export interface InitOptions {
  readonly directory: string;
  readonly owner: string;
  readonly entity: string;
  /** The JSON Schemas that editors check with, as text. */
  readonly schemas: { readonly manifest: string; readonly config: string };
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
  ];
}

function configurationText({ owner, entity }: InitOptions): string {
  return `# yaml-language-server: $schema=_schema/config.schema.json
# What this directory manages. "wac explain" documents every field of a manifest.
version: 1
owner: ${owner}
entity: ${entity}
entities: [${entity}]
onRemove: delete   # what happens to an automation whose manifest was removed: delete | disable | keep | release
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
  return `automation: run-failed
tests:
  - name: a failed run is reported
    given: { states: [running, failed] }
    expect: { fires: 1 }

  - name: a finished run is not
    given: { states: [running, finished] }
    expect: { fires: false, because: condition-false }
`;
}
