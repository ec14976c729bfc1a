// src/workflow/init-files.ts
/** The files of a new manifest directory. */
function initFiles(options) {
	const { directory } = options;
	return [
		{
			path: `${directory}/wac.yaml`,
			text: configurationText(options)
		},
		{
			path: `${directory}/run-failed.yaml`,
			text: manifestText(options)
		},
		{
			path: `${directory}/run-failed.test.yaml`,
			text: testText()
		},
		{
			path: `${directory}/_schema/manifest.schema.json`,
			text: options.schemas.manifest
		},
		{
			path: `${directory}/_schema/config.schema.json`,
			text: options.schemas.config
		}
	];
}
/**
* The owner that a repository's Git configuration suggests: the path of its remote (`acme/ml-platform`).
*
* @param gitConfig the text of `.git/config`; undefined when there is none.
* @returns undefined when there is no remote called origin, or its path is no owner.
*/
function ownerOfRemote(gitConfig) {
	const path = ((gitConfig?.split(/^\[/m).find((text) => text.startsWith("remote \"origin\"]")))?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1])?.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/^[^/]*:/, "").replace(/\.git$/, "").replace(/^\/+/, "");
	return path !== void 0 && /^[A-Za-z0-9._/-]+$/.test(path) ? path : void 0;
}
function configurationText({ owner, entity }) {
	return `# yaml-language-server: $schema=_schema/config.schema.json
# What this directory manages. "wac explain" documents every field of a manifest.
version: 1
owner: ${owner}
entity: ${entity}
entities: [${entity}]
onRemove: delete   # what happens to an automation whose manifest is gone: delete | disable | keep | release
`;
}
function manifestText({ entity }) {
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
function testText() {
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
export { ownerOfRemote as n, initFiles as t };
