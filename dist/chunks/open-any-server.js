import { a as openProject } from "./project.js";
import { t as openServer } from "./open-server.js";
// src/cli/session/open-any-server.ts
async function openAnyServer(context) {
	const { entity } = context.options;
	if (entity !== void 0) return {
		server: await openServer(context, {}),
		request: {
			entities: [entity],
			organizations: [],
			formerEntities: []
		}
	};
	const opened = await openProject(context);
	if (typeof opened === "number") return opened;
	const { entities, organizations, formerEntities } = opened.project.configuration;
	return {
		server: await openServer(context, { project: opened.project }),
		request: {
			entities,
			organizations,
			formerEntities
		},
		project: opened.project
	};
}
export { openAnyServer as t };
