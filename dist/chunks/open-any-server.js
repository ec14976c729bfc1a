import { a as openProject } from "./open-project.js";
import { t as openServer } from "./open-server.js";
// src/cli/open-any-server.ts
/** Opens the server; with `--entity` no manifest is read. An exit code when the manifests cannot be used. */
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
