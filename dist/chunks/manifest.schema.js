// schema/manifest.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/manifest.schema.json";
var title = "Manifest";
var description = "One automation: an event that happens in an ML project, and the action that follows.";
var type = "object";
var properties = {
	"key": {
		"description": "The stable identity of the automation, kept through every rename of it.",
		"type": "string",
		"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$",
		"examples": ["accuracy-alert"]
	},
	"name": {
		"description": "The name on the server: at most 255 characters, unique within its scope. Default: the key.",
		"type": "string",
		"minLength": 1,
		"examples": ["Accuracy alert"]
	},
	"description": {
		"description": "What the automation is for.",
		"type": "string",
		"default": "",
		"examples": ["Accuracy went above 0.95."]
	},
	"enabled": {
		"description": "Whether the automation triggers.",
		"default": true,
		"anyOf": [{ "type": "boolean" }, { "$ref": "#/$defs/expression" }]
	},
	"environments": {
		"description": "The environments that have this automation. Default: all.",
		"type": "array",
		"minItems": 1,
		"items": {
			"type": "string",
			"minLength": 1
		},
		"examples": [["prod"]]
	},
	"matrix": {
		"description": "Makes one automation per combination of the axes; `${{ matrix.AXIS }}` is the item.",
		"type": "object",
		"minProperties": 1,
		"properties": { "exclude": {
			"description": "Combinations that are left out, each by the ids or values of some axes.",
			"type": "array",
			"items": {
				"type": "object",
				"minProperties": 1
			},
			"examples": [[{
				"model": "classifier",
				"level": "WARN"
			}]]
		} },
		"additionalProperties": {
			"description": "An axis: a list, or a mapping of id to item, or an expression that gives one.",
			"type": [
				"array",
				"object",
				"string"
			],
			"examples": ["${{ vars.fleet }}", ["WARN", "ERROR"]]
		},
		"examples": [{
			"model": "${{ vars.fleet }}",
			"level": ["WARN", "ERROR"]
		}]
	},
	"scope": {
		"description": "Where the automation listens: one of `project`, `registry` (each with or without `collection`), `team`, `organization`.",
		"type": "object",
		"properties": {
			"project": {
				"description": "ENTITY/PROJECT, or a project's bare name, which takes the configuration's `entity`.",
				"type": "string",
				"minLength": 1,
				"examples": ["vision-team/classifier"]
			},
			"registry": {
				"description": "ORGANIZATION/REGISTRY, or a registry's bare name, which takes the only organization.",
				"type": "string",
				"minLength": 1,
				"examples": ["acme/models"]
			},
			"collection": {
				"description": "One artifact collection of the project or registry.",
				"type": "string",
				"minLength": 1,
				"examples": ["churn"]
			},
			"team": {
				"description": "A whole team.",
				"type": "string",
				"minLength": 1,
				"examples": ["vision-team"]
			},
			"organization": {
				"description": "A whole organization, by its display name or its entity's name.",
				"type": "string",
				"minLength": 1,
				"examples": ["acme"]
			}
		},
		"additionalProperties": false,
		"minProperties": 1,
		"examples": [{ "project": "vision-team/classifier" }, {
			"registry": "acme/models",
			"collection": "churn"
		}]
	},
	"when": {
		"description": "The event: exactly one.",
		"type": "object",
		"properties": {
			"createArtifact": {
				"description": "A new artifact version is created in the collection.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"linkArtifact": {
				"description": "An artifact version is linked to a collection.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"unlinkArtifact": {
				"description": "An artifact version is unlinked from a collection.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"addArtifactAlias": {
				"description": "An alias is assigned to an artifact version.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"addArtifactTag": {
				"description": "A tag is assigned to an artifact version.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"removeArtifactTag": {
				"description": "A tag is removed from an artifact version.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"addCollectionTag": {
				"description": "A tag is assigned to a collection.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"removeCollectionTag": {
				"description": "A tag is removed from a collection.",
				"type": "object",
				"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
				"additionalProperties": false,
				"examples": [{}]
			},
			"runMetric": {
				"description": "A metric of a run meets a condition: exactly one of `threshold`, `change`, `zscore`.",
				"type": "object",
				"properties": {
					"metric": {
						"description": "The metric's name as it is logged, or a system metric.",
						"type": "string",
						"minLength": 1,
						"examples": ["val/accuracy"]
					},
					"aggregate": {
						"description": "How the values of the window become one; always together with `window`. Without both, the latest value counts. `sum` is compiled to a mean.",
						"examples": ["mean"],
						"anyOf": [{
							"type": "string",
							"enum": [
								"min",
								"max",
								"mean",
								"sum"
							]
						}, { "$ref": "#/$defs/expression" }]
					},
					"window": {
						"description": "How many of the latest logged values count; always together with `aggregate`.",
						"examples": [5],
						"anyOf": [{
							"type": "integer",
							"minimum": 1
						}, { "$ref": "#/$defs/expression" }]
					},
					"threshold": {
						"description": "Compares the value with a number: exactly one of the operators.",
						"type": "object",
						"properties": {
							"gt": {
								"description": "Greater than.",
								"examples": [.95],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							},
							"gte": {
								"description": "Greater than or equal.",
								"examples": [.95],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							},
							"lt": {
								"description": "Less than.",
								"examples": [.9],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							},
							"lte": {
								"description": "Less than or equal.",
								"examples": [.9],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							},
							"eq": {
								"description": "Equal. The official SDK cannot read such an automation and erases the condition when it updates it.",
								"examples": [0],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							},
							"ne": {
								"description": "Not equal. The official SDK cannot read such an automation and erases the condition when it updates it.",
								"examples": [0],
								"anyOf": [{ "type": "number" }, { "$ref": "#/$defs/expression" }]
							}
						},
						"additionalProperties": false,
						"minProperties": 1,
						"maxProperties": 1,
						"examples": [{ "gt": .95 }]
					},
					"change": {
						"description": "Compares the window with the one before it.",
						"type": "object",
						"properties": {
							"direction": {
								"description": "Which way the value must move.",
								"default": "any",
								"anyOf": [{
									"type": "string",
									"enum": [
										"increase",
										"decrease",
										"any"
									]
								}, { "$ref": "#/$defs/expression" }]
							},
							"by": {
								"description": "How much: a number is absolute, a percentage is relative to the value before.",
								"examples": [.3, "5%"],
								"anyOf": [{
									"type": ["number", "string"],
									"exclusiveMinimum": 0,
									"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
								}, { "$ref": "#/$defs/expression" }]
							},
							"priorWindow": {
								"description": "How many values the window before has. Default: `window`.",
								"examples": [50],
								"anyOf": [{
									"type": "integer",
									"minimum": 1
								}, { "$ref": "#/$defs/expression" }]
							}
						},
						"required": ["by"],
						"additionalProperties": false,
						"examples": [{
							"direction": "decrease",
							"by": "5%"
						}]
					},
					"zscore": {
						"description": "The value lies far from the mean of its window, in standard deviations.",
						"type": "object",
						"properties": {
							"threshold": {
								"description": "How many standard deviations.",
								"default": 3,
								"anyOf": [{
									"type": "number",
									"exclusiveMinimum": 0
								}, { "$ref": "#/$defs/expression" }]
							},
							"window": {
								"description": "How many logged values the mean and the deviation are taken over.",
								"default": 30,
								"anyOf": [{
									"type": "integer",
									"minimum": 1
								}, { "$ref": "#/$defs/expression" }]
							},
							"direction": {
								"description": "Which way the value must move.",
								"default": "any",
								"anyOf": [{
									"type": "string",
									"enum": [
										"increase",
										"decrease",
										"any"
									]
								}, { "$ref": "#/$defs/expression" }]
							}
						},
						"additionalProperties": false,
						"examples": [{
							"threshold": 3,
							"window": 30
						}]
					},
					"runs": { "$ref": "#/$defs/runFilter" }
				},
				"required": ["metric"],
				"additionalProperties": false
			},
			"runState": {
				"description": "A run changes to one of the states.",
				"type": "object",
				"properties": {
					"states": {
						"description": "The states that trigger. `crashed` is stored as `failed` by the server.",
						"examples": [["failed"], ["finished", "failed"]],
						"anyOf": [{
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"enum": [
									"failed",
									"finished",
									"running",
									"crashed",
									"killed"
								]
							}
						}, { "$ref": "#/$defs/expression" }]
					},
					"runs": { "$ref": "#/$defs/runFilter" }
				},
				"required": ["states"],
				"additionalProperties": false,
				"examples": [{ "states": ["failed"] }]
			}
		},
		"additionalProperties": false,
		"minProperties": 1,
		"maxProperties": 1
	},
	"then": {
		"description": "The action: exactly one.",
		"type": "object",
		"properties": {
			"sendNotification": {
				"description": "Posts to a Slack channel.",
				"type": "object",
				"properties": {
					"integration": { "$ref": "#/$defs/integration" },
					"title": {
						"description": "The title of the message.",
						"type": "string",
						"default": ""
					},
					"message": {
						"description": "The text of the message.",
						"type": "string",
						"default": ""
					},
					"severity": {
						"description": "How the message is marked.",
						"default": "INFO",
						"anyOf": [{
							"type": "string",
							"enum": [
								"INFO",
								"WARN",
								"ERROR"
							]
						}, { "$ref": "#/$defs/expression" }]
					}
				},
				"required": ["integration"],
				"additionalProperties": false
			},
			"sendWebhook": {
				"description": "Posts JSON to a webhook.",
				"type": "object",
				"properties": {
					"integration": { "$ref": "#/$defs/integration" },
					"payload": {
						"description": "The body: a mapping, sent as JSON. W&B replaces its own template variables, such as `${artifact_version_string}`. A text is sent as it stands.",
						"type": [
							"object",
							"array",
							"string"
						],
						"examples": [{
							"ref": "main",
							"artifact": "${artifact_version_string}"
						}]
					}
				},
				"required": ["integration"],
				"additionalProperties": false
			},
			"doNothing": {
				"description": "Does nothing: for trying an automation out.",
				"type": "object",
				"properties": {},
				"additionalProperties": false,
				"examples": [{}]
			}
		},
		"additionalProperties": false,
		"minProperties": 1,
		"maxProperties": 1
	},
	"lifecycle": {
		"description": "How the automation is treated over its life.",
		"type": "object",
		"properties": {
			"protect": {
				"description": "Never deleted, disabled or released by a plan. Lifted only by applying `protect: false`.",
				"default": false,
				"anyOf": [{ "type": "boolean" }, { "$ref": "#/$defs/expression" }]
			},
			"adopt": {
				"description": "Take over the unmanaged automation of the same scope and name. `true`: where it is as this manifest says, so that only the marker is added. A digest, as `wac export` writes it: where it is exactly what was exported. Without effect once it is managed: remove it then.",
				"default": false,
				"anyOf": [{
					"type": ["boolean", "string"],
					"pattern": "^sha256:[0-9a-f]{16}$"
				}, { "$ref": "#/$defs/expression" }]
			},
			"ignoreChanges": {
				"description": "Fields, as dotted paths, that are left out of comparison and of writes.",
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				},
				"examples": [["enabled", "then.sendNotification.severity"]]
			},
			"onRemove": {
				"description": "What happens when no manifest describes the automation any more. Default: the configuration's.",
				"type": "string",
				"enum": [
					"delete",
					"disable",
					"keep",
					"release"
				]
			}
		},
		"additionalProperties": false
	}
};
var required = [
	"key",
	"scope",
	"when",
	"then"
];
var additionalProperties = false;
var $defs = {
	"expression": {
		"description": "An expression: `${{ vars.NAME }}` or `${{ matrix.AXIS }}`, with `??` for a fallback. A text that is one whole expression keeps the value's type.",
		"type": "string",
		"pattern": "\\$\\{\\{",
		"examples": ["${{ vars.floor }}", "${{ matrix.model.floor ?? vars.floor }}"]
	},
	"condition": {
		"description": "A value (equals), a list (one of), or an object of operators.",
		"type": [
			"string",
			"number",
			"boolean",
			"array",
			"object"
		],
		"items": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"minProperties": 1,
		"properties": {
			"eq": {
				"description": "Equal to the value.",
				"type": [
					"string",
					"number",
					"boolean"
				],
				"examples": ["production"]
			},
			"ne": {
				"description": "Not equal to the value.",
				"type": [
					"string",
					"number",
					"boolean"
				],
				"examples": ["staging"]
			},
			"gt": {
				"description": "Greater than the value.",
				"type": ["number", "string"],
				"examples": [10]
			},
			"gte": {
				"description": "Greater than or equal to the value.",
				"type": ["number", "string"],
				"examples": [10]
			},
			"lt": {
				"description": "Less than the value.",
				"type": ["number", "string"],
				"examples": [10]
			},
			"lte": {
				"description": "Less than or equal to the value.",
				"type": ["number", "string"],
				"examples": [10]
			},
			"in": {
				"description": "Equal to one of the values.",
				"examples": [["production", "staging"]],
				"anyOf": [{
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				}, { "$ref": "#/$defs/expression" }]
			},
			"nin": {
				"description": "Equal to none of the values.",
				"examples": [["test"]],
				"anyOf": [{
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				}, { "$ref": "#/$defs/expression" }]
			},
			"regex": {
				"description": "Matches the regular expression somewhere.",
				"type": "string",
				"minLength": 1,
				"examples": ["^prod-"]
			},
			"contains": {
				"description": "Contains the text.",
				"type": "string",
				"minLength": 1,
				"examples": ["nightly"]
			},
			"exists": {
				"description": "Whether the field is there at all.",
				"examples": [true],
				"anyOf": [{ "type": "boolean" }, { "$ref": "#/$defs/expression" }]
			},
			"not": {
				"description": "The opposite of an operator object.",
				"$ref": "#/$defs/condition"
			}
		},
		"additionalProperties": false,
		"examples": [
			"production",
			["production", "staging"],
			{ "regex": "^prod-" }
		]
	},
	"textCondition": {
		"description": "A text (equals), a list of texts (one of), or an object of operators.",
		"type": [
			"string",
			"array",
			"object"
		],
		"items": { "type": "string" },
		"minProperties": 1,
		"properties": {
			"eq": {
				"description": "Equal to the value.",
				"type": "string",
				"examples": ["production"]
			},
			"ne": {
				"description": "Not equal to the value.",
				"type": "string",
				"examples": ["staging"]
			},
			"gt": {
				"description": "Greater than the value.",
				"type": "string",
				"examples": ["m"]
			},
			"gte": {
				"description": "Greater than or equal to the value.",
				"type": "string",
				"examples": ["m"]
			},
			"lt": {
				"description": "Less than the value.",
				"type": "string",
				"examples": ["m"]
			},
			"lte": {
				"description": "Less than or equal to the value.",
				"type": "string",
				"examples": ["m"]
			},
			"in": {
				"description": "Equal to one of the values.",
				"examples": [["production", "staging"]],
				"anyOf": [{
					"type": "array",
					"items": { "type": "string" }
				}, { "$ref": "#/$defs/expression" }]
			},
			"nin": {
				"description": "Equal to none of the values.",
				"examples": [["test"]],
				"anyOf": [{
					"type": "array",
					"items": { "type": "string" }
				}, { "$ref": "#/$defs/expression" }]
			},
			"regex": {
				"description": "Matches the regular expression somewhere.",
				"type": "string",
				"minLength": 1,
				"examples": ["^prod-"]
			},
			"contains": {
				"description": "Contains the text.",
				"type": "string",
				"minLength": 1,
				"examples": ["nightly"]
			},
			"exists": {
				"description": "Whether the field is there at all.",
				"examples": [true],
				"anyOf": [{ "type": "boolean" }, { "$ref": "#/$defs/expression" }]
			},
			"not": {
				"description": "The opposite of an operator object.",
				"$ref": "#/$defs/textCondition"
			}
		},
		"additionalProperties": false,
		"examples": [
			"production",
			["production", "staging"],
			{ "regex": "^prod-" }
		]
	},
	"artifactFilter": {
		"description": "Which artifacts or collections the event is about. Several fields side by side mean all of them.",
		"type": "object",
		"properties": {
			"alias": {
				"description": "The alias.",
				"$ref": "#/$defs/textCondition"
			},
			"tag": {
				"description": "The tag.",
				"$ref": "#/$defs/textCondition"
			},
			"all": {
				"description": "Every one of these filters holds.",
				"type": "array",
				"items": { "$ref": "#/$defs/artifactFilter" }
			},
			"any": {
				"description": "At least one of these filters holds.",
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/artifactFilter" }
			},
			"not": {
				"description": "The filter does not hold.",
				"$ref": "#/$defs/artifactFilter"
			},
			"none": {
				"description": "None of these filters holds.",
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/artifactFilter" }
			},
			"mongo": {
				"description": "The server's own filter form (a MongoDB subset), passed through verbatim.",
				"type": "object",
				"minProperties": 1,
				"examples": [{ "alias": { "$regex": "^prod" } }]
			}
		},
		"additionalProperties": false,
		"examples": [{ "alias": { "regex": "^prod" } }]
	},
	"runFilter": {
		"description": "Which runs the event is about. Several fields side by side mean all of them. Of the fields, W&B documents only `name`.",
		"type": "object",
		"properties": {
			"name": {
				"description": "The display name of the run.",
				"$ref": "#/$defs/textCondition"
			},
			"id": {
				"description": "The id of the run.",
				"$ref": "#/$defs/textCondition"
			},
			"user": {
				"description": "The user name of who started the run.",
				"$ref": "#/$defs/textCondition"
			},
			"state": {
				"description": "The state of the run.",
				"$ref": "#/$defs/textCondition"
			},
			"tags": {
				"description": "The tags of the run.",
				"$ref": "#/$defs/textCondition"
			},
			"all": {
				"description": "Every one of these filters holds.",
				"type": "array",
				"items": { "$ref": "#/$defs/runFilter" }
			},
			"any": {
				"description": "At least one of these filters holds.",
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/runFilter" }
			},
			"not": {
				"description": "The filter does not hold.",
				"$ref": "#/$defs/runFilter"
			},
			"none": {
				"description": "None of these filters holds.",
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/runFilter" }
			},
			"mongo": {
				"description": "The server's own filter form (a MongoDB subset), passed through verbatim.",
				"type": "object",
				"minProperties": 1,
				"examples": [{ "alias": { "$regex": "^prod" } }]
			}
		},
		"additionalProperties": false,
		"patternProperties": {
			"^config\\..": {
				"description": "A value of the run's configuration.",
				"$ref": "#/$defs/condition"
			},
			"^summary\\..": {
				"description": "A value of the run's summary.",
				"$ref": "#/$defs/condition"
			}
		},
		"examples": [{ "name": { "regex": "^prod-" } }]
	},
	"integration": {
		"description": "Whom the action reaches: the name of an alias in the configuration's `integrations`, or one of `slack`, `webhook`, `id`.",
		"type": ["string", "object"],
		"minLength": 1,
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
		"examples": [
			"alerts",
			{ "slack": { "channel": "#ml-alerts" } },
			{ "webhook": "gh-dispatch" }
		]
	}
};
var manifest_schema_default = {
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
export { $defs, $id, $schema, additionalProperties, manifest_schema_default as default, description, properties, required, title, type };
