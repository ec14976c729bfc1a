import { n as __exportAll } from "./rolldown-runtime.js";
import { B as isJsonObject, F as countNoun, I as describeFileError, K as Failure, M as shortenText, N as wrapText, O as createTextStyle, P as displayWidth, S as secretKind, T as invariant, V as EXIT, W as escapeTerminal, _ as suggestNames, a as outputStyle, c as slugify, d as parseJsonPointer, f as describeJsonType, g as suggestHint, h as mergeDiagnostics, l as globPattern, m as renderJsonPointer, o as isExactNumber, p as getOwn, s as findDirectiveProblems, u as valueAt, v as hasErrors, x as maskSecrets, z as compareText } from "./common.js";
import { a as fieldNames, c as schema, i as displayPath, n as OPERATOR_SIGNS, o as isOpenNode, r as familiarWord, s as schemaNodeAt, t as schema$1 } from "./schema.js";
import { E as isSeq, S as isMap, T as isScalar, b as isCollection, i as LineCounter, o as Composer, r as Parser, w as isPair, y as isAlias } from "./yaml.js";
import { isUtf8 } from "node:buffer";
import { dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
// src/model/scope.ts
const REGISTRY_PREFIX = "wandb-registry-";
function scopeType(scope) {
	if (scope.collection !== void 0) return "ARTIFACT_COLLECTION";
	return scope.project === void 0 ? "ENTITY" : "PROJECT";
}
function scopePath(scope) {
	return [
		scope.entity,
		scope.project,
		scope.collection
	].filter((name) => name !== void 0).join("/");
}
function describeScope(scope) {
	switch (scope.kind) {
		case "team": return `team ${scope.entity}`;
		case "organization": return `organization ${"organization" in scope ? scope.organization : scope.entity}`;
		case "project": return `${inCollection(scope.collection)}project ${scope.entity}/${scope.project ?? ""}`;
		case "registry": return "registry" in scope ? `${inCollection(scope.collection)}registry ${scope.organization}/${scope.registry}` : `${inCollection(scope.collection)}registry ${scope.entity}/${registryName(scope.project ?? "")}`;
	}
}
function registryName(project) {
	return project.startsWith("wandb-registry-") ? project.slice(15) : project;
}
function inCollection(collection) {
	return collection === void 0 ? "" : `collection ${collection} in `;
}
// src/report/diagnostics/code-frame.ts
const MARGIN = 500;
const LONGEST_LINE = 160;
function codeFrame(text, range, style) {
	const lines = text.split(/\r\n|\n|\r/u);
	const { line, column } = range.start;
	const target = lines[line - 1];
	if (target === void 0) return [];
	const width = String(Math.min(lines.length, line + 1)).length;
	const from = target.length > LONGEST_LINE ? Math.max(0, column - 1 - LONGEST_LINE / 2) : 0;
	const frame = [];
	for (let number = Math.max(1, line - 1); number <= Math.min(lines.length, line + 1); number += 1) {
		if (number === lines.length && lines[number - 1] === "" && number !== line) break;
		const shown = show(masked(lines[number - 1] ?? "", from));
		frame.push(`${style.dim(`${String(number).padStart(width)} |`)} ${style.plain(shown)}`.trimEnd());
		if (number === line) frame.push(caretLine(target, range, from, width, style));
	}
	return frame;
}
function caretLine(target, range, from, width, style) {
	const start = range.start.column - 1;
	const stop = range.end.line === range.start.line ? range.end.column - 1 : target.trimEnd().length;
	const before = columns(target.slice(from, start));
	const marked = columns(target.slice(start, Math.min(stop, from + LONGEST_LINE)));
	return `${style.dim(`${" ".repeat(width)} |`)} ${" ".repeat(before)}${style.red("^".repeat(Math.max(1, marked)))}`;
}
function masked(line, from) {
	const start = Math.max(0, from - MARGIN);
	return maskSecrets(line.slice(start, from + LONGEST_LINE + MARGIN)).slice(from - start, from - start + LONGEST_LINE);
}
function show(text) {
	return text.replaceAll("	", "  ");
}
function columns(text) {
	return displayWidth(escapeTerminal(show(text)));
}
// src/report/diagnostics/render-diagnostics-text.ts
function renderDiagnosticsText(diagnostics, options) {
	if (diagnostics.length === 0) return "";
	const style = createTextStyle(options.color);
	return `${[...sortDiagnostics(diagnostics).map((diagnostic) => renderOne(diagnostic, style, options).join("\n")), style.bold(countDiagnostics(diagnostics))].join("\n\n")}\n`;
}
function sortDiagnostics(diagnostics) {
	return diagnostics.map(fitToShow).sort((a, b) => compareText(a.range?.file ?? "", b.range?.file ?? "") || (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0) || compareText(a.code, b.code));
}
const LONGEST_MESSAGE = 1500;
function fitToShow(diagnostic) {
	const { message, hint, related } = diagnostic;
	const shown = (text) => maskSecrets(shortenText(text, LONGEST_MESSAGE));
	return {
		...diagnostic,
		message: shown(message),
		...hint === void 0 ? {} : { hint: shown(hint) },
		...related === void 0 ? {} : { related: related.map((each) => ({
			...each,
			message: shown(each.message)
		})) }
	};
}
function countDiagnostics(diagnostics) {
	const count = (severity, singular) => {
		const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		return number === 0 ? [] : [countNoun(number, singular)];
	};
	return [
		...count("error", "error"),
		...count("warning", "warning"),
		...count("info", "note")
	].join(", ");
}
const SEVERITY_WORDS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderOne(diagnostic, style, options) {
	const { range } = diagnostic;
	const paint = {
		error: style.red,
		warning: style.yellow,
		info: style.cyan
	}[diagnostic.severity];
	const head = [
		...range === void 0 ? [] : [style.bold(placeText(range))],
		paint(SEVERITY_WORDS[diagnostic.severity]),
		style.dim(diagnostic.code)
	];
	const isSecret = diagnostic.code === "manifest/secret";
	const frame = range === void 0 || isSecret ? [] : frameOf(range, style, options);
	return [
		head.join("  "),
		"",
		...wrapText(diagnostic.message, options.width - 2).map((line) => `  ${style.plain(line)}`),
		...frame.length === 0 ? [] : ["", ...frame],
		...(diagnostic.related ?? []).flatMap((related) => [
			"",
			`  ${style.plain(`${related.message}: ${placeText(related.range)}`)}`,
			...frameOf(related.range, style, options)
		]),
		...hintLines(diagnostic.hint, style, options)
	];
}
function frameOf(range, style, options) {
	const text = options.sources.get(range.file);
	return text === void 0 ? [] : codeFrame(text, range, style).map((line) => `  ${line}`);
}
function hintLines(hint, style, options) {
	if (hint === void 0) return [];
	const [first = "", ...rest] = wrapText(`Hint: ${hint}`, options.width - 2);
	return [
		"",
		`  ${style.cyan(first)}`,
		...rest.map((line) => `  ${style.cyan(line)}`)
	];
}
function placeText(range) {
	return `${range.file}:${range.start.line}:${range.start.column}`;
}
// node_modules/fast-json-patch/module/helpers.mjs
var __extends = void 0 && (void 0).__extends || (function() {
	var extendStatics = function(d, b) {
		extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
			d.__proto__ = b;
		} || function(d, b) {
			for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
		};
		return extendStatics(d, b);
	};
	return function(d, b) {
		extendStatics(d, b);
		function __() {
			this.constructor = d;
		}
		d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
	};
})();
var _hasOwnProperty = Object.prototype.hasOwnProperty;
function hasOwnProperty(obj, key) {
	return _hasOwnProperty.call(obj, key);
}
function _objectKeys(obj) {
	if (Array.isArray(obj)) {
		var keys_1 = new Array(obj.length);
		for (var k = 0; k < keys_1.length; k++) keys_1[k] = "" + k;
		return keys_1;
	}
	if (Object.keys) return Object.keys(obj);
	var keys = [];
	for (var i in obj) if (hasOwnProperty(obj, i)) keys.push(i);
	return keys;
}
function _deepClone(obj) {
	switch (typeof obj) {
		case "object": return JSON.parse(JSON.stringify(obj));
		case "undefined": return null;
		default: return obj;
	}
}
function isInteger(str) {
	var i = 0;
	var len = str.length;
	var charCode;
	while (i < len) {
		charCode = str.charCodeAt(i);
		if (charCode >= 48 && charCode <= 57) {
			i++;
			continue;
		}
		return false;
	}
	return true;
}
function escapePathComponent(path) {
	if (path.indexOf("/") === -1 && path.indexOf("~") === -1) return path;
	return path.replace(/~/g, "~0").replace(/\//g, "~1");
}
function unescapePathComponent(path) {
	return path.replace(/~1/g, "/").replace(/~0/g, "~");
}
function hasUndefined(obj) {
	if (obj === void 0) return true;
	if (obj) {
		if (Array.isArray(obj)) {
			for (var i_1 = 0, len = obj.length; i_1 < len; i_1++) if (hasUndefined(obj[i_1])) return true;
		} else if (typeof obj === "object") {
			var objKeys = _objectKeys(obj);
			var objKeysLength = objKeys.length;
			for (var i = 0; i < objKeysLength; i++) if (hasUndefined(obj[objKeys[i]])) return true;
		}
	}
	return false;
}
function patchErrorMessageFormatter(message, args) {
	var messageParts = [message];
	for (var key in args) {
		var value = typeof args[key] === "object" ? JSON.stringify(args[key], null, 2) : args[key];
		if (typeof value !== "undefined") messageParts.push(key + ": " + value);
	}
	return messageParts.join("\n");
}
var PatchError = function(_super) {
	__extends(PatchError, _super);
	function PatchError(message, name, index, operation, tree) {
		var _newTarget = this.constructor;
		var _this = _super.call(this, patchErrorMessageFormatter(message, {
			name,
			index,
			operation,
			tree
		})) || this;
		_this.name = name;
		_this.index = index;
		_this.operation = operation;
		_this.tree = tree;
		Object.setPrototypeOf(_this, _newTarget.prototype);
		_this.message = patchErrorMessageFormatter(message, {
			name,
			index,
			operation,
			tree
		});
		return _this;
	}
	return PatchError;
}(Error);
// node_modules/fast-json-patch/module/core.mjs
var core_exports = __exportAll({
	JsonPatchError: () => JsonPatchError,
	_areEquals: () => _areEquals,
	applyOperation: () => applyOperation,
	applyPatch: () => applyPatch$1,
	applyReducer: () => applyReducer,
	deepClone: () => deepClone,
	getValueByPointer: () => getValueByPointer,
	validate: () => validate$2,
	validator: () => validator
});
var JsonPatchError = PatchError;
var deepClone = _deepClone;
var objOps = {
	add: function(obj, key, document) {
		obj[key] = this.value;
		return { newDocument: document };
	},
	remove: function(obj, key, document) {
		var removed = obj[key];
		delete obj[key];
		return {
			newDocument: document,
			removed
		};
	},
	replace: function(obj, key, document) {
		var removed = obj[key];
		obj[key] = this.value;
		return {
			newDocument: document,
			removed
		};
	},
	move: function(obj, key, document) {
		var removed = getValueByPointer(document, this.path);
		if (removed) removed = _deepClone(removed);
		var originalValue = applyOperation(document, {
			op: "remove",
			path: this.from
		}).removed;
		applyOperation(document, {
			op: "add",
			path: this.path,
			value: originalValue
		});
		return {
			newDocument: document,
			removed
		};
	},
	copy: function(obj, key, document) {
		var valueToCopy = getValueByPointer(document, this.from);
		applyOperation(document, {
			op: "add",
			path: this.path,
			value: _deepClone(valueToCopy)
		});
		return { newDocument: document };
	},
	test: function(obj, key, document) {
		return {
			newDocument: document,
			test: _areEquals(obj[key], this.value)
		};
	},
	_get: function(obj, key, document) {
		this.value = obj[key];
		return { newDocument: document };
	}
};
var arrOps = {
	add: function(arr, i, document) {
		if (isInteger(i)) arr.splice(i, 0, this.value);
		else arr[i] = this.value;
		return {
			newDocument: document,
			index: i
		};
	},
	remove: function(arr, i, document) {
		return {
			newDocument: document,
			removed: arr.splice(i, 1)[0]
		};
	},
	replace: function(arr, i, document) {
		var removed = arr[i];
		arr[i] = this.value;
		return {
			newDocument: document,
			removed
		};
	},
	move: objOps.move,
	copy: objOps.copy,
	test: objOps.test,
	_get: objOps._get
};
function getValueByPointer(document, pointer) {
	if (pointer == "") return document;
	var getOriginalDestination = {
		op: "_get",
		path: pointer
	};
	applyOperation(document, getOriginalDestination);
	return getOriginalDestination.value;
}
function applyOperation(document, operation, validateOperation, mutateDocument, banPrototypeModifications, index) {
	if (validateOperation === void 0) validateOperation = false;
	if (mutateDocument === void 0) mutateDocument = true;
	if (banPrototypeModifications === void 0) banPrototypeModifications = true;
	if (index === void 0) index = 0;
	if (validateOperation) {
		if (typeof validateOperation == "function") validateOperation(operation, 0, document, operation.path);
		else validator(operation, 0);
	}
	if (operation.path === "") {
		var returnValue = { newDocument: document };
		if (operation.op === "add") {
			returnValue.newDocument = operation.value;
			return returnValue;
		} else if (operation.op === "replace") {
			returnValue.newDocument = operation.value;
			returnValue.removed = document;
			return returnValue;
		} else if (operation.op === "move" || operation.op === "copy") {
			returnValue.newDocument = getValueByPointer(document, operation.from);
			if (operation.op === "move") returnValue.removed = document;
			return returnValue;
		} else if (operation.op === "test") {
			returnValue.test = _areEquals(document, operation.value);
			if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
			returnValue.newDocument = document;
			return returnValue;
		} else if (operation.op === "remove") {
			returnValue.removed = document;
			returnValue.newDocument = null;
			return returnValue;
		} else if (operation.op === "_get") {
			operation.value = document;
			return returnValue;
		} else if (validateOperation) throw new JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
		else return returnValue;
	} else {
		if (!mutateDocument) document = _deepClone(document);
		var keys = (operation.path || "").split("/");
		var obj = document;
		var t = 1;
		var len = keys.length;
		var existingPathFragment = void 0;
		var key = void 0;
		var validateFunction = void 0;
		if (typeof validateOperation == "function") validateFunction = validateOperation;
		else validateFunction = validator;
		while (true) {
			key = keys[t];
			if (key && key.indexOf("~") != -1) key = unescapePathComponent(key);
			if (banPrototypeModifications && (key == "__proto__" || key == "prototype" && t > 0 && keys[t - 1] == "constructor")) throw new TypeError("JSON-Patch: modifying `__proto__` or `constructor/prototype` prop is banned for security reasons, if this was on purpose, please set `banPrototypeModifications` flag false and pass it to this function. More info in fast-json-patch README");
			if (validateOperation) {
				if (existingPathFragment === void 0) {
					if (obj[key] === void 0) existingPathFragment = keys.slice(0, t).join("/");
					else if (t == len - 1) existingPathFragment = operation.path;
					if (existingPathFragment !== void 0) validateFunction(operation, 0, document, existingPathFragment);
				}
			}
			t++;
			if (Array.isArray(obj)) {
				if (key === "-") key = obj.length;
				else if (validateOperation && !isInteger(key)) throw new JsonPatchError("Expected an unsigned base-10 integer value, making the new referenced value the array element with the zero-based index", "OPERATION_PATH_ILLEGAL_ARRAY_INDEX", index, operation, document);
				else if (isInteger(key)) key = ~~key;
				if (t >= len) {
					if (validateOperation && operation.op === "add" && key > obj.length) throw new JsonPatchError("The specified index MUST NOT be greater than the number of elements in the array", "OPERATION_VALUE_OUT_OF_BOUNDS", index, operation, document);
					var returnValue = arrOps[operation.op].call(operation, obj, key, document);
					if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
					return returnValue;
				}
			} else if (t >= len) {
				var returnValue = objOps[operation.op].call(operation, obj, key, document);
				if (returnValue.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
				return returnValue;
			}
			obj = obj[key];
			if (validateOperation && t < len && (!obj || typeof obj !== "object")) throw new JsonPatchError("Cannot perform operation at the desired path", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
		}
	}
}
function applyPatch$1(document, patch, validateOperation, mutateDocument, banPrototypeModifications) {
	if (mutateDocument === void 0) mutateDocument = true;
	if (banPrototypeModifications === void 0) banPrototypeModifications = true;
	if (validateOperation) {
		if (!Array.isArray(patch)) throw new JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
	}
	if (!mutateDocument) document = _deepClone(document);
	var results = new Array(patch.length);
	for (var i = 0, length_1 = patch.length; i < length_1; i++) {
		results[i] = applyOperation(document, patch[i], validateOperation, true, banPrototypeModifications, i);
		document = results[i].newDocument;
	}
	results.newDocument = document;
	return results;
}
function applyReducer(document, operation, index) {
	var operationResult = applyOperation(document, operation);
	if (operationResult.test === false) throw new JsonPatchError("Test operation failed", "TEST_OPERATION_FAILED", index, operation, document);
	return operationResult.newDocument;
}
function validator(operation, index, document, existingPathFragment) {
	if (typeof operation !== "object" || operation === null || Array.isArray(operation)) throw new JsonPatchError("Operation is not an object", "OPERATION_NOT_AN_OBJECT", index, operation, document);
	else if (!objOps[operation.op]) throw new JsonPatchError("Operation `op` property is not one of operations defined in RFC-6902", "OPERATION_OP_INVALID", index, operation, document);
	else if (typeof operation.path !== "string") throw new JsonPatchError("Operation `path` property is not a string", "OPERATION_PATH_INVALID", index, operation, document);
	else if (operation.path.indexOf("/") !== 0 && operation.path.length > 0) throw new JsonPatchError("Operation `path` property must start with \"/\"", "OPERATION_PATH_INVALID", index, operation, document);
	else if ((operation.op === "move" || operation.op === "copy") && typeof operation.from !== "string") throw new JsonPatchError("Operation `from` property is not present (applicable in `move` and `copy` operations)", "OPERATION_FROM_REQUIRED", index, operation, document);
	else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && operation.value === void 0) throw new JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_REQUIRED", index, operation, document);
	else if ((operation.op === "add" || operation.op === "replace" || operation.op === "test") && hasUndefined(operation.value)) throw new JsonPatchError("Operation `value` property is not present (applicable in `add`, `replace` and `test` operations)", "OPERATION_VALUE_CANNOT_CONTAIN_UNDEFINED", index, operation, document);
	else if (document) {
		if (operation.op == "add") {
			var pathLen = operation.path.split("/").length;
			var existingPathLen = existingPathFragment.split("/").length;
			if (pathLen !== existingPathLen + 1 && pathLen !== existingPathLen) throw new JsonPatchError("Cannot perform an `add` operation at the desired path", "OPERATION_PATH_CANNOT_ADD", index, operation, document);
		} else if (operation.op === "replace" || operation.op === "remove" || operation.op === "_get") {
			if (operation.path !== existingPathFragment) throw new JsonPatchError("Cannot perform the operation at a path that does not exist", "OPERATION_PATH_UNRESOLVABLE", index, operation, document);
		} else if (operation.op === "move" || operation.op === "copy") {
			var error = validate$2([{
				op: "_get",
				path: operation.from,
				value: void 0
			}], document);
			if (error && error.name === "OPERATION_PATH_UNRESOLVABLE") throw new JsonPatchError("Cannot perform the operation from a path that does not exist", "OPERATION_FROM_UNRESOLVABLE", index, operation, document);
		}
	}
}
function validate$2(sequence, document, externalValidator) {
	try {
		if (!Array.isArray(sequence)) throw new JsonPatchError("Patch sequence must be an array", "SEQUENCE_NOT_AN_ARRAY");
		if (document) applyPatch$1(_deepClone(document), _deepClone(sequence), externalValidator || true);
		else {
			externalValidator = externalValidator || validator;
			for (var i = 0; i < sequence.length; i++) externalValidator(sequence[i], i, document, void 0);
		}
	} catch (e) {
		if (e instanceof JsonPatchError) return e;
		else throw e;
	}
}
function _areEquals(a, b) {
	if (a === b) return true;
	if (a && b && typeof a == "object" && typeof b == "object") {
		var arrA = Array.isArray(a), arrB = Array.isArray(b), i, length, key;
		if (arrA && arrB) {
			length = a.length;
			if (length != b.length) return false;
			for (i = length; i-- !== 0;) if (!_areEquals(a[i], b[i])) return false;
			return true;
		}
		if (arrA != arrB) return false;
		var keys = Object.keys(a);
		length = keys.length;
		if (length !== Object.keys(b).length) return false;
		for (i = length; i-- !== 0;) if (!b.hasOwnProperty(keys[i])) return false;
		for (i = length; i-- !== 0;) {
			key = keys[i];
			if (!_areEquals(a[key], b[key])) return false;
		}
		return true;
	}
	return a !== a && b !== b;
}
// node_modules/fast-json-patch/module/duplex.mjs
var duplex_exports = __exportAll({
	compare: () => compare,
	generate: () => generate,
	observe: () => observe,
	unobserve: () => unobserve
});
var beforeDict = new WeakMap();
var Mirror = function() {
	function Mirror(obj) {
		this.observers = new Map();
		this.obj = obj;
	}
	return Mirror;
}();
var ObserverInfo = function() {
	function ObserverInfo(callback, observer) {
		this.callback = callback;
		this.observer = observer;
	}
	return ObserverInfo;
}();
function getMirror(obj) {
	return beforeDict.get(obj);
}
function getObserverFromMirror(mirror, callback) {
	return mirror.observers.get(callback);
}
function removeObserverFromMirror(mirror, observer) {
	mirror.observers.delete(observer.callback);
}
function unobserve(root, observer) {
	observer.unobserve();
}
function observe(obj, callback) {
	var patches = [];
	var observer;
	var mirror = getMirror(obj);
	if (!mirror) {
		mirror = new Mirror(obj);
		beforeDict.set(obj, mirror);
	} else {
		var observerInfo = getObserverFromMirror(mirror, callback);
		observer = observerInfo && observerInfo.observer;
	}
	if (observer) return observer;
	observer = {};
	mirror.value = _deepClone(obj);
	if (callback) {
		observer.callback = callback;
		observer.next = null;
		var dirtyCheck = function() {
			generate(observer);
		};
		var fastCheck = function() {
			clearTimeout(observer.next);
			observer.next = setTimeout(dirtyCheck);
		};
		if (typeof window !== "undefined") {
			window.addEventListener("mouseup", fastCheck);
			window.addEventListener("keyup", fastCheck);
			window.addEventListener("mousedown", fastCheck);
			window.addEventListener("keydown", fastCheck);
			window.addEventListener("change", fastCheck);
		}
	}
	observer.patches = patches;
	observer.object = obj;
	observer.unobserve = function() {
		generate(observer);
		clearTimeout(observer.next);
		removeObserverFromMirror(mirror, observer);
		if (typeof window !== "undefined") {
			window.removeEventListener("mouseup", fastCheck);
			window.removeEventListener("keyup", fastCheck);
			window.removeEventListener("mousedown", fastCheck);
			window.removeEventListener("keydown", fastCheck);
			window.removeEventListener("change", fastCheck);
		}
	};
	mirror.observers.set(callback, new ObserverInfo(callback, observer));
	return observer;
}
function generate(observer, invertible) {
	if (invertible === void 0) invertible = false;
	var mirror = beforeDict.get(observer.object);
	_generate(mirror.value, observer.object, observer.patches, "", invertible);
	if (observer.patches.length) applyPatch$1(mirror.value, observer.patches);
	var temp = observer.patches;
	if (temp.length > 0) {
		observer.patches = [];
		if (observer.callback) observer.callback(temp);
	}
	return temp;
}
function _generate(mirror, obj, patches, path, invertible) {
	if (obj === mirror) return;
	if (typeof obj.toJSON === "function") obj = obj.toJSON();
	var newKeys = _objectKeys(obj);
	var oldKeys = _objectKeys(mirror);
	var deleted = false;
	for (var t = oldKeys.length - 1; t >= 0; t--) {
		var key = oldKeys[t];
		var oldVal = mirror[key];
		if (hasOwnProperty(obj, key) && !(obj[key] === void 0 && oldVal !== void 0 && Array.isArray(obj) === false)) {
			var newVal = obj[key];
			if (typeof oldVal == "object" && oldVal != null && typeof newVal == "object" && newVal != null && Array.isArray(oldVal) === Array.isArray(newVal)) _generate(oldVal, newVal, patches, path + "/" + escapePathComponent(key), invertible);
			else if (oldVal !== newVal) {
				if (invertible) patches.push({
					op: "test",
					path: path + "/" + escapePathComponent(key),
					value: _deepClone(oldVal)
				});
				patches.push({
					op: "replace",
					path: path + "/" + escapePathComponent(key),
					value: _deepClone(newVal)
				});
			}
		} else if (Array.isArray(mirror) === Array.isArray(obj)) {
			if (invertible) patches.push({
				op: "test",
				path: path + "/" + escapePathComponent(key),
				value: _deepClone(oldVal)
			});
			patches.push({
				op: "remove",
				path: path + "/" + escapePathComponent(key)
			});
			deleted = true;
		} else {
			if (invertible) patches.push({
				op: "test",
				path,
				value: mirror
			});
			patches.push({
				op: "replace",
				path,
				value: obj
			});
		}
	}
	if (!deleted && newKeys.length == oldKeys.length) return;
	for (var t = 0; t < newKeys.length; t++) {
		var key = newKeys[t];
		if (!hasOwnProperty(mirror, key) && obj[key] !== void 0) patches.push({
			op: "add",
			path: path + "/" + escapePathComponent(key),
			value: _deepClone(obj[key])
		});
	}
}
function compare(tree1, tree2, invertible) {
	if (invertible === void 0) invertible = false;
	var patches = [];
	_generate(tree1, tree2, patches, "", invertible);
	return patches;
}
// node_modules/fast-json-patch/index.mjs
var fast_json_patch_default = Object.assign({}, core_exports, duplex_exports, {
	JsonPatchError: PatchError,
	deepClone: _deepClone,
	escapePathComponent,
	unescapePathComponent
});
// src/files/find-root.ts
const CONFIGURATION_NAME = "wac.yaml";
function isSkipped(name) {
	return name.startsWith("_") || name.startsWith(".") || name === "fixtures" || name === "node_modules";
}
function findRoot(start) {
	for (let directory = start;; directory = dirname(directory)) {
		if (existsSync(join(directory, "wac.yaml"))) return relative(directory, start).split(sep).some(isSkipped) ? start : directory;
		if (existsSync(join(directory, ".git")) || dirname(directory) === directory) return start;
	}
}
function findManifestDirectory(workingDirectory) {
	const usual = "automations";
	if (existsSync(join(workingDirectory, usual))) return usual;
	if (existsSync(join(workingDirectory, "wac.yaml"))) return ".";
	return findRoot(workingDirectory) === workingDirectory ? usual : ".";
}
// src/files/start-of-file.ts
function startOfFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		file: file.replaceAll("\\", "/"),
		start,
		end: start
	};
}
// src/files/read-text-file.ts
function readTextFile(file, maxBytes) {
	const fail = (problem) => ({
		value: void 0,
		diagnostics: [{
			severity: "error",
			...problem,
			range: startOfFile(file.shown)
		}]
	});
	let bytes;
	try {
		const descriptor = openSync(file.absolute, "r");
		try {
			const { size } = fstatSync(descriptor);
			if (size > maxBytes) return fail({
				code: "file/too-large",
				message: `The file has ${(size / 2 ** 20).toFixed(1)} MiB; at most ${Math.floor(maxBytes / 2 ** 20)} are read`,
				hint: "Split it into several files."
			});
			bytes = readFileSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return fail({
			code: "file/unreadable",
			message: `The file cannot be read: ${describeFileError(error)}`
		});
	}
	const text = decodeText(bytes);
	if (text === void 0) return fail({
		code: "file/encoding",
		message: bytes.includes(0) ? "The file is not text" : `The file is not UTF-8: byte ${firstBadByte(bytes)} is not valid`,
		hint: "Save it as UTF-8 text, or move it out of the directory."
	});
	return {
		value: {
			path: file.path,
			text
		},
		diagnostics: []
	};
}
function decodeText(bytes) {
	if (bytes.includes(0) || !isUtf8(bytes)) return void 0;
	const text = bytes.toString("utf8");
	return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function firstBadByte(bytes) {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (isPrefixSound(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	return bad;
}
function isPrefixSound(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
// src/files/walk-tree.ts
function walkTree(root, shown, limits) {
	const walk = new Walk(shown, limits);
	const real = realPath(root);
	walk.visit({
		absolute: root,
		path: "",
		chain: [real],
		root: real
	});
	return walk.result();
}
var Walk = class {
	#shown;
	#limits;
	#files = [];
	#diagnostics = [];
	#entries = 0;
	#folders = 0;
	constructor(shown, limits) {
		this.#shown = shown;
		this.#limits = limits;
	}
	result() {
		return {
			files: this.#files.sort((a, b) => compareText(a.path, b.path)),
			diagnostics: this.#diagnostics
		};
	}
	visit(folder) {
		this.#folders += 1;
		if (this.#folders > this.#limits.maxFolders) {
			this.#reportTooMany(`${this.#limits.maxFolders} folders, with those that links lead to`);
			return;
		}
		let entries;
		try {
			entries = readdirSync(folder.absolute, { withFileTypes: true });
		} catch (error) {
			this.#report("file/unreadable", folder.path, `The folder cannot be read: ${describeFileError(error)}`);
			return;
		}
		entries.sort((a, b) => compareText(a.name, b.name));
		for (const entry of entries) {
			if (this.#isFull()) return;
			if (!isSkipped(entry.name)) this.#visitEntry(entry, folder);
		}
	}
	#visitEntry(entry, folder) {
		const path = folder.path === "" ? entry.name : `${folder.path}/${entry.name}`;
		const absolute = join(folder.absolute, entry.name);
		const isYaml = /\.ya?ml$/.test(entry.name);
		if (entry.isDirectory()) this.visit({
			absolute,
			path,
			chain: [...folder.chain, join(folder.chain.at(-1) ?? "", entry.name)],
			root: folder.root
		});
		else if (entry.isSymbolicLink()) this.#visitLink({
			absolute,
			path,
			isYaml
		}, folder);
		else if (entry.isFile()) {
			if (isYaml) this.#addFile(absolute, path);
		} else if (isYaml) this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	#visitLink(link, folder) {
		const { absolute, path, isYaml } = link;
		let target;
		let kind;
		try {
			target = realpathSync.native(absolute);
			kind = statSync(target);
		} catch (error) {
			this.#report("file/link", path, `The link leads nowhere: ${describeFileError(error)}`, REPLACE_LINK);
			return;
		}
		if (!isYaml && !kind.isDirectory()) return;
		if (target !== folder.root && !target.startsWith(`${folder.root}${sep}`)) this.#report("file/link", path, "The link leads out of the directory", REPLACE_LINK);
		else if (folder.chain.includes(target)) this.#report("file/link", path, "The link leads to a folder that it lies in", REPLACE_LINK);
		else if (kind.isDirectory()) this.visit({
			absolute,
			path,
			chain: [...folder.chain, target],
			root: folder.root
		});
		else if (kind.isFile()) this.#addFile(absolute, path);
		else this.#report("file/unreadable", path, "It is not a regular file", "Move it out of the directory.");
	}
	#addFile(absolute, path) {
		this.#entries += 1;
		if (this.#entries > this.#limits.maxFiles) this.#reportTooMany(`${this.#limits.maxFiles} YAML files`);
		else if (path !== "wac.yaml" && path.endsWith(`/${"wac.yaml"}`)) this.#report("file/second-configuration", path, `This ${CONFIGURATION_NAME} does not stand at the top of the directory`, "Name the directory that it stands in; or keep the one at the top, and use environments for different settings.");
		else this.#files.push({
			absolute,
			path,
			shown: this.#show(path)
		});
	}
	#isFull() {
		return this.#entries > this.#limits.maxFiles || this.#folders > this.#limits.maxFolders;
	}
	#reportTooMany(what) {
		this.#report("file/too-large", "", `There are more than ${what}`, "Move what is no manifest out of the directory.");
	}
	#report(code, path, message, hint) {
		const range = startOfFile(this.#show(path));
		this.#diagnostics.push({
			code,
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			range
		});
	}
	#show(path) {
		return this.#shown === "." && path !== "" ? path : join(this.#shown, path);
	}
};
function realPath(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
const REPLACE_LINK = "Replace the link by the file or folder itself, or remove it.";
// src/files/read-manifest-tree.ts
const LIMITS = {
	maxFileBytes: 8 * 2 ** 20,
	maxTotalBytes: 128 * 2 ** 20,
	maxFiles: 5e4,
	maxFolders: 1e4
};
const FILES_AT_ONCE = 256;
async function readManifestTree(directory, limits = {}) {
	const given = statOf(directory);
	const place = resolve(directory);
	if (given === void 0) return {
		value: {
			root: place,
			directory,
			files: [],
			tests: []
		},
		diagnostics: [notFound(directory)]
	};
	const start = given.isDirectory() ? place : dirname(place);
	const root = findRoot(start);
	const shown = join(given.isDirectory() ? directory : dirname(directory), relative(start, root)) || ".";
	const walk = walkTree(root, shown, {
		...LIMITS,
		...limits
	});
	const read = await readAll(walk.files, {
		...LIMITS,
		...limits
	});
	const narrowedTo = relative(root, place).split(sep).join("/");
	const value = {
		root,
		directory: shown,
		...narrowedTo === "" ? {} : { narrowedTo },
		...sortFiles(read.value)
	};
	const diagnostics = [...walk.diagnostics, ...read.diagnostics];
	if (diagnostics.length === 0 && value.files.length === 0 && value.configuration !== void 0) diagnostics.push(noManifests(shown));
	return {
		value,
		diagnostics
	};
}
function statOf(path) {
	try {
		return statSync(path);
	} catch {
		return;
	}
}
async function readAll(found, limits) {
	const files = [];
	const diagnostics = [];
	let bytes = 0;
	for (let from = 0; from < found.length; from += FILES_AT_ONCE) {
		if (from > 0) await new Promise(setImmediate);
		for (const file of found.slice(from, from + FILES_AT_ONCE)) {
			const { value, diagnostics: problems } = readTextFile(file, limits.maxFileBytes);
			diagnostics.push(...problems);
			if (value === void 0) continue;
			files.push(value);
			bytes += value.text.length;
		}
		if (bytes <= limits.maxTotalBytes) continue;
		const message = `The manifests together are larger than ${Math.floor(limits.maxTotalBytes / 2 ** 20)} MiB`;
		diagnostics.push({
			code: "file/too-large",
			severity: "error",
			message,
			hint: "Move what is no manifest out of the directory."
		});
		break;
	}
	return {
		value: files,
		diagnostics
	};
}
function sortFiles(read) {
	const configuration = read.find(({ path }) => path === CONFIGURATION_NAME);
	const isTest = ({ path }) => /\.test\.ya?ml$/.test(path);
	const others = read.filter((file) => file !== configuration);
	return {
		files: others.filter((file) => !isTest(file)),
		tests: others.filter(isTest),
		...configuration === void 0 ? {} : { configuration }
	};
}
function notFound(directory) {
	return {
		code: "file/not-found",
		severity: "error",
		message: `There is no directory "${directory}"`,
		hint: "Name the directory that holds wac.yaml, or make one with \"wac init\"."
	};
}
function noManifests(directory) {
	return {
		code: "file/no-manifests",
		severity: "error",
		message: `There is no manifest in "${directory}", only the configuration`,
		hint: "Add a manifest (any *.yaml file). To remove everything that is ours on the server, use \"wac destroy\".",
		range: startOfFile(join(directory, CONFIGURATION_NAME))
	};
}
// src/manifest/compile/check-declarations.ts
function keyRange({ source }) {
	return source.locate("/key");
}
function findDuplicateKeys(keyed) {
	const first = new Map();
	const diagnostics = [];
	for (const place of keyed) {
		const { key } = place;
		const earlier = first.get(key);
		if (earlier === void 0) {
			first.set(key, place);
			continue;
		}
		diagnostics.push({
			code: "manifest/duplicate-key",
			severity: "error",
			message: `The key "${key}" is used twice`,
			hint: "Give one of the two another key; a key that is on the server already should stay.",
			range: keyRange(place),
			related: [{
				message: "The first is here",
				range: keyRange(earlier)
			}]
		});
	}
	return diagnostics;
}
function findDuplicateNames(declarations) {
	const first = new Map();
	const diagnostics = [];
	for (const declaration of declarations) {
		const scope = describeScope(declaration.scope);
		const place = `${scope.toLowerCase()}\n${declaration.name.trim().toLowerCase()}`;
		const earlier = first.get(place);
		if (earlier === void 0) first.set(place, declaration);
		else if (earlier.key !== declaration.key) diagnostics.push(duplicateName(declaration, earlier, scope));
	}
	return diagnostics;
}
function duplicateName(declaration, earlier, scope) {
	const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
	return {
		code: "manifest/duplicate-name",
		severity: "error",
		message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
		hint: isMatrix ? "Put the axis into the name, as in name: \"\u2026 ${{ matrix.AXIS }}\", or leave the name out: then it is the key." : "The server allows a name once per scope: rename one of them.",
		range: nameRange(declaration),
		...isMatrix ? {} : { related: [{
			message: "The other is here",
			range: nameRange(earlier)
		}] }
	};
}
function nameRange({ source }) {
	return source.ranges.get("name") ?? source.ranges.get("key") ?? source.range;
}
function sameRange(a, b) {
	return a.file === b.file && a.start.offset === b.start.offset;
}
// src/manifest/source/document-source.ts
function overlaySource(document, overlays) {
	if (overlays.length === 0) return document;
	const find = (pointer) => overlays.findLast((overlay) => pointer === overlay.pointer || pointer.startsWith(`${overlay.pointer}/`));
	return {
		range: document.range,
		locate: (pointer, part) => find(pointer)?.range ?? document.locate(pointer, part),
		numberText: (pointer) => find(pointer) === void 0 ? document.numberText(pointer) : void 0
	};
}
function manifestSource(source, document) {
	let ranges;
	return {
		get range() {
			return source.range;
		},
		get ranges() {
			ranges ??= rangesByPath(source, document);
			return ranges;
		}
	};
}
function rangesByPath(source, document) {
	const ranges = new Map();
	function visit(value, path) {
		if (path.length > 0) ranges.set(path.join("."), source.locate(renderJsonPointer(path)));
		if (!isJsonObject(value)) return;
		for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
	}
	visit(document, []);
	return ranges;
}
// src/manifest/compile/find-secrets.ts
function findSecrets(value) {
	return search(value, []);
}
function search(value, path) {
	if (typeof value === "string") {
		const kind = secretKind(value, path.at(-1));
		return kind === void 0 ? [] : [{
			pointer: renderJsonPointer(path),
			kind
		}];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => search(item, [...path, key]));
}
// src/manifest/compile/compile-integration.ts
const KINDS$2 = [
	"slack",
	"webhook",
	"id"
];
function compileIntegration(integration, use, context) {
	const { pointer, kind, scope } = use;
	const report = (problem) => {
		context.report({
			pointer,
			...problem
		});
	};
	const definition = findDefinition(integration, report, context);
	if (definition === void 0) return void 0;
	const problem = kindProblem(definition);
	if (problem !== void 0) return report(problem);
	const other = kind === "slack" ? "webhook" : "slack";
	if (definition[other] !== void 0) {
		const action = kind === "slack" ? "sendNotification" : "sendWebhook";
		const better = kind === "slack" ? "sendWebhook" : "sendNotification";
		return report({
			code: "integration/wrong-kind",
			message: `${action} needs a ${kind === "slack" ? "Slack" : "webhook"} integration; this one is ${other === "slack" ? "a Slack channel" : "a webhook"}`,
			hint: `Use ${better}, or another integration.`
		});
	}
	const owner = definition.entity ?? defaultOwner(scope, context);
	if (owner === void 0) return report({
		code: "integration/no-owner",
		message: "Nothing says which team owns the integration",
		hint: "Integrations belong to teams: add \"entity\" to the integration, or to wac.yaml."
	});
	return integrationRef(definition, owner);
}
function kindProblem(definition) {
	const kinds = KINDS$2.filter((kind) => definition[kind] !== void 0);
	if (kinds.length === 1) return void 0;
	const has = kinds.length === 0 ? "none" : kinds.map((kind) => `"${kind}"`).join(" and ");
	return {
		code: "integration/wrong-kind",
		message: `An integration is exactly one of ${KINDS$2.join(", ")}; this one has ${has}`,
		hint: "\"wac integrations\" prints what there is, ready to paste."
	};
}
function integrationRef(definition, entity) {
	const { slack, webhook, id } = definition;
	if (slack !== void 0) {
		const workspace = slack.workspace === void 0 ? {} : { workspace: slack.workspace };
		return {
			kind: "slack",
			entity,
			channel: slack.channel,
			...workspace
		};
	}
	if (webhook !== void 0) return {
		kind: "webhook",
		entity,
		name: webhook
	};
	return {
		kind: "id",
		entity,
		id: id ?? ""
	};
}
function findDefinition(integration, report, context) {
	if (typeof integration !== "string") return integration;
	const alias = context.aliases.get(integration);
	if (alias !== void 0) return alias.definition;
	const [secret] = findSecrets(integration);
	if (secret !== void 0) return report({
		code: "manifest/secret",
		message: `This looks like ${secret.kind}`,
		hint: "Integrations are named, never pasted: write { slack: { channel: \u2026 } } or { webhook: NAME }."
	});
	const names = [...context.aliases.keys()];
	const there = names.length === 0 ? "" : `It defines ${names.slice(0, 12).join(", ")}. `;
	return report({
		code: "integration/unknown-alias",
		message: `The configuration defines no integration "${integration.slice(0, 80)}"`,
		hint: suggestHint(integration, names) ?? `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: \u2026 } } or { webhook: \u2026 } here.`
	});
}
function defaultOwner(scope, { configuration }) {
	return scope.kind === "project" || scope.kind === "team" ? scope.entity : configuration.entity;
}
// src/manifest/compile/render-payload.ts
function renderPayload(payload, pointer, source) {
	if (typeof payload === "string") return payload;
	function render(value, at) {
		if (typeof value === "number") return numberText(value, source.numberText(at));
		if (Array.isArray(value)) return `[${value.map((item, index) => render(item, `${at}/${index}`)).join(",")}]`;
		if (!isJsonObject(value)) return JSON.stringify(value);
		return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${render(item, at + renderJsonPointer([key]))}`).join(",")}}`;
	}
	return render(payload, pointer);
}
function numberText(value, written) {
	return written !== void 0 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(written) && Number(written) === value ? written : JSON.stringify(value);
}
// src/manifest/compile/compile-action.ts
function compileAction(then, scope, context) {
	const { sendNotification, sendWebhook } = then;
	if (sendNotification !== void 0) {
		const { title = "", message = "", severity = "INFO" } = sendNotification;
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendNotification/integration",
			kind: "slack",
			scope
		};
		const integration = compileIntegration(sendNotification.integration, use, context);
		return integration && {
			kind: "sendNotification",
			integration,
			title,
			message,
			severity
		};
	}
	if (sendWebhook !== void 0) {
		const pointer = "/then/sendWebhook/payload";
		const value = sendWebhook.payload;
		if (value !== void 0) reportSecrets(value, pointer, context);
		const payload = value === void 0 ? "" : renderPayload(value, pointer, context.source);
		if (scope === void 0) return void 0;
		const use = {
			pointer: "/then/sendWebhook/integration",
			kind: "webhook",
			scope
		};
		const integration = compileIntegration(sendWebhook.integration, use, context);
		return integration && {
			kind: "sendWebhook",
			integration,
			payload
		};
	}
	return { kind: "doNothing" };
}
function reportSecrets(value, pointer, context) {
	for (const secret of findSecrets(value)) context.report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B\u2019s secret manager and write ${SECRET_NAME} here; revoke it if it was real."
	});
}
// src/manifest/compile/compile-filter.ts
const RUN_FIELDS = {
	name: "display_name",
	id: "name",
	user: "username",
	state: "state",
	tags: "tags"
};
const JOINS = {
	all: "$and",
	any: "$or",
	none: "$nor"
};
const EVERYTHING = { $and: [] };
function compileFilter(filter, use, context) {
	if (!isJsonObject(filter)) return EVERYTHING;
	return joinAll(compileEntries(filter, use, context));
}
function compileEntries(filter, use, context) {
	return Object.entries(filter).flatMap(([key, value]) => {
		const at = {
			kind: use.kind,
			path: [...use.path, key]
		};
		const join = JOINS[key];
		if (join !== void 0) {
			const items = Array.isArray(value) ? value : [];
			return [{ [join]: items.map((item, index) => compileFilter(item, {
				...at,
				path: [...at.path, String(index)]
			}, context)) }];
		}
		if (key === "not") return [{ $not: compileFilter(value, at, context) }];
		if (key === "mongo") return [value];
		return compileCondition(serverField(key, at, context), value);
	});
}
function serverField(key, use, context) {
	if (use.kind === "artifact") return key;
	const field = key.startsWith("summary.") ? `summary_metrics.${key.slice(8)}` : RUN_FIELDS[key] ?? key;
	if (key !== "name") context.report({
		code: "filter/undocumented-field",
		severity: "warning",
		pointer: renderJsonPointer(use.path),
		part: "key",
		message: `W&B documents only "name" for run filters; "${key}" is sent ${key === field ? "as it is" : `as "${field}"`}, as in the runs query`,
		hint: "Check on the server that it triggers as you expect."
	});
	return field;
}
function compileCondition(field, condition) {
	if (Array.isArray(condition)) return [{ [field]: { $in: condition } }];
	if (!isJsonObject(condition)) return [{ [field]: { $eq: condition } }];
	return Object.entries(condition).map(([operator, operand]) => ({ [field]: compileOperator(operator, operand) }));
}
function compileOperator(operator, operand) {
	if (operator !== "not" || !isJsonObject(operand)) return { [`$${operator}`]: operand };
	return { $not: Object.fromEntries(Object.entries(operand).flatMap(([name, value]) => Object.entries(compileOperator(name, value)))) };
}
function joinAll(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : { $and: parts };
}
// src/manifest/compile/compile-metric.ts
const AT = "/when/runMetric";
const CHOICES = [
	"threshold",
	"change",
	"zscore"
];
const AGGREGATES = {
	min: "MIN",
	max: "MAX",
	mean: "AVERAGE",
	sum: "AVERAGE"
};
function compileMetric(event, context) {
	const present = CHOICES.filter((choice) => event[choice] !== void 0);
	if (present.length !== 1) {
		const has = present.length === 0 ? "none" : present.join(" and ");
		context.report({
			code: "schema/choose-one",
			pointer: AT,
			part: "key",
			message: `"when.runMetric" must have exactly one of ${CHOICES.join(", ")}; it has ${has}`,
			hint: "Write threshold: { gt: 0.95 }, change: { by: 5% } or zscore: {}."
		});
		return;
	}
	if (!checkWindow(event, context)) return void 0;
	if (event.zscore !== void 0) return compileZscore(event);
	return event.change === void 0 ? compileThreshold(event, context) : compileChange(event, context);
}
function checkWindow(event, context) {
	const { aggregate, window } = event;
	const report = (field, message, hint) => {
		context.report({
			code: "event/window",
			pointer: `${AT}/${field}`,
			part: "key",
			message,
			hint
		});
		return false;
	};
	if (event.zscore !== void 0 && (aggregate !== void 0 || window !== void 0)) {
		const field = aggregate === void 0 ? "window" : "aggregate";
		return report(field, `"${field}" does not go with zscore`, "A z-score has a window of its own: zscore: { window: 30 }.");
	}
	if (aggregate !== void 0 && window === void 0) return report("aggregate", `"aggregate: ${aggregate}" has no window`, "Add \"window: N\", or remove \"aggregate\" for the latest value.");
	if (aggregate === void 0 && window !== void 0) return report("window", "\"window\" has no aggregate, and the server ignores it without one", "Add \"aggregate: mean\" (or min, max, sum), or remove \"window\" for the latest value.");
	if (aggregate === void 0 && event.change?.priorWindow !== void 0) return report("change/priorWindow", "\"priorWindow\" has no aggregate, and the server ignores it without one", "Add \"aggregate\" and \"window\", or remove \"priorWindow\" to compare with the value before.");
	return true;
}
function compileThreshold(event, context) {
	const [entry] = Object.entries(event.threshold ?? {});
	if (entry === void 0) return void 0;
	const [operator, written] = entry;
	const pointer = `${AT}/threshold/${operator}`;
	const isEquality = operator === "eq" || operator === "ne";
	if (isEquality && event.aggregate === "sum") return notExact(context, pointer, `A sum cannot be compared with "${operator}": the server has no sum, and rounding would decide`, "Use gt, gte, lt or lte, or another aggregate.");
	if (isEquality) context.report({
		code: "event/equality",
		severity: "warning",
		pointer,
		part: "key",
		message: `The official SDK cannot read a threshold with "${operator}", and erases the condition when it updates the automation`,
		hint: "Use gt, gte, lt or lte where you can; wac reports a condition that was lost that way as drift."
	});
	const window = event.window ?? 1;
	const threshold = event.aggregate === "sum" ? written / window : written;
	return {
		kind: "threshold",
		metric: event.metric,
		...aggregateOf(event),
		window,
		operator: `$${operator}`,
		threshold
	};
}
function compileChange(event, context) {
	const { by, direction, priorWindow } = event.change ?? { by: 0 };
	const window = event.window ?? 1;
	const prior = priorWindow ?? window;
	if (event.aggregate === "sum" && prior !== window) return notExact(context, `${AT}/change/priorWindow`, `A sum over ${window} values cannot be compared with one over ${prior}: the server has no sum`, "Make the windows equal, or use \"aggregate: mean\".");
	const isRelative = typeof by === "string";
	const amount = isRelative ? parsePercentage(by) : by;
	if (!(amount > 0 && Number.isFinite(amount))) {
		context.report({
			code: "schema/invalid-value",
			pointer: `${AT}/change/by`,
			message: `"when.runMetric.change.by" must be greater than 0; it is ${by}`,
			hint: "Say the direction with \"direction: decrease\", not with a sign."
		});
		return;
	}
	return {
		kind: "change",
		metric: event.metric,
		...aggregateOf(event),
		window,
		priorWindow: prior,
		amountType: isRelative ? "RELATIVE" : "ABSOLUTE",
		amount: !isRelative && event.aggregate === "sum" ? amount / window : amount,
		direction: directionOf(direction)
	};
}
function compileZscore(event) {
	const { threshold = 3, window = 30, direction } = event.zscore ?? {};
	return {
		kind: "zscore",
		metric: event.metric,
		window,
		threshold,
		direction: directionOf(direction)
	};
}
function parsePercentage(text) {
	const [mantissa = "", exponent = "0"] = text.replace("%", "").trim().toLowerCase().split("e");
	return Number(`${mantissa}e${Number(exponent) - 2}`);
}
function aggregateOf({ aggregate }) {
	return aggregate === void 0 ? {} : { aggregate: AGGREGATES[aggregate] };
}
function directionOf(direction) {
	return (direction ?? "any").toUpperCase();
}
function notExact(context, pointer, message, hint) {
	context.report({
		code: "event/not-exact",
		pointer,
		message,
		hint
	});
}
// src/manifest/compile/compile-event.ts
function compileEvent(when, scope, context) {
	const [kind] = Object.keys(when);
	if (kind === void 0) return void 0;
	const isAllowed = scope === void 0 || checkScope(kind, scope, context);
	const event = compileKind(kind, when, context);
	return isAllowed ? event : void 0;
}
function compileKind(kind, when, context) {
	const path = ["when", kind];
	if (kind === "runMetric") {
		const condition = compileMetric(when.runMetric ?? { metric: "" }, context);
		const runs = compileFilter(when.runMetric?.runs, {
			kind: "run",
			path: [...path, "runs"]
		}, context);
		return condition === void 0 ? void 0 : {
			kind,
			condition,
			runs
		};
	}
	if (kind === "runState") {
		const states = compileStates(when.runState?.states ?? [], context);
		const runs = compileFilter(when.runState?.runs, {
			kind: "run",
			path: [...path, "runs"]
		}, context);
		return states === void 0 ? void 0 : {
			kind,
			states,
			runs
		};
	}
	return {
		kind,
		filter: compileFilter(when[kind]?.filter, {
			kind: "artifact",
			path: [...path, "filter"]
		}, context)
	};
}
const STATES = {
	failed: "FAILED",
	crashed: "FAILED",
	finished: "FINISHED",
	running: "RUNNING"
};
function compileStates(states, context) {
	const killed = states.indexOf("killed");
	if (killed !== -1) {
		context.report({
			code: "event/killed",
			pointer: `/when/runState/states/${killed}`,
			message: "A killed run never triggers: the server reports nothing for it",
			hint: "Remove \"killed\". Runs that end by themselves are \"failed\" or \"finished\"."
		});
		return;
	}
	const crashed = states.indexOf("crashed");
	if (crashed !== -1 && !states.includes("failed")) context.report({
		code: "event/crashed",
		severity: "warning",
		pointer: `/when/runState/states/${crashed}`,
		message: "The server stores \"crashed\" as \"failed\": failed runs trigger too",
		hint: "Write states: [failed, crashed] to say that this is meant."
	});
	const compiled = states.map((state) => STATES[state] ?? "FAILED");
	return [
		"FAILED",
		"FINISHED",
		"RUNNING"
	].filter((state) => compiled.includes(state));
}
function checkScope(kind, scope, context) {
	const hasCollection = "collection" in scope && scope.collection !== void 0;
	if (kind === "createArtifact" && !hasCollection) {
		const hint = scope.kind === "project" || scope.kind === "registry" ? "Add \"collection: NAME\" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias." : "Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which may stand anywhere.";
		return refuse(context, kind, `createArtifact can stand on a collection only; the scope is the ${describeScope(scope)}`, hint);
	}
	if ((kind === "runMetric" || kind === "runState") && (hasCollection || scope.kind === "registry")) {
		const hint = scope.kind === "registry" ? "Registries have no runs: name the project of the runs, a team or an organization; for what happens in the registry use linkArtifact or addArtifactAlias." : "Leave \"collection\" out of the scope; for what happens in the collection use createArtifact or addArtifactAlias.";
		return refuse(context, kind, `${kind} can stand on a project, team or organization only; the scope is the ${describeScope(scope)}`, hint);
	}
	return true;
}
function refuse(context, kind, message, hint) {
	context.report({
		code: "event/scope",
		pointer: `/when/${kind}`,
		part: "key",
		message,
		hint
	});
	return false;
}
// src/manifest/compile/compile-scope.ts
const KINDS$1 = [
	"project",
	"registry",
	"team",
	"organization"
];
function compileScope(scope, context) {
	const kinds = KINDS$1.filter((kind) => scope[kind] !== void 0);
	const [kind] = kinds;
	if (kind === void 0 || kinds.length > 1) {
		const has = kinds.length === 0 ? "\"collection\" alone" : kinds.map((name) => `"${name}"`).join(" and ");
		return incomplete(context, "/scope", `A scope is one of ${KINDS$1.join(", ")}; this one has ${has}`, "A collection stands beside its project or registry.");
	}
	if (scope.collection !== void 0 && kind !== "project" && kind !== "registry") return incomplete(context, "/scope/collection", `A ${kind} has no collections`, "Put the collection beside its project or registry.");
	const ref = readKind(kind, scope, context);
	return ref !== void 0 && isListed(ref, kind, context) ? ref : void 0;
}
function readKind(kind, scope, context) {
	switch (kind) {
		case "team": return {
			kind,
			entity: scope.team ?? ""
		};
		case "organization": return {
			kind,
			organization: scope.organization ?? ""
		};
		case "project": return readProject(scope.project ?? "", collectionOf(scope), context);
		case "registry": return readRegistry(scope.registry ?? "", collectionOf(scope), context);
	}
}
function collectionOf({ collection }) {
	return collection === void 0 ? {} : { collection };
}
function readProject(project, collection, context) {
	const pointer = "/scope/project";
	const path = splitPath(project, pointer, context);
	if (path === void 0) return void 0;
	const entity = path.owner ?? context.configuration.entity;
	if (entity === void 0) return incomplete(context, pointer, `The project "${path.name}" has no entity`, "Write ENTITY/PROJECT, or set \"entity\" in wac.yaml.");
	if (path.name.startsWith("wandb-registry-")) return incomplete(context, pointer, `"${path.name}" is a registry, not a project`, `Write scope: { registry: ORGANIZATION/${registryName(path.name)} }.`);
	return {
		kind: "project",
		entity,
		project: path.name,
		...collection
	};
}
function readRegistry(registry, collection, context) {
	const pointer = "/scope/registry";
	const path = splitPath(registry, pointer, context);
	if (path === void 0) return void 0;
	const { organizations } = context.configuration;
	const organization = path.owner ?? (organizations.length === 1 ? organizations[0] : void 0);
	if (organization === void 0) {
		const why = organizations.length === 0 ? "lists none" : `lists ${organizations.length}`;
		return incomplete(context, pointer, `The registry "${path.name}" has no organization, and the configuration ${why}`, "Write ORGANIZATION/REGISTRY, or set \"organizations\" in wac.yaml.");
	}
	return {
		kind: "registry",
		organization,
		registry: registryName(path.name),
		...collection
	};
}
function splitPath(path, pointer, context) {
	const parts = path.split("/").map((part) => part.trim());
	if (parts.length > 2 || parts.includes("")) {
		const [owner, name, ...more] = parts;
		const collection = more.length === 1 && more[0] !== "" ? `, collection: ${more[0] ?? ""}` : "";
		const kind = pointer.slice(7);
		return incomplete(context, pointer, `"${path}" is not a path of one or two names`, `Write { ${kind}: ${owner ?? ""}/${name ?? ""}${collection} }.`);
	}
	const [first = "", second] = parts;
	return second === void 0 ? {
		owner: void 0,
		name: first
	} : {
		owner: first,
		name: second
	};
}
function isListed(ref, kind, context) {
	const { entities, organizations } = context.configuration;
	const isOrganization = "organization" in ref;
	const name = isOrganization ? ref.organization : ref.entity;
	const listed = isOrganization ? organizations : entities;
	if (listed.includes(name)) return true;
	const field = isOrganization ? "organizations" : "entities";
	context.report({
		code: "scope/outside",
		pointer: `/scope/${kind}`,
		message: `The ${isOrganization ? "organization" : "entity"} "${name}" is not listed in the configuration`,
		hint: suggestHint(name, listed) ?? `Add it to "${field}" in wac.yaml: only what is listed there is read and written.`
	});
	return false;
}
function incomplete(context, pointer, message, hint) {
	context.report({
		code: "scope/incomplete",
		pointer,
		message,
		hint
	});
}
// src/manifest/compile/compile-declaration.ts
const MAX_NAME = 255;
const MAX_OWNER_AND_KEY = 200;
function compileDeclaration(copy, nameSuffix, context) {
	const { key, manifest, source } = copy;
	const { configuration } = context;
	const name = `${manifest.name ?? key}${nameSuffix}`;
	const isSound = checkTexts(copy, name, context);
	const scope = compileScope(manifest.scope, context);
	const event = compileEvent(manifest.when, scope, context);
	const action = compileAction(manifest.then, scope, context);
	const ignoreChanges = manifest.lifecycle?.ignoreChanges ?? [];
	checkIgnoreChanges(manifest, ignoreChanges, context);
	if (!isSound || scope === void 0 || event === void 0 || action === void 0) return void 0;
	const document = manifest;
	return {
		key,
		name,
		description: manifest.description ?? "",
		enabled: manifest.enabled ?? true,
		scope,
		event,
		action,
		lifecycle: {
			protect: manifest.lifecycle?.protect ?? false,
			adopt: manifest.lifecycle?.adopt ?? false,
			onRemove: manifest.lifecycle?.onRemove ?? configuration.onRemove,
			ignoreChanges
		},
		shadow: configuration.shadow,
		document,
		source: manifestSource(source, document)
	};
}
function checkTexts({ key, manifest }, name, context) {
	let isSound = true;
	const report = (problem) => {
		isSound = false;
		context.report(problem);
	};
	const length = name.length > MAX_NAME ? [...name].length : name.length;
	if (length > MAX_NAME) report({
		code: "manifest/too-long",
		pointer: manifest.name === void 0 ? "/key" : "/name",
		message: `The name has ${length} characters; the server allows ${MAX_NAME}`,
		hint: "Shorten it."
	});
	if (name.trim() === "") report({
		code: "schema/invalid-value",
		pointer: "/name",
		message: "The name is blank",
		hint: "Write a name, or leave the field out: then it is the key."
	});
	const together = context.configuration.owner.length + key.length;
	if (together > MAX_OWNER_AND_KEY) report({
		code: "manifest/too-long",
		pointer: "/key",
		message: `Owner and key together have ${together} characters; at most ${MAX_OWNER_AND_KEY} fit into the marker`,
		hint: "Shorten the key, or the ids of the matrix."
	});
	for (const [field, text] of [["name", name], ["description", manifest.description]]) {
		if (text?.includes("[wac:") !== true) continue;
		report({
			code: "manifest/marker",
			pointer: `/${field}`,
			message: `The ${field} holds "[wac:", the mark by which wac knows its automations`,
			hint: "Leave it out; wac adds its own line."
		});
	}
	const notification = manifest.then.sendNotification;
	reportSecrets(manifest.description ?? "", "/description", context);
	reportSecrets(notification?.title ?? "", "/then/sendNotification/title", context);
	reportSecrets(notification?.message ?? "", "/then/sendNotification/message", context);
	return isSound;
}
function checkIgnoreChanges(manifest, paths, context) {
	for (const [index, dotted] of paths.entries()) {
		const problem = ignoreProblem(manifest, dotted.split("."));
		if (problem === void 0) continue;
		const pointer = renderJsonPointer([
			"lifecycle",
			"ignoreChanges",
			index
		]);
		context.report({
			code: "manifest/ignore-changes",
			pointer,
			...problem
		});
	}
}
function ignoreProblem(manifest, path) {
	const [root = "", kind] = path;
	const dotted = path.join(".");
	if ([
		"key",
		"name",
		"scope",
		"when"
	].includes(root)) return {
		message: `"${dotted}" cannot be ignored`,
		hint: "Ignore description, enabled, or fields below then."
	};
	if (![
		"description",
		"enabled",
		"then"
	].includes(root) || !exists(path)) {
		const [action = ""] = Object.keys(manifest.then);
		const names = [
			"description",
			"enabled",
			"then",
			...fieldNames(schemaNodeAt(schema, ["then", action])).map((name) => `then.${action}.${name}`)
		];
		return {
			message: `There is no field "${dotted}" to ignore`,
			hint: suggestHint(dotted, names) ?? `Known here: ${names.join(", ")}.`
		};
	}
	if (kind !== void 0 && !Object.hasOwn(manifest.then, kind)) return {
		message: `"${dotted}" belongs to an action that this manifest does not have`,
		hint: `Its action is ${Object.keys(manifest.then).join("")}.`
	};
}
function exists(path) {
	for (let length = 1; length <= path.length; length++) {
		const node = schemaNodeAt(schema, path.slice(0, length));
		if (node === void 0) return false;
		if (isOpenNode(node) && fieldNames(node).length === 0) return true;
	}
	return true;
}
// src/manifest/generated/manifest-validator.js
const validate$1 = validate52$1;
const schema19$1 = {
	"$id": "https://wac.invalid/schema/manifest.schema.json",
	"title": "Manifest",
	"type": "object",
	"properties": {
		"key": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{0,62}$"
		},
		"name": {
			"type": "string",
			"minLength": 1
		},
		"description": { "type": "string" },
		"enabled": { "type": "boolean" },
		"environments": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"matrix": {
			"type": "object",
			"minProperties": 1,
			"properties": { "exclude": {
				"type": "array",
				"items": {
					"type": "object",
					"minProperties": 1
				}
			} },
			"additionalProperties": { "type": [
				"array",
				"object",
				"string"
			] }
		},
		"scope": { "$ref": "#/$defs/field2" },
		"when": { "$ref": "#/$defs/field3" },
		"then": { "$ref": "#/$defs/field4" },
		"lifecycle": { "$ref": "#/$defs/field5" }
	},
	"required": [
		"key",
		"scope",
		"when",
		"then"
	],
	"additionalProperties": false,
	"$defs": {
		"expression": {
			"type": "string",
			"pattern": "\\$\\{\\{"
		},
		"condition": {
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
				"eq": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"ne": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"gt": { "type": ["number", "string"] },
				"gte": { "type": ["number", "string"] },
				"lt": { "type": ["number", "string"] },
				"lte": { "type": ["number", "string"] },
				"in": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"nin": {
					"type": "array",
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				},
				"regex": {
					"type": "string",
					"minLength": 1
				},
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"exists": { "type": "boolean" },
				"not": { "$ref": "#/$defs/condition" }
			},
			"additionalProperties": false
		},
		"textCondition": {
			"type": [
				"string",
				"array",
				"object"
			],
			"items": { "type": "string" },
			"minProperties": 1,
			"properties": {
				"eq": { "type": "string" },
				"ne": { "type": "string" },
				"gt": { "type": "string" },
				"gte": { "type": "string" },
				"lt": { "type": "string" },
				"lte": { "type": "string" },
				"in": {
					"type": "array",
					"items": { "type": "string" }
				},
				"nin": {
					"type": "array",
					"items": { "type": "string" }
				},
				"regex": {
					"type": "string",
					"minLength": 1
				},
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"exists": { "type": "boolean" },
				"not": { "$ref": "#/$defs/textCondition" }
			},
			"additionalProperties": false
		},
		"artifactFilter": {
			"type": "object",
			"properties": {
				"alias": { "$ref": "#/$defs/textCondition" },
				"tag": { "$ref": "#/$defs/textCondition" },
				"all": {
					"type": "array",
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"any": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"not": { "$ref": "#/$defs/artifactFilter" },
				"none": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/artifactFilter" }
				},
				"mongo": {
					"type": "object",
					"minProperties": 1
				}
			},
			"additionalProperties": false
		},
		"runFilter": {
			"type": "object",
			"properties": {
				"name": { "$ref": "#/$defs/textCondition" },
				"id": { "$ref": "#/$defs/textCondition" },
				"user": { "$ref": "#/$defs/textCondition" },
				"state": { "$ref": "#/$defs/textCondition" },
				"tags": { "$ref": "#/$defs/textCondition" },
				"all": {
					"type": "array",
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"any": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"not": { "$ref": "#/$defs/runFilter" },
				"none": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/runFilter" }
				},
				"mongo": {
					"type": "object",
					"minProperties": 1
				}
			},
			"additionalProperties": false,
			"patternProperties": {
				"^config\\..": { "$ref": "#/$defs/condition" },
				"^summary\\..": { "$ref": "#/$defs/condition" }
			}
		},
		"integration": {
			"type": ["string", "object"],
			"minLength": 1,
			"properties": {
				"slack": {
					"type": "object",
					"properties": {
						"channel": {
							"type": "string",
							"minLength": 1
						},
						"workspace": {
							"type": "string",
							"minLength": 1
						}
					},
					"required": ["channel"],
					"additionalProperties": false
				},
				"webhook": {
					"type": "string",
					"minLength": 1
				},
				"id": {
					"type": "string",
					"minLength": 1
				},
				"entity": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false
		},
		"field0": {
			"type": "object",
			"properties": {
				"direction": {
					"type": "string",
					"enum": [
						"increase",
						"decrease",
						"any"
					]
				},
				"by": {
					"type": ["number", "string"],
					"exclusiveMinimum": 0,
					"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
				},
				"priorWindow": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": ["by"],
			"additionalProperties": false
		},
		"field1": {
			"type": "object",
			"properties": {
				"metric": {
					"type": "string",
					"minLength": 1
				},
				"aggregate": {
					"type": "string",
					"enum": [
						"min",
						"max",
						"mean",
						"sum"
					]
				},
				"window": {
					"type": "integer",
					"minimum": 1
				},
				"threshold": {
					"type": "object",
					"properties": {
						"gt": { "type": "number" },
						"gte": { "type": "number" },
						"lt": { "type": "number" },
						"lte": { "type": "number" },
						"eq": { "type": "number" },
						"ne": { "type": "number" }
					},
					"additionalProperties": false,
					"minProperties": 1,
					"maxProperties": 1
				},
				"change": { "$ref": "#/$defs/field0" },
				"zscore": {
					"type": "object",
					"properties": {
						"threshold": {
							"type": "number",
							"exclusiveMinimum": 0
						},
						"window": {
							"type": "integer",
							"minimum": 1
						},
						"direction": {
							"type": "string",
							"enum": [
								"increase",
								"decrease",
								"any"
							]
						}
					},
					"additionalProperties": false
				},
				"runs": { "$ref": "#/$defs/runFilter" }
			},
			"required": ["metric"],
			"additionalProperties": false
		},
		"field2": {
			"type": "object",
			"properties": {
				"project": {
					"type": "string",
					"minLength": 1
				},
				"registry": {
					"type": "string",
					"minLength": 1
				},
				"collection": {
					"type": "string",
					"minLength": 1
				},
				"team": {
					"type": "string",
					"minLength": 1
				},
				"organization": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false,
			"minProperties": 1
		},
		"field3": {
			"type": "object",
			"properties": {
				"createArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"linkArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"unlinkArtifact": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addArtifactAlias": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addArtifactTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"removeArtifactTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"addCollectionTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"removeCollectionTag": {
					"type": "object",
					"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
					"additionalProperties": false
				},
				"runMetric": { "$ref": "#/$defs/field1" },
				"runState": {
					"type": "object",
					"properties": {
						"states": {
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
						},
						"runs": { "$ref": "#/$defs/runFilter" }
					},
					"required": ["states"],
					"additionalProperties": false
				}
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"field4": {
			"type": "object",
			"properties": {
				"sendNotification": {
					"type": "object",
					"properties": {
						"integration": { "$ref": "#/$defs/integration" },
						"title": { "type": "string" },
						"message": { "type": "string" },
						"severity": {
							"type": "string",
							"enum": [
								"INFO",
								"WARN",
								"ERROR"
							]
						}
					},
					"required": ["integration"],
					"additionalProperties": false
				},
				"sendWebhook": {
					"type": "object",
					"properties": {
						"integration": { "$ref": "#/$defs/integration" },
						"payload": { "type": [
							"object",
							"array",
							"string"
						] }
					},
					"required": ["integration"],
					"additionalProperties": false
				},
				"doNothing": {
					"type": "object",
					"properties": {},
					"additionalProperties": false
				}
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"field5": {
			"type": "object",
			"properties": {
				"protect": { "type": "boolean" },
				"adopt": { "type": "boolean" },
				"ignoreChanges": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"onRemove": {
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
	}
};
const func0$1 = Object.prototype.hasOwnProperty;
const pattern3$1 = new RegExp("^[a-z0-9][a-z0-9._-]{0,62}$", "u");
function validate53$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "project" || key0 === "registry" || key0 === "collection" || key0 === "team" || key0 === "organization")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.project !== void 0 && func0$1.call(data, "project")) {
			let data0 = data.project;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/project",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/project",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.registry !== void 0 && func0$1.call(data, "registry")) {
			let data1 = data.registry;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/registry",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/registry",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.collection !== void 0 && func0$1.call(data, "collection")) {
			let data2 = data.collection;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/collection",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/collection",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.team !== void 0 && func0$1.call(data, "team")) {
			let data3 = data.team;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/team",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/team",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.organization !== void 0 && func0$1.call(data, "organization")) {
			let data4 = data.organization;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/organization",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/organization",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate53$1.errors = vErrors;
	return errors === 0;
}
validate53$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"properties": {
		"createArtifact": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"linkArtifact": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"unlinkArtifact": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"addArtifactAlias": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"addArtifactTag": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"removeArtifactTag": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"addCollectionTag": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"removeCollectionTag": {
			"type": "object",
			"properties": { "filter": { "$ref": "#/$defs/artifactFilter" } },
			"additionalProperties": false
		},
		"runMetric": { "$ref": "#/$defs/field1" },
		"runState": {
			"type": "object",
			"properties": {
				"states": {
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
				},
				"runs": { "$ref": "#/$defs/runFilter" }
			},
			"required": ["states"],
			"additionalProperties": false
		}
	},
	"additionalProperties": false,
	"minProperties": 1,
	"maxProperties": 1
};
const schema23 = {
	"type": [
		"string",
		"array",
		"object"
	],
	"items": { "type": "string" },
	"minProperties": 1,
	"properties": {
		"eq": { "type": "string" },
		"ne": { "type": "string" },
		"gt": { "type": "string" },
		"gte": { "type": "string" },
		"lt": { "type": "string" },
		"lte": { "type": "string" },
		"in": {
			"type": "array",
			"items": { "type": "string" }
		},
		"nin": {
			"type": "array",
			"items": { "type": "string" }
		},
		"regex": {
			"type": "string",
			"minLength": 1
		},
		"contains": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"not": { "$ref": "#/$defs/textCondition" }
	},
	"additionalProperties": false
};
const wrapper0 = { validate: validate57$1 };
function validate57$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if ((!data || typeof data != "object") && typeof data !== "string") {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: schema23.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			(vErrors ??= []).push({
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			});
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema23.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
			if (typeof data.eq !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/eq",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
			if (typeof data.ne !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ne",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
			if (typeof data.gt !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gt",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
			if (typeof data.gte !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gte",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
			if (typeof data.lt !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lt",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
			if (typeof data.lte !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lte",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.in !== void 0 && func0$1.call(data, "in")) {
			let data7 = data.in;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data7[i1] !== "string") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/in/" + i1,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/in",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
			let data9 = data.nin;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data9[i2] !== "string") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/nin/" + i2,
						keyword: "type",
						params: { type: "string" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/nin",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
			let data11 = data.regex;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/regex",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/regex",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
			let data12 = data.contains;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/contains",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/contains",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/exists",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper0.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
	}
	validate57$1.errors = vErrors;
	return errors === 0;
}
validate57$1.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper1 = { validate: validate56 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "alias" || key0 === "tag" || key0 === "all" || key0 === "any" || key0 === "not" || key0 === "none" || key0 === "mongo")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.alias !== void 0 && func0$1.call(data, "alias")) {
			if (!validate57$1(data.alias, {
				instancePath: instancePath + "/alias",
				parentData: data,
				parentDataProperty: "alias",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.tag !== void 0 && func0$1.call(data, "tag")) {
			if (!validate57$1(data.tag, {
				instancePath: instancePath + "/tag",
				parentData: data,
				parentDataProperty: "tag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0 && func0$1.call(data, "all")) {
			let data2 = data.all;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper1.validate(data2[i0], {
					instancePath: instancePath + "/all/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/all",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.any !== void 0 && func0$1.call(data, "any")) {
			let data4 = data.any;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/any",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper1.validate(data4[i1], {
					instancePath: instancePath + "/any/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/any",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper1.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.none !== void 0 && func0$1.call(data, "none")) {
			let data7 = data.none;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/none",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) if (!wrapper1.validate(data7[i2], {
					instancePath: instancePath + "/none/" + i2,
					parentData: data7,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/none",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
			let data9 = data.mongo;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/mongo",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/mongo",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24$1 = {
	"type": "object",
	"properties": {
		"metric": {
			"type": "string",
			"minLength": 1
		},
		"aggregate": {
			"type": "string",
			"enum": [
				"min",
				"max",
				"mean",
				"sum"
			]
		},
		"window": {
			"type": "integer",
			"minimum": 1
		},
		"threshold": {
			"type": "object",
			"properties": {
				"gt": { "type": "number" },
				"gte": { "type": "number" },
				"lt": { "type": "number" },
				"lte": { "type": "number" },
				"eq": { "type": "number" },
				"ne": { "type": "number" }
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"change": { "$ref": "#/$defs/field0" },
		"zscore": {
			"type": "object",
			"properties": {
				"threshold": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"window": {
					"type": "integer",
					"minimum": 1
				},
				"direction": {
					"type": "string",
					"enum": [
						"increase",
						"decrease",
						"any"
					]
				}
			},
			"additionalProperties": false
		},
		"runs": { "$ref": "#/$defs/runFilter" }
	},
	"required": ["metric"],
	"additionalProperties": false
};
const schema25 = {
	"type": "object",
	"properties": {
		"direction": {
			"type": "string",
			"enum": [
				"increase",
				"decrease",
				"any"
			]
		},
		"by": {
			"type": ["number", "string"],
			"exclusiveMinimum": 0,
			"pattern": "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$"
		},
		"priorWindow": {
			"type": "integer",
			"minimum": 1
		}
	},
	"required": ["by"],
	"additionalProperties": false
};
const pattern4$1 = new RegExp("^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0 || !func0$1.call(data, "by")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "by" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "direction" || key0 === "by" || key0 === "priorWindow")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.direction !== void 0 && func0$1.call(data, "direction")) {
			let data0 = data.direction;
			if (typeof data0 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/direction",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data0 === "increase" || data0 === "decrease" || data0 === "any")) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema25.properties.direction.enum }
				});
				errors++;
			}
		}
		if (data.by !== void 0 && func0$1.call(data, "by")) {
			let data1 = data.by;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/by",
					keyword: "type",
					params: { type: schema25.properties.by.type }
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 <= 0 || isNaN(data1)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/by",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					});
					errors++;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern4$1.test(data1)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/by",
						keyword: "pattern",
						params: { pattern: "^ *\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)? *%$" }
					});
					errors++;
				}
			}
		}
		if (data.priorWindow !== void 0 && func0$1.call(data, "priorWindow")) {
			let data2 = data.priorWindow;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/priorWindow",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/priorWindow",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "object",
	"properties": {
		"name": { "$ref": "#/$defs/textCondition" },
		"id": { "$ref": "#/$defs/textCondition" },
		"user": { "$ref": "#/$defs/textCondition" },
		"state": { "$ref": "#/$defs/textCondition" },
		"tags": { "$ref": "#/$defs/textCondition" },
		"all": {
			"type": "array",
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"any": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"not": { "$ref": "#/$defs/runFilter" },
		"none": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/runFilter" }
		},
		"mongo": {
			"type": "object",
			"minProperties": 1
		}
	},
	"additionalProperties": false,
	"patternProperties": {
		"^config\\..": { "$ref": "#/$defs/condition" },
		"^summary\\..": { "$ref": "#/$defs/condition" }
	}
};
const pattern5 = new RegExp("^config\\..", "u");
const pattern6 = new RegExp("^summary\\..", "u");
const schema27 = {
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
		"eq": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"ne": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"gt": { "type": ["number", "string"] },
		"gte": { "type": ["number", "string"] },
		"lt": { "type": ["number", "string"] },
		"lte": { "type": ["number", "string"] },
		"in": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"nin": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"regex": {
			"type": "string",
			"minLength": 1
		},
		"contains": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"not": { "$ref": "#/$defs/condition" }
	},
	"additionalProperties": false
};
const wrapper9 = { validate: validate77 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if ((!data || typeof data != "object") && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: schema27.type }
		});
		errors++;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: schema27.items.type }
				});
				errors++;
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema27.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.eq !== void 0 && func0$1.call(data, "eq")) {
			let data1 = data.eq;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/eq",
					keyword: "type",
					params: { type: schema27.properties.eq.type }
				});
				errors++;
			}
		}
		if (data.ne !== void 0 && func0$1.call(data, "ne")) {
			let data2 = data.ne;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ne",
					keyword: "type",
					params: { type: schema27.properties.ne.type }
				});
				errors++;
			}
		}
		if (data.gt !== void 0 && func0$1.call(data, "gt")) {
			let data3 = data.gt;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gt",
					keyword: "type",
					params: { type: schema27.properties.gt.type }
				});
				errors++;
			}
		}
		if (data.gte !== void 0 && func0$1.call(data, "gte")) {
			let data4 = data.gte;
			if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/gte",
					keyword: "type",
					params: { type: schema27.properties.gte.type }
				});
				errors++;
			}
		}
		if (data.lt !== void 0 && func0$1.call(data, "lt")) {
			let data5 = data.lt;
			if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lt",
					keyword: "type",
					params: { type: schema27.properties.lt.type }
				});
				errors++;
			}
		}
		if (data.lte !== void 0 && func0$1.call(data, "lte")) {
			let data6 = data.lte;
			if (!(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/lte",
					keyword: "type",
					params: { type: schema27.properties.lte.type }
				});
				errors++;
			}
		}
		if (data.in !== void 0 && func0$1.call(data, "in")) {
			let data7 = data.in;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data8 = data7[i1];
					if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "boolean") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/in/" + i1,
							keyword: "type",
							params: { type: schema27.properties.in.items.type }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/in",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.nin !== void 0 && func0$1.call(data, "nin")) {
			let data9 = data.nin;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data10 = data9[i2];
					if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/nin/" + i2,
							keyword: "type",
							params: { type: schema27.properties.nin.items.type }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/nin",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.regex !== void 0 && func0$1.call(data, "regex")) {
			let data11 = data.regex;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/regex",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/regex",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.contains !== void 0 && func0$1.call(data, "contains")) {
			let data12 = data.contains;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/contains",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/contains",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.exists !== void 0 && func0$1.call(data, "exists")) {
			if (typeof data.exists !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/exists",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper9.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors);
				errors = vErrors.length;
			}
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper5 = { validate: validate71 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(func0$1.call(schema26.properties, key0) || pattern5.test(key0) || pattern6.test(key0))) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			if (!validate57$1(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0$1.call(data, "id")) {
			if (!validate57$1(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.user !== void 0 && func0$1.call(data, "user")) {
			if (!validate57$1(data.user, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0 && func0$1.call(data, "state")) {
			if (!validate57$1(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0 && func0$1.call(data, "tags")) {
			if (!validate57$1(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57$1.errors : vErrors.concat(validate57$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.all !== void 0 && func0$1.call(data, "all")) {
			let data5 = data.all;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!wrapper5.validate(data5[i0], {
					instancePath: instancePath + "/all/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/all",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.any !== void 0 && func0$1.call(data, "any")) {
			let data7 = data.any;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/any",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!wrapper5.validate(data7[i1], {
					instancePath: instancePath + "/any/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/any",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.not !== void 0 && func0$1.call(data, "not")) {
			if (!wrapper5.validate(data.not, {
				instancePath: instancePath + "/not",
				parentData: data,
				parentDataProperty: "not",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.none !== void 0 && func0$1.call(data, "none")) {
			let data10 = data.none;
			if (Array.isArray(data10)) {
				if (data10.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/none",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) if (!wrapper5.validate(data10[i2], {
					instancePath: instancePath + "/none/" + i2,
					parentData: data10,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/none",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.mongo !== void 0 && func0$1.call(data, "mongo")) {
			let data12 = data.mongo;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (Object.keys(data12).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/mongo",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/mongo",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (pattern5.test(key1)) {
			if (!validate77(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 of Object.keys(data)) if (pattern6.test(key2)) {
			if (!validate77(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0 || !func0$1.call(data, "metric")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "metric" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "metric" || key0 === "aggregate" || key0 === "window" || key0 === "threshold" || key0 === "change" || key0 === "zscore" || key0 === "runs")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.metric !== void 0 && func0$1.call(data, "metric")) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/metric",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.aggregate !== void 0 && func0$1.call(data, "aggregate")) {
			let data1 = data.aggregate;
			if (typeof data1 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/aggregate",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data1 === "min" || data1 === "max" || data1 === "mean" || data1 === "sum")) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/aggregate",
					keyword: "enum",
					params: { allowedValues: schema24$1.properties.aggregate.enum }
				});
				errors++;
			}
		}
		if (data.window !== void 0 && func0$1.call(data, "window")) {
			let data2 = data.window;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/window",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/window",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					});
					errors++;
				}
			}
		}
		if (data.threshold !== void 0 && func0$1.call(data, "threshold")) {
			let data3 = data.threshold;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length > 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/threshold",
						keyword: "maxProperties",
						params: { limit: 1 }
					});
					errors++;
				}
				if (Object.keys(data3).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/threshold",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!(key1 === "gt" || key1 === "gte" || key1 === "lt" || key1 === "lte" || key1 === "eq" || key1 === "ne")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/threshold",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data3.gt !== void 0 && func0$1.call(data3, "gt")) {
					let data4 = data3.gt;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/gt",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data3.gte !== void 0 && func0$1.call(data3, "gte")) {
					let data5 = data3.gte;
					if (!(typeof data5 == "number" && isFinite(data5))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/gte",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data3.lt !== void 0 && func0$1.call(data3, "lt")) {
					let data6 = data3.lt;
					if (!(typeof data6 == "number" && isFinite(data6))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/lt",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data3.lte !== void 0 && func0$1.call(data3, "lte")) {
					let data7 = data3.lte;
					if (!(typeof data7 == "number" && isFinite(data7))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/lte",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data3.eq !== void 0 && func0$1.call(data3, "eq")) {
					let data8 = data3.eq;
					if (!(typeof data8 == "number" && isFinite(data8))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/eq",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data3.ne !== void 0 && func0$1.call(data3, "ne")) {
					let data9 = data3.ne;
					if (!(typeof data9 == "number" && isFinite(data9))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/threshold/ne",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/threshold",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.change !== void 0 && func0$1.call(data, "change")) {
			if (!validate69(data.change, {
				instancePath: instancePath + "/change",
				parentData: data,
				parentDataProperty: "change",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.zscore !== void 0 && func0$1.call(data, "zscore")) {
			let data11 = data.zscore;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 of Object.keys(data11)) if (!(key2 === "threshold" || key2 === "window" || key2 === "direction")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/zscore",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					});
					errors++;
				}
				if (data11.threshold !== void 0 && func0$1.call(data11, "threshold")) {
					let data12 = data11.threshold;
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 <= 0 || isNaN(data12)) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/zscore/threshold",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								}
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/zscore/threshold",
							keyword: "type",
							params: { type: "number" }
						});
						errors++;
					}
				}
				if (data11.window !== void 0 && func0$1.call(data11, "window")) {
					let data13 = data11.window;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/zscore/window",
							keyword: "type",
							params: { type: "integer" }
						});
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 < 1 || isNaN(data13)) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/zscore/window",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							});
							errors++;
						}
					}
				}
				if (data11.direction !== void 0 && func0$1.call(data11, "direction")) {
					let data14 = data11.direction;
					if (typeof data14 !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/zscore/direction",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data14 === "increase" || data14 === "decrease" || data14 === "any")) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/zscore/direction",
							keyword: "enum",
							params: { allowedValues: schema24$1.properties.zscore.properties.direction.enum }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/zscore",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.runs !== void 0 && func0$1.call(data, "runs")) {
			if (!validate71(data.runs, {
				instancePath: instancePath + "/runs",
				parentData: data,
				parentDataProperty: "runs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "maxProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		if (Object.keys(data).length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema21.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.createArtifact !== void 0 && func0$1.call(data, "createArtifact")) {
			let data0 = data.createArtifact;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 of Object.keys(data0)) if (!(key1 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/createArtifact",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data0.filter !== void 0 && func0$1.call(data0, "filter")) {
					if (!validate56(data0.filter, {
						instancePath: instancePath + "/createArtifact/filter",
						parentData: data0,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/createArtifact",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.linkArtifact !== void 0 && func0$1.call(data, "linkArtifact")) {
			let data2 = data.linkArtifact;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key2 of Object.keys(data2)) if (!(key2 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/linkArtifact",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					});
					errors++;
				}
				if (data2.filter !== void 0 && func0$1.call(data2, "filter")) {
					if (!validate56(data2.filter, {
						instancePath: instancePath + "/linkArtifact/filter",
						parentData: data2,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/linkArtifact",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.unlinkArtifact !== void 0 && func0$1.call(data, "unlinkArtifact")) {
			let data4 = data.unlinkArtifact;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 of Object.keys(data4)) if (!(key3 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/unlinkArtifact",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					});
					errors++;
				}
				if (data4.filter !== void 0 && func0$1.call(data4, "filter")) {
					if (!validate56(data4.filter, {
						instancePath: instancePath + "/unlinkArtifact/filter",
						parentData: data4,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/unlinkArtifact",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.addArtifactAlias !== void 0 && func0$1.call(data, "addArtifactAlias")) {
			let data6 = data.addArtifactAlias;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key4 of Object.keys(data6)) if (!(key4 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/addArtifactAlias",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					});
					errors++;
				}
				if (data6.filter !== void 0 && func0$1.call(data6, "filter")) {
					if (!validate56(data6.filter, {
						instancePath: instancePath + "/addArtifactAlias/filter",
						parentData: data6,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/addArtifactAlias",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.addArtifactTag !== void 0 && func0$1.call(data, "addArtifactTag")) {
			let data8 = data.addArtifactTag;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key5 of Object.keys(data8)) if (!(key5 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/addArtifactTag",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					});
					errors++;
				}
				if (data8.filter !== void 0 && func0$1.call(data8, "filter")) {
					if (!validate56(data8.filter, {
						instancePath: instancePath + "/addArtifactTag/filter",
						parentData: data8,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/addArtifactTag",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.removeArtifactTag !== void 0 && func0$1.call(data, "removeArtifactTag")) {
			let data10 = data.removeArtifactTag;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key6 of Object.keys(data10)) if (!(key6 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/removeArtifactTag",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					});
					errors++;
				}
				if (data10.filter !== void 0 && func0$1.call(data10, "filter")) {
					if (!validate56(data10.filter, {
						instancePath: instancePath + "/removeArtifactTag/filter",
						parentData: data10,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/removeArtifactTag",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.addCollectionTag !== void 0 && func0$1.call(data, "addCollectionTag")) {
			let data12 = data.addCollectionTag;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key7 of Object.keys(data12)) if (!(key7 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/addCollectionTag",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					});
					errors++;
				}
				if (data12.filter !== void 0 && func0$1.call(data12, "filter")) {
					if (!validate56(data12.filter, {
						instancePath: instancePath + "/addCollectionTag/filter",
						parentData: data12,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/addCollectionTag",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.removeCollectionTag !== void 0 && func0$1.call(data, "removeCollectionTag")) {
			let data14 = data.removeCollectionTag;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key8 of Object.keys(data14)) if (!(key8 === "filter")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/removeCollectionTag",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					});
					errors++;
				}
				if (data14.filter !== void 0 && func0$1.call(data14, "filter")) {
					if (!validate56(data14.filter, {
						instancePath: instancePath + "/removeCollectionTag/filter",
						parentData: data14,
						parentDataProperty: "filter",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/removeCollectionTag",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.runMetric !== void 0 && func0$1.call(data, "runMetric")) {
			if (!validate68(data.runMetric, {
				instancePath: instancePath + "/runMetric",
				parentData: data,
				parentDataProperty: "runMetric",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.runState !== void 0 && func0$1.call(data, "runState")) {
			let data17 = data.runState;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.states === void 0 || !func0$1.call(data17, "states")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/runState",
						keyword: "required",
						params: { missingProperty: "states" }
					});
					errors++;
				}
				for (const key9 of Object.keys(data17)) if (!(key9 === "states" || key9 === "runs")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/runState",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					});
					errors++;
				}
				if (data17.states !== void 0 && func0$1.call(data17, "states")) {
					let data18 = data17.states;
					if (Array.isArray(data18)) {
						if (data18.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/runState/states",
								keyword: "minItems",
								params: { limit: 1 }
							});
							errors++;
						}
						const len0 = data18.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data19 = data18[i0];
							if (typeof data19 !== "string") {
								(vErrors ??= []).push({
									instancePath: instancePath + "/runState/states/" + i0,
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
							if (!(data19 === "failed" || data19 === "finished" || data19 === "running" || data19 === "crashed" || data19 === "killed")) {
								(vErrors ??= []).push({
									instancePath: instancePath + "/runState/states/" + i0,
									keyword: "enum",
									params: { allowedValues: schema21.properties.runState.properties.states.items.enum }
								});
								errors++;
							}
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/runState/states",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
				if (data17.runs !== void 0 && func0$1.call(data17, "runs")) {
					if (!validate71(data17.runs, {
						instancePath: instancePath + "/runState/runs",
						parentData: data17,
						parentDataProperty: "runs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/runState",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate55$1.errors = vErrors;
	return errors === 0;
}
validate55$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "object",
	"properties": {
		"sendNotification": {
			"type": "object",
			"properties": {
				"integration": { "$ref": "#/$defs/integration" },
				"title": { "type": "string" },
				"message": { "type": "string" },
				"severity": {
					"type": "string",
					"enum": [
						"INFO",
						"WARN",
						"ERROR"
					]
				}
			},
			"required": ["integration"],
			"additionalProperties": false
		},
		"sendWebhook": {
			"type": "object",
			"properties": {
				"integration": { "$ref": "#/$defs/integration" },
				"payload": { "type": [
					"object",
					"array",
					"string"
				] }
			},
			"required": ["integration"],
			"additionalProperties": false
		},
		"doNothing": {
			"type": "object",
			"properties": {},
			"additionalProperties": false
		}
	},
	"additionalProperties": false,
	"minProperties": 1,
	"maxProperties": 1
};
const schema29 = {
	"type": ["string", "object"],
	"minLength": 1,
	"properties": {
		"slack": {
			"type": "object",
			"properties": {
				"channel": {
					"type": "string",
					"minLength": 1
				},
				"workspace": {
					"type": "string",
					"minLength": 1
				}
			},
			"required": ["channel"],
			"additionalProperties": false
		},
		"webhook": {
			"type": "string",
			"minLength": 1
		},
		"id": {
			"type": "string",
			"minLength": 1
		},
		"entity": {
			"type": "string",
			"minLength": 1
		}
	},
	"additionalProperties": false
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: schema29.type }
		});
		errors++;
	}
	if (typeof data === "string") {
		if (data.length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minLength",
				params: { limit: 1 }
			});
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "slack" || key0 === "webhook" || key0 === "id" || key0 === "entity")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.slack !== void 0 && func0$1.call(data, "slack")) {
			let data0 = data.slack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.channel === void 0 || !func0$1.call(data0, "channel")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/slack",
						keyword: "required",
						params: { missingProperty: "channel" }
					});
					errors++;
				}
				for (const key1 of Object.keys(data0)) if (!(key1 === "channel" || key1 === "workspace")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/slack",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data0.channel !== void 0 && func0$1.call(data0, "channel")) {
					let data1 = data0.channel;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/slack/channel",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/slack/channel",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.workspace !== void 0 && func0$1.call(data0, "workspace")) {
					let data2 = data0.workspace;
					if (typeof data2 === "string") {
						if (data2.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/slack/workspace",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/slack/workspace",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/slack",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.webhook !== void 0 && func0$1.call(data, "webhook")) {
			let data3 = data.webhook;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/webhook",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/webhook",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.id !== void 0 && func0$1.call(data, "id")) {
			let data4 = data.id;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/id",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.entity !== void 0 && func0$1.call(data, "entity")) {
			let data5 = data.entity;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/entity",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entity",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "maxProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		if (Object.keys(data).length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minProperties",
				params: { limit: 1 }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "sendNotification" || key0 === "sendWebhook" || key0 === "doNothing")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.sendNotification !== void 0 && func0$1.call(data, "sendNotification")) {
			let data0 = data.sendNotification;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.integration === void 0 || !func0$1.call(data0, "integration")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/sendNotification",
						keyword: "required",
						params: { missingProperty: "integration" }
					});
					errors++;
				}
				for (const key1 of Object.keys(data0)) if (!(key1 === "integration" || key1 === "title" || key1 === "message" || key1 === "severity")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/sendNotification",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data0.integration !== void 0 && func0$1.call(data0, "integration")) {
					if (!validate85(data0.integration, {
						instancePath: instancePath + "/sendNotification/integration",
						parentData: data0,
						parentDataProperty: "integration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data0.title !== void 0 && func0$1.call(data0, "title")) {
					if (typeof data0.title !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/title",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.message !== void 0 && func0$1.call(data0, "message")) {
					if (typeof data0.message !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/message",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.severity !== void 0 && func0$1.call(data0, "severity")) {
					let data4 = data0.severity;
					if (typeof data4 !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/severity",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data4 === "INFO" || data4 === "WARN" || data4 === "ERROR")) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendNotification/severity",
							keyword: "enum",
							params: { allowedValues: schema28.properties.sendNotification.properties.severity.enum }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/sendNotification",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.sendWebhook !== void 0 && func0$1.call(data, "sendWebhook")) {
			let data5 = data.sendWebhook;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.integration === void 0 || !func0$1.call(data5, "integration")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/sendWebhook",
						keyword: "required",
						params: { missingProperty: "integration" }
					});
					errors++;
				}
				for (const key2 of Object.keys(data5)) if (!(key2 === "integration" || key2 === "payload")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/sendWebhook",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					});
					errors++;
				}
				if (data5.integration !== void 0 && func0$1.call(data5, "integration")) {
					if (!validate85(data5.integration, {
						instancePath: instancePath + "/sendWebhook/integration",
						parentData: data5,
						parentDataProperty: "integration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data5.payload !== void 0 && func0$1.call(data5, "payload")) {
					let data7 = data5.payload;
					if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/sendWebhook/payload",
							keyword: "type",
							params: { type: schema28.properties.sendWebhook.properties.payload.type }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/sendWebhook",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.doNothing !== void 0 && func0$1.call(data, "doNothing")) {
			let data8 = data.doNothing;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key3 of Object.keys(data8)) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/doNothing",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
				});
				errors++;
			}
			else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/doNothing",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "object",
	"properties": {
		"protect": { "type": "boolean" },
		"adopt": { "type": "boolean" },
		"ignoreChanges": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"onRemove": {
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
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "protect" || key0 === "adopt" || key0 === "ignoreChanges" || key0 === "onRemove")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.protect !== void 0 && func0$1.call(data, "protect")) {
			if (typeof data.protect !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/protect",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.adopt !== void 0 && func0$1.call(data, "adopt")) {
			if (typeof data.adopt !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/adopt",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.ignoreChanges !== void 0 && func0$1.call(data, "ignoreChanges")) {
			let data2 = data.ignoreChanges;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/ignoreChanges/" + i0,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/ignoreChanges/" + i0,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/ignoreChanges",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.onRemove !== void 0 && func0$1.call(data, "onRemove")) {
			let data4 = data.onRemove;
			if (typeof data4 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/onRemove",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data4 === "delete" || data4 === "disable" || data4 === "keep" || data4 === "release")) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/onRemove",
					keyword: "enum",
					params: { allowedValues: schema30.properties.onRemove.enum }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.key === void 0 || !func0$1.call(data, "key")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "key" }
			});
			errors++;
		}
		if (data.scope === void 0 || !func0$1.call(data, "scope")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "scope" }
			});
			errors++;
		}
		if (data.when === void 0 || !func0$1.call(data, "when")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "when" }
			});
			errors++;
		}
		if (data.then === void 0 || !func0$1.call(data, "then")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "then" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema19$1.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.key !== void 0 && func0$1.call(data, "key")) {
			let data0 = data.key;
			if (typeof data0 === "string") {
				if (!pattern3$1.test(data0)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/key",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,62}$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/key",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.description !== void 0 && func0$1.call(data, "description")) {
			if (typeof data.description !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.enabled !== void 0 && func0$1.call(data, "enabled")) {
			if (typeof data.enabled !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/enabled",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.environments !== void 0 && func0$1.call(data, "environments")) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/environments",
						keyword: "minItems",
						params: { limit: 1 }
					});
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (data5.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/environments/" + i0,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/environments/" + i0,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/environments",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.matrix !== void 0 && func0$1.call(data, "matrix")) {
			let data6 = data.matrix;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/matrix",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
				for (const key1 of Object.keys(data6)) if (!(key1 === "exclude")) {
					let data7 = data6[key1];
					if ((!data7 || typeof data7 != "object") && typeof data7 !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/matrix/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							keyword: "type",
							params: { type: schema19$1.properties.matrix.additionalProperties.type }
						});
						errors++;
					}
				}
				if (data6.exclude !== void 0 && func0$1.call(data6, "exclude")) {
					let data8 = data6.exclude;
					if (Array.isArray(data8)) {
						const len1 = data8.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data9 = data8[i1];
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								if (Object.keys(data9).length < 1) {
									(vErrors ??= []).push({
										instancePath: instancePath + "/matrix/exclude/" + i1,
										keyword: "minProperties",
										params: { limit: 1 }
									});
									errors++;
								}
							} else {
								(vErrors ??= []).push({
									instancePath: instancePath + "/matrix/exclude/" + i1,
									keyword: "type",
									params: { type: "object" }
								});
								errors++;
							}
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/matrix/exclude",
							keyword: "type",
							params: { type: "array" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/matrix",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.scope !== void 0 && func0$1.call(data, "scope")) {
			if (!validate53$1(data.scope, {
				instancePath: instancePath + "/scope",
				parentData: data,
				parentDataProperty: "scope",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53$1.errors : vErrors.concat(validate53$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.when !== void 0 && func0$1.call(data, "when")) {
			if (!validate55$1(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55$1.errors : vErrors.concat(validate55$1.errors);
				errors = vErrors.length;
			}
		}
		if (data.then !== void 0 && func0$1.call(data, "then")) {
			if (!validate84(data.then, {
				instancePath: instancePath + "/then",
				parentData: data,
				parentDataProperty: "then",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.lifecycle !== void 0 && func0$1.call(data, "lifecycle")) {
			if (!validate89(data.lifecycle, {
				instancePath: instancePath + "/lifecycle",
				parentData: data,
				parentDataProperty: "lifecycle",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate52$1.errors = vErrors;
	return errors === 0;
}
validate52$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/manifest/schema/advise-schema-error.ts
function adviseField(field, { path, allowed, schema }) {
	const [, before = ""] = /^([\w-]+):\S/.exec(field) ?? [];
	if (allowed.includes(before)) return {
		hint: `Write a space after the colon of "${before}".`,
		meant: before
	};
	if (/^[^\S ]/.test(field)) return {
		hint: "Indent with plain spaces: the line begins with a space of another kind.",
		meant: void 0
	};
	const word = familiarWord(field, allowed);
	if (word !== void 0) return {
		hint: `Here it is called "${word}".`,
		meant: word
	};
	const [near] = suggestNames(field, allowed);
	if (near !== void 0) return {
		hint: suggestHint(field, allowed),
		meant: near
	};
	const elsewhere = findElsewhere(field, path, schema);
	if (elsewhere !== void 0) return {
		hint: `It belongs under "${elsewhere}".`,
		meant: void 0
	};
	if (path.at(-1) === "runs" && (field === "config" || field === "summary")) return {
		hint: `Write the whole name as one key: "${field}.KEY".`,
		meant: void 0
	};
	const list = allowed.length === 0 || allowed.length > 14 ? void 0 : `Known here: ${allowed.join(", ")}.`;
	return {
		hint: allowed.length === 0 ? "Nothing may stand here." : list,
		meant: void 0
	};
}
function findElsewhere(field, path, schema) {
	for (const places of [
		["lifecycle"],
		["scope"],
		["when"],
		["then"],
		["when", "runMetric"],
		["then", "sendNotification"],
		["then", "sendWebhook"]
	]) {
		if (places.join(".") === path.join(".")) continue;
		const names = fieldNames(schemaNodeAt(schema, places));
		if ((names.includes(field) ? field : familiarWord(field, names)) === void 0) continue;
		return places.join(".");
	}
}
function adviseValue(value, words) {
	const word = familiarWord(value, words);
	const meant = word === void 0 ? suggestHint(value, words) : `Here it is called "${word}".`;
	const list = `Use ${words.length === 1 ? "" : "one of "}${words.join(", ")}.`;
	return meant === void 0 ? list : meant;
}
const KINDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping"
};
function adviseType(name, value, { path, types, schema }) {
	const kinds = types.split(",").map((type) => KINDS[type] ?? type);
	const expected = kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1) ?? ""}`;
	const label = name.charAt(0).toUpperCase() + name.slice(1);
	if (value === null || value === void 0) return {
		message: `${label} has no value; it must be ${expected ?? ""}`,
		hint: "Write a value, or remove the line."
	};
	const present = types === "integer" && typeof value === "number" ? String(value) : describeJsonType(value);
	return {
		message: `${label} must be ${expected ?? ""}; it is ${present}`,
		hint: typeHint(value, types, path, schema)
	};
}
const TYPE_RULES = [
	({ value, types }) => types === "array" && typeof value === "string" && /^-\S/.test(value) ? "Write a space after each dash." : void 0,
	({ value, types }) => types === "object" && typeof value === "string" && /^[\w-]+:\S/.test(value) ? "Write a space after each colon." : void 0,
	({ value, types, field }) => types.includes("string") && typeof value !== "object" ? `Quote it: ${field}: "${String(value)}".` : void 0,
	({ value, types, field }) => types === "array" && typeof value !== "object" ? `Write a list: ${field}: [${String(value)}].` : void 0,
	({ value, types }) => types === "boolean" && typeof value === "string" ? booleanHint(value) : void 0,
	({ value, types, field }) => (types === "number" || types === "integer") && isNumberText(value) ? `Remove the quotes: ${field}: ${String(value)}.` : void 0,
	({ value, field }) => field === "scope" && typeof value === "string" ? `Write scope: { project: ${value} }.` : void 0,
	({ value, field }) => field === "threshold" && typeof value !== "object" ? `Write an operator: threshold: { gt: ${String(value)} }.` : void 0,
	({ value, field }) => field === "change" && typeof value !== "object" ? `Write change: { by: ${String(value)} }.` : void 0,
	({ value, types, field }) => types === "object" && Array.isArray(value) && (field === "when" || field === "then") ? "Write one mapping instead of a list; an automation has one event and one action." : void 0,
	({ value, types, field, path, schema }) => {
		if (types !== "object" || typeof value !== "string") return void 0;
		const names = fieldNames(schemaNodeAt(schema, path));
		const word = names.includes(value) ? value : familiarWord(value, names);
		return word === void 0 ? void 0 : `Write ${field}: { ${word}: \u2026 }.`;
	}
];
function typeHint(value, types, path, schema) {
	const mistake = {
		value,
		types,
		field: path.at(-1) ?? "",
		path,
		schema
	};
	for (const rule of TYPE_RULES) {
		const hint = rule(mistake);
		if (hint !== void 0) return hint;
	}
}
function isNumberText(value) {
	return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
}
function booleanHint(value) {
	if (/^(?:yes|on|true)$/i.test(value)) return "Write true.";
	return /^(?:no|off|false)$/i.test(value) ? "Write false." : void 0;
}
function quoteValue(value) {
	if (value === "" || Array.isArray(value) && value.length === 0) return "empty";
	if (typeof value === "object") return describeJsonType(value);
	if (typeof value !== "string") return String(value);
	if (findSecrets(value).length > 0) return "what looks like a secret";
	return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}
function describePattern(name, value, path) {
	const field = path.at(-1) ?? "";
	return {
		message: `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`,
		hint: {
			key: "A key has lower-case letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is at most 63 long.",
			by: "Write a number for an absolute change, or a percentage such as 5%.",
			owner: "An owner has letters, digits, \".\", \"_\", \"/\" and \"-\", as in acme/ml-platform.",
			until: "Write a day as YYYY-MM-DD."
		}[field] ?? "Write it as the documentation of the field shows."
	};
}
// src/manifest/schema/translate-schema-errors.ts
const MAX_ERRORS = 100;
function translateSchemaErrors(all, invalid) {
	const errors = all.slice(0, MAX_ERRORS);
	const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
	const unknownFields = unknown.map((error) => translateUnknownField(error, invalid));
	const meant = new Set(unknown.map((error, index) => `${error.instancePath}/${unknownFields[index]?.meant ?? ""}`));
	const rest = errors.filter(({ keyword, instancePath, params }) => {
		if (keyword === "additionalProperties") return false;
		if (keyword === "required") return !meant.has(`${instancePath}/${String(params["missingProperty"])}`);
		const hasUnknown = unknown.some((error) => error.instancePath === instancePath);
		return !((keyword === "maxProperties" || keyword === "minProperties") && hasUnknown);
	});
	return [...unknownFields, ...rest.map((error) => translate(error, invalid))].map(({ code, message, hint, pointer, part }) => ({
		code,
		severity: "error",
		message,
		...hint === void 0 ? {} : { hint },
		range: invalid.source.locate(pointer, part)
	}));
}
function translateUnknownField(error, invalid) {
	const path = parseJsonPointer(error.instancePath);
	const field = String(error.params["additionalProperty"]);
	const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
	const pointer = renderJsonPointer([...path, field]);
	if (field.startsWith("$")) return {
		code: "filter/mongo",
		message: `"${field}" is an operator of the server's own filter form`,
		hint: `Write the word without "$", or put the whole filter under "mongo".`,
		pointer,
		part: "key"
	};
	const { hint, meant } = adviseField(field, {
		path,
		allowed,
		schema: invalid.schema
	});
	return {
		code: "schema/unknown-field",
		message: `Unknown field "${field}" in ${place(path, invalid.title)}`,
		hint,
		pointer,
		part: "key",
		meant
	};
}
function translate(error, invalid) {
	const path = parseJsonPointer(error.instancePath);
	const pointer = error.instancePath;
	const value = valueAt(invalid.document, path);
	const name = place(path, invalid.title);
	const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
	switch (error.keyword) {
		case "required": {
			const missing = String(error.params["missingProperty"]);
			return {
				code: "schema/missing-field",
				message: `Missing field "${missing}" in ${name}`,
				hint: describeField(invalid, [...path, missing]),
				pointer,
				part: "key"
			};
		}
		case "type": {
			const { message, hint } = adviseType(name, value, {
				path,
				types: String(error.params["type"]),
				schema: invalid.schema
			});
			return {
				code: "schema/wrong-type",
				message,
				hint,
				pointer
			};
		}
		case "enum": {
			const words = error.params["allowedValues"].map(String);
			return {
				code: "schema/unknown-value",
				message: `${capital(name)} cannot be ${quoteValue(value)}`,
				hint: adviseValue(typeof value === "object" ? "" : String(value), words),
				pointer
			};
		}
		case "minProperties":
		case "maxProperties": return translateCount(error, invalid, {
			path,
			name,
			allowed
		});
		case "pattern": {
			const { message, hint } = describePattern(name, value, path);
			return {
				code: "schema/invalid-value",
				message,
				hint,
				pointer
			};
		}
		default: return {
			code: "schema/invalid-value",
			message: `${capital(name)} ${bound(error)}; it is ${quoteValue(value)}`,
			hint: void 0,
			pointer
		};
	}
}
function translateCount(error, invalid, { path, name, allowed }) {
	const present = Object.keys(valueAt(invalid.document, path) ?? {});
	const has = present.length === 0 ? "nothing" : present.map((key) => `"${key}"`).join(" and ");
	const place = {
		code: "schema/choose-one",
		pointer: error.instancePath,
		part: "key"
	};
	if (isOverride(path)) {
		const message = `${capital(name)} must have "match" and one of "set" and "patch"; it has ${has}`;
		return {
			...place,
			message,
			hint: "Use \"set\" for values by path, \"patch\" for RFC 6902 operations."
		};
	}
	const isOpen = error.keyword === "minProperties" && !isChoice(invalid, path);
	const message = `${capital(name)} must have ${isOpen ? "at least one field" : "exactly one field"}; it has ${has}`;
	return {
		...place,
		message,
		hint: allowed.length === 0 ? void 0 : `${isOpen ? "There is" : "Keep one of"} ${allowed.join(", ")}.`
	};
}
function isChoice({ schema }, path) {
	return schemaNodeAt(schema, path)?.["maxProperties"] === 1;
}
function isOverride(path) {
	return path.at(-2) === "overrides";
}
function bound({ keyword, params }) {
	const limit = String(params["limit"]);
	switch (keyword) {
		case "minimum": return `must be at least ${limit}`;
		case "exclusiveMinimum": return `must be greater than ${limit}`;
		case "maximum": return `must be at most ${limit}`;
		case "minLength":
		case "minItems": return "must not be empty";
		case "maxLength": return `must have at most ${limit} characters`;
		default: return "is not valid";
	}
}
function describeField({ schema }, path) {
	const description = schemaNodeAt(schema, path)?.["description"];
	return typeof description === "string" ? description : void 0;
}
function place(path, title) {
	return path.length === 0 ? title : `"${path.join(".")}"`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/manifest/schema/validate-document.ts
function validateDocument(value, validation) {
	const { validator, source, schema, title } = validation;
	const candidate = value;
	if (validator(candidate)) return {
		value: candidate,
		diagnostics: []
	};
	let errors = validator.errors ?? [];
	if (errors.filter((error) => mend(value, error, source)).length > 0) {
		if (validator(candidate)) return {
			value: candidate,
			diagnostics: []
		};
		errors = validator.errors ?? [];
	}
	return {
		value: void 0,
		diagnostics: translateSchemaErrors(errors, {
			document: value,
			source,
			schema,
			title
		})
	};
}
function mend(document, error, source) {
	const path = parseJsonPointer(error.instancePath);
	if (error.keyword === "additionalProperties") return mendSign(valueAt(document, path), error);
	const last = path.at(-1);
	const parent = valueAt(document, path.slice(0, -1));
	if (last === void 0 || typeof parent !== "object" || parent === null) return false;
	const container = parent;
	const present = container[last];
	if (present === void 0) return false;
	const better = betterValue(present, error, source);
	if (better === void 0) return false;
	container[last] = better;
	return true;
}
function betterValue(present, error, source) {
	if (error.keyword === "enum" && typeof present === "string") return error.params["allowedValues"].find((word) => typeof word === "string" && word.toLowerCase() === present.toLowerCase());
	const types = String(error.params["type"]).split(",");
	if (!(error.keyword === "type" && types.includes("string") && !types.includes("number")) || typeof present !== "number") return void 0;
	const text = source.numberText(error.instancePath) ?? String(present);
	return text === String(present) ? text : void 0;
}
function mendSign(mapping, error) {
	const sign = String(error.params["additionalProperty"]);
	const word = getOwn(OPERATOR_SIGNS, sign);
	if (word === void 0 || !isJsonObject(mapping) || Object.hasOwn(mapping, word)) return false;
	const container = mapping;
	const operand = container[sign];
	if (operand === void 0) return false;
	delete container[sign];
	container[word] = operand;
	return true;
}
// src/manifest/source/point-at-problem.ts
function locateProblem(problem, source) {
	const { pointer, part, hint, severity, ...rest } = problem;
	return {
		severity: severity ?? "error",
		...rest,
		...hint === void 0 ? {} : { hint },
		range: source.locate(pointer, part)
	};
}
// src/manifest/expand/apply-overrides.ts
const FIXED = new Set([
	"key",
	"matrix",
	"environments"
]);
function applyOverrides(body, keys, resolved, matched) {
	const rules = resolved.overrides.filter(({ match }) => keys.some((key) => globPattern(match).test(key)));
	if (rules.length === 0) return {
		body,
		overlays: [],
		problems: []
	};
	const overlays = [];
	const problems = [];
	let current = structuredClone(body);
	for (const rule of rules) {
		matched.add(rule);
		const result = rule.set === void 0 ? applyPatch(current, rule, keys) : applySet(current, rule, rule.set, keys);
		problems.push(...result.problems);
		if (result.problems.length > 0) continue;
		current = result.body;
		overlays.push(...result.changed.map(({ pointer, at }) => ({
			pointer,
			range: resolved.source.locate(at)
		})));
	}
	return {
		body: current,
		overlays,
		problems
	};
}
function applySet(body, rule, set, keys) {
	const problems = [];
	const changed = [];
	for (const [dotted, value] of Object.entries(set)) {
		const at = rule.pointer + renderJsonPointer(["set", dotted]);
		const path = dotted.split(".");
		const problem = setProblem(body, path, keys);
		if (problem !== void 0) {
			problems.push({
				code: "config/override",
				pointer: at,
				part: "key",
				...problem
			});
			continue;
		}
		const parent = valueAt(body, path.slice(0, -1));
		parent[path.at(-1) ?? ""] = structuredClone(value);
		changed.push({
			pointer: renderJsonPointer(path),
			at
		});
	}
	return {
		body,
		changed,
		problems
	};
}
function setProblem(body, path, keys) {
	const [root = ""] = path;
	if (FIXED.has(root) || path.includes("__proto__") || path.includes("")) return {
		message: `An override cannot set "${path.join(".")}"`,
		hint: "It may set everything but key, matrix and environments."
	};
	for (let length = 1; length < path.length; length++) {
		const parent = valueAt(body, path.slice(0, length));
		if (isJsonObject(parent)) continue;
		const around = valueAt(body, path.slice(0, length - 1));
		const names = isJsonObject(around) ? Object.keys(around).map((name) => [...path.slice(0, length - 1), name].join(".")) : [];
		return {
			message: `The manifest "${keys[0] ?? ""}" has no "${path.slice(0, length).join(".")}" to set "${path.join(".")}" in`,
			hint: suggestHint(path.slice(0, length).join("."), names) ?? "Correct the path, narrow \"match\", or set the whole of what is missing."
		};
	}
}
function applyPatch(body, rule, keys) {
	const changed = [];
	let current = body;
	for (const [index, operation] of (rule.patch ?? []).entries()) {
		const at = rule.pointer + renderJsonPointer(["patch", index]);
		const pointer = String(operation["path"]);
		const fail = (message, hint) => ({
			body,
			changed: [],
			problems: [{
				code: "config/override",
				pointer: at,
				message,
				hint
			}]
		});
		if ([pointer, String(operation["from"] ?? "/")].some((path) => isFixed(path))) return fail(`An override cannot change "${pointer}"`, "It may change everything but key, matrix and environments.");
		try {
			const patch = [operation];
			current = fast_json_patch_default.applyPatch(structuredClone(current), patch, true, true, true).newDocument;
		} catch (error) {
			return fail(`The operation on "${pointer}" cannot be applied to the manifest "${keys[0] ?? ""}"`, patchHint(error, operation));
		}
		if (operation["op"] !== "remove" && operation["op"] !== "test") changed.push({
			pointer,
			at
		});
	}
	return {
		body: current,
		changed,
		problems: []
	};
}
function isFixed(pointer) {
	const path = pointer.split("/").slice(1);
	return pointer === "" || FIXED.has(path[0] ?? "") || path.includes("__proto__");
}
const PATCH_ERRORS = {
	OPERATION_PATH_UNRESOLVABLE: ({ path }) => `There is no ${JSON.stringify(path)}`,
	OPERATION_FROM_UNRESOLVABLE: ({ from }) => `There is no ${JSON.stringify(from)}`,
	OPERATION_PATH_CANNOT_ADD: ({ path }) => `There is nothing to hold ${JSON.stringify(path)}`,
	OPERATION_PATH_ILLEGAL_ARRAY_INDEX: ({ path }) => `${JSON.stringify(path)} leads into a list, whose items are numbered from 0`,
	OPERATION_VALUE_OUT_OF_BOUNDS: ({ path }) => `${JSON.stringify(path)} lies beyond the end of the list`,
	TEST_OPERATION_FAILED: ({ path, value }) => `${JSON.stringify(path)} is not ${JSON.stringify(value)}`
};
function patchHint(error, operation) {
	const reason = error instanceof Error ? PATCH_ERRORS[error.name]?.(operation) : void 0;
	const advice = "Correct the path, or narrow \"match\".";
	return reason === void 0 ? advice : `${reason}. ${advice}`;
}
// src/manifest/expand/parse-expression.ts
const OPEN = "${{";
function mayHoldExpression(text) {
	return text.includes(OPEN) || /\$\{\s*(?:vars|matrix)\b/.test(text);
}
function parseTemplate(text) {
	const parts = [];
	let plain = "";
	let at = 0;
	while (at < text.length) {
		const open = text.indexOf(OPEN, at);
		if (open === -1) break;
		if (open > 0 && text[open - 1] === "$") {
			plain += `${text.slice(at, open - 1)}${OPEN}`;
			at = open + 3;
			continue;
		}
		const close = text.indexOf("}}", open);
		if (close === -1) return syntax$1("An expression is not closed", "Write ${{ \u2026 }}; for a literal ${{ write $${{.");
		plain += text.slice(at, open);
		const expression = parseExpression(text.slice(open + 3, close));
		if ("problem" in expression) return {
			status: "problem",
			problem: expression.problem
		};
		if (plain !== "") parts.push({
			kind: "text",
			text: plain
		});
		plain = "";
		parts.push({
			kind: "expression",
			operands: expression.operands,
			text: text.slice(open, close + 2)
		});
		at = close + 2;
	}
	plain += text.slice(at);
	const mixed = /\$\{\s*((?:vars|matrix)\.[^{}]*?)\s*\}/.exec(plain);
	if (mixed !== null && !isEscaped(plain, mixed.index)) return {
		status: "problem",
		problem: oneBrace(mixed)
	};
	if (plain !== "") parts.push({
		kind: "text",
		text: plain
	});
	return {
		status: "ok",
		parts
	};
}
function isEscaped(text, at) {
	return text.slice(at, at + 3) === OPEN;
}
function oneBrace(match) {
	return {
		code: "expression/mixed-brackets",
		message: `"${match[0]}" has one brace, as W&B's own variables have`,
		hint: `Write \${{ ${match[1] ?? ""} }}.`
	};
}
function parseExpression(text) {
	const operands = [];
	for (const piece of splitOperands(text)) {
		const operand = parseOperand(piece.trim());
		if ("code" in operand) return { problem: operand };
		operands.push(operand);
	}
	return { operands };
}
function splitOperands(text) {
	const pieces = [];
	let current = "";
	for (const token of text.match(/"[^"]*"|'[^']*'|\?\?|[\s\S]/g) ?? []) if (token === "??") {
		pieces.push(current);
		current = "";
	} else current += token;
	return [...pieces, current];
}
function parseOperand(text) {
	const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(text);
	if (quoted !== null) return {
		kind: "literal",
		value: quoted[1] ?? quoted[2] ?? ""
	};
	if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) return {
		kind: "literal",
		value: Number(text)
	};
	if (text === "true" || text === "false") return {
		kind: "literal",
		value: text === "true"
	};
	if (!/^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(text)) return unreadable(text);
	const [root = "", ...path] = text.split(".");
	if ((root === "vars" || root === "matrix") && path.length > 0) return {
		kind: "path",
		root,
		path,
		text
	};
	return unknownRoot(root, text);
}
function unreadable(text) {
	return {
		code: "expression/syntax",
		message: text === "" ? "An expression is empty" : `The expression "${text}" cannot be read`,
		hint: "Write vars.NAME or matrix.AXIS, joined by \"??\" where there is a fallback; there are no other operators."
	};
}
function unknownRoot(root, text) {
	if (root === "vars" || root === "matrix") return {
		code: "expression/syntax",
		message: `"${root}" alone names nothing`,
		hint: `Write ${root}.NAME.`
	};
	if (/^[a-zA-Z_]\w*$/.test(root) && isServerVariable(text)) return {
		code: "expression/mixed-brackets",
		message: `"${text}" is a variable that W&B fills in, not one of wac`,
		hint: `Write \${${text}}.`
	};
	return {
		code: "expression/unknown-name",
		message: `"${text}" is neither a variable nor an axis`,
		hint: `Write vars.${text} or matrix.${text}; for what W&B fills in, write \${${text}}.`
	};
}
function isServerVariable(text) {
	return /^(?:artifact_metadata\.\S+|(?:project|entity|automation|run|metric|alert|artifact_collection)_name|event_(?:type|author)|alias|tag|artifact_version(?:_string|_index)?|metric_(?:values?|filter|filter_short|current_status)|run_status|ACCESS_TOKEN|SECRET_NAME)$/.test(text);
}
function syntax$1(message, hint) {
	return {
		status: "problem",
		problem: {
			code: "expression/syntax",
			message,
			hint
		}
	};
}
// src/manifest/expand/expand-expressions.ts
function expandExpressions(value, scope, onProblem) {
	const path = [];
	function expand(current) {
		if (typeof current === "string") {
			if (!mayHoldExpression(current)) return current;
			return expandText(current, scope, (problem) => onProblem(renderJsonPointer(path), problem));
		}
		if (Array.isArray(current)) return current.map((item, index) => within(String(index), item));
		if (!isJsonObject(current)) return current;
		const result = {};
		for (const [key, item] of Object.entries(current)) {
			if (key.includes("${{")) onProblem(renderJsonPointer([...path, key]), NOT_IN_KEYS);
			result[key] = within(key, item);
		}
		return result;
	}
	function within(segment, item) {
		path.push(segment);
		const result = expand(item);
		path.pop();
		return result;
	}
	return expand(value);
}
const NOT_IN_KEYS = {
	code: "expression/syntax",
	message: "An expression cannot stand in a key",
	hint: "Write the key out; expressions stand in values."
};
function expandText(text, scope, onProblem) {
	const parsed = parseTemplate(text);
	if (parsed.status === "problem") {
		onProblem(parsed.problem);
		return text;
	}
	const [only] = parsed.parts;
	const values = parsed.parts.map((part) => evaluatePart(part, scope));
	const failed = values.find((value) => "problem" in value);
	if (failed !== void 0 && "problem" in failed) {
		onProblem(failed.problem);
		return text;
	}
	const results = values.map((value) => "value" in value ? value.value : "");
	if (parsed.parts.length === 1 && only?.kind === "expression") return structuredClone(results[0] ?? null);
	const compound = results.findIndex((value) => typeof value === "object" && value !== null);
	if (compound !== -1) {
		onProblem({
			code: "expression/syntax",
			message: `${parsed.parts[compound]?.text ?? ""} is a list or mapping and cannot stand within a text`,
			hint: "Name one of its fields, or let the expression be the whole value."
		});
		return text;
	}
	return results.map(String).join("");
}
function evaluatePart(part, scope) {
	if (part.kind === "text") return { value: part.text };
	let problem;
	for (const operand of part.operands) {
		const value = operand.kind === "literal" ? operand.value : findPath(operand, scope);
		if (value !== void 0 && value !== null) return { value };
		if (operand.kind === "path") problem = undefinedName(operand, scope);
	}
	return problem === void 0 ? { value: "" } : { problem };
}
function findPath(operand, scope) {
	const [name = ""] = operand.path;
	if (operand.root === "vars") scope.usedVars?.add(name);
	let current = operand.root === "vars" ? scope.vars : scope.matrix;
	for (const segment of operand.path) current = childOf(current, segment);
	return current;
}
function childOf(value, segment) {
	if (Array.isArray(value)) return value[Number(segment)];
	return isJsonObject(value) ? getOwn(value, segment) : void 0;
}
function undefinedName(operand, scope) {
	if (operand.root === "matrix" && scope.matrix === void 0) return {
		code: "expression/unknown-name",
		message: `"${operand.text}" names an axis, and there is no matrix here`,
		hint: "Add \"matrix:\" to the manifest, or use vars."
	};
	let current = operand.root === "vars" ? scope.vars : scope.matrix;
	const known = [operand.root];
	for (const segment of operand.path) {
		const next = childOf(current, segment);
		if (next === void 0 || next === null) {
			const names = isJsonObject(current) ? Object.keys(current).map((name) => [...known, name].join(".")) : [];
			return {
				code: "expression/unknown-name",
				message: `"${operand.text}" is not defined`,
				hint: suggestHint([...known, segment].join("."), names) ?? definitionHint(operand.root, names)
			};
		}
		known.push(segment);
		current = next;
	}
	return {
		code: "expression/unknown-name",
		message: `"${operand.text}" is not defined`,
		hint: definitionHint(operand.root, [])
	};
}
function definitionHint(root, names) {
	return `Define it under ${root === "vars" ? "\"vars:\" in wac.yaml, or with --var" : "\"matrix:\""}, or give a fallback with "??".${names.length === 0 || names.length > 12 ? "" : ` Defined: ${names.join(", ")}.`}`;
}
// src/manifest/expand/expand-matrix.ts
const MAX_COMBINATIONS = 1e4;
function expandMatrix(matrix) {
	const { exclude, ...axes } = matrix;
	const problems = [];
	const read = [];
	for (const name of Object.keys(axes).sort(compareText)) {
		const axis = readAxis(name, axes[name] ?? null);
		if ("items" in axis) read.push(axis);
		else problems.push(axis);
	}
	if (read.length === 0 && problems.length === 0) problems.push(empty("/matrix", "The matrix has no axis"));
	if (read.reduce((count, axis) => count * axis.items.length, 1) > MAX_COMBINATIONS) problems.push(invalid("/matrix", `The matrix has more than ${MAX_COMBINATIONS} combinations`, "Split it into several manifests, or shorten an axis."));
	if (problems.length > 0) return {
		combinations: [],
		problems
	};
	return excluded(combine(read), read, exclude);
}
function readAxis(name, value) {
	const pointer = renderJsonPointer(["matrix", name]);
	if (typeof value !== "object" || value === null) return {
		pointer,
		code: "schema/wrong-type",
		severity: "error",
		message: `The axis "${name}" must be a list or a mapping; it is ${describeJsonType(value)}`,
		hint: "Write a list of values, a mapping of ids to items, or an expression that gives one."
	};
	const entries = Array.isArray(value) ? value.map((item) => [item, item]) : Object.entries(value);
	if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
	const items = [];
	for (const [label, item] of entries) {
		if (typeof label === "object") return invalid(pointer, `The axis "${name}" is a list of mappings, which have no ids`, "Write a mapping of ids to items: { classifier: { project: \u2026 } }.");
		const id = slugify(String(label));
		if (id === "") return invalid(pointer, `The item "${String(label)}" of the axis "${name}" gives no id`, "Write a mapping, whose keys are the ids.");
		if (items.find((other) => other.id === id) !== void 0) return invalid(pointer, `Two items of the axis "${name}" have the id "${id}"`, "Write a mapping with different keys.");
		items.push({
			id,
			value: item
		});
	}
	return {
		name,
		items
	};
}
function combine(axes) {
	let combinations = [{
		ids: [],
		items: {}
	}];
	for (const { name, items } of axes) combinations = combinations.flatMap((combination) => items.map(({ id, value }) => ({
		ids: [...combination.ids, id],
		items: {
			...combination.items,
			[name]: value
		}
	})));
	return combinations;
}
function excluded(combinations, axes, exclude) {
	if (!Array.isArray(exclude)) return {
		combinations,
		problems: []
	};
	const problems = [];
	let left = combinations;
	for (const [index, entry] of exclude.entries()) {
		if (!isJsonObject(entry)) continue;
		const pointer = renderJsonPointer([
			"matrix",
			"exclude",
			index
		]);
		const unknown = Object.keys(entry).find((name) => !axes.some((axis) => axis.name === name));
		if (unknown !== void 0) {
			const hint = suggestHint(unknown, axes.map(({ name }) => name)) ?? "Name the axes of this matrix.";
			problems.push({
				pointer,
				code: "matrix/exclude",
				severity: "error",
				message: `"${unknown}" is no axis of the matrix`,
				hint
			});
			continue;
		}
		const hits = combinations.filter((combination) => isExcluded(combination, axes, entry));
		if (hits.length === 0) problems.push({
			pointer,
			code: "matrix/exclude",
			severity: "warning",
			message: "The entry leaves no combination out",
			hint: "Name items by their id or value."
		});
		left = left.filter((combination) => !hits.includes(combination));
	}
	if (left.length === 0) problems.push(empty("/matrix/exclude", "Every combination of the matrix is left out"));
	return {
		combinations: left,
		problems
	};
}
function isExcluded(combination, axes, entry) {
	return axes.every(({ name }, index) => {
		const wanted = entry[name];
		if (wanted === void 0) return true;
		if (combination.items[name] === wanted) return true;
		return typeof wanted !== "object" && combination.ids[index] === slugify(String(wanted));
	});
}
function empty(pointer, message) {
	return {
		pointer,
		code: "matrix/empty",
		severity: "error",
		message,
		hint: "Give it an item; to remove the automations, delete the manifest."
	};
}
function invalid(pointer, message, hint) {
	return {
		pointer,
		code: "matrix/invalid",
		severity: "error",
		message,
		hint
	};
}
// src/manifest/expand/expand-manifest.ts
const NOTHING = {
	copies: [],
	diagnostics: []
};
function expandManifest(source, resolved, matched) {
	const { value } = source;
	if (!isJsonObject(value)) return failed(source, [{
		code: "schema/wrong-type",
		pointer: "",
		message: `A manifest must be a mapping; it is ${describeJsonType(value)}`,
		hint: "It begins with \"key:\"; several manifests in one file are separated by \"---\"."
	}]);
	const membership = checkEnvironments(value, resolved);
	if (membership.problems.length > 0) return failed(source, membership.problems);
	if (!membership.isMember) return NOTHING;
	const matrix = readMatrix(value, resolved);
	const problems = matrix.problems.map((problem) => locateProblem(problem, source));
	const expanded = matrix.combinations.map((combination) => expandCopy(value, {
		combination,
		hasMatrix: matrix.hasMatrix
	}, {
		source,
		resolved,
		matched
	}));
	return {
		copies: expanded.flatMap(({ copies }) => copies),
		diagnostics: [...problems, ...expanded.flatMap(({ diagnostics }) => diagnostics)]
	};
}
function checkEnvironments(value, { configuration, environments }) {
	const wanted = value["environments"];
	if (!Array.isArray(wanted)) return {
		isMember: true,
		problems: []
	};
	const names = wanted;
	const problems = [];
	for (const [index, name] of names.entries()) {
		if (typeof name !== "string" || environments.includes(name)) continue;
		const there = environments.length === 0 ? "wac.yaml declares no environments." : `Declared are ${environments.join(", ")}.`;
		problems.push({
			code: "config/unknown-environment",
			pointer: `/environments/${index}`,
			message: `The environment "${name}" is not declared`,
			hint: suggestHint(name, environments) ?? there
		});
	}
	return {
		isMember: names.length === 0 || names.some((name) => name === configuration.environment || typeof name !== "string"),
		problems
	};
}
function readMatrix(value, { vars, usedVars }) {
	const single = {
		combinations: [{
			ids: [],
			items: {}
		}],
		problems: [],
		hasMatrix: false
	};
	const { matrix } = value;
	if (!isJsonObject(matrix) || Object.keys(matrix).length === 0) return single;
	const problems = [];
	const expanded = expandExpressions(matrix, {
		vars,
		usedVars
	}, (pointer, problem) => {
		problems.push({
			...problem,
			pointer: `/matrix${pointer}`
		});
	});
	if (problems.length > 0) return {
		combinations: [],
		problems,
		hasMatrix: true
	};
	const { combinations, problems: invalid } = expandMatrix(expanded);
	return {
		combinations,
		problems: invalid,
		hasMatrix: true
	};
}
function expandCopy(template, { combination, hasMatrix }, { source, resolved, matched }) {
	const base = typeof template["key"] === "string" ? template["key"] : "";
	const key = [base, ...combination.ids].join("/");
	const { body, overlays, problems } = applyOverrides(template, hasMatrix ? [key, base] : [key], resolved, matched);
	if (problems.length > 0) return failed(resolved.source, problems);
	const places = overlaySource(source, overlays);
	const scope = {
		vars: resolved.vars,
		usedVars: resolved.usedVars,
		...hasMatrix ? { matrix: combination.items } : {}
	};
	const wrong = [];
	const document = expandBody(body, scope, (pointer, problem) => {
		wrong.push({
			...problem,
			pointer
		});
	});
	const validated = validateDocument(document, {
		validator: validate$1,
		schema,
		source: places,
		title: "the manifest"
	});
	if (wrong.length > 0) {
		const soundly = validated.diagnostics.filter(({ range }) => !wrong.some(({ pointer }) => places.locate(pointer).start.offset === range?.start.offset));
		return {
			copies: [],
			diagnostics: [...failed(places, wrong).diagnostics, ...soundly]
		};
	}
	if (validated.value === void 0) return {
		copies: [],
		diagnostics: validated.diagnostics
	};
	return {
		copies: [{
			key,
			manifest: validated.value,
			source: places
		}],
		diagnostics: []
	};
}
function expandBody({ key, matrix, ...open }, scope, onProblem) {
	const fixed = {};
	if (key !== void 0) fixed["key"] = key;
	if (matrix !== void 0) fixed["matrix"] = matrix;
	return Object.assign(fixed, expandExpressions(open, scope, onProblem));
}
function failed(source, problems) {
	return {
		copies: [],
		diagnostics: problems.map((problem) => locateProblem(problem, source))
	};
}
// src/manifest/generated/config-validator.js
const validate = validate52;
const schema19 = {
	"$id": "https://wac.invalid/schema/config.schema.json",
	"title": "ConfigurationDocument",
	"type": "object",
	"properties": {
		"version": {
			"type": "integer",
			"enum": [1]
		},
		"owner": {
			"type": "string",
			"pattern": "^[A-Za-z0-9._/-]+$",
			"maxLength": 120
		},
		"formerOwners": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"server": {
			"type": "string",
			"minLength": 1
		},
		"entity": {
			"type": "string",
			"minLength": 1
		},
		"entities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"organizations": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"formerEntities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"onRemove": {
			"type": "string",
			"enum": [
				"delete",
				"disable",
				"keep",
				"release"
			]
		},
		"drift": {
			"type": "string",
			"enum": ["repair", "report"]
		},
		"guard": { "$ref": "#/$defs/guard" },
		"removed": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"key": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				},
				"required": ["key", "until"],
				"additionalProperties": false
			}
		},
		"vars": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"array",
				"object"
			] }
		},
		"integrations": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"environments": {
			"type": "object",
			"minProperties": 1,
			"additionalProperties": { "$ref": "#/$defs/environment" }
		},
		"defaultEnvironment": {
			"type": "string",
			"minLength": 1
		}
	},
	"required": [
		"version",
		"owner",
		"onRemove"
	],
	"additionalProperties": false,
	"$defs": {
		"guard": {
			"type": "object",
			"properties": {
				"maxDeletes": {
					"type": "integer",
					"minimum": 0
				},
				"maxDeletePercent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"maxSilenced": {
					"type": "integer",
					"minimum": 0
				},
				"maxSilencedPercent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"maxRedirected": {
					"type": "integer",
					"minimum": 0
				}
			},
			"additionalProperties": false
		},
		"integration": {
			"type": "object",
			"properties": {
				"slack": {
					"type": "object",
					"properties": {
						"channel": {
							"type": "string",
							"minLength": 1
						},
						"workspace": {
							"type": "string",
							"minLength": 1
						}
					},
					"required": ["channel"],
					"additionalProperties": false
				},
				"webhook": {
					"type": "string",
					"minLength": 1
				},
				"id": {
					"type": "string",
					"minLength": 1
				},
				"entity": {
					"type": "string",
					"minLength": 1
				}
			},
			"additionalProperties": false
		},
		"environment": {
			"type": "object",
			"properties": {
				"vars": {
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"object"
					] }
				},
				"integrations": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/integration" }
				},
				"entity": {
					"type": "string",
					"minLength": 1
				},
				"entities": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"server": {
					"type": "string",
					"minLength": 1
				},
				"guard": { "$ref": "#/$defs/guard" },
				"nameSuffix": {
					"type": "string",
					"minLength": 1
				},
				"shadow": { "type": "boolean" },
				"formerOwners": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"overrides": { "$ref": "#/$defs/field1" }
			},
			"additionalProperties": false
		},
		"field0": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"properties": {
					"op": {
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
					"path": { "type": "string" },
					"from": { "type": "string" },
					"value": {}
				},
				"required": ["op", "path"],
				"additionalProperties": false
			}
		},
		"field1": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"match": {
						"type": "string",
						"minLength": 1
					},
					"set": {
						"type": "object",
						"minProperties": 1
					},
					"patch": { "$ref": "#/$defs/field0" }
				},
				"required": ["match"],
				"additionalProperties": false,
				"minProperties": 2,
				"maxProperties": 2
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9._/-]+$", "u");
const pattern4 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "maxDeletes" || key0 === "maxDeletePercent" || key0 === "maxSilenced" || key0 === "maxSilencedPercent" || key0 === "maxRedirected")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.maxDeletes !== void 0 && func0.call(data, "maxDeletes")) {
			let data0 = data.maxDeletes;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/maxDeletes",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxDeletes",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			}
		}
		if (data.maxDeletePercent !== void 0 && func0.call(data, "maxDeletePercent")) {
			let data1 = data.maxDeletePercent;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxDeletePercent",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					});
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxDeletePercent",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/maxDeletePercent",
					keyword: "type",
					params: { type: "number" }
				});
				errors++;
			}
		}
		if (data.maxSilenced !== void 0 && func0.call(data, "maxSilenced")) {
			let data2 = data.maxSilenced;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/maxSilenced",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxSilenced",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			}
		}
		if (data.maxSilencedPercent !== void 0 && func0.call(data, "maxSilencedPercent")) {
			let data3 = data.maxSilencedPercent;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 100 || isNaN(data3)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxSilencedPercent",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					});
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxSilencedPercent",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/maxSilencedPercent",
					keyword: "type",
					params: { type: "number" }
				});
				errors++;
			}
		}
		if (data.maxRedirected !== void 0 && func0.call(data, "maxRedirected")) {
			let data4 = data.maxRedirected;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/maxRedirected",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/maxRedirected",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					});
					errors++;
				}
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "slack" || key0 === "webhook" || key0 === "id" || key0 === "entity")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.slack !== void 0 && func0.call(data, "slack")) {
			let data0 = data.slack;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.channel === void 0 || !func0.call(data0, "channel")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/slack",
						keyword: "required",
						params: { missingProperty: "channel" }
					});
					errors++;
				}
				for (const key1 of Object.keys(data0)) if (!(key1 === "channel" || key1 === "workspace")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/slack",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					});
					errors++;
				}
				if (data0.channel !== void 0 && func0.call(data0, "channel")) {
					let data1 = data0.channel;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/slack/channel",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/slack/channel",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.workspace !== void 0 && func0.call(data0, "workspace")) {
					let data2 = data0.workspace;
					if (typeof data2 === "string") {
						if (data2.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/slack/workspace",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/slack/workspace",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/slack",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.webhook !== void 0 && func0.call(data, "webhook")) {
			let data3 = data.webhook;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/webhook",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/webhook",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data4 = data.id;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/id",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.entity !== void 0 && func0.call(data, "entity")) {
			let data5 = data.entity;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/entity",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entity",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "object",
	"properties": {
		"vars": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"array",
				"object"
			] }
		},
		"integrations": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/integration" }
		},
		"entity": {
			"type": "string",
			"minLength": 1
		},
		"entities": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"server": {
			"type": "string",
			"minLength": 1
		},
		"guard": { "$ref": "#/$defs/guard" },
		"nameSuffix": {
			"type": "string",
			"minLength": 1
		},
		"shadow": { "type": "boolean" },
		"formerOwners": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"overrides": { "$ref": "#/$defs/field1" }
	},
	"additionalProperties": false
};
const schema24 = {
	"type": "array",
	"minItems": 1,
	"items": {
		"type": "object",
		"properties": {
			"op": {
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
			"path": { "type": "string" },
			"from": { "type": "string" },
			"value": {}
		},
		"required": ["op", "path"],
		"additionalProperties": false
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "minItems",
				params: { limit: 1 }
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.op === void 0 || !func0.call(data0, "op")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "op" }
					});
					errors++;
				}
				if (data0.path === void 0 || !func0.call(data0, "path")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "path" }
					});
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "op" || key0 === "path" || key0 === "from" || key0 === "value")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					});
					errors++;
				}
				if (data0.op !== void 0 && func0.call(data0, "op")) {
					let data1 = data0.op;
					if (typeof data1 !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/op",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
					if (!(data1 === "add" || data1 === "remove" || data1 === "replace" || data1 === "move" || data1 === "copy" || data1 === "test")) {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/op",
							keyword: "enum",
							params: { allowedValues: schema24.items.properties.op.enum }
						});
						errors++;
					}
				}
				if (data0.path !== void 0 && func0.call(data0, "path")) {
					if (typeof data0.path !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/path",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.from !== void 0 && func0.call(data0, "from")) {
					if (typeof data0.from !== "string") {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/from",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length > 2) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "maxProperties",
						params: { limit: 2 }
					});
					errors++;
				}
				if (Object.keys(data0).length < 2) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "minProperties",
						params: { limit: 2 }
					});
					errors++;
				}
				if (data0.match === void 0 || !func0.call(data0, "match")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "match" }
					});
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "match" || key0 === "set" || key0 === "patch")) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/" + i0,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					});
					errors++;
				}
				if (data0.match !== void 0 && func0.call(data0, "match")) {
					let data1 = data0.match;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/" + i0 + "/match",
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/match",
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
				if (data0.set !== void 0 && func0.call(data0, "set")) {
					let data2 = data0.set;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (Object.keys(data2).length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/" + i0 + "/set",
								keyword: "minProperties",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/" + i0 + "/set",
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
				if (data0.patch !== void 0 && func0.call(data0, "patch")) {
					if (!validate61(data0.patch, {
						instancePath: instancePath + "/" + i0 + "/patch",
						parentData: data0,
						parentDataProperty: "patch",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "array" }
		});
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema22.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.vars !== void 0 && func0.call(data, "vars")) {
			let data0 = data.vars;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) for (const key1 of Object.keys(data0)) {
				let data1 = data0[key1];
				if ((!data1 || typeof data1 != "object") && typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/vars/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "type",
						params: { type: schema22.properties.vars.additionalProperties.type }
					});
					errors++;
				}
			}
			else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/vars",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.integrations !== void 0 && func0.call(data, "integrations")) {
			let data2 = data.integrations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key2 of Object.keys(data2)) if (!validate55(data2[key2], {
					instancePath: instancePath + "/integrations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/integrations",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.entity !== void 0 && func0.call(data, "entity")) {
			let data4 = data.entity;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/entity",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entity",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.entities !== void 0 && func0.call(data, "entities")) {
			let data5 = data.entities;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/entities/" + i0,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/entities/" + i0,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entities",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.server !== void 0 && func0.call(data, "server")) {
			let data7 = data.server;
			if (typeof data7 === "string") {
				if (data7.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/server",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.guard !== void 0 && func0.call(data, "guard")) {
			if (!validate53(data.guard, {
				instancePath: instancePath + "/guard",
				parentData: data,
				parentDataProperty: "guard",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.nameSuffix !== void 0 && func0.call(data, "nameSuffix")) {
			let data9 = data.nameSuffix;
			if (typeof data9 === "string") {
				if (data9.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/nameSuffix",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/nameSuffix",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.shadow !== void 0 && func0.call(data, "shadow")) {
			if (typeof data.shadow !== "boolean") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/shadow",
					keyword: "type",
					params: { type: "boolean" }
				});
				errors++;
			}
		}
		if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
			let data11 = data.formerOwners;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (typeof data12 === "string") {
						if (data12.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/formerOwners/" + i1,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/formerOwners/" + i1,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/formerOwners",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.overrides !== void 0 && func0.call(data, "overrides")) {
			if (!validate60(data.overrides, {
				instancePath: instancePath + "/overrides",
				parentData: data,
				parentDataProperty: "overrides",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 || !func0.call(data, "version")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" }
			});
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "owner" }
			});
			errors++;
		}
		if (data.onRemove === void 0 || !func0.call(data, "onRemove")) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "required",
				params: { missingProperty: "onRemove" }
			});
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			(vErrors ??= []).push({
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			});
			errors++;
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "integer" }
				});
				errors++;
			}
			if (!(data0 === 1)) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/version",
					keyword: "enum",
					params: { allowedValues: schema19.properties.version.enum }
				});
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (data1.length > 120) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/owner",
						keyword: "maxLength",
						params: { limit: 120 }
					});
					errors++;
				}
				if (!pattern3.test(data1)) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/owner",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9._/-]+$" }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/owner",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.formerOwners !== void 0 && func0.call(data, "formerOwners")) {
			let data2 = data.formerOwners;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/formerOwners/" + i0,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/formerOwners/" + i0,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/formerOwners",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.server !== void 0 && func0.call(data, "server")) {
			let data4 = data.server;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/server",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.entity !== void 0 && func0.call(data, "entity")) {
			let data5 = data.entity;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/entity",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entity",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
		if (data.entities !== void 0 && func0.call(data, "entities")) {
			let data6 = data.entities;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (data7.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/entities/" + i1,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/entities/" + i1,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/entities",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.organizations !== void 0 && func0.call(data, "organizations")) {
			let data8 = data.organizations;
			if (Array.isArray(data8)) {
				const len2 = data8.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data9 = data8[i2];
					if (typeof data9 === "string") {
						if (data9.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/organizations/" + i2,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/organizations/" + i2,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/organizations",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.formerEntities !== void 0 && func0.call(data, "formerEntities")) {
			let data10 = data.formerEntities;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (data11.length < 1) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/formerEntities/" + i3,
								keyword: "minLength",
								params: { limit: 1 }
							});
							errors++;
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/formerEntities/" + i3,
							keyword: "type",
							params: { type: "string" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/formerEntities",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.onRemove !== void 0 && func0.call(data, "onRemove")) {
			let data12 = data.onRemove;
			if (typeof data12 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/onRemove",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data12 === "delete" || data12 === "disable" || data12 === "keep" || data12 === "release")) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/onRemove",
					keyword: "enum",
					params: { allowedValues: schema19.properties.onRemove.enum }
				});
				errors++;
			}
		}
		if (data.drift !== void 0 && func0.call(data, "drift")) {
			let data13 = data.drift;
			if (typeof data13 !== "string") {
				(vErrors ??= []).push({
					instancePath: instancePath + "/drift",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
			if (!(data13 === "repair" || data13 === "report")) {
				(vErrors ??= []).push({
					instancePath: instancePath + "/drift",
					keyword: "enum",
					params: { allowedValues: schema19.properties.drift.enum }
				});
				errors++;
			}
		}
		if (data.guard !== void 0 && func0.call(data, "guard")) {
			if (!validate53(data.guard, {
				instancePath: instancePath + "/guard",
				parentData: data,
				parentDataProperty: "guard",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.removed !== void 0 && func0.call(data, "removed")) {
			let data15 = data.removed;
			if (Array.isArray(data15)) {
				const len4 = data15.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data16 = data15[i4];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.key === void 0 || !func0.call(data16, "key")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i4,
								keyword: "required",
								params: { missingProperty: "key" }
							});
							errors++;
						}
						if (data16.until === void 0 || !func0.call(data16, "until")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i4,
								keyword: "required",
								params: { missingProperty: "until" }
							});
							errors++;
						}
						for (const key1 of Object.keys(data16)) if (!(key1 === "key" || key1 === "until")) {
							(vErrors ??= []).push({
								instancePath: instancePath + "/removed/" + i4,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							});
							errors++;
						}
						if (data16.key !== void 0 && func0.call(data16, "key")) {
							let data17 = data16.key;
							if (typeof data17 === "string") {
								if (data17.length < 1) {
									(vErrors ??= []).push({
										instancePath: instancePath + "/removed/" + i4 + "/key",
										keyword: "minLength",
										params: { limit: 1 }
									});
									errors++;
								}
							} else {
								(vErrors ??= []).push({
									instancePath: instancePath + "/removed/" + i4 + "/key",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
						if (data16.until !== void 0 && func0.call(data16, "until")) {
							let data18 = data16.until;
							if (typeof data18 === "string") {
								if (!pattern4.test(data18)) {
									(vErrors ??= []).push({
										instancePath: instancePath + "/removed/" + i4 + "/until",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
									});
									errors++;
								}
							} else {
								(vErrors ??= []).push({
									instancePath: instancePath + "/removed/" + i4 + "/until",
									keyword: "type",
									params: { type: "string" }
								});
								errors++;
							}
						}
					} else {
						(vErrors ??= []).push({
							instancePath: instancePath + "/removed/" + i4,
							keyword: "type",
							params: { type: "object" }
						});
						errors++;
					}
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/removed",
					keyword: "type",
					params: { type: "array" }
				});
				errors++;
			}
		}
		if (data.vars !== void 0 && func0.call(data, "vars")) {
			let data19 = data.vars;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) for (const key2 of Object.keys(data19)) {
				let data20 = data19[key2];
				if ((!data20 || typeof data20 != "object") && typeof data20 !== "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 !== "boolean") {
					(vErrors ??= []).push({
						instancePath: instancePath + "/vars/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						keyword: "type",
						params: { type: schema19.properties.vars.additionalProperties.type }
					});
					errors++;
				}
			}
			else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/vars",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.integrations !== void 0 && func0.call(data, "integrations")) {
			let data21 = data.integrations;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key3 of Object.keys(data21)) if (!validate55(data21[key3], {
					instancePath: instancePath + "/integrations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data21,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/integrations",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data23 = data.environments;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (Object.keys(data23).length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/environments",
						keyword: "minProperties",
						params: { limit: 1 }
					});
					errors++;
				}
				for (const key4 of Object.keys(data23)) if (!validate57(data23[key4], {
					instancePath: instancePath + "/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data23,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/environments",
					keyword: "type",
					params: { type: "object" }
				});
				errors++;
			}
		}
		if (data.defaultEnvironment !== void 0 && func0.call(data, "defaultEnvironment")) {
			let data25 = data.defaultEnvironment;
			if (typeof data25 === "string") {
				if (data25.length < 1) {
					(vErrors ??= []).push({
						instancePath: instancePath + "/defaultEnvironment",
						keyword: "minLength",
						params: { limit: 1 }
					});
					errors++;
				}
			} else {
				(vErrors ??= []).push({
					instancePath: instancePath + "/defaultEnvironment",
					keyword: "type",
					params: { type: "string" }
				});
				errors++;
			}
		}
	} else {
		(vErrors ??= []).push({
			instancePath,
			keyword: "type",
			params: { type: "object" }
		});
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/manifest/yaml/convert-yaml.ts
const MAX_NODES = 2e5;
const MAX_DEPTH = 100;
const MAX_KEYS = 1e4;
const MAX_PROBLEMS = 100;
var TooComplex = class extends Error {};
function convertYaml(root, keepsNumbers) {
	const conversion = new Conversion(keepsNumbers);
	try {
		const value = conversion.convert(root);
		const { problems, aliases, hasOddNumbers } = conversion;
		return {
			value,
			problems,
			hasOddNumbers,
			aliases
		};
	} catch (error) {
		if (!(error instanceof TooComplex)) throw error;
		const { problems, aliases, hasOddNumbers } = conversion;
		return {
			value: null,
			problems,
			hasOddNumbers,
			aliases
		};
	}
}
function keyText(pair) {
	if (!isScalar(pair.key)) return void 0;
	const { value, source } = pair.key;
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "boolean" ? source ?? String(value) : void 0;
}
function isMergePair(pair) {
	return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
var Conversion = class {
	problems = [];
	aliases = new Map();
	hasOddNumbers = false;
	#anchors = new Map();
	#open = new Set();
	#path = [];
	#keepsNumbers;
	#nodes = 0;
	constructor(keepsNumbers) {
		this.#keepsNumbers = keepsNumbers;
	}
	convert(node) {
		if (node === null || node === void 0) return null;
		const present = node;
		this.#nodes += 1;
		if (this.#nodes > MAX_NODES || this.#open.size > MAX_DEPTH) this.#giveUp(present);
		if (isAlias(present)) return this.#convertAlias(present);
		this.#remember(present);
		if (isScalar(present)) return this.#convertScalar(present);
		if (!isMap(present) && !isSeq(present)) return null;
		this.#checkTag(present);
		this.#open.add(present);
		const value = isMap(present) ? this.#convertMap(present) : present.items.map((item, index) => this.#below(String(index), () => this.convert(item)));
		this.#open.delete(present);
		return value;
	}
	#checkKey(key) {
		this.#checkTag(key);
		this.#remember(key);
	}
	#remember(node) {
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
	}
	#below(segment, work) {
		this.#path.push(segment);
		const result = work();
		this.#path.pop();
		return result;
	}
	#convertMap(map) {
		const result = {};
		if (map.items.length > MAX_KEYS) this.#giveUp(map, `has a mapping of more than ${MAX_KEYS} keys`);
		const seen = new Map();
		const merged = [];
		for (const pair of map.items) {
			const key = keyText(pair);
			const keyNode = pair.key ?? map;
			if (isMergePair(pair)) merged.push(pair);
			else if (key === void 0) {
				this.#reportKey(keyNode);
				this.convert(pair.value);
			} else if (key === "__proto__") this.#report("yaml/unsupported", "The key \"__proto__\" is not allowed", keyNode);
			else {
				const first = seen.get(key);
				if (first !== void 0) this.#reportDuplicate(key, keyNode, first);
				seen.set(key, keyNode);
				this.#checkKey(keyNode);
				this.#path.push(key);
				result[key] = this.#convertValue(pair, key);
				this.#path.pop();
			}
		}
		for (const pair of merged) this.#merge(pair, result);
		return result;
	}
	#convertValue(pair, key) {
		const value = this.convert(pair.value);
		const bite = commentBite(pair.value, value);
		if (bite !== void 0) {
			const start = pair.key.range?.[0] ?? 0;
			const end = isScalar(pair.value) ? pair.value.range?.[1] ?? start : start;
			this.#add({
				code: "yaml/comment",
				message: value === null ? `"${key}" has no value: YAML reads "#${bite}" as a comment` : `"${key}" ends at "${String(value)}": YAML reads "#${bite}" as a comment`,
				hint: `Quote it: ${key}: "${value === null ? "" : `${String(value)} `}#${bite}"`,
				start,
				end: Math.max(end, start + key.length)
			});
		}
		return value;
	}
	#merge(pair, into) {
		const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
		for (const source of sources) {
			const value = this.convert(source);
			if (typeof value !== "object" || value === null || Array.isArray(value)) {
				this.#report("yaml/unsupported", "\"<<\" merges something that is not a mapping", pair.key);
				return;
			}
			for (const [key, item] of Object.entries(value)) if (!Object.hasOwn(into, key)) into[key] = item;
		}
	}
	#convertAlias(alias) {
		const target = this.#anchors.get(alias.source);
		if (target === void 0) {
			this.#report("yaml/unsupported", `No anchor "&${alias.source}" stands before the alias`, alias, "Quote a text that begins with \"*\".");
			return null;
		}
		if (this.#open.has(target)) {
			this.#report("yaml/unsupported", `The alias "*${alias.source}" stands within what it names`, alias);
			return null;
		}
		this.aliases.set(alias, target);
		return this.convert(target);
	}
	#convertScalar(scalar) {
		this.#checkTag(scalar);
		const { value, source } = scalar;
		if (typeof value === "string" || typeof value === "boolean") return value;
		if (value === null || value === void 0) return null;
		if (typeof value !== "number") {
			this.#report("yaml/unsupported", "The value is of a kind that manifests do not have", scalar);
			return null;
		}
		const text = source ?? String(value);
		if (text !== String(value)) this.hasOddNumbers = true;
		if (/^[-+]?0[0-9]/.test(text)) this.#report("yaml/number", `"${text}" has a leading zero, which some readers take for octal`, scalar, `Quote it if it is a text: "${text}". Write ${value} if it is a number.`);
		else if (!isExactNumber(text, value) && !(Number.isFinite(Number(text)) && this.#keepsNumbers(this.#path))) this.#report("yaml/number", Number.isFinite(value) ? `The number ${shorten(text)} loses digits when it is read: it becomes ${value}` : `${shorten(text)} is no number that can be sent`, scalar, `Quote it if it is a text: "${shorten(text)}".`);
		return Number.isFinite(value) ? value : 0;
	}
	#checkTag(node) {
		const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
		if (tag === void 0 || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return;
		this.#report("yaml/unsupported", `The tag ${shorten(tag.replace("tag:yaml.org,2002:", "!!"))} is not supported`, node, tag.startsWith("!") && !tag.startsWith("!!") ? "Remove the tag; quote a text that begins with \"!\"." : "Remove the tag.");
	}
	#reportKey(key) {
		const hint = `Write a plain or quoted text as the key${!isScalar(key) && !isAlias(key) ? "; quote a text that begins with a brace or bracket" : ""}.`;
		this.#report("yaml/unsupported", "A key is not a text", key, hint);
	}
	#reportDuplicate(key, node, first) {
		const [start, end] = extent(node);
		const [firstStart, firstEnd] = extent(first);
		this.#add({
			code: "yaml/duplicate-key",
			message: `The key "${shorten(key)}" stands twice in one mapping`,
			hint: "Remove one of the two.",
			start,
			end,
			related: {
				message: "The first is here",
				start: firstStart,
				end: firstEnd
			}
		});
	}
	#report(code, message, node, hint) {
		const [start, end] = extent(node);
		this.#add({
			code,
			message,
			start,
			end,
			...hint === void 0 ? {} : { hint }
		});
	}
	#add(problem) {
		if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
	}
	#giveUp(node, why) {
		const tooDeep = `is nested more than ${MAX_DEPTH} deep`;
		const reason = why ?? (this.#nodes > MAX_NODES ? "expands to too many values" : tooDeep);
		this.#report("yaml/too-complex", `The document ${reason}`, node);
		throw new TooComplex();
	}
};
function commentBite(node, value) {
	if (!isScalar(node) || typeof node.comment !== "string") return void 0;
	if (!(node.type === void 0 || node.type === "PLAIN") || value !== null && typeof value !== "string") return void 0;
	const [line = ""] = node.comment.split("\n");
	return /^[^\s#]/.test(line) ? line : void 0;
}
function extent(node) {
	const [start, end] = node.range ?? [0, 0];
	return [start, end];
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
// src/manifest/yaml/explain-yaml-mistake.ts
const FAR = 2e4;
const LONG = 2e3;
function explainSlip(document, text) {
	const [first, second] = document.errors;
	if (first === void 0) return void 0;
	for (const rule of RULES) {
		const slip = rule({
			first,
			second,
			document,
			text,
			at: first.pos[0]
		});
		if (slip !== void 0) return slip;
	}
}
const RULES = [
	mergeConflict,
	openQuote,
	textAfterQuote,
	missingComma,
	openBracket,
	missingColon,
	deeperThanValue,
	shallowerThanFirst,
	listOnKeyLine
];
function syntax(message, hint, start, length = 1) {
	return {
		code: "yaml/syntax",
		message,
		hint,
		start,
		end: start + length
	};
}
function mergeConflict({ text, at }) {
	const from = Math.max(0, at - FAR);
	const match = /^<{7} .*$/m.exec(text.slice(from, at + FAR));
	if (match === null) return void 0;
	return syntax("A merge conflict stands in the file", "Choose one of the two sides, and remove the lines \"<<<<<<<\", \"=======\" and \">>>>>>>\".", from + match.index, match[0].length);
}
function openQuote({ first, text, at }) {
	if (![
		"MISSING_CHAR",
		"UNEXPECTED_TOKEN",
		"MULTILINE_IMPLICIT_KEY"
	].includes(first.code)) return void 0;
	const from = Math.max(0, at - FAR);
	let end = lineEnd(text, at);
	while (end >= from) {
		const start = lineStart(text, end);
		const column = openQuoteColumn(text.slice(start, end));
		if (column !== void 0) {
			const quote = text[start + column] ?? "";
			return syntax(`The text that begins here has no closing ${quote}`, `Write ${quote} at its end.`, start + column);
		}
		end = start - 1;
	}
}
function openQuoteColumn(line) {
	if (line.length > LONG) return void 0;
	const rest = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length)).replace(/\s#.*$/, "");
	const match = /(?:^\s*|[:,?-]\s+|[[{]\s*)(["'])[^"']*$/.exec(rest);
	return match === null ? void 0 : match.index + match[0].lastIndexOf(match[1] ?? "");
}
function textAfterQuote({ first, text, at }) {
	if (first.code !== "UNEXPECTED_TOKEN") return void 0;
	const before = text.slice(lineStart(text, at), at).trimEnd();
	const last = before.at(-1) ?? "";
	if (last === "\"" || last === "'") return syntax("Text stands after a closing quote", `Quote the whole text; where it has a ${last} in it, use ${last === "\"" ? "'" : "\""} around it.`, at);
	if ("]}".includes(text[at] ?? " ")) return syntax(`The "${text[at]}" closes nothing`, "Remove it.", at);
	if (last === "]" || last === "}") return syntax("Text stands after a closing bracket", "Quote the whole text.", at);
	if (!/[|>][-+0-9]*$/.test(before)) return void 0;
	return syntax(`Text stands after "${last}", which announces a text of several lines`, "Begin the text on the next line, or quote it.", at);
}
function openBracket({ first, document, text }) {
	if (!["BAD_INDENT", "MISSING_CHAR"].includes(first.code)) return void 0;
	const open = innermostOpen(document, text);
	if (open === void 0) return void 0;
	const closing = text[open] === "[" ? "]" : "}";
	return syntax(`The "${text[open]}" is not closed`, `Write "${closing}" where it ends.`, open);
}
function innermostOpen(document, text) {
	let open;
	const waiting = [document.contents];
	while (waiting.length > 0) {
		const node = waiting.pop();
		if (isPair(node)) waiting.push(node.key, node.value);
		if (!isCollection(node)) continue;
		for (const item of node.items) waiting.push(item);
		const [start, end] = node.range ?? [0, 0];
		if (node.flow === true && "[{".includes(text[start] ?? " ") && !isClosed(node.items.at(-1), text, start, end)) open = Math.max(open ?? 0, start);
	}
	return open;
}
function isClosed(last, text, start, end) {
	const closing = text[start] === "[" ? "]" : "}";
	const innerEnd = (isPair(last) ? last.value ?? last.key : last)?.range?.[1] ?? start + 1;
	return text[end - 1] === closing && end > innerEnd;
}
function missingComma({ first, text, at }) {
	const isItem = first.code === "MISSING_CHAR" && first.message.startsWith("Missing ,");
	if (!isItem && first.code !== "BLOCK_IN_FLOW") return void 0;
	if (!isItem && /^[-?]\s/.test(text.slice(at, at + 2))) return syntax("A list with dashes stands within braces or brackets", "Write the list in brackets: [a, b].", at);
	return syntax("A comma is missing", "Write a comma between two fields or items.", at);
}
function missingColon({ first, text, at }) {
	if (first.code !== "MULTILINE_IMPLICIT_KEY" && first.code !== "MISSING_CHAR") return void 0;
	const start = lineStart(text, at);
	const line = text.slice(start, Math.min(lineEnd(text, at), start + LONG));
	const match = /^(\s*(?:- +)*)([\w.-]+)(?::(\S.*))?\s*$/.exec(line);
	if (match === null) return void 0;
	const [, before = "", key = "", value] = match;
	const keyStart = start + before.length;
	if (value === void 0) return syntax(`"${key}" has no colon`, `Write ${key}: with its value.`, keyStart, key.length);
	return syntax(`No space stands after the colon of "${key}"`, "Write a space after each colon.", keyStart, key.length + 1);
}
function deeperThanValue({ first, second, text, at }) {
	if (first.code !== "BLOCK_AS_IMPLICIT_KEY" || second?.code !== "MULTILINE_IMPLICIT_KEY") return void 0;
	const next = lineEnd(text, at) + 1;
	const line = text.slice(next, lineEnd(text, next));
	const indent = line.length - line.trimStart().length;
	if (indent === 0 || !/^\s+[^\s#]/.test(line)) return void 0;
	return syntax("The line is indented deeper than the one before, which has a value already", "Align it with the line before, or remove the value there.", next + indent, line.trim().length);
}
function shallowerThanFirst({ first, document, text, at }) {
	if (first.code !== "UNEXPECTED_TOKEN" || lineStart(text, at) !== at) return void 0;
	const start = document.contents?.range?.[0] ?? 0;
	if (start - lineStart(text, start) === 0 || isScalar(document.contents)) return void 0;
	return syntax("The line is indented less than the first one", "Begin the fields of one mapping in the same column.", at);
}
function listOnKeyLine({ first, text, at }) {
	if (first.code !== "UNEXPECTED_TOKEN" || !/^-\s/.test(text.slice(at, at + 2))) return void 0;
	return syntax("A list with dashes begins on the line of its key", "Write each item on a line of its own, or the list in brackets: [a, b].", at);
}
function lineStart(text, at) {
	return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
// src/manifest/yaml/describe-syntax-errors.ts
const ADVICE = {
	TAB_AS_INDENT: {
		message: "A tab is used to indent",
		hint: "Indent with spaces: YAML does not allow tabs."
	},
	BAD_INDENT: {
		message: "The indentation does not fit",
		hint: "Align the line with those of its mapping or list."
	},
	MISSING_CHAR: {
		message: "A bracket, quote, comma or colon is missing",
		hint: "Close what the line before opens, and write a space after each colon."
	},
	BAD_DQ_ESCAPE: {
		message: "A backslash in double quotes is no known escape",
		hint: "Use single quotes for texts with backslashes, such as regular expressions."
	},
	BAD_SCALAR_START: {
		message: "A plain text cannot begin with this character",
		hint: "Quote the text."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: "A mapping stands where a single value is expected",
		hint: "Quote a text that has a colon and a space in it, or indent the mapping on a line of its own."
	},
	MULTILINE_IMPLICIT_KEY: {
		message: "A key runs over several lines",
		hint: "Write a colon after the key, or quote the text."
	},
	UNEXPECTED_TOKEN: {
		message: "YAML does not expect this here",
		hint: "Quote a text that has brackets, braces or \": \" in it, and check the indentation."
	},
	BAD_ALIAS: {
		message: "An alias has no usable name",
		hint: "Quote a text that begins with \"*\" or \"&\"."
	}
};
function describeSyntaxErrors(document, text) {
	const [first] = document.errors;
	if (first === void 0) return [];
	const [start, end] = first.pos;
	if (first.code === "RESOURCE_EXHAUSTION" || first.message.includes("call stack")) return [{
		code: "yaml/too-complex",
		message: "The document is nested too deeply to be read",
		start: 0,
		end: 0
	}];
	const bite = unquotedTemplate(start, text) ?? cutFlow(first.code, start, text) ?? explainSlip(document, text);
	if (bite !== void 0) return [bite];
	const advice = ADVICE[first.code];
	if (advice === void 0) return [{
		code: "yaml/syntax",
		message: first.message,
		start,
		end
	}];
	return [{
		code: "yaml/syntax",
		message: advice.message,
		hint: advice.hint,
		start,
		end
	}];
}
function unquotedTemplate(errorAt, text) {
	const lineStart = text.lastIndexOf("\n", errorAt - 1) + 1;
	const line = withoutQuoted(lineAt(text, lineStart));
	for (const match of line.matchAll(/\$\{(?:\{[^{}\n]*\}?\}?|[^{}\n]*\}?)/g)) {
		const start = lineStart + match.index;
		const end = start + match[0].length;
		if (errorAt < start || errorAt > end) continue;
		return {
			code: "yaml/unquoted-template",
			message: `YAML reads the braces of "${match[0].trim()}" as a mapping`,
			hint: "Quote the whole text, as in { title: \"on ${run_name}\" }.",
			start,
			end
		};
	}
}
function cutFlow(code, errorAt, text) {
	if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return void 0;
	const lineStart = text.slice(0, errorAt).trimEnd().lastIndexOf("\n") + 1;
	const line = withoutQuoted(lineAt(text, lineStart));
	const match = /[{[].*?\s(#[^\s#][^\s}\],]*)/.exec(line);
	if (match?.[1] === void 0) return void 0;
	const start = lineStart + match.index + match[0].length - match[1].length;
	return {
		code: "yaml/comment",
		message: `YAML reads "${match[1]}" and the rest of the line as a comment`,
		hint: `Quote it: "${match[1]}".`,
		start,
		end: start + match[1].length
	};
}
function lineAt(text, start) {
	const end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? text.length : end);
}
function withoutQuoted(line) {
	return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => " ".repeat(quoted.length));
}
// src/manifest/yaml/parse-yaml.ts
function parseYaml(text, file, options = {}) {
	const counter = new LineCounter();
	const source = new YamlText(file, counter);
	const documents = [];
	const extents = [];
	const problems = [];
	try {
		for (const document of parseDocuments(text, counter)) {
			const extent = extentOf(document);
			extents.push(extent);
			const read = readDocument(document, text, options);
			problems.push(...read.problems);
			if (read.conversion === void 0) continue;
			const tree = {
				root: document.contents,
				conversion: read.conversion,
				offset: 0
			};
			const parsed = new ParsedDocument(source, tree, () => parsePart(text, extent, options));
			if (documents.length >= MOST_TREES) parsed.release();
			documents.push(parsed);
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			value: [],
			diagnostics: [{
				code: "yaml/too-complex",
				severity: "error",
				message: "The document is nested too deeply to be read",
				range: source.range(0, 0)
			}]
		};
	}
	const control = findControlCharacter(text);
	if (control !== void 0) return {
		value: [],
		diagnostics: [source.diagnostic(control)]
	};
	return {
		value: documents,
		diagnostics: [...findDirectiveProblems(text, extents).map((problem) => ({
			code: "yaml/syntax",
			hint: "Remove the line.",
			...problem
		})), ...problems].map((problem) => source.diagnostic(problem))
	};
}
const MOST_TREES = 200;
function readDocument(document, text, options) {
	if (document.errors.length > 0) return { problems: describeSyntaxErrors(document, text) };
	if (document.contents === null) return { problems: [] };
	const conversion = convertYaml(document.contents, options.keepsNumbers ?? (() => false));
	const { problems, value } = conversion;
	return problems.length > 0 || value === null ? { problems } : {
		problems,
		conversion
	};
}
function parseDocuments(text, counter) {
	return new Composer({
		prettyErrors: false,
		uniqueKeys: false,
		version: "1.2",
		schema: "core",
		logLevel: "silent"
	}).compose(new Parser(counter.addNewLine).parse(text));
}
function findControlCharacter(text) {
	const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
	if (match === null) return void 0;
	const hex = match[0].charCodeAt(0).toString(16).padStart(4, "0");
	return {
		code: "yaml/syntax",
		message: `The control character U+${hex.toUpperCase()} cannot stand in YAML`,
		hint: `Remove it, or write it as "\\u${hex}" within double quotes.`,
		start: match.index,
		end: match.index + 1
	};
}
function extentOf({ range }) {
	const [start, , end] = range ?? [
		0,
		0,
		0
	];
	return {
		start,
		end
	};
}
var YamlText = class {
	#file;
	#counter;
	constructor(file, counter) {
		this.#file = file;
		this.#counter = counter;
	}
	range(start, end) {
		return {
			file: this.#file,
			start: this.#position(start),
			end: this.#position(Math.max(start, end))
		};
	}
	diagnostic({ start, end, related, ...problem }) {
		const range = this.range(start, end);
		if (related === void 0) return {
			severity: "error",
			...problem,
			range
		};
		const first = {
			message: related.message,
			range: this.range(related.start, related.end)
		};
		return {
			severity: "error",
			...problem,
			range,
			related: [first]
		};
	}
	#position(offset) {
		const { line, col } = this.#counter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			offset
		};
	}
};
function parsePart(text, { start, end }, options) {
	const [document] = parseDocuments(text.slice(start, end), new LineCounter());
	const root = document?.contents;
	if (root === null || root === void 0) return void 0;
	return {
		root,
		conversion: convertYaml(root, options.keepsNumbers ?? (() => false)),
		offset: start
	};
}
var ParsedDocument = class {
	value;
	range;
	#hasOddNumbers;
	#source;
	#parseAgain;
	#known;
	constructor(source, tree, parseAgain) {
		this.value = tree.conversion.value;
		this.#hasOddNumbers = tree.conversion.hasOddNumbers;
		this.#source = source;
		this.#parseAgain = parseAgain;
		this.#known = tree;
		this.range = this.#nodeRange(tree.root);
	}
	release() {
		this.#known = void 0;
	}
	get #tree() {
		this.#known ??= this.#parseAgain();
		invariant(this.#known !== void 0, "a document that was parsed once can be parsed again");
		return this.#known;
	}
	locate(pointer, part = "value") {
		const { key, value } = this.#find(pointer);
		if (part === "key") return this.#nodeRange(key ?? value);
		return this.#nodeRange(hasExtent(value) ? value : key ?? value);
	}
	numberText(pointer) {
		if (!this.#hasOddNumbers) {
			const number = valueAt(this.value, parseJsonPointer(pointer));
			return typeof number === "number" ? String(number) : void 0;
		}
		const { value, isExact } = this.#find(pointer);
		if (!isExact || !isScalar(value) || typeof value.value !== "number") return void 0;
		return value.source;
	}
	#find(pointer) {
		let key;
		let value = this.#tree.root;
		for (const segment of parseJsonPointer(pointer)) {
			const next = this.#child(this.#resolve(value), segment);
			if (next === void 0) return {
				key,
				value,
				isExact: false
			};
			key = next.key;
			value = next.value;
		}
		return {
			key,
			value: this.#resolve(value),
			isExact: true
		};
	}
	#resolve(node) {
		let current = node;
		while (isAlias(current)) {
			const target = this.#tree.conversion.aliases.get(current);
			if (target === void 0) return current;
			current = target;
		}
		return current;
	}
	#child(node, segment) {
		if (isSeq(node)) {
			const item = node.items[Number(segment)];
			return item === void 0 || item === null ? void 0 : {
				key: void 0,
				value: item
			};
		}
		if (!isMap(node)) return void 0;
		const own = node.items.findLast((pair) => !isMergePair(pair) && keyText(pair) === segment);
		if (own !== void 0) return pairNodes(own);
		for (const pair of node.items.filter(isMergePair)) {
			const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
			for (const source of sources) {
				const found = this.#child(this.#resolve(source), segment);
				if (found !== void 0) return found;
			}
		}
	}
	#nodeRange(node) {
		const [start, end] = node.range ?? [0, 0];
		const { offset } = this.#tree;
		return this.#source.range(offset + start, offset + end);
	}
};
function pairNodes(pair) {
	const key = pair.key;
	return {
		key,
		value: pair.value ?? key
	};
}
function hasExtent(node) {
	const [start, end] = node.range ?? [0, 0];
	return end > start;
}
// src/manifest/parse-configuration.ts
function parseConfiguration(file, directory) {
	const path = displayPath(directory, file.path);
	const { value: documents, diagnostics } = parseYaml(file.text, path);
	const [source, second] = documents;
	if (diagnostics.length > 0) return {
		value: void 0,
		diagnostics
	};
	if (source === void 0) return {
		value: void 0,
		diagnostics: [emptyFile$1(path)]
	};
	if (second !== void 0) return {
		value: void 0,
		diagnostics: [secondDocument(second)]
	};
	const validation = {
		validator: validate,
		schema: schema$1,
		source,
		title: "the configuration"
	};
	const { value: document, diagnostics: problems } = validateDocument(source.value, validation);
	return {
		value: document === void 0 ? void 0 : {
			document,
			source
		},
		diagnostics: problems
	};
}
function environmentNames(value) {
	if (!isJsonObject(value)) return { names: [] };
	const { environments, defaultEnvironment } = value;
	const names = isJsonObject(environments) ? Object.keys(environments) : [];
	return typeof defaultEnvironment === "string" ? {
		names,
		defaultEnvironment
	} : { names };
}
function emptyFile$1(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "schema/missing-field",
		severity: "error",
		message: "The configuration is empty",
		hint: "It needs at least version, owner and onRemove.",
		range: {
			file,
			start,
			end: start
		}
	};
}
function secondDocument(document) {
	return {
		code: "schema/invalid-value",
		severity: "error",
		message: "The configuration has a second document",
		hint: "Keep one document in wac.yaml; manifests stand in files of their own.",
		range: document.range
	};
}
// src/manifest/parse-variable.ts
function parseVariable(text) {
	if (text === "true" || text === "false") return text === "true";
	return /^[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(text) && /\d/.test(text) && isExactNumber(text, Number(text)) ? Number(text) : text;
}
// src/manifest/resolve-configuration.ts
const GUARD = {
	maxDeletes: 5,
	maxDeletePercent: 25,
	maxSilenced: 5,
	maxSilencedPercent: 25,
	maxRedirected: 10
};
function resolveConfiguration(parsed, choice) {
	const { document, source } = parsed;
	const diagnostics = [];
	const report = (problem) => {
		diagnostics.push(locateProblem(problem, source));
	};
	const chosen = chooseEnvironment(document, choice.environment);
	if (chosen.status === "problem") {
		const located = locateProblem(chosen.problem, source);
		const { range: _, ...withoutPlace } = located;
		return {
			value: void 0,
			diagnostics: [chosen.isCommandLine ? withoutPlace : located]
		};
	}
	const environment = chosen.name;
	const own = environment === void 0 ? void 0 : document.environments?.[environment];
	checkDocument(document, report);
	const vars = {
		...document.vars,
		...own?.vars,
		...commandLineVars(choice.vars)
	};
	const usedVars = new Set();
	const aliases = resolveAliases(document, {
		own,
		environment,
		vars,
		usedVars
	}, report);
	return {
		value: {
			configuration: mergeConfiguration(document, environment, own, source),
			environments: Object.keys(document.environments ?? {}),
			vars,
			aliases,
			nameSuffix: own?.nameSuffix ?? "",
			overrides: overrideRules(environment, own),
			source,
			usedVars
		},
		diagnostics
	};
}
function chooseEnvironment(document, wanted) {
	const names = Object.keys(document.environments ?? {});
	const name = wanted ?? document.defaultEnvironment;
	const isCommandLine = wanted !== void 0;
	if (name === void 0) {
		if (names.length === 0) return {
			status: "chosen",
			name: void 0
		};
		return {
			status: "problem",
			problem: {
				code: "config/environment-not-chosen",
				pointer: "/environments",
				part: "key",
				message: `An environment must be chosen: ${names.join(", ")}`,
				hint: "Choose with --env NAME or WAC_ENV, or set \"defaultEnvironment\" in wac.yaml."
			},
			isCommandLine: false
		};
	}
	if (names.includes(name)) return {
		status: "chosen",
		name
	};
	const there = names.length === 0 ? "The configuration declares none." : `Declared are ${names.join(", ")}.`;
	return {
		status: "problem",
		problem: {
			code: "config/unknown-environment",
			pointer: "/defaultEnvironment",
			message: `The environment "${name}" is not declared`,
			hint: suggestHint(name, names) ?? there
		},
		isCommandLine
	};
}
function mergeConfiguration(document, environment, own, source) {
	const suffix = environment === void 0 ? "" : `:${environment}`;
	const entity = own?.entity ?? document.entity;
	const entities = own?.entities ?? document.entities ?? [];
	const server = own?.server ?? document.server;
	return {
		owner: `${document.owner}${suffix}`,
		formerOwners: [...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`), ...own?.formerOwners ?? []],
		...environment === void 0 ? {} : { environment },
		...server === void 0 ? {} : { server: server.replace(/\/+$/, "") },
		...entity === void 0 ? {} : { entity },
		entities: [...new Set(entity === void 0 ? entities : [entity, ...entities])],
		organizations: [...new Set(document.organizations ?? [])],
		formerEntities: [...new Set(document.formerEntities ?? [])],
		onRemove: document.onRemove,
		drift: document.drift ?? "repair",
		guard: {
			...GUARD,
			...document.guard,
			...own?.guard
		},
		removed: (document.removed ?? []).map(({ key, until }, index) => ({
			key,
			until,
			source: source.locate(renderJsonPointer(["removed", index]))
		})),
		shadow: own?.shadow ?? false
	};
}
function checkDocument(document, report) {
	checkServer(document.server, "/server", report);
	checkVars(document.vars, "/vars", report);
	checkRemoved(document, report);
	const takenOver = new Map();
	for (const [index, owner] of (document.formerOwners ?? []).entries()) {
		if (owner !== document.owner) continue;
		report({
			code: "config/former-owner",
			pointer: `/formerOwners/${index}`,
			message: `The former owner "${owner}" is the present owner`,
			hint: "Name the earlier value of \"owner\", or remove the entry."
		});
	}
	for (const [name, environment] of Object.entries(document.environments ?? {})) {
		const at = renderJsonPointer(["environments", name]);
		if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/.test(name)) report({
			code: "schema/invalid-value",
			pointer: at,
			part: "key",
			message: `An environment cannot be called "${name}"`,
			hint: "Use at most 41 letters, digits, \".\", \"_\" and \"-\", with a letter or digit first."
		});
		checkServer(environment.server, `${at}/server`, report);
		checkVars(environment.vars, `${at}/vars`, report);
		for (const [index, owner] of (environment.formerOwners ?? []).entries()) {
			const other = takenOver.get(owner);
			takenOver.set(owner, name);
			const problem = formerOwnerProblem(owner, `${document.owner}:${name}`, other);
			if (problem !== void 0) report({
				code: "config/former-owner",
				pointer: `${at}/formerOwners/${index}`,
				...problem
			});
		}
	}
}
function formerOwnerProblem(owner, present, other) {
	if (owner === present) return {
		message: `The former owner "${owner}" is the present owner`,
		hint: "Name the earlier owner, or remove the entry."
	};
	if (other === void 0) return void 0;
	return {
		message: `The environments "${other}" and this one both take over from "${owner}"`,
		hint: "Name it in the one environment whose automations those are."
	};
}
function checkRemoved(document, report) {
	for (const [index, { until }] of (document.removed ?? []).entries()) {
		const day = new Date(`${until}T00:00:00Z`);
		if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
		report({
			code: "config/removed",
			pointer: `/removed/${index}/until`,
			message: `There is no day ${until}`,
			hint: "Write a day of the calendar as YYYY-MM-DD."
		});
	}
}
function checkServer(server, pointer, report) {
	if (server === void 0) return;
	const url = URL.canParse(server) ? new URL(server) : void 0;
	if (url !== void 0 && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.search === "" && url.hash === "") return;
	report({
		code: "config/server",
		pointer,
		message: "The server is not a plain http or https address",
		hint: "Write it as https://api.wandb.ai, without user name, password or query."
	});
}
function checkVars(vars, pointer, report) {
	function visit(value, at) {
		if (typeof value === "string" && mayHoldExpression(value)) report({
			code: "expression/syntax",
			pointer: at,
			message: "A variable cannot hold an expression",
			hint: "Write the value out; expressions stand in manifests and in \"integrations\"."
		});
		if (typeof value !== "object" || value === null) return;
		for (const [key, item] of Object.entries(value)) visit(item, at + renderJsonPointer([key]));
	}
	visit(vars ?? {}, pointer);
	for (const secret of findSecrets(vars ?? {})) report({
		code: "manifest/secret",
		pointer: `${pointer}${secret.pointer}`,
		message: `This looks like ${secret.kind}`,
		hint: "Keep it in W&B\u2019s secret manager; nothing in the configuration is secret."
	});
}
function resolveAliases(document, chosen, report) {
	const aliases = new Map();
	const layers = [{
		at: "/integrations",
		definitions: document.integrations ?? {}
	}, {
		at: renderJsonPointer([
			"environments",
			chosen.environment ?? "",
			"integrations"
		]),
		definitions: chosen.own?.integrations ?? {}
	}];
	for (const { at, definitions } of layers) for (const [name, definition] of Object.entries(definitions)) {
		const pointer = at + renderJsonPointer([name]);
		const expanded = expandExpressions(definition, chosen, (below, problem) => {
			report({
				...problem,
				pointer: pointer + below
			});
		});
		const problem = kindProblem(expanded);
		if (problem === void 0) aliases.set(name, { definition: expanded });
		else report({
			...problem,
			pointer
		});
	}
	return aliases;
}
function overrideRules(environment, own) {
	return (own?.overrides ?? []).map(({ match, set, patch }, index) => ({
		pointer: renderJsonPointer([
			"environments",
			environment ?? "",
			"overrides",
			index
		]),
		match,
		...set === void 0 ? {} : { set },
		...patch === void 0 ? {} : { patch }
	}));
}
function commandLineVars(vars) {
	return Object.fromEntries([...vars ?? []].map(([name, text]) => [name, parseVariable(text)]));
}
// src/manifest/unique-diagnostics.ts
function uniqueDiagnostics(diagnostics) {
	const seen = new Set();
	return diagnostics.filter(({ code, message, range }) => {
		const identity = `${code}\n${message}\n${range?.file ?? ""}\n${range?.start.offset ?? -1}`;
		if (seen.has(identity)) return false;
		seen.add(identity);
		return true;
	});
}
// src/manifest/load-project.ts
function loadProject(input) {
	const { configuration: file } = input.tree;
	if (file === void 0) return {
		value: void 0,
		diagnostics: [missingConfiguration(input.directory)]
	};
	const parsed = parseConfiguration(file, input.directory);
	if (parsed.value === void 0) return {
		value: void 0,
		diagnostics: parsed.diagnostics
	};
	const resolved = resolveConfiguration(parsed.value, input);
	if (resolved.value === void 0) return {
		value: void 0,
		diagnostics: [...parsed.diagnostics, ...resolved.diagnostics]
	};
	const loaded = loadManifests(input, resolved.value);
	const diagnostics = [
		...resolved.diagnostics,
		...loaded.diagnostics,
		...checkVariables(input, resolved.value, parsed.value.document)
	];
	return {
		value: {
			configuration: resolved.value.configuration,
			environments: resolved.value.environments,
			declarations: loaded.declarations,
			aliases: aliasRefs(resolved.value)
		},
		diagnostics: uniqueDiagnostics(diagnostics)
	};
}
function declaredEnvironments(configuration) {
	if (configuration === void 0) return { names: [] };
	const [document] = parseYaml(configuration.text, configuration.path).value;
	return document === void 0 ? { names: [] } : environmentNames(document.value);
}
function loadManifests(input, resolved) {
	const diagnostics = [];
	const declarations = [];
	const emptied = [];
	const keyed = [];
	const matched = new Set();
	for (const file of input.tree.files) {
		const parsed = parseYaml(file.text, displayPath(input.directory, file.path), { keepsNumbers: isInPayload });
		diagnostics.push(...parsed.diagnostics);
		if (parsed.value.length === 0 && parsed.diagnostics.length === 0) emptied.push(emptyFile(displayPath(input.directory, file.path)));
		for (const document of parsed.value) {
			const expanded = expandManifest(document, resolved, matched);
			diagnostics.push(...expanded.diagnostics);
			for (const copy of expanded.copies) {
				keyed.push({
					key: copy.key,
					source: copy.source
				});
				const declaration = compileCopy(copy, resolved, diagnostics);
				if (declaration !== void 0) declarations.push(declaration);
			}
			document.release();
		}
	}
	diagnostics.push(...judgeEmptied(emptied, input.tree.files.length));
	diagnostics.push(...findDuplicateKeys(keyed), ...findDuplicateNames(declarations));
	if (!hasErrors(diagnostics)) diagnostics.push(...unmatchedOverrides(resolved, matched), ...declaredRemovals(resolved, keyed));
	declarations.sort((a, b) => compareText(a.key, b.key));
	return {
		declarations,
		diagnostics
	};
}
function compileCopy(copy, resolved, diagnostics) {
	const problems = [];
	const declaration = compileDeclaration(copy, resolved.nameSuffix, {
		source: copy.source,
		configuration: resolved.configuration,
		aliases: resolved.aliases,
		report: (problem) => problems.push(locateProblem(problem, copy.source))
	});
	diagnostics.push(...problems);
	return hasErrors(problems) ? void 0 : declaration;
}
function isInPayload(path) {
	return path[0] === "then" && path[1] === "sendWebhook" && path[2] === "payload";
}
function unmatchedOverrides(resolved, matched) {
	return resolved.overrides.filter((rule) => !matched.has(rule)).map((rule) => locateProblem({
		code: "config/override",
		pointer: `${rule.pointer}/match`,
		message: `The override matches no manifest: no key is like "${rule.match}"`,
		hint: "\"*\" stands for any characters but \"/\"; a matrix\u2019s bare key means every copy."
	}, resolved.source));
}
function declaredRemovals(resolved, keyed) {
	const keys = new Map(keyed.map((place) => [place.key, place]));
	return resolved.configuration.removed.flatMap(({ key }, index) => {
		const place = keys.get(key);
		if (place === void 0) return [];
		const problem = {
			code: "config/removed",
			severity: "warning",
			pointer: `/removed/${index}`,
			message: `"${key}" is listed as removed, and a manifest still describes it`,
			hint: "Remove the entry, or the manifest.",
			related: [{
				message: "The manifest is here",
				range: keyRange(place)
			}]
		};
		return [locateProblem(problem, resolved.source)];
	});
}
function checkVariables(input, resolved, document) {
	const declared = new Set([document, ...Object.values(document.environments ?? {})].flatMap(({ vars }) => Object.keys(vars ?? {})));
	const known = new Set([...declared, ...resolved.usedVars]);
	return [...input.vars?.keys() ?? []].filter((name) => !known.has(name)).map((name) => ({
		code: "expression/unknown-name",
		severity: "error",
		message: `Nothing uses the variable "${name}"`,
		hint: suggestHint(name, known) ?? "Name a variable of wac.yaml, or one that a manifest uses."
	}));
}
function aliasRefs({ aliases, configuration }) {
	const owner = configuration.entity ?? configuration.entities[0] ?? "";
	return new Map([...aliases].map(([name, { definition }]) => [name, integrationRef(definition, definition.entity ?? owner)]));
}
function missingConfiguration(directory) {
	return {
		code: "config/missing",
		severity: "error",
		message: `There is no wac.yaml in "${directory}"`,
		hint: "It says who owns the automations: run \"wac init\", or write one with version, owner and onRemove."
	};
}
function judgeEmptied(emptied, fileCount) {
	if (emptied.length < fileCount) return emptied;
	return emptied.map((diagnostic) => ({
		...diagnostic,
		severity: "error"
	}));
}
function emptyFile(file) {
	const start = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		code: "file/no-manifests",
		severity: "warning",
		message: "There is no manifest in the file",
		hint: "Delete the file if its automations are to go; a name with \"_\" first leaves it out.",
		range: {
			file,
			start,
			end: start
		}
	};
}
// src/cli/output/write-diagnostics.ts
function writeDiagnostics(context, diagnostics, sources = new Map()) {
	if (diagnostics.length === 0) return;
	const { io, options } = context;
	context.diagnostics.push(...diagnostics);
	io.stderr.write(renderDiagnosticsText(diagnostics, {
		...outputStyle(io.stderr, io.env, options.verbose),
		sources
	}));
}
// src/cli/session/open-project.ts
const DEFAULT_DIRECTORY = "automations";
async function openTree(context, directory = context.operands[0]) {
	const { value: tree, diagnostics } = await readManifestTree(directory ?? findManifestDirectory(context.io.cwd));
	const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
	const environment = context.options.env ?? (context.io.env["WAC_ENV"] || void 0) ?? defaultEnvironment;
	const isUnread = tree.configuration === void 0 || hasErrors(diagnostics);
	if (environment !== void 0 && !isUnread && !names.includes(environment)) throw new Failure(`There is no environment "${environment}"`, {
		code: "usage",
		hint: names.length === 0 ? "wac.yaml declares no environments: leave --env and WAC_ENV out" : `wac.yaml declares ${names.join(", ")}`
	});
	return {
		tree,
		diagnostics,
		environment,
		declared: names
	};
}
async function openProject(context, directory, onInvalid) {
	const opened = await openTree(context, directory);
	const { tree, environment } = opened;
	const loaded = hasErrors(opened.diagnostics) ? {
		value: void 0,
		diagnostics: []
	} : loadProject({
		tree,
		directory: tree.directory,
		...environment === void 0 ? {} : { environment },
		vars: parseVariables(context.options.var ?? [])
	});
	const diagnostics = [...opened.diagnostics, ...loaded.diagnostics];
	writeDiagnostics(context, diagnostics, sourceTexts(tree));
	if (diagnostics.some(({ code }) => code === "config/environment-not-chosen")) return EXIT.usage;
	if (loaded.value === void 0 || hasErrors(diagnostics)) {
		await onInvalid?.(diagnostics, loaded.value?.configuration.owner);
		return EXIT.invalid;
	}
	return {
		tree,
		project: loaded.value,
		diagnostics
	};
}
async function loadEveryEnvironment(context) {
	const opened = await openTree(context);
	const { tree, declared } = opened;
	const chosen = context.options.env ?? (context.io.env["WAC_ENV"] || void 0);
	const environments = chosen === void 0 ? declared : [chosen];
	const vars = parseVariables(context.options.var ?? []);
	const projects = new Map();
	const lists = [opened.diagnostics];
	const isReadable = !hasErrors(opened.diagnostics);
	for (const environment of environments.length === 0 ? [void 0] : environments) {
		if (!isReadable) break;
		const chosenEnvironment = environment === void 0 ? {} : { environment };
		const loaded = loadProject({
			tree,
			directory: tree.directory,
			...chosenEnvironment,
			vars
		});
		lists.push(loaded.diagnostics);
		if (loaded.value !== void 0) projects.set(environment, loaded.value);
	}
	return {
		tree,
		projects,
		environments,
		diagnostics: mergeDiagnostics(lists)
	};
}
function refuseNarrowed(tree, command) {
	if (tree.narrowedTo === void 0) return;
	throw new Failure(`"wac ${command}" works on the whole tree below ${displayPath(tree.directory, "wac.yaml")}, not on ${tree.narrowedTo}`, {
		code: "usage",
		hint: `Run: wac ${command} ${tree.directory}`
	});
}
function sourceTexts(tree) {
	const files = [
		...tree.configuration === void 0 ? [] : [tree.configuration],
		...tree.files,
		...tree.tests
	];
	return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}
function parseVariables(assignments) {
	const variables = new Map();
	for (const assignment of assignments) {
		const equals = assignment.indexOf("=");
		if (equals < 1) throw new Failure(`"--var ${assignment}" has no value`, {
			code: "usage",
			hint: "Write --var name=value"
		});
		variables.set(assignment.slice(0, equals), assignment.slice(equals + 1));
	}
	return variables;
}
function narrowDiagnostics(tree, diagnostics) {
	if (tree.narrowedTo === void 0) return diagnostics;
	const below = displayPath(tree.directory, tree.narrowedTo);
	return diagnostics.filter(({ range }) => range === void 0 || range.file === below || range.file.startsWith(`${below}/`));
}
function narrowTests(tree) {
	const { narrowedTo, tests } = tree;
	if (narrowedTo === void 0) return tests;
	return tests.filter(({ path }) => path === narrowedTo || path.startsWith(`${narrowedTo}/`));
}
export { scopePath as C, registryName as S, fast_json_patch_default as _, openProject as a, REGISTRY_PREFIX as b, refuseNarrowed as c, declaredEnvironments as d, loadProject as f, findManifestDirectory as g, readManifestTree as h, narrowTests as i, sourceTexts as l, keyText as m, loadEveryEnvironment as n, openTree as o, parseYaml as p, narrowDiagnostics as r, parseVariables as s, DEFAULT_DIRECTORY as t, writeDiagnostics as u, renderDiagnosticsText as v, scopeType as w, describeScope as x, sortDiagnostics as y };
