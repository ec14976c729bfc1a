// schema/config.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/config.schema.json";
var title = "ConfigurationDocument";
var description = "The configuration of a directory of manifests: `wac.yaml` at its top.";
var type = "object";
var properties = {
	"version": {
		"description": "The version of this format.",
		"type": "integer",
		"enum": [1]
	},
	"owner": {
		"description": "Who owns what this directory describes: the repository's identity.",
		"type": "string",
		"pattern": "^[A-Za-z0-9._/-]+$",
		"maxLength": 120,
		"examples": ["acme/ml-platform"]
	},
	"formerOwners": {
		"description": "Earlier values of `owner`, to take over from after a rename.",
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"examples": [["acme/old-name"]]
	},
	"server": {
		"description": "The server that this directory is for; any other is refused. Without WANDB_BASE_URL and W&B settings files it is also the server to use.",
		"type": "string",
		"minLength": 1,
		"examples": ["https://api.forge.coreweave.com", "https://acme.wandb.io"]
	},
	"allowInsecureHttp": {
		"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
		"type": "boolean",
		"default": false
	},
	"entity": {
		"description": "The entity of bare project names, and the team that owns integrations of registries and organizations.",
		"type": "string",
		"minLength": 1,
		"examples": ["vision-team"]
	},
	"entities": {
		"description": "All entities that this directory reads and writes. Default: `entity` alone.",
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"examples": [["vision-team", "nlp-team"]]
	},
	"organizations": {
		"description": "All organizations that this directory reads and writes, by display name or entity name.",
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"examples": [["acme"]]
	},
	"formerEntities": {
		"description": "Entities left behind: read and pruned; it is fine when one is gone.",
		"type": "array",
		"items": {
			"type": "string",
			"minLength": 1
		},
		"examples": [["old-team"]]
	},
	"onRemove": {
		"description": "What happens to an automation of ours that no manifest describes any more: `delete`, `disable`, `keep` (stays, stays ours) or `release` (stays, ours no more).",
		"type": "string",
		"enum": [
			"delete",
			"disable",
			"keep",
			"release"
		]
	},
	"drift": {
		"description": "What happens to edits made on the server: put back (`repair`) or only shown (`report`).",
		"type": "string",
		"enum": ["repair", "report"],
		"default": "repair"
	},
	"guard": { "$ref": "#/$defs/guard" },
	"lint": {
		"description": "Settings of the offline checks.",
		"type": "object",
		"properties": { "locked": {
			"description": "Diagnostic codes that no comment in a manifest can silence.",
			"type": "array",
			"items": {
				"description": "One code.",
				"type": "string",
				"pattern": "^[a-z]+/[a-z-]+$",
				"examples": ["regex/invalid"]
			}
		} },
		"additionalProperties": false
	},
	"removed": {
		"description": "Reviewed removals: the guard does not count them.",
		"type": "array",
		"items": {
			"description": "One reviewed removal.",
			"type": "object",
			"properties": {
				"key": {
					"description": "The key of the automation that goes.",
					"type": "string",
					"minLength": 1,
					"examples": ["gpu-idle"]
				},
				"until": {
					"description": "The last day on which the entry counts.",
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
					"examples": ["2026-12-01"]
				}
			},
			"required": ["key", "until"],
			"additionalProperties": false
		}
	},
	"vars": {
		"description": "Values for `${{ vars.NAME }}`.",
		"type": "object",
		"additionalProperties": { "type": [
			"string",
			"number",
			"boolean",
			"array",
			"object"
		] },
		"examples": [{ "floor": .92 }]
	},
	"integrations": {
		"description": "Names for integrations, which manifests use instead of spelling them out.",
		"type": "object",
		"additionalProperties": { "$ref": "#/$defs/integration" },
		"examples": [{ "alerts": { "slack": { "channel": "#ml-alerts" } } }]
	},
	"environments": {
		"description": "Environments by name: each has automations of its own, under the owner `OWNER:NAME`.",
		"type": "object",
		"minProperties": 1,
		"additionalProperties": { "$ref": "#/$defs/environment" },
		"examples": [{
			"prod": {},
			"staging": { "nameSuffix": " (staging)" }
		}]
	},
	"defaultEnvironment": {
		"description": "The environment to take when none is chosen.",
		"type": "string",
		"minLength": 1,
		"examples": ["prod"]
	}
};
var required = [
	"version",
	"owner",
	"onRemove"
];
var additionalProperties = false;
var $defs = {
	"guard": {
		"description": "Limits that refuse a plan. Each counts in total and per entity; more than the limit refuses; a single change passes unless the limit is 0.",
		"type": "object",
		"properties": {
			"maxDeletes": {
				"description": "How many automations a plan may delete or release.",
				"type": "integer",
				"minimum": 0,
				"default": 5
			},
			"maxDeletePercent": {
				"description": "The same as a share of what we own.",
				"type": "number",
				"minimum": 0,
				"maximum": 100,
				"default": 25
			},
			"maxSilenced": {
				"description": "How many automations a plan may silence.",
				"type": "integer",
				"minimum": 0,
				"default": 5
			},
			"maxSilencedPercent": {
				"description": "The same as a share of what we own.",
				"type": "number",
				"minimum": 0,
				"maximum": 100,
				"default": 25
			},
			"maxRedirected": {
				"description": "How many automations a plan may point to another integration.",
				"type": "integer",
				"minimum": 0,
				"default": 10
			},
			"maxAltered": {
				"description": "How many protected automations a plan may give another event, filter or threshold.",
				"type": "integer",
				"minimum": 0,
				"default": 10
			},
			"maxAlteredPercent": {
				"description": "The same as a share of what we own.",
				"type": "number",
				"minimum": 0,
				"maximum": 100,
				"default": 100
			}
		},
		"additionalProperties": false
	},
	"integration": {
		"description": "An integration: one of `slack`, `webhook`, `id`.",
		"type": "object",
		"properties": {
			"slack": {
				"description": "A Slack channel that the team has connected to W&B.",
				"type": "object",
				"properties": {
					"channel": {
						"description": "The channel's name.",
						"type": "string",
						"minLength": 1,
						"examples": ["#ml-alerts"]
					},
					"workspace": {
						"description": "The Slack workspace; needed when the channel's name alone is not enough.",
						"type": "string",
						"minLength": 1,
						"examples": ["Acme"]
					}
				},
				"required": ["channel"],
				"additionalProperties": false,
				"examples": [{ "channel": "#ml-alerts" }]
			},
			"webhook": {
				"description": "The name of a webhook integration of the team.",
				"type": "string",
				"minLength": 1,
				"examples": ["gh-dispatch"]
			},
			"id": {
				"description": "The id of an integration on the server.",
				"type": "string",
				"minLength": 1,
				"examples": ["SW50ZWdyYXRpb246MTIz"]
			},
			"entity": {
				"description": "The team that owns the integration. Default: the entity of the scope, or the configuration's `entity` for registries and organizations.",
				"type": "string",
				"minLength": 1,
				"examples": ["vision-team"]
			}
		},
		"additionalProperties": false,
		"examples": [{ "slack": { "channel": "#ml-alerts" } }, { "webhook": "gh-dispatch" }]
	},
	"environment": {
		"description": "What one environment sets over the rest of the configuration.",
		"type": "object",
		"properties": {
			"vars": {
				"description": "Values for `${{ vars.NAME }}`.",
				"type": "object",
				"additionalProperties": { "type": [
					"string",
					"number",
					"boolean",
					"array",
					"object"
				] },
				"examples": [{ "floor": .92 }]
			},
			"integrations": {
				"description": "Names for integrations, which manifests use instead of spelling them out.",
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/integration" },
				"examples": [{ "alerts": { "slack": { "channel": "#ml-alerts" } } }]
			},
			"entity": {
				"description": "The entity of bare project names, and the team that owns integrations of registries and organizations.",
				"type": "string",
				"minLength": 1,
				"examples": ["vision-team"]
			},
			"entities": {
				"description": "All entities that this directory reads and writes. Default: `entity` alone.",
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"examples": [["vision-team", "nlp-team"]]
			},
			"server": {
				"description": "The server that this directory is for; any other is refused. Without WANDB_BASE_URL and W&B settings files it is also the server to use.",
				"type": "string",
				"minLength": 1,
				"examples": ["https://api.forge.coreweave.com", "https://acme.wandb.io"]
			},
			"allowInsecureHttp": {
				"description": "Allows plain http to `server`, and to no other. Anyone on the network can then read the API key.",
				"type": "boolean",
				"default": false
			},
			"guard": { "$ref": "#/$defs/guard" },
			"nameSuffix": {
				"description": "Appended to every automation's name.",
				"type": "string",
				"minLength": 1,
				"examples": [" (staging)"]
			},
			"shadow": {
				"description": "Every action is replaced by doing nothing.",
				"type": "boolean",
				"default": false
			},
			"formerOwners": {
				"description": "Owners without an environment that this environment takes over from.",
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"examples": [["acme/old-name"]]
			},
			"overrides": {
				"description": "Changes to some manifests.",
				"type": "array",
				"items": {
					"description": "A change to some manifests: `match` and one of `set`, `patch`.",
					"type": "object",
					"properties": {
						"match": {
							"description": "The keys, with `*` for any characters but `/`. A matrix's bare key means every copy.",
							"type": "string",
							"minLength": 1,
							"examples": ["accuracy-*"]
						},
						"set": {
							"description": "New values by dotted path.",
							"type": "object",
							"minProperties": 1,
							"examples": [{ "then.sendNotification.severity": "INFO" }]
						},
						"patch": {
							"description": "RFC 6902 operations on the manifest.",
							"type": "array",
							"minItems": 1,
							"items": {
								"description": "One RFC 6902 operation.",
								"type": "object",
								"properties": {
									"op": {
										"description": "What to do.",
										"type": "string",
										"enum": [
											"add",
											"remove",
											"replace",
											"move",
											"copy",
											"test"
										]
									},
									"path": {
										"description": "A JSON Pointer.",
										"type": "string",
										"examples": ["/then/sendNotification/severity"]
									},
									"from": {
										"description": "A JSON Pointer: where `move` and `copy` take the value from.",
										"type": "string"
									},
									"value": { "description": "The value of `add`, `replace` and `test`." }
								},
								"required": ["op", "path"],
								"additionalProperties": false
							},
							"examples": [[{
								"op": "replace",
								"path": "/enabled",
								"value": false
							}]]
						}
					},
					"required": ["match"],
					"additionalProperties": false,
					"minProperties": 2,
					"maxProperties": 2
				}
			}
		},
		"additionalProperties": false
	}
};
var config_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	properties,
	required,
	additionalProperties,
	$defs
};
export { $defs, $id, $schema, additionalProperties, config_schema_default as default, description, properties, required, title, type };
