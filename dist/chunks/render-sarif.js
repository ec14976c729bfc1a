import { L as countNoun, _ as LINT_CODES } from "./common.js";
import { I as sortDiagnostics, L as fullMessage } from "./project.js";
import { createHash } from "node:crypto";
// src/diagnostics/codes-manifest.ts
const MANIFEST_CODES = {
	"file/not-found": {
		meaning: "The manifest directory does not exist.",
		remedy: "Name the directory that holds `wac.yaml`, or make one with `wac init`."
	},
	"file/no-manifests": {
		meaning: "The directory has no manifest.",
		remedy: "Add one. To remove everything on the server on purpose, use `wac destroy`."
	},
	"file/unreadable": {
		meaning: "A file or folder of the directory cannot be read.",
		remedy: "Change its permissions, or move it out of the directory."
	},
	"file/too-large": {
		meaning: "A file, or all of them together, is larger than any manifest should be.",
		remedy: "Split the file, or move files that are not manifests out of the directory."
	},
	"file/encoding": {
		meaning: "A file is not UTF-8 text.",
		remedy: "Save it as UTF-8."
	},
	"file/link": {
		meaning: "A symbolic link points out of the directory, into a loop, or to a missing file.",
		remedy: "Replace the link with the file."
	},
	"file/second-configuration": {
		meaning: "There is a second `wac.yaml` in a folder below the first.",
		remedy: "Keep the one at the top. Use environments for different settings, or run wac on each directory separately."
	},
	"yaml/syntax": {
		meaning: "The file is not YAML.",
		remedy: "Fix the text at the position shown."
	},
	"yaml/unquoted-template": {
		meaning: "A template variable such as `${run_name}` is not quoted, so YAML reads its braces as a mapping.",
		remedy: "Quote the text."
	},
	"yaml/comment": {
		meaning: "YAML reads the rest of a value as a comment, because it has a `#` in it.",
		remedy: "Quote the value, or put a space after the `#` if a comment was meant."
	},
	"yaml/duplicate-key": {
		meaning: "A mapping has the same key twice.",
		remedy: "Remove one of the two."
	},
	"yaml/number": {
		meaning: "A number loses digits or means something else when it is read as a number.",
		remedy: "Quote it if it is a string, or write the number that you mean."
	},
	"yaml/unsupported": {
		meaning: "The file uses a part of YAML that manifests do not have: a tag, a key that is not a string, `__proto__`, an alias within itself.",
		remedy: "Write the value without it."
	},
	"yaml/too-complex": {
		meaning: "The document is nested too deeply, or its aliases expand to too much.",
		remedy: "Write fewer aliases or a flatter document."
	},
	"schema/unknown-field": {
		meaning: "A mapping has a field that does not exist there.",
		remedy: "Correct its name; `wac explain` lists the fields."
	},
	"schema/missing-field": {
		meaning: "A required field is absent.",
		remedy: "Add it."
	},
	"schema/wrong-type": {
		meaning: "A value is of the wrong kind, such as a list instead of a string.",
		remedy: "Use the type that the message names."
	},
	"schema/unknown-value": {
		meaning: "A value is not one of the allowed values.",
		remedy: "Use one of the values that the message names."
	},
	"schema/invalid-value": {
		meaning: "A value has the right type but is out of range or malformed.",
		remedy: "Correct it as the message says."
	},
	"schema/choose-one": {
		meaning: "A mapping that must have exactly one of several fields has none, or more than one.",
		remedy: "Keep one of them; an automation has one event and one action."
	},
	"expression/syntax": {
		meaning: "An expression `${{ \u2026 }}` cannot be parsed, or is where none is allowed.",
		remedy: "Write names and `??` only; a literal `${{` is written `$${{`."
	},
	"expression/unknown-name": {
		meaning: "An expression names a variable or an axis that is not defined.",
		remedy: "Define it under `vars` or `matrix`, correct its name, or give a fallback with `??`."
	},
	"expression/mixed-brackets": {
		meaning: "The brackets of wac (`${{ vars.x }}`) and of W&B (`${run_name}`) are mixed up.",
		remedy: "Use `${{ \u2026 }}` for `vars` and `matrix`, and `${\u2026}` for W&B\u2019s variables."
	},
	"matrix/invalid": {
		meaning: "A matrix cannot be expanded: an axis is not a list or mapping, two items have the same id, or a limit is exceeded: 5,000 items in an axis, 20 axes, 500 exclusions, 10,000 combinations in a manifest, 200,000 automations in a directory.",
		remedy: "Give each axis a list of values or a mapping of ids to items."
	},
	"matrix/empty": {
		meaning: "A matrix produces no automation.",
		remedy: "Give every axis at least one item. To remove the automations, delete the manifest."
	},
	"matrix/exclude": {
		meaning: "An entry of `exclude` matches no combination.",
		remedy: "Correct its axes and values, or remove it."
	},
	"config/missing": {
		meaning: "The directory has no `wac.yaml`.",
		remedy: "Write one with `owner` and `onRemove`; `wac init` does it."
	},
	"config/environment-not-chosen": {
		meaning: "Environments are declared and none was chosen.",
		remedy: "Choose one with `--env` or `WAC_ENV`, or set `defaultEnvironment`."
	},
	"config/unknown-environment": {
		meaning: "An environment is named that the configuration does not declare.",
		remedy: "Correct the name, or declare it under `environments`."
	},
	"config/override": {
		meaning: "An override matches no manifest, or its path does not exist.",
		remedy: "Correct `match` or the path."
	},
	"config/former-owner": {
		meaning: "A former owner is the current owner or an environment of this configuration, or two environments name the same former owner.",
		remedy: "Name each former owner once, in the environment that takes over, and only owners that are no longer used."
	},
	"config/shared-owner": {
		meaning: "Another manifest directory of the same Git repository has the same owner, or is the former owner that this one takes over.",
		remedy: "Give each directory its own `owner`: two with one owner remove and overwrite the automations of each other. If the other directory is never applied, silence this with a comment, or give its folder a name that begins with `_`."
	},
	"config/server": {
		meaning: "The pinned server is not an http or https URL, or is the URL of a web page.",
		remedy: "Write it as `https://api.forge.coreweave.com`."
	},
	"config/insecure-server": {
		meaning: "The API key would be sent to the pinned server over plain http.",
		remedy: "Use https. If the network is trusted, write `allowInsecureHttp: true` next to `server`."
	},
	"config/removed": {
		meaning: "A reviewed removal names an automation that a manifest still describes, or a day that does not exist.",
		remedy: "Remove the entry, or the manifest."
	},
	"manifest/duplicate-key": {
		meaning: "Two automations have the same key.",
		remedy: "Give one of them another key."
	},
	"manifest/duplicate-name": {
		meaning: "Two automations have the same name in the same scope; the server allows a name once per scope.",
		remedy: "Rename one of them; in a matrix, put the axis into the name."
	},
	"manifest/too-long": {
		meaning: "A name has more than 255 characters, or owner and key together more than 200.",
		remedy: "Shorten it."
	},
	"manifest/marker": {
		meaning: "A string contains `[wac:`, which marks the automations that wac manages.",
		remedy: "Change the text."
	},
	"manifest/secret": {
		meaning: "A value looks like a secret.",
		remedy: "Keep it in W&B\u2019s secret manager and refer to it by name, as in `${SECRET_NAME}`; revoke it if it was real."
	},
	"manifest/ignore-changes": {
		meaning: "A path under `ignoreChanges` does not exist or may not be ignored.",
		remedy: "Name a field of `description`, `enabled` or `then`."
	},
	"manifest/not-editable": {
		meaning: "A change made on the server cannot be written into the manifest: the value comes from a matrix, an expression or an alias. Or a file cannot be formatted without changing what it says.",
		remedy: "Edit the manifest by hand, or restore it on the server with `wac drift --repair`."
	},
	"scope/incomplete": {
		meaning: "A scope is incomplete: a name lacks its entity or organization, or two kinds of scope are mixed.",
		remedy: "Write the whole path, or set the default in the configuration."
	},
	"scope/outside": {
		meaning: "A scope lies in an entity or organization that the configuration does not list.",
		remedy: "Correct the scope, or add the name to `entities` or `organizations`."
	},
	"event/scope": {
		meaning: "The event does not work on this kind of scope.",
		remedy: "Use the scope or the event that the message names."
	},
	"event/run-scope": {
		meaning: "A run event is on a team or organization. The API accepts it, but W&B documents only artifact and collection events there.",
		remedy: "Use projects as scopes; a matrix makes one automation for each."
	},
	"event/window": {
		meaning: "`window` and `aggregate` must be used together.",
		remedy: "Write both, or neither for the latest value."
	},
	"event/not-exact": {
		meaning: "A condition cannot be translated exactly for the server, which has no `sum`.",
		remedy: "Use the form that the message names."
	},
	"event/equality": {
		meaning: "A threshold uses `eq` or `ne`, which the official SDK erases when it updates the automation.",
		remedy: "Keep it if nobody edits the automation with the SDK, or use gt, gte, lt, lte."
	},
	"event/killed": {
		meaning: "A run state can never trigger: the server reports nothing for killed runs.",
		remedy: "Remove the state."
	},
	"event/crashed": {
		meaning: "`crashed` is listed without `failed`, but the server stores it as `failed`: failed runs will trigger too.",
		remedy: "Write `failed`, which is what the server evaluates."
	},
	"filter/mongo": {
		meaning: "A `$` operator of the server\u2019s own filter format is used outside `mongo`.",
		remedy: "Use the operator without the `$`, or put the whole filter under `mongo`."
	},
	"filter/undocumented-field": {
		meaning: "A run filter uses a field that W&B does not document for automations.",
		remedy: "Check that it triggers as you expect; only `name` is documented."
	},
	"action/scope": {
		meaning: "The action is on a scope for which W&B does not offer it: ARIA actions are for projects of teams.",
		remedy: "Use projects as scopes; a matrix makes one automation for each. Or use another action."
	},
	"prompt/empty": {
		meaning: "A prompt to ARIA has no text.",
		remedy: "Write what ARIA has to do."
	},
	"prompt/too-long": {
		meaning: "A prompt to ARIA has more than 4,000 bytes of UTF-8 after trimming.",
		remedy: "Shorten it, and leave room for the values of template variables."
	},
	"prompt/file": {
		meaning: "The file of a prompt does not exist, is outside the manifest directory, or cannot be read as text.",
		remedy: "Write a path relative to the manifest that names a UTF-8 text file in the manifest directory."
	},
	"prompt/expression": {
		meaning: "A prompt file contains `${{`. Expressions in files are not replaced.",
		remedy: "Write the prompt in the manifest, or remove the expression."
	},
	"integration/unknown-alias": {
		meaning: "An action names an integration that the configuration does not define.",
		remedy: "Define it under `integrations`, or write the integration in the action."
	},
	"integration/wrong-kind": {
		meaning: "An action uses an integration of the wrong kind, or does not have exactly one of slack, webhook and id.",
		remedy: "Use `slack` for notifications and `webhook` for webhooks."
	},
	"integration/no-owner": {
		meaning: "The team that owns the integration is not specified.",
		remedy: "Add `entity` to the integration, or to the configuration."
	}
};
// src/diagnostics/codes-plan.ts
const PLAN_CODES = {
	"resolve/not-found": {
		meaning: "The server has no project, registry, collection, team or organization of that name.",
		remedy: "Correct the name, or check that the API key may see it."
	},
	"resolve/unsupported-scope": {
		meaning: "The server is too old, or not set up, to hold an automation on such a scope.",
		remedy: "Use a project, registry or collection scope, or have the named feature turned on."
	},
	"resolve/unsupported-feature": {
		meaning: "The server is too old for an event or an action that a manifest uses.",
		remedy: "Use another event or action, or upgrade the server."
	},
	"resolve/self-managed-event": {
		meaning: "A run event is on a server that W&B does not host. W&B offers run events on its multi-tenant and Dedicated clouds.",
		remedy: "Check in the web page of your server that it offers the event."
	},
	"resolve/integration-not-found": {
		meaning: "The team owns no integration of that name.",
		remedy: "Correct the name; `wac integrations` prints what there is."
	},
	"resolve/ambiguous-integration": {
		meaning: "The team owns several integrations of that name.",
		remedy: "Name the Slack workspace, or give the id."
	},
	"resolve/wrong-integration": {
		meaning: "The action cannot use an integration of that kind.",
		remedy: "Use a Slack integration to notify and a webhook integration to call a webhook."
	},
	"plan/hidden": {
		meaning: "The server counts automations that the API key cannot see.",
		remedy: "Use a key that may see the whole team, or accept that nothing is planned for them."
	},
	"plan/entity-scopes-unseen": {
		meaning: "The server is too old to list automations on teams and organizations.",
		remedy: "Upgrade the server, or look for such automations in the web page."
	},
	"plan/aria-creator": {
		meaning: "An ARIA automation is restored by another account than its creator\u2019s, or changed where the server does not say who created it.",
		remedy: "Run the command as the creator: an ARIA automation runs as its creator, and only its creator can edit it."
	},
	"plan/owner-renamed": {
		meaning: "Another owner has automations with keys of these manifests, as after a renamed `owner` without `formerOwners`.",
		remedy: "Add the earlier owner to `formerOwners` to take its automations over, or choose other keys."
	},
	"plan/maybe-renamed": {
		meaning: "A key disappears while another appears with nearly the same automation.",
		remedy: "If only the key was to change, keep all else as it was, apply, and change the rest afterwards."
	},
	"plan/removal-expired": {
		meaning: "The date of a reviewed removal in the configuration is past, so guards count it again.",
		remedy: "Remove the entry from `removed`."
	},
	"plan/file-syntax": {
		meaning: "The plan file is truncated, or is no plan file.",
		remedy: "Write it again with `wac plan --out`."
	},
	"plan/file-version": {
		meaning: "The plan file was written in a format that this version does not read.",
		remedy: "Write it again with the version of wac that applies it."
	},
	"plan/file-edited": {
		meaning: "The plan file does not match its own checksum: it was edited after it was written.",
		remedy: "Change the manifests instead, and write the plan again with `wac plan --out`."
	},
	"plan/file-elsewhere": {
		meaning: "The plan file was made for another server, owner or environment.",
		remedy: "Choose the environment and the server that it was made for, or make a new plan."
	}
};
// src/diagnostics/codes-simulate.ts
const SIMULATE_CODES = {
	"test/syntax": {
		meaning: "A rule test file is not YAML, or uses a part of YAML that rule tests do not take.",
		remedy: "Fix the text at the position shown."
	},
	"test/unknown-field": {
		meaning: "A rule test has an unknown field.",
		remedy: "Correct the name; the schema in schema/rule-test.schema.json lists all."
	},
	"test/missing-field": {
		meaning: "A rule test lacks a field that it needs.",
		remedy: "Add the field."
	},
	"test/wrong-value": {
		meaning: "A field of a rule test has a value of the wrong kind.",
		remedy: "Write the kind of value that the message names."
	},
	"test/conflicting-fields": {
		meaning: "A case gives two things that exclude each other, such as a series and a history.",
		remedy: "Keep one of the two."
	},
	"test/duplicate-name": {
		meaning: "Two cases of one rule test have the same name.",
		remedy: "Rename one of them."
	},
	"test/nothing-given": {
		meaning: "A case gives no series, history, states or event, so there is nothing to evaluate.",
		remedy: "Add what happens under `given`."
	},
	"test/bad-series": {
		meaning: "A series does not parse.",
		remedy: "Write numbers with spaces between them: `0.9*20`, `2.4..0.8/30`, `_`, `nan`."
	},
	"test/bad-regex": {
		meaning: "A regular expression of a rule test or of `--grep` is not RE2 syntax.",
		remedy: "Correct it; look-around and back-references do not exist in RE2."
	},
	"test/unknown-assumption": {
		meaning: "An assumption or its interpretation does not exist.",
		remedy: "Take one of the interpretations that the message lists."
	},
	"test/unknown-automation": {
		meaning: "A rule test names an automation that no manifest describes.",
		remedy: "Correct the key in `automation:`."
	},
	"test/unknown-environment": {
		meaning: "A rule test names an environment that the configuration does not declare.",
		remedy: "Correct the name in `env:`."
	},
	"test/missing-fixture": {
		meaning: "The file that `given.history` names does not exist, or lies outside the directory.",
		remedy: "Correct the path; it is relative to the rule test."
	},
	"test/bad-fixture": {
		meaning: "A history fixture cannot be read: empty, malformed, without steps, or with two columns of one name.",
		remedy: "Export the history again, or fix the row that the message names."
	},
	"test/unknown-variable": {
		meaning: "No longer reported: `payload/unknown-variable` has taken its place.",
		remedy: "Look for `payload/unknown-variable`."
	},
	"test/none": {
		meaning: "There are no rule tests.",
		remedy: "Write one beside a manifest: NAME.test.yaml."
	},
	"test/no-match": {
		meaning: "No case matches `--grep`.",
		remedy: "Take another pattern; it is searched in \"automation \u203A name\"."
	}
};
// src/diagnostics/codes.ts
const DIAGNOSTIC_CODES = {
	...MANIFEST_CODES,
	...LINT_CODES,
	...PLAN_CODES,
	...SIMULATE_CODES
};
// src/report/diagnostics/render-sarif.ts
const MAX_RESULTS = 25e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
const TEST_RULE = "test/failed";
function renderSarif(input) {
	const all = [...sortDiagnostics(input.diagnostics).map((diagnostic) => findingOf(diagnostic, input)), ...(input.failedCases ?? []).map(findingOfCase)];
	const findings = (all.length > MAX_RESULTS ? mostSevereFirst(all) : all).slice(0, MAX_RESULTS);
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
	const fingerprintOf = fingerprints(input.sources);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "wac",
				fullName: "W&B Automations as Code",
				version: input.version,
				rules: rules.map(ruleJson)
			} },
			automationDetails: { id: "wac/" },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				...leftOut(all.length - findings.length)
			}],
			results: findings.map((finding) => ({
				ruleId: finding.rule,
				ruleIndex: rules.indexOf(finding.rule),
				level: finding.level,
				message: { text: finding.message },
				locations: [{ physicalLocation: locationJson(finding.file, finding.region) }],
				...relatedJson(finding.related),
				partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding) },
				...foldedJson(finding)
			}))
		}]
	};
}
function findingOf(diagnostic, { fallbackFile }) {
	const { code, severity, hint, range, related = [], keys = [], alsoAt = [] } = diagnostic;
	const message = fullMessage(diagnostic);
	return {
		rule: code,
		level: LEVELS[severity],
		message: hint === void 0 ? message : `${message}\n${hint}`,
		file: range?.file ?? fallbackFile,
		region: range === void 0 ? { startLine: 1 } : regionJson(range),
		related: [...related, ...alsoAt.map((location) => ({
			message: "Also here",
			range: location
		}))],
		subject: diagnostic.message,
		keys,
		count: Math.max(keys.length, alsoAt.length + 1)
	};
}
function findingOfCase(failed) {
	const { automation, name, explanation, file, line } = failed;
	return {
		rule: TEST_RULE,
		level: "error",
		message: `${automation} \u203A ${name}: ${explanation}`,
		file,
		region: { startLine: line },
		related: [],
		subject: `${automation} \u203A ${name}: ${explanation}`,
		keys: [automation],
		count: 1
	};
}
function foldedJson({ keys, count }) {
	return {
		...count > 1 ? { occurrenceCount: count } : {},
		...keys.length === 0 ? {} : { properties: { automations: [...keys] } }
	};
}
function mostSevereFirst(findings) {
	return Object.values(LEVELS).flatMap((level) => findings.filter((each) => each.level === level));
}
function leftOut(count) {
	if (count === 0) return {};
	return { toolExecutionNotifications: [{
		level: "warning",
		message: { text: `${countNoun(count, "result")} left out: code scanning takes ${MAX_RESULTS}` }
	}] };
}
function ruleJson(id) {
	const { meaning, remedy } = id === TEST_RULE ? {
		meaning: "A rule test failed.",
		remedy: "Correct the manifest or the test."
	} : DIAGNOSTIC_CODES[id];
	return {
		id,
		shortDescription: { text: meaning },
		fullDescription: { text: meaning },
		help: { text: remedy }
	};
}
function relatedJson(related) {
	if (related.length === 0) return {};
	return { relatedLocations: related.map(({ message, range }, index) => ({
		id: index + 1,
		message: { text: message },
		physicalLocation: locationJson(range.file, regionJson(range))
	})) };
}
function regionJson({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function locationJson(file, region) {
	return {
		artifactLocation: artifactJson(file),
		region
	};
}
function artifactJson(file) {
	const isAbsolute = file.startsWith("/");
	const segments = [];
	for (const segment of file.split("/")) if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
	else if (segment !== "" && segment !== ".") segments.push(segment);
	const uri = segments.map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
	return isAbsolute ? { uri: `file:///${uri}` } : {
		uri,
		uriBaseId: "%SRCROOT%"
	};
}
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
function fingerprints(sources) {
	const lines = new Map([...sources].map(([file, text]) => [file, text.split(/\r\n|\r|\n/u)]));
	const seen = new Map();
	return ({ rule, file, region, subject: text }) => {
		const line = lines.get(file)?.[Number(region["startLine"]) - 1];
		const subject = line === void 0 || rule === "manifest/secret" ? text : line.trim();
		const hash = createHash("sha256").update(`${rule}\n${subject}`, "utf8").digest("hex");
		const key = `${file}\n${hash}`;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return `${hash.slice(0, 16)}:${count}`;
	};
}
export { renderSarif as t };
