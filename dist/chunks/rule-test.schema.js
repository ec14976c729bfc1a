// schema/rule-test.schema.json
var $schema = "https://json-schema.org/draft/2020-12/schema";
var $id = "https://wac.invalid/schema/rule-test.schema.json";
var title = "Rule test";
var description = "What one automation must do when something happens: cases of given and expect, run by `wac test`.";
var type = "object";
var additionalProperties = false;
var required = ["automation", "tests"];
var properties = {
	"automation": {
		"description": "The automation's key, or `key/id` for one copy of a matrix; the bare key of a matrix means every copy.",
		"type": "string",
		"minLength": 1,
		"examples": ["loss-spike", "accuracy/classifier"]
	},
	"env": {
		"description": "The environment to expand the manifests with. Without it: every environment that has the automation.",
		"type": "string",
		"minLength": 1,
		"examples": ["prod"]
	},
	"defaults": {
		"description": "Merged under each case: scalars and lists replace, mappings merge.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"given": { "$ref": "#/$defs/given" },
			"expect": { "$ref": "#/$defs/expect" }
		}
	},
	"tests": {
		"description": "The cases.",
		"type": "array",
		"minItems": 1,
		"items": {
			"description": "One case, or with a table one case for each row.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"description": "Unique in the file.",
					"type": "string",
					"minLength": 1,
					"examples": ["one bad batch is not a spike"]
				},
				"given": { "$ref": "#/$defs/given" },
				"expect": { "$ref": "#/$defs/expect" },
				"assume": { "$ref": "#/$defs/assume" },
				"table": { "$ref": "#/$defs/table" }
			},
			"required": ["name"]
		}
	}
};
var $defs = {
	"given": {
		"description": "What happens.",
		"type": ["object", "null"],
		"additionalProperties": false,
		"properties": {
			"run": {
				"description": "The run as its filter sees it; what is absent is a field that the run does not have.",
				"type": ["object", "null"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"description": "The display name.",
						"type": "string",
						"minLength": 1,
						"examples": ["prod-llm-7b"]
					},
					"id": {
						"description": "The run's id.",
						"type": "string",
						"minLength": 1,
						"examples": ["3f9c2a1b"]
					},
					"user": {
						"description": "The user name.",
						"type": "string",
						"minLength": 1,
						"examples": ["ada"]
					},
					"state": {
						"description": "The state.",
						"type": "string",
						"minLength": 1,
						"examples": ["running"]
					},
					"tags": {
						"description": "The tags.",
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"config": {
						"description": "The configuration.",
						"type": ["object", "null"]
					},
					"summary": {
						"description": "The summary metrics.",
						"type": ["object", "null"]
					}
				}
			},
			"series": {
				"description": "Values by metric. `0.9*20`: 20 values; `2.4..0.8/30`: 30 evenly spaced, both ends included; `_`: a row without the metric; `nan`, `inf`, `-inf`; or a plain list.",
				"type": ["object", "null"],
				"additionalProperties": {
					"type": [
						"string",
						"number",
						"array",
						"null"
					],
					"items": { "type": ["number", "string"] }
				},
				"examples": [{ "train/loss": "2.4..0.8/30 4.0*5" }]
			},
			"history": {
				"description": "A run's exported history, relative to this file: .jsonl, .csv or .parquet.",
				"type": "string",
				"minLength": 1,
				"examples": ["fixtures/prod-10.parquet"]
			},
			"states": {
				"description": "The states of the run, in order.",
				"type": "array",
				"items": {
					"type": "string",
					"enum": [
						"running",
						"finished",
						"failed",
						"crashed",
						"killed",
						"pending",
						"preempting",
						"preempted"
					]
				},
				"examples": [["running", "crashed"]]
			},
			"event": {
				"description": "What happened to an artifact or a collection: one event, and what is known of it. What is absent is taken from the automation's scope.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"createArtifact": {
						"description": "A version was created.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"linkArtifact": {
						"description": "A version was linked.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"unlinkArtifact": {
						"description": "A version was unlinked.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"addArtifactAlias": {
						"description": "A version got an alias.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"addArtifactTag": {
						"description": "A version got a tag.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"removeArtifactTag": {
						"description": "A version lost a tag.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"addCollectionTag": {
						"description": "A collection got a tag.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"removeCollectionTag": {
						"description": "A collection lost a tag.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"alias": {
								"description": "The alias; on events that add none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["production"]
							},
							"tag": {
								"description": "The tag; on events that add or remove none the version's own.",
								"type": "string",
								"minLength": 1,
								"examples": ["reviewed"]
							}
						}
					},
					"artifact": {
						"description": "The version.",
						"type": ["object", "null"],
						"additionalProperties": false,
						"properties": {
							"collection": {
								"description": "The collection's name.",
								"type": "string",
								"minLength": 1,
								"examples": ["churn-model"]
							},
							"version": {
								"description": "The version.",
								"type": "string",
								"minLength": 1,
								"examples": ["v12"]
							},
							"type": {
								"description": "The artifact's type.",
								"type": "string",
								"minLength": 1,
								"examples": ["model"]
							},
							"metadata": {
								"description": "The version's metadata.",
								"type": ["object", "null"]
							}
						}
					},
					"author": {
						"description": "Who did it.",
						"type": "string",
						"minLength": 1,
						"examples": ["ada"]
					},
					"project": {
						"description": "Where: the project, or a registry with or without its prefix.",
						"type": "string",
						"minLength": 1,
						"examples": ["model-registry"]
					},
					"entity": {
						"description": "Where: the team or organization.",
						"type": "string",
						"minLength": 1,
						"examples": ["acme"]
					}
				}
			},
			"start": {
				"description": "When row 0 is logged; matters for the 24 hours only. Default: 2000-01-01T00:00:00Z.",
				"type": "string",
				"minLength": 1,
				"examples": ["2026-01-31T08:00:00Z"]
			},
			"every": {
				"description": "The time from row to row: a number with s, m, h or d. Default: 1s.",
				"type": "string",
				"minLength": 1,
				"examples": ["15m"]
			}
		}
	},
	"expect": {
		"description": "What must come of it; what is not named is not checked, but a non-firing that shows nothing fails.",
		"type": ["object", "null"],
		"additionalProperties": false,
		"properties": {
			"fires": {
				"description": "true: at least once; false: never; a number: exactly that often.",
				"type": ["boolean", "integer"],
				"minimum": 0
			},
			"because": {
				"description": "The reason code.",
				"type": "string",
				"enum": [
					"fired",
					"condition-false",
					"filter-false",
					"run-filtered",
					"window-not-full",
					"undefined-change",
					"zero-deviation",
					"suppressed-24h",
					"unknown-operator",
					"metric-absent",
					"non-numeric",
					"event-mismatch",
					"scope-mismatch",
					"state-not-reported",
					"disabled"
				]
			},
			"at": {
				"description": "Where the first firing is.",
				"type": "object",
				"additionalProperties": false,
				"properties": { "step": {
					"description": "The step, or `{ between: [FIRST, LAST] }`.",
					"type": ["number", "object"],
					"additionalProperties": false,
					"required": ["between"],
					"properties": { "between": {
						"description": "First and last step, both included.",
						"type": "array",
						"items": { "type": "number" },
						"minItems": 2,
						"maxItems": 2
					} }
				} },
				"required": ["step"]
			},
			"value": {
				"description": "What was compared at the first firing, in the manifest's terms, at the precision that is written.",
				"type": "number",
				"examples": [2.578]
			},
			"suppressed": {
				"description": "Crossings swallowed because the automation fired for this run less than 24 hours ago.",
				"type": "integer",
				"minimum": 0
			},
			"action": {
				"description": "The kind of action.",
				"type": "string",
				"enum": [
					"sendNotification",
					"sendWebhook",
					"doNothing"
				]
			},
			"integration": {
				"description": "An alias of wac.yaml, a webhook's name or a Slack channel.",
				"type": "string",
				"minLength": 1,
				"examples": ["gh-dispatch"]
			},
			"payload": { "description": "The webhook's rendered body. A value, a mapping of those keys that matter, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." },
			"exact": {
				"description": "The payload has no other keys, at any depth.",
				"type": "boolean",
				"default": false
			},
			"title": { "description": "The notification's rendered title. A value, a mapping of those keys that matter, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." },
			"message": { "description": "The notification's rendered message. A value, a mapping of those keys that matter, or a matcher: `{ matches: RE }`, `{ present: true }`, `{ absent: true }`." }
		}
	},
	"assume": {
		"description": "Readings of what the server's documentation leaves open that this case takes, on the record.",
		"type": ["object", "null"],
		"additionalProperties": false,
		"properties": {
			"A1": {
				"description": "Does a window evaluate before it is full?",
				"type": "string",
				"enum": ["full_window", "evaluate_early"]
			},
			"A2": {
				"description": "Are the two windows of a change evaluated at each value, or once per window?",
				"type": "string",
				"enum": ["sliding", "tumbling"]
			},
			"A3": {
				"description": "What is the baseline of a z-score?",
				"type": "string",
				"enum": [
					"within_run",
					"exclude_current",
					"population",
					"across_runs"
				]
			},
			"A4": {
				"description": "Is a z-score compared inclusively?",
				"type": "string",
				"enum": ["inclusive", "strict"]
			},
			"A5": {
				"description": "Is a change compared inclusively?",
				"type": "string",
				"enum": ["inclusive", "strict"]
			},
			"A6": {
				"description": "What is a relative change from a negative value?",
				"type": "string",
				"enum": ["absolute_prior", "signed_prior"]
			},
			"A7": {
				"description": "What fires again after 24 hours?",
				"type": "string",
				"enum": ["crossing", "level"]
			},
			"A8": {
				"description": "What do NaN and infinities do to a window?",
				"type": "string",
				"enum": ["poison", "skip"]
			},
			"A9": {
				"description": "What is a value of a window?",
				"type": "string",
				"enum": ["logged_values"]
			},
			"A10": {
				"description": "Does the window count without an aggregate?",
				"type": "string",
				"enum": ["single_value"]
			},
			"A11": {
				"description": "Does a regular expression search, or match the whole text?",
				"type": "string",
				"enum": ["search", "full_match"]
			},
			"A12": {
				"description": "Does a crashed run count as failed?",
				"type": "string",
				"enum": ["crashed_is_failed", "crashed_is_separate"]
			},
			"A13": {
				"description": "Do automations whose scopes overlap fire independently?",
				"type": "string",
				"enum": ["independent"]
			},
			"A14": {
				"description": "In which order are the rows of a resumed run judged?",
				"type": "string",
				"enum": ["by_step", "as_logged"]
			},
			"A15": {
				"description": "What is the verdict of a filter with an unknown operator?",
				"type": "string",
				"enum": ["unknown", "no_match"]
			}
		},
		"examples": [{ "A1": "evaluate_early" }]
	},
	"table": {
		"description": "Rows of values, each a case.",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"columns": {
				"description": "Dotted paths into the case.",
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^(?:given|expect|assume)\\."
				},
				"minItems": 1,
				"examples": [["given.event.addArtifactAlias.alias", "expect.fires"]]
			},
			"rows": {
				"description": "One list of cells for each row.",
				"type": "array",
				"minItems": 1,
				"items": { "type": "array" }
			}
		},
		"required": ["columns", "rows"]
	}
};
var rule_test_schema_default = {
	$schema,
	$id,
	title,
	description,
	type,
	additionalProperties,
	required,
	properties,
	$defs
};
export { $defs, $id, $schema, additionalProperties, rule_test_schema_default as default, description, properties, required, title, type };
