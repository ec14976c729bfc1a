import { mt as present, pt as stableJson } from "./common.js";
import { ct as describeScope, dt as scopeType } from "./project.js";
import { r as canonicalAutomation } from "./canonical-automation.js";
import { _ as actionIntegration, h as webhookHash, m as isWebhookHash, s as parseMarker } from "./marker.js";
import { t as adoptionDigest } from "./digest.js";
import { n as describeObservedScope, r as entityOf, t as describeObserved } from "./describe-observed.js";
import { c as isRedirecting, u as pendingWebhookId } from "./held-back.js";
import { t as shownUrl } from "./shown-url.js";
import { hash } from "node:crypto";
// src/reconcile/ownership/slots.ts
function slotOf(automation) {
	return `${scopeOf(automation)} ${automation.name}`;
}
function foldedSlotOf(automation) {
	return `${scopeOf(automation)} ${automation.name.trim().normalize("NFC").toLowerCase()}`;
}
function scopeOf({ scope }) {
	return scope.kind === "other" ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
// src/reconcile/webhooks/webhook-change.ts
function buildWebhookChange(parts) {
	const { key, action, reason, origin, step, source } = parts;
	const { before, after, entity, users } = step;
	const isMoved = isRedirecting(step) && users.length > 0;
	const beforeDocument = before === void 0 ? void 0 : webhookDocument(before, entity);
	const afterDocument = after === void 0 ? void 0 : webhookDocument(after, entity);
	return {
		key,
		action,
		reason,
		origin,
		danger: dangerOf(parts, isMoved),
		name: after?.name ?? before?.name ?? key,
		scope: `team ${entity}`,
		entity,
		fields: before === void 0 || after === void 0 ? [] : webhookFields(before, after, origin),
		...present({
			beforeDocument,
			afterDocument
		}),
		precondition: before === void 0 ? { kind: "free" } : {
			kind: "webhook",
			id: before.id,
			digest: webhookDigest(before)
		},
		dependsOn: [],
		isCounted: parts.isCounted ?? true,
		...present({ source }),
		webhook: step
	};
}
function dangerOf({ action, reason }, isMoved) {
	if (action === "delete") return reason === "superseded" ? "none" : "removes";
	return isMoved ? "redirects" : "none";
}
function webhookFields(before, after, origin) {
	const fields = [];
	const compare = (path, live, wanted) => {
		if (live === wanted || live === void 0) return;
		fields.push({
			path,
			part: "webhook",
			...present({
				before: live ?? void 0,
				after: wanted ?? void 0
			}),
			origin
		});
	};
	compare("name", before.name ?? "", after.name);
	if (before.url !== after.url) {
		const [live, wanted] = [shownUrl(before.url ?? ""), shownUrl(after.url)];
		const isHidden = live === wanted;
		fields.push({
			path: "url",
			part: "webhook",
			before: live,
			after: isHidden ? `${wanted} (changed)` : wanted,
			origin
		});
	}
	compare("accessToken", before.accessToken, after.accessToken);
	compare("secret", before.secret, after.secret);
	return fields;
}
function webhookDigest({ id, name, url, accessToken, secret }) {
	const text = stableJson({
		id,
		name: name ?? null,
		url: url ?? null,
		...present({
			accessToken,
			secret
		})
	});
	return hash("sha256", `wac/webhook\n${text}`, "hex");
}
function webhookDocument({ name, url, accessToken, secret }, team) {
	return {
		kind: "webhook",
		team,
		name: name ?? "",
		url: shownUrl(url ?? ""),
		...present({
			accessToken: accessToken ?? void 0,
			secret: secret ?? void 0
		})
	};
}
// src/reconcile/webhooks/webhook-conflicts.ts
function conflictOf$1({ key, entity, content, source }, { code, message, hint }) {
	return {
		code,
		key,
		name: content.name,
		scope: `team ${entity}`,
		message,
		hint,
		ids: [],
		source: source.range
	};
}
function differsUnowned(declaration, live, { owner, count }) {
	const { name } = declaration.content;
	const { entity } = declaration;
	if (owner !== void 0) return conflictOf$1(declaration, {
		code: "foreign",
		message: `The webhook "${name}" of team ${entity} belongs to ${owner}`,
		hint: "Rename this one, or remove its manifest and use the other by its name"
	});
	if (count > 1) return conflictOf$1(declaration, {
		code: "place-taken",
		message: `Team ${entity} has ${count} webhooks called "${name}", and none is known to be managed here`,
		hint: "Rename this one, or delete the others in the web page"
	});
	return conflictOf$1(declaration, {
		code: "place-taken",
		message: `Team ${entity} has a webhook "${name}" that nothing shows to be managed here, and it differs in ${webhookFields(live, declaration.content, "git").map(({ path }) => path).join(", ")}`,
		hint: "Write its values into the manifest with \"adopt: true\" under \"lifecycle\", run once with --adopt to change it, or rename this one"
	});
}
function slotTakenBy(declaration, taken) {
	return conflictOf$1(declaration, {
		code: "place-taken",
		message: `Team ${declaration.entity} has another webhook "${taken.name ?? ""}", which is not managed here`,
		hint: "Choose another name: automations use a webhook by its name"
	});
}
function heldAsUnread({ key, content, entity, source }) {
	return {
		key,
		name: content.name,
		scope: `team ${entity}`,
		reason: "hidden",
		message: `unknown: the integrations of team "${entity}" cannot be read`,
		...present({ source: source.range })
	};
}
// src/reconcile/webhooks/webhook-users.ts
function usersByIntegration(automations) {
	const users = new Map();
	for (const observed of automations) {
		const id = actionIntegration(observed.action)?.id;
		if (id === void 0) continue;
		const known = users.get(id);
		if (known === void 0) users.set(id, [userOf(observed)]);
		else known.push(userOf(observed));
	}
	return users;
}
function usersAfter(automations, changes) {
	const actions = changes.flatMap(({ after }) => after?.action ?? []);
	const replaced = new Set(changes.flatMap(({ before, after, action }) => before !== void 0 && (action === "delete" || after?.action !== void 0) ? [before.id] : []));
	const kept = automations.filter(({ id }) => !replaced.has(id)).map(({ action }) => action);
	return new Set([...actions, ...kept].flatMap((action) => actionIntegration(action)?.id ?? []));
}
function userOf(observed) {
	const parsed = parseMarker(observed.description);
	const marker = parsed.kind === "marker" ? parsed.marker : void 0;
	return {
		id: observed.id,
		name: observed.name,
		entity: entityOf(observed),
		...present({
			owner: marker?.owner,
			key: marker?.key
		})
	};
}
function describeUsers(users) {
	const shown = users.slice(0, 3).map(({ name }) => JSON.stringify(name));
	const more = users.length - shown.length;
	return `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}
// src/reconcile/webhooks/plan-webhooks.ts
function planWebhooks(input) {
	const planner = new WebhookPlanner(input);
	const planned = input.declarations.map((each) => [each, planner.plan(each)]);
	const all = planned.map(([, each]) => each);
	return {
		changes: all.flatMap(({ change }) => change ?? []),
		conflicts: all.flatMap(({ conflict }) => conflict ?? []),
		heldBack: all.flatMap(({ heldBack }) => heldBack ?? []),
		drift: all.flatMap(({ drift }) => drift ?? []),
		unchanged: planned.flatMap(([{ key }, { isUnchanged }]) => isUnchanged === true ? [key] : []),
		targets: new Map(planned.flatMap(([{ key }, { target }]) => target === void 0 ? [] : [[key, target]])),
		recordsById: new Map(all.flatMap(({ target, record }) => target === void 0 || record === void 0 ? [] : [[target.id, record]])),
		blocked: new Set(all.flatMap(({ blocks }) => blocks?.id ?? [])),
		unmanaged: planned.flatMap(([each, { isUnmanaged }]) => isUnmanaged === true ? [each] : [])
	};
}
var WebhookPlanner = class {
	#input;
	#users;
	#declaredKeys;
	constructor(input) {
		this.#input = input;
		this.#users = usersByIntegration(input.automations);
		this.#declaredKeys = new Set(input.declarations.map(({ key }) => key));
	}
	plan(declaration) {
		const list = this.#input.lists.get(declaration.entity);
		if (list === void 0) return { heldBack: heldAsUnread(declaration) };
		const webhooks = list.filter(({ kind }) => kind === "webhook").sort((a, b) => a.id < b.id ? -1 : 1);
		const owned = webhooks.filter(({ id }) => this.#isOwned(id, declaration.key));
		const named = webhooks.filter(({ name }) => name === declaration.content.name);
		const asDeclared = named.filter((each) => isAsDeclared(each, declaration.content));
		const others = named.filter(({ id }) => !owned.some((each) => each.id === id));
		const settled = owned.find((each) => asDeclared.includes(each));
		if (settled !== void 0 && this.#isSettled(declaration, settled)) return this.#unchanged(declaration, settled);
		const mine = owned.at(-1);
		const [made] = asDeclared.filter((each) => each !== settled);
		if (made !== void 0 && (mine === void 0 || !this.#input.canUpdate)) return this.#unrecorded(declaration, made);
		const [taken] = others;
		if (mine !== void 0) return taken === void 0 ? this.#change(declaration, mine) : {
			conflict: slotTakenBy(declaration, taken),
			target: mine,
			blocks: taken
		};
		if (taken !== void 0) return this.#taken(declaration, taken, others.length);
		return this.#create(declaration);
	}
	#isSettled({ content }, live) {
		if (live.accessToken !== void 0 && live.secret !== void 0) return true;
		return (this.#input.records.ours.get(live.id) ?? []).some(({ hash }) => hash === webhookHash(content));
	}
	#isOwned(id, key) {
		const { ours, others } = this.#input.records;
		const records = ours.get(id);
		if (records === void 0 || others.has(id)) return false;
		return records.some((record) => record.key === key);
	}
	#unchanged(declaration, live) {
		return {
			isUnchanged: true,
			target: live,
			record: recordOf(declaration, live.id)
		};
	}
	#unrecorded(declaration, live) {
		const { records, policy } = this.#input;
		const isOthers = records.others.has(live.id);
		const isRekeyed = records.ours.get(live.id)?.every(({ key }) => !this.#declaredKeys.has(key)) === true && !isOthers;
		const isAdopted = (declaration.lifecycle.adopt || policy.adopt) && !isOthers;
		const isOurs = isRekeyed || isAdopted;
		return {
			isUnchanged: true,
			target: live,
			...present({ record: isOurs ? recordOf(declaration, live.id) : void 0 }),
			isUnmanaged: !isOurs
		};
	}
	#taken(declaration, live, count) {
		const { records, policy, canUpdate } = this.#input;
		const owner = records.others.get(live.id);
		if (!policy.adopt || owner !== void 0 || count > 1) return {
			conflict: differsUnowned(declaration, live, {
				count,
				...present({ owner })
			}),
			blocks: live
		};
		const step = this.#step(declaration, live, canUpdate ? "update" : "create");
		return {
			change: buildWebhookChange({
				key: declaration.key,
				action: "adopt",
				reason: "adopted",
				origin: "git",
				step,
				source: declaration.source.range
			}),
			...this.#targetOf(declaration, step)
		};
	}
	#change(declaration, live) {
		const { canUpdate, policy } = this.#input;
		const origin = this.#originOf(declaration, live);
		if (!canUpdate && isAsDeclared(live, declaration.content)) return {
			conflict: conflictOf$1(declaration, {
				code: "place-taken",
				message: "The server shows no names of secrets and cannot change a webhook, so wac could not distinguish a new one from the old one",
				hint: "Give the webhook another name as well"
			}),
			target: live
		};
		const fields = webhookFields(live, declaration.content, origin);
		const isKept = policy.drift === "report" && origin === "drift";
		const drift = origin === "git" ? void 0 : {
			key: declaration.key,
			name: live.name ?? declaration.key,
			scope: `team ${declaration.entity}`,
			kind: "edited",
			fields,
			isRepaired: policy.drift === "repair",
			isWebhook: true,
			source: declaration.source.range
		};
		if (isKept) {
			const [record] = this.#input.records.ours.get(live.id) ?? [];
			return {
				target: live,
				...present({
					drift,
					record
				})
			};
		}
		if (policy.drift === "report" && origin === "both") {
			const conflict = conflictOf$1(declaration, {
				code: "both-changed",
				message: `Git and somebody on the server have both changed the webhook "${declaration.content.name}"`,
				hint: `To keep Git's, run "wac drift --repair ${declaration.key}". To keep the server's, write its values into the manifest`
			});
			const [record] = this.#input.records.ours.get(live.id) ?? [];
			return {
				conflict,
				target: live,
				...present({
					drift,
					record
				})
			};
		}
		const step = this.#step(declaration, live, canUpdate ? "update" : "create");
		return {
			change: buildWebhookChange({
				key: declaration.key,
				action: "update",
				reason: canUpdate ? origin === "drift" ? "drifted" : "declared" : "replaced",
				origin,
				step,
				source: declaration.source.range
			}),
			...this.#targetOf(declaration, step),
			...present({ drift })
		};
	}
	#create(declaration) {
		const { records } = this.#input;
		const wasThere = [...records.ours.values()].some((known) => known.some(({ key }) => key === declaration.key));
		const step = this.#step(declaration, void 0, "create");
		const change = buildWebhookChange({
			key: declaration.key,
			action: "create",
			reason: "declared",
			origin: "missing",
			step,
			source: declaration.source.range
		});
		const drift = {
			key: declaration.key,
			name: declaration.content.name,
			scope: `team ${declaration.entity}`,
			kind: "missing",
			fields: [],
			isRepaired: true,
			isWebhook: true,
			source: declaration.source.range
		};
		return {
			change,
			...this.#targetOf(declaration, step),
			...present({ drift: wasThere ? drift : void 0 })
		};
	}
	#originOf(declaration, live) {
		const records = this.#input.records.ours.get(live.id) ?? [];
		const content = {
			name: live.name ?? "",
			url: live.url ?? "",
			...secretsOf(live)
		};
		if (records.some(({ hash }) => isWebhookHash(hash, content))) return "git";
		const wanted = webhookHash(declaration.content);
		return records.some(({ hash }) => hash === wanted) ? "drift" : "both";
	}
	#step(declaration, live, write) {
		const users = live === void 0 ? [] : this.#users.get(live.id) ?? [];
		const { entity, content } = declaration;
		return {
			entity,
			write,
			...present({ before: live }),
			after: content,
			users
		};
	}
	#targetOf(declaration, { before, write }) {
		const { key, entity, content } = declaration;
		const id = write === "update" && before !== void 0 ? before.id : pendingWebhookId(key);
		return {
			target: {
				kind: "webhook",
				id,
				entity,
				...content
			},
			record: recordOf(declaration, id)
		};
	}
};
function isAsDeclared(live, content) {
	return live.name === content.name && webhookFields(live, content, "git").length === 0;
}
function secretsOf({ accessToken, secret }) {
	return present({
		accessToken,
		secret
	});
}
function recordOf({ key, content, lifecycle }, id) {
	const { protect, onRemove } = lifecycle;
	return {
		key,
		id,
		hash: webhookHash(content),
		protect,
		onRemove
	};
}
// src/reconcile/ownership/conflicts.ts
function bothChanged(desired, observed, fields) {
	const { key } = desired.declaration;
	const paths = fields.filter((field) => field.origin === "both").map((field) => field.path);
	const what = paths.length === 0 ? "" : ` (${paths.join(", ")})`;
	return conflictOf(desired, [observed], {
		code: "both-changed",
		message: `The same part of "${key}" was changed in Git and on the server${what}`,
		hint: `Run "wac drift --repair ${key}" to restore Git's version, or "wac accept ${key}" to keep the server's version`
	});
}
function protectedByMarker(desired, observed) {
	const { key } = desired.declaration;
	return conflictOf(desired, [observed], {
		code: "protected",
		message: `"${key}" is protected, and the plan would silence or move it`,
		hint: "Set \"protect: false\" and apply that alone first; the next plan may then change it"
	});
}
function protectedElsewhere(desired, observed, owner) {
	return conflictOf(desired, [observed], {
		code: "protected",
		message: `${describeObserved(observed)} is protected by its owner ${owner}, so it cannot be taken over`,
		hint: `Let ${owner} apply "protect: false" to it first`
	});
}
function protectedRemoval({ observed, marker }) {
	return {
		code: "protected",
		key: marker.key,
		name: observed.name,
		scope: describeObservedScope(observed),
		message: `"${marker.key}" is protected, and no manifest describes it any more`,
		hint: "Add its manifest again; to remove it, set \"protect: false\", apply that, and remove the manifest afterwards",
		ids: [observed.id]
	};
}
function duplicateKey(ownedAutomations, key, source) {
	const [first] = ownedAutomations;
	const all = ownedAutomations.map(({ observed }) => describeObserved(observed)).join(" and ");
	return {
		code: "two-holders",
		key,
		name: first?.observed.name ?? key,
		scope: first === void 0 ? "" : describeObservedScope(first.observed),
		message: `${ownedAutomations.length} automations have the key "${key}": ${all}`,
		hint: "To let wac remove the younger one that it created, run \"wac apply --remove-duplicates\". Otherwise delete the copies, or remove the \"[wac:\u2026]\" line from their descriptions",
		ids: ownedAutomations.map(({ observed }) => observed.id),
		...present({ source })
	};
}
function sameSlot(desired, others) {
	const keys = others.map(({ declaration }) => `"${declaration.key}"`).join(", ");
	return conflictOf(desired, [], {
		code: "same-place",
		message: `"${desired.declaration.key}" and ${keys} have the same name and scope`,
		hint: "Give each its own name"
	});
}
function slotTaken(desired, unowned) {
	const { observed, owner } = unowned;
	const slot = describeObserved(observed);
	const { key } = desired.declaration;
	switch (unowned.reason) {
		case "other-environment": return conflictOf(desired, [observed], {
			code: "foreign",
			message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another environment"}`,
			hint: "Give one of the environments a \"nameSuffix\" in wac.yaml, or a project of its own in \"scope\""
		});
		case "foreign": return conflictOf(desired, [observed], {
			code: "foreign",
			message: `"${key}" has the same name and scope as ${slot}, which belongs to ${owner ?? "another owner"}`,
			hint: `Choose another name, or take it over with --take-over ${owner ?? "OWNER"}`
		});
		case "unreadable-marker": return conflictOf(desired, [observed], {
			code: "unreadable-marker",
			message: `"${key}" has the same name and scope as ${slot}, whose marker cannot be read`,
			hint: "Remove the \"[wac:\u2026]\" line from its description and adopt it, or choose another name"
		});
		case "copy": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which was copied or moved there by hand`,
			hint: `Delete it, or take it over with "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest or --adopt`
		});
		case "kept":
		case "protected": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which keeps this name under the key "${unowned.key ?? ""}"`,
			hint: `Choose another name, or run "wac release ${unowned.key ?? "KEY"}" and adopt it`
		});
		case "unmanaged":
		case "inexpressible": return conflictOf(desired, [observed], {
			code: "place-taken",
			message: `"${key}" has the same name and scope as ${slot}, which is unmanaged`,
			hint: `If it belongs here, adopt it as it is now: "lifecycle: { adopt: ${adoptionDigest(canonicalAutomation(observed))} }" in the manifest, or --adopt. Otherwise choose another name`
		});
	}
}
function slotNotFreed(desired, occupant, key) {
	return conflictOf(desired, [occupant], {
		code: "place-taken",
		message: `"${desired.declaration.key}" has the same name and scope as ${describeObserved(occupant)}, which is "${key}" and keeps its name and scope`,
		hint: `Resolve the conflict of "${key}" first, or choose another name`
	});
}
function slotContested(desired, name, other) {
	const { key } = desired.declaration;
	return conflictOf(desired, [], {
		code: "place-taken",
		message: `"${key}" was renamed to "${name}" on the server, and "${other}" has that name`,
		hint: `Run "wac drift --repair ${key}" to restore its name`
	});
}
function newerMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `The marker of "${desired.declaration.key}" was written by a newer version of wac`,
		hint: "Upgrade wac"
	});
}
function damagedMarker(desired, observed) {
	return conflictOf(desired, [observed], {
		code: "unreadable-marker",
		message: `${describeObserved(observed)} has the key "${desired.declaration.key}" in a marker that cannot be read`,
		hint: "Remove the \"[wac:\u2026]\" line from its description, then adopt it or delete it"
	});
}
function conflictOf({ declaration, automation }, observed, words) {
	return {
		...words,
		key: declaration.key,
		name: automation.name,
		scope: describeScope(automation.scope),
		ids: observed.map(({ id }) => id),
		source: declaration.source.range
	};
}
// src/workflow/plan/plan-policy.ts
function planPolicy(configuration, options) {
	return {
		owner: configuration.owner,
		formerOwners: configuration.formerOwners,
		...present({
			declaredOwners: configuration.declaredOwners,
			otherOwners: configuration.otherOwners,
			environment: configuration.environment
		}),
		onRemove: configuration.onRemove,
		drift: configuration.drift,
		guard: configuration.guard,
		allow: { ...present({
			deletes: options.allowDeletes,
			silenced: options.allowSilenced,
			redirected: options.allowRedirected,
			altered: options.allowAltered
		}) },
		allowConflicts: options.allowConflicts ?? false,
		failOnConflict: options.failOnConflict ?? false,
		allowDisjoint: options.allowDisjoint ?? false,
		adopt: options.adopt ?? false,
		takeOver: options.takeOver ?? [],
		...present({ recreate: options.recreate }),
		removed: configuration.removed,
		formerEntities: configuration.formerEntities,
		today: options.today
	};
}
export { slotOf as S, usersByIntegration as _, newerMarker as a, webhookDocument as b, protectedRemoval as c, slotNotFreed as d, slotTaken as f, usersAfter as g, describeUsers as h, duplicateKey as i, sameSlot as l, planWebhooks as m, bothChanged as n, protectedByMarker as o, isAsDeclared as p, damagedMarker as r, protectedElsewhere as s, planPolicy as t, slotContested as u, buildWebhookChange as v, foldedSlotOf as x, webhookDigest as y };
