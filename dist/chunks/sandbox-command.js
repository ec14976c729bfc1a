import { n as defineCommand } from "./command-spec.js";
// src/cli/arguments/options.ts
const PROJECT_OPTIONS = {
	env: {
		flags: "--env <name>",
		description: "environment of wac.yaml (or WAC_ENV)",
		offers: "environments"
	},
	var: {
		flags: "--var <name=value>",
		description: "set a variable for this run",
		isRepeatable: true
	}
};
const SERVER_OPTIONS = {
	sandbox: {
		flags: "--sandbox [=FILE]",
		description: "use the embedded server, its state in FILE (default .wac/sandbox.json), not W&B"
	},
	provision: {
		flags: "--no-provision",
		description: "do not create the teams, projects and integrations of the manifests in the sandbox"
	},
	timeout: {
		flags: "--timeout <seconds>",
		description: "limit for all requests together (default none; 300 s without progress end a run)"
	}
};
const POLICY_OPTIONS = {
	adopt: {
		flags: "--adopt",
		description: "take over unmanaged automations that have the name and scope of a manifest"
	},
	takeOver: {
		flags: "--take-over <owner>",
		description: "take over automations of this owner that have the name and scope of a manifest",
		isRepeatable: true
	},
	allowDeletes: {
		flags: "--allow-deletes <n>",
		description: "allow up to n removals in this run"
	},
	allowSilenced: {
		flags: "--allow-silenced <n>",
		description: "allow up to n silenced automations in this run"
	},
	allowRedirected: {
		flags: "--allow-redirected <n>",
		description: "allow up to n redirected automations in this run"
	},
	allowAltered: {
		flags: "--allow-altered <n>",
		description: "allow up to n protected automations whose event changes in this run"
	},
	allowConflicts: {
		flags: "--allow-conflicts",
		description: "continue without the automations in a conflict (plan, apply and drift always do)"
	},
	failOnConflict: {
		flags: "--fail-on-conflict",
		description: "refuse the whole plan when it has a conflict"
	},
	allowDisjoint: {
		flags: "--allow-disjoint",
		description: "continue although no manifest has the key of an owned automation"
	},
	shadow: {
		flags: "--shadow",
		description: "replace every action by doing nothing"
	}
};
const RECREATE_OPTION = { recreate: {
	flags: "--recreate <key>",
	description: "delete an ARIA automation that another account created, and create it again as this one",
	offers: "keys",
	isRepeatable: true
} };
const ONLY_OPTION = { only: {
	flags: "--only <pattern>",
	description: "plan and apply the automations with this key or glob (\"team-a/*\") alone; the rest is left out",
	offers: "keys",
	isRepeatable: true
} };
const PLANNING_OPTIONS = {
	...PROJECT_OPTIONS,
	...SERVER_OPTIONS,
	...POLICY_OPTIONS,
	strict: {
		flags: "--strict",
		description: "refuse integrations of a team that does not own the scope; otherwise a warning"
	}
};
const YES_OPTION = {
	flags: "--yes",
	description: "do not ask for confirmation"
};
const RESTORE_DIR_OPTION = {
	flags: "--restore-dir <directory>",
	description: "where removed automations are saved (default .wac/restore)"
};
const PARALLEL_OPTION = {
	flags: "--parallel <n>",
	description: "writes to send in parallel (default: 4, up to 8 while the server keeps up; fewer when it limits requests)"
};
const VERBOSE_OPTION = { verbose: {
	flags: "--verbose",
	description: "show everything: nothing folded or shortened"
} };
const ALLOW_CONFLICTS_OPTION = {
	flags: "--allow-conflicts",
	description: "continue without the automations in a conflict"
};
function formatOption(formats) {
	return {
		flags: "--format <format>",
		description: `${formats.join(" | ")} (default ${formats[0]})`,
		choices: formats
	};
}
const TEXT_AND_JSON = ["text", "json"];
const DIRECTORIES_ARGUMENT = {
	syntax: "[directories...]",
	description: "manifest directories (default automations, or the nearest above)"
};
const DIRECTORY_ARGUMENT = {
	syntax: "[directory]",
	description: "manifest directory (default automations, or the nearest above)"
};
// src/cli/commands/sandbox/sandbox-command.ts
const sandboxCommand = defineCommand({
	name: "sandbox",
	group: "try",
	summary: "serve a W&B-compatible API on loopback, its state in one file",
	arguments: [{
		syntax: "[verb...]",
		description: "emit KIND name=value\u2026 sends an event; inbox and outbox show webhooks, Slack messages and prompts to ARIA; secret set TEAM NAME reads a secret from standard input; without a subcommand, the sandbox serves the API",
		offers: "sandbox",
		choices: [
			"emit",
			"inbox",
			"outbox",
			"secret"
		]
	}],
	options: {
		format: formatOption(TEXT_AND_JSON),
		port: {
			flags: "--port <n>",
			description: "port (default: a free one)"
		},
		state: {
			flags: "--state <file>",
			description: "state file (default .wac/sandbox.json)"
		},
		open: {
			flags: "--open",
			description: "open the page of the sandbox in a browser"
		},
		profile: {
			flags: "--profile <name>",
			description: "pretend to be an older server",
			offers: "profiles"
		},
		signature: {
			flags: "--signature <encoding>",
			description: "how webhooks are signed: hex (default) or base64; public material shows both"
		},
		chaos: {
			flags: "--chaos <file>",
			description: "inject faults as a YAML file describes: see docs/chaos.md"
		}
	},
	examples: [
		"wac sandbox --port 8080",
		"wac sandbox --open",
		"wac sandbox --state /tmp/wandb.json",
		"wac sandbox --chaos chaos.yaml",
		"wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed",
		"wac sandbox emit logMetrics entity=vision-team project=classifier run=r1 values.loss=0.4",
		"wac sandbox outbox",
		"printf %s \"$TOKEN\" | wac sandbox secret set vision-team GITHUB_TOKEN"
	],
	load: async () => (await import("./run-sandbox.js")).runSandbox
});
export { ONLY_OPTION as a, POLICY_OPTIONS as c, RESTORE_DIR_OPTION as d, SERVER_OPTIONS as f, formatOption as g, YES_OPTION as h, DIRECTORY_ARGUMENT as i, PROJECT_OPTIONS as l, VERBOSE_OPTION as m, ALLOW_CONFLICTS_OPTION as n, PARALLEL_OPTION as o, TEXT_AND_JSON as p, DIRECTORIES_ARGUMENT as r, PLANNING_OPTIONS as s, sandboxCommand as t, RECREATE_OPTION as u };
