import { N as findManifestDirectory, a as openProject } from "./project.js";
import { n as openServer, t as loadWandbSettings } from "./open-server.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/cli/session/open-any-server.ts
async function openAnyServer(context, onSetting) {
	const { entity } = context.options;
	const listening = onSetting === void 0 ? {} : { onSetting };
	const request = entity === void 0 ? await requestWithoutManifests(context, onSetting) : {
		entities: [entity],
		organizations: [],
		formerEntities: []
	};
	if (request !== void 0) return {
		server: await openServer(context, listening),
		request
	};
	const opened = await openProject(context, void 0, void 0, true);
	if (typeof opened === "number") return opened;
	const { entities, organizations, formerEntities } = opened.project.configuration;
	return {
		server: await openServer(context, {
			project: opened.project,
			...listening
		}),
		request: {
			entities,
			organizations,
			formerEntities
		},
		project: opened.project
	};
}
async function requestWithoutManifests(context, onSetting) {
	const { io, args } = context;
	if (args[0] !== void 0 || existsSync(join(io.cwd, findManifestDirectory(io.cwd)))) return;
	const { fromEnvironment } = await import("./wandb-settings.js");
	const settings = await loadWandbSettings(context);
	const entity = fromEnvironment(io.env, "WANDB_ENTITY", settings, "entity");
	const organization = fromEnvironment(io.env, "WANDB_ORGANIZATION", settings, "organization");
	if (entity === void 0 && organization === void 0 && !(onSetting !== void 0)) return void 0;
	if (entity !== void 0) onSetting?.("entity", entity);
	if (organization !== void 0) onSetting?.("organization", organization);
	return {
		entities: entity === void 0 ? [] : [entity.value],
		organizations: organization === void 0 ? [] : [organization.value],
		formerEntities: []
	};
}
export { openAnyServer as t };
