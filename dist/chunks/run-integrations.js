import { F as createTextStyle, Q as present, o as writeFormat, r as jsonText, s as outputStyle, st as compareText, yt as EXIT } from "./common.js";
import { t as openAnyServer } from "./open-any-server.js";
// src/report/commands/render-integrations-text.ts
function renderIntegrationsText(integrations, options) {
	const style = createTextStyle(options.color);
	const blocks = sorted(integrations).map(([entity, list]) => {
		const lines = list.map((integration) => {
			const note = usageNote(integration);
			return `  ${style.plain(`integration: ${integrationYaml(integration, list)}`)}${note === "" ? "" : `  ${style.dim(note)}`}`;
		});
		const empty = `  ${style.dim("none: make one under Team settings \u2192 Integrations or Webhooks")}`;
		return [style.bold(`team ${entity}`), ...lines.length === 0 ? [empty] : lines].join("\n");
	});
	return blocks.length === 0 ? "No teams.\n" : `${blocks.join("\n\n")}\n`;
}
function renderIntegrationsJson(integrations) {
	return {
		formatVersion: "1.0",
		entities: sorted(integrations).map(([entity, list]) => ({
			entity,
			integrations: list.map(({ id, kind, channel, workspace, name, url }) => ({
				id,
				kind,
				...present({
					channel,
					workspace,
					name,
					url: url === void 0 ? void 0 : withoutSecrets(url)
				})
			}))
		}))
	};
}
function sorted(integrations) {
	return [...integrations].sort(([a], [b]) => compareText(a, b));
}
function integrationYaml(integration, all) {
	const twins = all.filter((other) => other.kind === integration.kind && other.channel === integration.channel && other.name === integration.name);
	if (integration.kind === "slack" && integration.channel !== void 0) {
		const channel = `channel: ${JSON.stringify(integration.channel)}`;
		if (twins.length === 1) return `{ slack: { ${channel} } }`;
		if (twins.every((twin) => twin === integration || twin.workspace !== integration.workspace) && integration.workspace !== void 0) return `{ slack: { ${channel}, workspace: ${JSON.stringify(integration.workspace)} } }`;
	}
	if (integration.kind === "webhook" && integration.name !== void 0 && twins.length === 1) return `{ webhook: ${JSON.stringify(integration.name)} }`;
	return `{ id: ${JSON.stringify(integration.id)} }`;
}
function usageNote(integration) {
	if (integration.kind === "other") return "# no action can use it";
	if (integration.kind === "slack" && integration.workspace !== void 0) return `# ${integration.workspace}`;
	return integration.url === void 0 ? "" : `# ${withoutSecrets(integration.url)}`;
}
function withoutSecrets(url) {
	if (!URL.canParse(url)) return "(not a URL)";
	const { protocol, host, pathname } = new URL(url);
	return `${protocol}//${host}${host === "hooks.slack.com" ? "/\u2026" : pathname}`;
}
// src/cli/commands/integrations/run-integrations.ts
async function runIntegrations(context) {
	const { io } = context;
	const opened = await openAnyServer(context);
	if (typeof opened === "number") return opened;
	const { server, request } = opened;
	try {
		const integrations = await server.api.readIntegrations(request.entities);
		await writeFormat(context, {
			text: () => renderIntegrationsText(integrations, outputStyle(io.stdout, io.env)),
			json: () => jsonText(renderIntegrationsJson(integrations))
		});
		return EXIT.done;
	} finally {
		await server.close();
	}
}
export { runIntegrations };
