import { N as createTextStyle, at as isJsonList, mt as EXIT, o as writeFormat, pt as Failure, q as present, r as jsonText, rt as describeJsonType, s as outputStyle, w as suggestNames, z as wrapText } from "./common.js";
import { C as TEMPLATE_VARIABLE_TABLE, T as writtenVariable, w as describeEvents } from "./project.js";
import { i as fieldNames, o as schemaNodeAt, r as synonymFor, s as schema, t as schema$1 } from "./schema.js";
// src/manifest/schema/explain-field.ts
const DOCUMENTS = [{
	document: "manifest",
	schema,
	prefix: ""
}, {
	document: "configuration",
	schema: schema$1,
	prefix: "wac.yaml:"
}];
function explainField(path) {
	const wanted = path.trim();
	for (const { document, schema, prefix } of DOCUMENTS) {
		if (wanted.startsWith("wac.yaml") && prefix === "") continue;
		const segments = splitField(wanted.startsWith("wac.yaml") ? wanted.replace(/^wac\.yaml[:.]?/, "") : wanted);
		const node = schemaNodeAt(schema, segments);
		if (node !== void 0 && typeof node["description"] === "string") return explainNode({
			document,
			schema,
			segments,
			node
		});
	}
	return unknownField(wanted);
}
function listFields() {
	return DOCUMENTS.flatMap(({ document, schema }) => {
		const paths = [];
		function visit(segments) {
			if (segments.filter((segment) => [
				"all",
				"any",
				"not",
				"none"
			].includes(segment)).length > 1) return;
			for (const name of fieldNames(schemaNodeAt(schema, segments))) {
				paths.push([...segments, name].join("."));
				visit([...segments, name]);
			}
		}
		visit([]);
		return paths.map((path) => ({
			document,
			path
		}));
	});
}
function splitField(path) {
	if (path === "") return [];
	return path.replace(/\b(config|summary)\.(?=[^.]+)/g, "$1\0").split(".").map((segment) => segment.replace("\0", "."));
}
function explainNode(found) {
	const { document, schema, segments, node } = found;
	const parent = schemaNodeAt(schema, segments.slice(0, -1));
	const { enum: allowed, default: defaultValue, examples } = node;
	return {
		status: "found",
		path: segments.join("."),
		document,
		description: String(node["description"]),
		type: typeInWords(node),
		...present({
			allowed: isJsonList(allowed) ? allowed : void 0,
			defaultValue
		}),
		isRequired: isRequired(parent, segments.at(-1)),
		examples: isJsonList(examples) ? examples : [],
		fields: fieldNames(node).map((name) => ({
			name,
			description: String(schemaNodeAt(schema, [...segments, name])?.["description"] ?? ""),
			isRequired: isRequired(node, name)
		})),
		...present({ variables: document === "manifest" ? variablesAt(segments) : void 0 })
	};
}
const TEMPLATE_FIELDS = new Set([
	"title",
	"message",
	"payload",
	"prompt"
]);
function variablesAt(segments) {
	const [root, kind = "", field = ""] = segments;
	const isTemplate = root === "then" && segments.length === 3 && TEMPLATE_FIELDS.has(field);
	const isEvent = root === "when" && segments.length === 2;
	const found = TEMPLATE_VARIABLE_TABLE.filter(({ events }) => isTemplate || isEvent && events.some((event) => event === kind));
	return found.length === 0 ? void 0 : found.map((each) => ({
		name: writtenVariable(each),
		events: describeEvents(each)
	}));
}
function isRequired(parent, name) {
	const required = parent?.["required"];
	return isJsonList(required) && name !== void 0 && required.includes(name);
}
const SAMPLES = {
	string: "",
	number: 0,
	boolean: true,
	array: [],
	object: {}
};
function typeInWords(node) {
	const { type } = node;
	const words = (isJsonList(type) ? type : [type ?? "object"]).map((name) => name === "integer" ? "a whole number" : describeJsonType(SAMPLES[String(name)]));
	const bounds = [
		["minimum", "at least"],
		["exclusiveMinimum", "greater than"],
		["maximum", "at most"]
	].flatMap(([keyword = "", phrase = ""]) => typeof node[keyword] === "number" ? [`${phrase} ${node[keyword]}`] : []);
	return [words.join(" or "), ...bounds].join(", ");
}
function unknownField(path) {
	const segments = splitField(path.replace(/^wac\.yaml[:.]?/, ""));
	let known = [];
	const suggestions = [];
	for (const { schema } of DOCUMENTS) {
		const length = segments.findIndex((_, index) => schemaNodeAt(schema, segments.slice(0, index + 1)) === void 0);
		const found = segments.slice(0, Math.max(length, 0));
		if (found.length > known.length) known = found;
		const names = fieldNames(schemaNodeAt(schema, found));
		const wrong = segments[found.length] ?? "";
		const word = synonymFor(wrong, names);
		for (const name of word === void 0 ? suggestNames(wrong, names) : [word]) suggestions.push([...found, name].join("."));
	}
	const last = segments.at(-1) ?? "";
	const otherField = listFields().filter((field) => field.path.split(".").at(-1) === last).map((field) => field.path);
	return {
		status: "unknown",
		path,
		known: known.join("."),
		suggestions: [...new Set([...suggestions, ...otherField])].slice(0, 5)
	};
}
// src/report/commands/render-explanation-text.ts
function renderExplanationText(explanation, options) {
	const style = createTextStyle(options.color);
	const { allowed, defaultValue, examples, fields } = explanation;
	const facts = [
		["Type", explanation.type],
		...explanation.isRequired ? [["Required", "yes"]] : [],
		...allowed === void 0 ? [] : [["One of", allowed.map(valueText).join(", ")]],
		...defaultValue === void 0 ? [] : [["Default", valueText(defaultValue)]],
		...examples.map((example) => ["Example", valueText(example)])
	];
	const width = fields.reduce((widest, { name }) => Math.max(widest, name.length), 0);
	return `${[
		style.bold(explanation.path === "" ? "A manifest" : explanation.path),
		...wrapText(explanation.description, options.width - 2).map((line) => `  ${line}`),
		"",
		...facts.map(([name, value]) => `  ${style.dim(name.padEnd(8))}  ${value}`),
		...fields.length === 0 ? [] : ["", "  Fields"],
		...fields.flatMap(({ name, description, isRequired }) => {
			const [first = "", ...rest] = wrapText(`${description}${isRequired ? " (required)" : ""}`, Math.max(30, options.width - width - 8));
			return [`    ${style.cyan(name.padEnd(width))}  ${first}`, ...rest.map((line) => `${" ".repeat(width + 6)}${line}`)];
		}),
		...variableLines(explanation.variables ?? [])
	].join("\n")}\n`;
}
function variableLines(variables) {
	if (variables.length === 0) return [];
	const width = Math.max(...variables.map(({ name }) => name.length));
	return [
		"",
		"  Template variables, and the events that fill them in",
		...variables.map(({ name, events }) => `    ${name.padEnd(width)}  ${events}`)
	];
}
function valueText(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/cli/commands/explain/run-explain.ts
async function runExplain(context) {
	const { io } = context;
	const field = context.args[0] ?? "";
	const explanation = explainField(field);
	if (explanation.status === "unknown") {
		const { suggestions, known } = explanation;
		throw new Failure(`There is no field "${field}"`, {
			code: "usage",
			hint: suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : `Run "wac explain${known === "" ? "" : ` ${known}`}" to see what there is`
		});
	}
	const { status: _status, ...documentation } = explanation;
	await writeFormat(context, {
		text: () => renderExplanationText(documentation, outputStyle(io.stdout, io.env)),
		json: () => jsonText({
			formatVersion: "1.0",
			...documentation
		})
	});
	return EXIT.done;
}
export { runExplain };
