// node_modules/yaml/browser/dist/nodes/identity.js
const e$2 = Symbol.for(`yaml.alias`);
const t$9 = Symbol.for(`yaml.document`);
const n$13 = Symbol.for(`yaml.map`);
const r$6 = Symbol.for(`yaml.pair`);
const i$5 = Symbol.for(`yaml.scalar`);
const a$3 = Symbol.for(`yaml.seq`);
const o$3 = Symbol.for(`yaml.node.type`);
const isAlias = (t) => !!t && typeof t == `object` && t[o$3] === e$2;
const isDocument = (e) => !!e && typeof e == `object` && e[o$3] === t$9;
const isMap = (e) => !!e && typeof e == `object` && e[o$3] === n$13;
const isPair = (e) => !!e && typeof e == `object` && e[o$3] === r$6;
const isScalar = (e) => !!e && typeof e == `object` && e[o$3] === i$5;
const isSeq = (e) => !!e && typeof e == `object` && e[o$3] === a$3;
function isCollection(e) {
	if (e && typeof e == `object`) switch (e[o$3]) {
		case n$13:
		case a$3: return !0;
	}
	return !1;
}
function isNode(t) {
	if (t && typeof t == `object`) switch (t[o$3]) {
		case e$2:
		case n$13:
		case i$5:
		case a$3: return !0;
	}
	return !1;
}
const hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor;
// node_modules/yaml/browser/dist/visit.js
const c$1 = Symbol(`break visit`);
const l = Symbol(`skip children`);
const u = Symbol(`remove node`);
function visit$1(t, n) {
	let r = initVisitor(n);
	isDocument(t) ? visit_(null, t.contents, r, Object.freeze([t])) === u && (t.contents = null) : visit_(null, t, r, Object.freeze([]));
}
visit$1.BREAK = c$1, visit$1.SKIP = l, visit$1.REMOVE = u;
function visit_(e, i, a, o) {
	let s = callVisitor(e, i, a, o);
	if (isNode(s) || isPair(s)) return replaceNode(e, o, s), visit_(e, s, a, o);
	if (typeof s != `symbol`) {
		if (isCollection(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				let t = visit_(e, i.items[e], a, o);
				if (typeof t == `number`) e = t - 1;
				else if (t === c$1) return c$1;
				else t === u && (i.items.splice(e, 1), --e);
			}
		} else if (isPair(i)) {
			o = Object.freeze(o.concat(i));
			let e = visit_(`key`, i.key, a, o);
			if (e === c$1) return c$1;
			e === u && (i.key = null);
			let t = visit_(`value`, i.value, a, o);
			if (t === c$1) return c$1;
			t === u && (i.value = null);
		}
	}
	return s;
}
async function visitAsync(t, n) {
	let r = initVisitor(n);
	isDocument(t) ? await visitAsync_(null, t.contents, r, Object.freeze([t])) === u && (t.contents = null) : await visitAsync_(null, t, r, Object.freeze([]));
}
visitAsync.BREAK = c$1, visitAsync.SKIP = l, visitAsync.REMOVE = u;
async function visitAsync_(e, i, a, o) {
	let s = await callVisitor(e, i, a, o);
	if (isNode(s) || isPair(s)) return replaceNode(e, o, s), visitAsync_(e, s, a, o);
	if (typeof s != `symbol`) {
		if (isCollection(i)) {
			o = Object.freeze(o.concat(i));
			for (let e = 0; e < i.items.length; ++e) {
				let t = await visitAsync_(e, i.items[e], a, o);
				if (typeof t == `number`) e = t - 1;
				else if (t === c$1) return c$1;
				else t === u && (i.items.splice(e, 1), --e);
			}
		} else if (isPair(i)) {
			o = Object.freeze(o.concat(i));
			let e = await visitAsync_(`key`, i.key, a, o);
			if (e === c$1) return c$1;
			e === u && (i.key = null);
			let t = await visitAsync_(`value`, i.value, a, o);
			if (t === c$1) return c$1;
			t === u && (i.value = null);
		}
	}
	return s;
}
function initVisitor(e) {
	return typeof e == `object` && (e.Collection || e.Node || e.Value) ? Object.assign({
		Alias: e.Node,
		Map: e.Node,
		Scalar: e.Node,
		Seq: e.Node
	}, e.Value && {
		Map: e.Value,
		Scalar: e.Value,
		Seq: e.Value
	}, e.Collection && {
		Map: e.Collection,
		Seq: e.Collection
	}, e) : e;
}
function callVisitor(e, t, r, c) {
	if (typeof r == `function`) return r(e, t, c);
	if (isMap(t)) return r.Map?.(e, t, c);
	if (isSeq(t)) return r.Seq?.(e, t, c);
	if (isPair(t)) return r.Pair?.(e, t, c);
	if (isScalar(t)) return r.Scalar?.(e, t, c);
	if (isAlias(t)) return r.Alias?.(e, t, c);
}
function replaceNode(t, i, a) {
	let o = i[i.length - 1];
	if (isCollection(o)) o.items[t] = a;
	else if (isPair(o)) t === `key` ? o.key = a : o.value = a;
	else if (isDocument(o)) o.contents = a;
	else {
		let e = isAlias(o) ? `alias` : `scalar`;
		throw Error(`Cannot replace node with ${e} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const n$12 = {
	"!": `%21`,
	",": `%2C`,
	"[": `%5B`,
	"]": `%5D`,
	"{": `%7B`,
	"}": `%7D`
};
const escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => n$12[e]);
var Directives = class Directives {
	constructor(e, t) {
		this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, Directives.defaultYaml, e), this.tags = Object.assign({}, Directives.defaultTags, t);
	}
	clone() {
		let e = new Directives(this.yaml, this.tags);
		return e.docStart = this.docStart, e;
	}
	atDocument() {
		let e = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case `1.1`:
				this.atNextDocument = !0;
				break;
			case `1.2`: this.atNextDocument = !1, this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: `1.2`
			}, this.tags = Object.assign({}, Directives.defaultTags);
		}
		return e;
	}
	add(e, t) {
		this.atNextDocument &&= (this.yaml = {
			explicit: Directives.defaultYaml.explicit,
			version: `1.1`
		}, this.tags = Object.assign({}, Directives.defaultTags), !1);
		let n = e.trim().split(/[ \t]+/), r = n.shift();
		switch (r) {
			case `%TAG`: {
				if (n.length !== 2 && (t(0, `%TAG directive should contain exactly two parts`), n.length < 2)) return !1;
				let [e, r] = n;
				return this.tags[e] = r, !0;
			}
			case `%YAML`: {
				if (this.yaml.explicit = !0, n.length !== 1) return t(0, `%YAML directive should contain exactly one part`), !1;
				let [e] = n;
				if (e === `1.1` || e === `1.2`) return this.yaml.version = e, !0;
				{
					let n = /^\d+\.\d+$/.test(e);
					return t(6, `Unsupported YAML version ${e}`, n), !1;
				}
			}
			default: return t(0, `Unknown directive ${r}`, !0), !1;
		}
	}
	tagName(e, t) {
		if (e === `!`) return `!`;
		if (e[0] !== `!`) return t(`Not a valid tag: ${e}`), null;
		if (e[1] === `<`) {
			let n = e.slice(2, -1);
			return n === `!` || n === `!!` ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== `>` && t(`Verbatim tags must end with a >`), n);
		}
		let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
		r || t(`The ${e} tag has no suffix`);
		let i = this.tags[n];
		if (i) try {
			return i + decodeURIComponent(r);
		} catch (e) {
			return t(String(e)), null;
		}
		return n === `!` ? e : (t(`Could not resolve tag: ${e}`), null);
	}
	tagString(e) {
		for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
		return e[0] === `!` ? e : `!<${e}>`;
	}
	toString(n) {
		let r = this.yaml.explicit ? [`%YAML ${this.yaml.version || `1.2`}`] : [], i = Object.entries(this.tags), a;
		if (n && i.length > 0 && isNode(n.contents)) {
			let r = {};
			visit$1(n.contents, (t, n) => {
				isNode(n) && n.tag && (r[n.tag] = !0);
			}), a = Object.keys(r);
		} else a = [];
		for (let [e, t] of i) e === `!!` && t === `tag:yaml.org,2002:` || n && !a.some((e) => e.startsWith(t)) || r.push(`%TAG ${e} ${t}`);
		return r.join(`
`);
	}
};
Directives.defaultYaml = {
	explicit: !1,
	version: `1.2`
}, Directives.defaultTags = { "!!": `tag:yaml.org,2002:` };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(e) {
	if (/[\x00-\x19\s,[\]{}]/.test(e)) {
		let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
		throw Error(t);
	}
	return !0;
}
function anchorNames(e) {
	let t = new Set();
	return visit$1(e, { Value(e, n) {
		n.anchor && t.add(n.anchor);
	} }), t;
}
function findNewAnchor(e, t) {
	for (let n = 1;; ++n) {
		let r = `${e}${n}`;
		if (!t.has(r)) return r;
	}
}
function createNodeAnchors(n, r) {
	let i = [], a = new Map(), o = null;
	return {
		onAnchor: (e) => {
			i.push(e), o ??= anchorNames(n);
			let t = findNewAnchor(r, o);
			return o.add(t), t;
		},
		setAnchors: () => {
			for (let n of i) {
				let r = a.get(n);
				if (typeof r == `object` && r.anchor && (isScalar(r.node) || isCollection(r.node))) r.node.anchor = r.anchor;
				else {
					let e = Error(`Failed to resolve repeated object (this should not happen)`);
					throw e.source = n, e;
				}
			}
		},
		sourceObjects: a
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(e, t, n, r) {
	if (r && typeof r == `object`) {
		if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
			let n = r[t], i = applyReviver(e, r, String(t), n);
			i === void 0 ? delete r[t] : i !== n && (r[t] = i);
		}
		else if (r instanceof Map) for (let t of Array.from(r.keys())) {
			let n = r.get(t), i = applyReviver(e, r, t, n);
			i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
		}
		else if (r instanceof Set) for (let t of Array.from(r)) {
			let n = applyReviver(e, r, t, t);
			n === void 0 ? r.delete(t) : n !== t && (r.delete(t), r.add(n));
		}
		else for (let [t, n] of Object.entries(r)) {
			let i = applyReviver(e, r, t, n);
			i === void 0 ? delete r[t] : i !== n && (r[t] = i);
		}
	}
	return e.call(t, n, r);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(t, n, r) {
	if (Array.isArray(t)) return t.map((e, t) => toJS(e, String(t), r));
	if (t && typeof t.toJSON == `function`) {
		if (!r || !hasAnchor(t)) return t.toJSON(n, r);
		let i = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		r.anchors.set(t, i), r.onCreate = (e) => {
			i.res = e, delete r.onCreate;
		};
		let a = t.toJSON(n, r);
		return r.onCreate && r.onCreate(a), a;
	}
	return typeof t == `bigint` && !r?.keep ? Number(t) : t;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(e) {
		Object.defineProperty(this, o$3, { value: e });
	}
	clone() {
		let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return this.range && (e.range = this.range.slice()), e;
	}
	toJS(t, { mapAsMap: i, maxAliasCount: a, onAnchor: o, reviver: s } = {}) {
		if (!isDocument(t)) throw TypeError(`A document argument is required`);
		let c = {
			anchors: new Map(),
			doc: t,
			keep: !0,
			mapAsMap: i === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof a == `number` ? a : 100
		}, l = toJS(this, ``, c);
		if (typeof o == `function`) for (let { count: e, res: t } of c.anchors.values()) o(t, e);
		return typeof s == `function` ? applyReviver(s, { "": l }, ``, l) : l;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(e) {
		super(e$2), this.source = e, Object.defineProperty(this, "tag", { set() {
			throw Error(`Alias nodes cannot have tags`);
		} });
	}
	resolve(e, n) {
		if (n?.maxAliasCount === 0) throw ReferenceError(`Alias resolution is disabled`);
		let i;
		n?.aliasResolveCache ? i = n.aliasResolveCache : (i = [], visit$1(e, { Node: (e, t) => {
			(isAlias(t) || hasAnchor(t)) && i.push(t);
		} }), n && (n.aliasResolveCache = i));
		let a;
		for (let e of i) {
			if (e === this) break;
			e.anchor === this.source && (a = e);
		}
		if (a && n) {
			let { anchors: e, doc: t, maxAliasCount: r } = n, i = e.get(a);
			if (i ||= (toJS(a, null, n), e.get(a)), i?.res === void 0) throw ReferenceError(`This should not happen: Alias anchor was not resolved?`);
			if (r >= 0 && (i.count += 1, i.aliasCount === 0 && (i.aliasCount = getAliasCount(t, a, e)), i.count * i.aliasCount > r)) throw ReferenceError(`Excessive alias count indicates a resource exhaustion attack`);
		}
		return a;
	}
	toJSON(e, t) {
		if (!t) return { source: this.source };
		let n = this.resolve(t.doc, t);
		if (!n) {
			let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(e);
		}
		return t.anchors.get(n).res;
	}
	toString(t, n, r) {
		let i = `*${this.source}`;
		if (t) {
			if (anchorIsValid(this.source), t.options.verifyAliasOrder && !t.anchors.has(this.source)) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(e);
			}
			if (t.implicitKey) return `${i} `;
		}
		return i;
	}
};
function getAliasCount(e, t, n) {
	if (isAlias(t)) {
		let r = t.resolve(e), i = n && r && n.get(r);
		return i ? i.count * i.aliasCount : 0;
	}
	if (isCollection(t)) {
		let r = 0;
		for (let i of t.items) {
			let t = getAliasCount(e, i, n);
			t > r && (r = t);
		}
		return r;
	}
	if (isPair(t)) {
		let r = getAliasCount(e, t.key, n), i = getAliasCount(e, t.value, n);
		return Math.max(r, i);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (e) => !e || typeof e != `function` && typeof e != `object`;
var Scalar = class extends NodeBase {
	constructor(t) {
		super(i$5), this.value = t;
	}
	toJSON(e, t) {
		return t?.keep ? this.value : toJS(this.value, e, t);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = `BLOCK_FOLDED`, Scalar.BLOCK_LITERAL = `BLOCK_LITERAL`, Scalar.PLAIN = `PLAIN`, Scalar.QUOTE_DOUBLE = `QUOTE_DOUBLE`, Scalar.QUOTE_SINGLE = `QUOTE_SINGLE`;
// node_modules/yaml/browser/dist/doc/createNode.js
function findTagObject(e, t, n) {
	if (t) {
		let e = n.filter((e) => e.tag === t), r = e.find((e) => !e.format) ?? e[0];
		if (!r) throw Error(`Tag ${t} not found`);
		return r;
	}
	return n.find((t) => t.identify?.(e) && !t.format);
}
function createNode(s, c, l) {
	if (isDocument(s) && (s = s.contents), isNode(s)) return s;
	if (isPair(s)) {
		let e = l.schema[n$13].createNode?.(l.schema, null, l);
		return e.items.push(s), e;
	}
	(s instanceof String || s instanceof Number || s instanceof Boolean || typeof BigInt < `u` && s instanceof BigInt) && (s = s.valueOf());
	let { aliasDuplicateObjects: u, onAnchor: d, onTagObj: f, schema: p, sourceObjects: m } = l, h;
	if (u && s && typeof s == `object`) {
		if (h = m.get(s), h) return h.anchor ?? (h.anchor = d(s)), new Alias(h.anchor);
		h = {
			anchor: null,
			node: null
		}, m.set(s, h);
	}
	c?.startsWith(`!!`) && (c = `tag:yaml.org,2002:` + c.slice(2));
	let g = findTagObject(s, c, p.tags);
	if (!g) {
		if (s && typeof s.toJSON == `function` && (s = s.toJSON()), !s || typeof s != `object`) {
			let e = new Scalar(s);
			return h && (h.node = e), e;
		}
		g = s instanceof Map ? p[n$13] : Symbol.iterator in Object(s) ? p[a$3] : p[n$13];
	}
	f && (f(g), delete l.onTagObj);
	let _ = g?.createNode ? g.createNode(l.schema, s, l) : typeof g?.nodeClass?.from == `function` ? g.nodeClass.from(l.schema, s, l) : new Scalar(s);
	return c ? _.tag = c : g.default || (_.tag = g.tag), h && (h.node = _), _;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(t, n, r) {
	let i = r;
	for (let e = n.length - 1; e >= 0; --e) {
		let t = n[e];
		if (typeof t == `number` && Number.isInteger(t) && t >= 0) {
			let e = [];
			e[t] = i, i = e;
		} else i = new Map([[t, i]]);
	}
	return createNode(i, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error(`This should not happen, please report a bug.`);
		},
		schema: t,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (e) => e == null || typeof e == `object` && !!e[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(e, t) {
		super(e), Object.defineProperty(this, "schema", {
			value: t,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(e) {
		let r = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		return e && (r.schema = e), r.items = r.items.map((r) => isNode(r) || isPair(r) ? r.clone(e) : r), this.range && (r.range = this.range.slice()), r;
	}
	addIn(e, t) {
		if (isEmptyPath(e)) this.add(t);
		else {
			let [n, ...i] = e, a = this.get(n, !0);
			if (isCollection(a)) a.addIn(i, t);
			else if (a === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, i, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
	deleteIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.delete(t);
		let i = this.get(t, !0);
		if (isCollection(i)) return i.deleteIn(n);
		throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
	}
	getIn(e, t) {
		let [n, ...a] = e, o = this.get(n, !0);
		return a.length === 0 ? !t && isScalar(o) ? o.value : o : isCollection(o) ? o.getIn(a, t) : void 0;
	}
	hasAllNullValues(e) {
		return this.items.every((t) => {
			if (!isPair(t)) return !1;
			let r = t.value;
			return r == null || e && isScalar(r) && r.value == null && !r.commentBefore && !r.comment && !r.tag;
		});
	}
	hasIn(e) {
		let [t, ...n] = e;
		if (n.length === 0) return this.has(t);
		let i = this.get(t, !0);
		return isCollection(i) ? i.hasIn(n) : !1;
	}
	setIn(e, t) {
		let [n, ...i] = e;
		if (i.length === 0) this.set(n, t);
		else {
			let e = this.get(n, !0);
			if (isCollection(e)) e.setIn(i, t);
			else if (e === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, i, t));
			else throw Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, `#`);
function indentComment(e, t) {
	return /^\n+$/.test(e) ? e.substring(1) : t ? e.replace(/^(?! *$)/gm, t) : e;
}
const lineComment = (e, t, n) => e.endsWith(`
`) ? indentComment(n, t) : n.includes(`
`) ? `
` + indentComment(n, t) : (e.endsWith(` `) ? `` : ` `) + n;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const e$1 = `flow`;
const t$8 = `block`;
const n$11 = `quoted`;
function foldFlowLines(e, r, i = `flow`, { indentAtStart: a, lineWidth: o = 80, minContentWidth: s = 20, onFold: c, onOverflow: l } = {}) {
	if (!o || o < 0) return e;
	o < s && (s = 0);
	let u = Math.max(1 + s, 1 + o - r.length);
	if (e.length <= u) return e;
	let d = [], f = {}, p = o - r.length;
	typeof a == `number` && (a > o - Math.max(2, s) ? d.push(0) : p = o - a);
	let m, h, g = !1, _ = -1, v = -1, y = -1;
	i === "block" && (_ = consumeMoreIndentedLines(e, _, r.length), _ !== -1 && (p = _ + u));
	for (let a; a = e[_ += 1];) {
		if (i === "quoted" && a === `\\`) {
			switch (v = _, e[_ + 1]) {
				case `x`:
					_ += 3;
					break;
				case `u`:
					_ += 5;
					break;
				case `U`:
					_ += 9;
					break;
				default: _ += 1;
			}
			y = _;
		}
		if (a === `
`) i === "block" && (_ = consumeMoreIndentedLines(e, _, r.length)), p = _ + r.length + u, m = void 0;
		else {
			if (a === ` ` && h && h !== ` ` && h !== `
` && h !== `	`) {
				let t = e[_ + 1];
				t && t !== ` ` && t !== `
` && t !== `	` && (m = _);
			}
			if (_ >= p) {
				if (m) d.push(m), p = m + u, m = void 0;
				else if (i === "quoted") {
					for (; h === ` ` || h === `	`;) h = a, a = e[_ += 1], g = !0;
					let t = _ > y + 1 ? _ - 2 : v - 1;
					if (f[t]) return e;
					d.push(t), f[t] = !0, p = t + u, m = void 0;
				} else g = !0;
			}
		}
		h = a;
	}
	if (g && l && l(), d.length === 0) return e;
	c && c();
	let b = e.slice(0, d[0]);
	for (let t = 0; t < d.length; ++t) {
		let a = d[t], o = d[t + 1] || e.length;
		a === 0 ? b = `\n${r}${e.slice(0, o)}` : (i === "quoted" && f[a] && (b += `${e[a]}\\`), b += `\n${r}${e.slice(a + 1, o)}`);
	}
	return b;
}
function consumeMoreIndentedLines(e, t, n) {
	let r = t, i = t + 1, a = e[i];
	for (; a === ` ` || a === `	`;) if (t < i + n) a = e[++t];
	else {
		do
			a = e[++t];
		while (a && a !== `
`);
		r = t, i = t + 1, a = e[i];
	}
	return r;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (e, t) => ({
	indentAtStart: t ? e.indent.length : e.indentAtStart,
	lineWidth: e.options.lineWidth,
	minContentWidth: e.options.minContentWidth
});
const containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
function lineLengthOverLimit(e, t, n) {
	if (!t || t < 0) return !1;
	let r = t - n, i = e.length;
	if (i <= r) return !1;
	for (let t = 0, n = 0; t < i; ++t) if (e[t] === `
`) {
		if (t - n > r) return !0;
		if (n = t + 1, i - n <= r) return !1;
	}
	return !0;
}
function doubleQuotedString(e, n) {
	let i = JSON.stringify(e);
	if (n.options.doubleQuotedAsJSON) return i;
	let { implicitKey: a } = n, o = n.options.doubleQuotedMinMultiLineLength, s = n.indent || (containsDocumentMarker(e) ? `  ` : ``), c = ``, l = 0;
	for (let e = 0, t = i[e]; t; t = i[++e]) if (t === ` ` && i[e + 1] === `\\` && i[e + 2] === `n` && (c += i.slice(l, e) + `\\ `, e += 1, l = e, t = `\\`), t === `\\`) switch (i[e + 1]) {
		case `u`:
			{
				c += i.slice(l, e);
				let t = i.substr(e + 2, 4);
				switch (t) {
					case `0000`:
						c += `\\0`;
						break;
					case `0007`:
						c += `\\a`;
						break;
					case `000b`:
						c += `\\v`;
						break;
					case `001b`:
						c += `\\e`;
						break;
					case `0085`:
						c += `\\N`;
						break;
					case `00a0`:
						c += `\\_`;
						break;
					case `2028`:
						c += `\\L`;
						break;
					case `2029`:
						c += `\\P`;
						break;
					default: t.substr(0, 2) === `00` ? c += `\\x` + t.substr(2) : c += i.substr(e, 6);
				}
				e += 5, l = e + 1;
			}
			break;
		case `n`:
			if (a || i[e + 2] === `"` || i.length < o) e += 1;
			else {
				for (c += i.slice(l, e) + `

`; i[e + 2] === `\\` && i[e + 3] === `n` && i[e + 4] !== `"`;) c += `
`, e += 2;
				c += s, i[e + 2] === ` ` && (c += `\\`), e += 1, l = e + 1;
			}
			break;
		default: e += 1;
	}
	return c = l ? c + i.slice(l) : i, a ? c : foldFlowLines(c, s, n$11, getFoldOptions(n, !1));
}
function singleQuotedString(e, r) {
	if (r.options.singleQuote === !1 || r.implicitKey && e.includes(`
`) || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, r);
	let i = r.indent || (containsDocumentMarker(e) ? `  ` : ``), a = `'` + e.replace(/'/g, `''`).replace(/\n+/g, `$&\n${i}`) + `'`;
	return r.implicitKey ? a : foldFlowLines(a, i, e$1, getFoldOptions(r, !1));
}
function quotedString(e, t) {
	let { singleQuote: n } = t.options, r;
	if (n === !1) r = doubleQuotedString;
	else {
		let t = e.includes(`"`), i = e.includes(`'`);
		r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
	}
	return r(e, t);
}
let a$2;
try {
	a$2 = RegExp(`(^|(?<!
))
+(?!
|$)`, `g`);
} catch {
	a$2 = /\n+(?!\n|$)/g;
}
function blockString({ comment: n, type: r, value: o }, s, c, l) {
	let { blockQuote: u, commentString: d, lineWidth: f } = s.options;
	if (!u || /\n[\t ]+$/.test(o)) return quotedString(o, s);
	let p = s.indent || (s.forceBlockIndent || containsDocumentMarker(o) ? `  ` : ``), m = u === `literal` ? !0 : u === `folded` || r === Scalar.BLOCK_FOLDED ? !1 : r === Scalar.BLOCK_LITERAL || !lineLengthOverLimit(o, f, p.length);
	if (!o) return m ? `|
` : `>
`;
	let h, g;
	for (g = o.length; g > 0; --g) {
		let e = o[g - 1];
		if (e !== `
` && e !== `	` && e !== ` `) break;
	}
	let _ = o.substring(g), v = _.indexOf(`
`);
	v === -1 ? h = `-` : o === _ || v !== _.length - 1 ? (h = `+`, l && l()) : h = ``, _ &&= (o = o.slice(0, -_.length), _[_.length - 1] === `
` && (_ = _.slice(0, -1)), _.replace(a$2, `$&${p}`));
	let y = !1, b, x = -1;
	for (b = 0; b < o.length; ++b) {
		let e = o[b];
		if (e === ` `) y = !0;
		else if (e === `
`) x = b;
		else break;
	}
	let S = o.substring(0, x < b ? x + 1 : b);
	S &&= (o = o.substring(S.length), S.replace(/\n+/g, `$&${p}`));
	let C = (y ? p ? `2` : `1` : ``) + h;
	if (n && (C += ` ` + d(n.replace(/ ?[\r\n]+/g, ` `)), c && c()), !m) {
		let n = o.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, `$1$2`).replace(/\n+/g, `$&${p}`), a = !1, c = getFoldOptions(s, !0);
		u !== `folded` && r !== Scalar.BLOCK_FOLDED && (c.onOverflow = () => {
			a = !0;
		});
		let l = foldFlowLines(`${S}${n}${_}`, p, t$8, c);
		if (!a) return `>${C}\n${p}${l}`;
	}
	return o = o.replace(/\n+/g, `$&${p}`), `|${C}\n${p}${S}${o}${_}`;
}
function plainString(r, i, a, o) {
	let { type: s, value: c } = r, { actualString: l, implicitKey: u, indent: d, indentStep: f, inFlow: p } = i;
	if (u && c.includes(`
`) || p && /[[\]{},]/.test(c)) return quotedString(c, i);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(c)) return u || p || !c.includes(`
`) ? quotedString(c, i) : blockString(r, i, a, o);
	if (!u && !p && s !== Scalar.PLAIN && c.includes(`
`)) return blockString(r, i, a, o);
	if (containsDocumentMarker(c)) {
		if (d === ``) return i.forceBlockIndent = !0, blockString(r, i, a, o);
		if (u && d === f) return quotedString(c, i);
	}
	let m = c.replace(/\n+/g, `$&\n${d}`);
	if (l) {
		let test = (e) => e.default && e.tag !== `tag:yaml.org,2002:str` && e.test?.test(m), { compat: e, tags: t } = i.doc.schema;
		if (t.some(test) || e?.some(test)) return quotedString(c, i);
	}
	return u ? m : foldFlowLines(m, d, e$1, getFoldOptions(i, !1));
}
function stringifyString(t, n, r, i) {
	let { implicitKey: a, inFlow: o } = n, s = typeof t.value == `string` ? t : Object.assign({}, t, { value: String(t.value) }), { type: c } = t;
	c !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(s.value) && (c = Scalar.QUOTE_DOUBLE);
	let _stringify = (t) => {
		switch (t) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return a || o ? quotedString(s.value, n) : blockString(s, n, r, i);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(s.value, n);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(s.value, n);
			case Scalar.PLAIN: return plainString(s, n, r, i);
			default: return null;
		}
	}, l = _stringify(c);
	if (l === null) {
		let { defaultKeyType: e, defaultStringType: t } = n.options, r = a && e || t;
		if (l = _stringify(r), l === null) throw Error(`Unsupported default string type ${r}`);
	}
	return l;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(e, t) {
	let n = Object.assign({
		blockQuote: !0,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: `PLAIN`,
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: `false`,
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: `null`,
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: `true`,
		verifyAliasOrder: !0
	}, e.schema.toStringOptions, t), r;
	switch (n.collectionStyle) {
		case `block`:
			r = !1;
			break;
		case `flow`:
			r = !0;
			break;
		default: r = null;
	}
	return {
		anchors: new Set(),
		doc: e,
		flowCollectionPadding: n.flowCollectionPadding ? ` ` : ``,
		indent: ``,
		indentStep: typeof n.indent == `number` ? ` `.repeat(n.indent) : `  `,
		inFlow: r,
		options: n
	};
}
function getTagObject(e, t) {
	if (t.tag) {
		let n = e.filter((e) => e.tag === t.tag);
		if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
	}
	let n, r;
	if (isScalar(t)) {
		r = t.value;
		let i = e.filter((e) => e.identify?.(r));
		if (i.length > 1) {
			let e = i.filter((e) => e.test);
			e.length > 0 && (i = e);
		}
		n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
	} else r = t, n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
	if (!n) {
		let e = r?.constructor?.name ?? (r === null ? `null` : typeof r);
		throw Error(`Tag not resolved for ${e} value`);
	}
	return n;
}
function stringifyProps(t, n, { anchors: r, doc: o }) {
	if (!o.directives) return ``;
	let s = [], c = (isScalar(t) || isCollection(t)) && t.anchor;
	c && anchorIsValid(c) && (r.add(c), s.push(`&${c}`));
	let l = t.tag ?? (n.default ? null : n.tag);
	return l && s.push(o.directives.tagString(l)), s.join(` `);
}
function stringify$1(e, a, o, c) {
	if (isPair(e)) return e.toString(a, o, c);
	if (isAlias(e)) {
		if (a.doc.directives) return e.toString(a);
		if (a.resolvedAliases?.has(e)) throw TypeError(`Cannot stringify circular structure without alias nodes`);
		a.resolvedAliases ? a.resolvedAliases.add(e) : a.resolvedAliases = new Set([e]), e = e.resolve(a.doc);
	}
	let l, u = isNode(e) ? e : a.doc.createNode(e, { onTagObj: (e) => l = e });
	l ??= getTagObject(a.doc.schema.tags, u);
	let d = stringifyProps(u, l, a);
	d.length > 0 && (a.indentAtStart = (a.indentAtStart ?? 0) + d.length + 1);
	let f = typeof l.stringify == `function` ? l.stringify(u, a, o, c) : isScalar(u) ? stringifyString(u, a, o, c) : u.toString(a, o, c);
	return d ? isScalar(u) || f[0] === `{` || f[0] === `[` ? `${d} ${f}` : `${d}\n${a.indent}${f}` : f;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key: c, value: l }, u, d, f) {
	let { allNullValues: p, doc: m, indent: h, indentStep: g, options: { commentString: _, indentSeq: v, simpleKeys: y } } = u, b = isNode(c) && c.comment || null;
	if (y) {
		if (b) throw Error(`With simple keys, key nodes cannot have comments`);
		if (isCollection(c) || !isNode(c) && typeof c == `object`) throw Error(`With simple keys, collection cannot be used as a key value`);
	}
	let x = !y && (!c || b && l == null && !u.inFlow || isCollection(c) || (isScalar(c) ? c.type === Scalar.BLOCK_FOLDED || c.type === Scalar.BLOCK_LITERAL : typeof c == `object`));
	u = Object.assign({}, u, {
		allNullValues: !1,
		implicitKey: !x && (y || !p),
		indent: h + g
	});
	let S = !1, C = !1, w = stringify$1(c, u, () => S = !0, () => C = !0);
	if (!x && !u.inFlow && w.length > 1024) {
		if (y) throw Error(`With simple keys, single line scalar must not span more than 1024 characters`);
		x = !0;
	}
	if (u.inFlow) {
		if (p || l == null) return S && d && d(), w === `` ? `?` : x ? `? ${w}` : w;
	} else if (p && !y || l == null && x) return w = `? ${w}`, b && !S ? w += lineComment(w, u.indent, _(b)) : C && f && f(), w;
	S && (b = null), x ? (b && (w += lineComment(w, u.indent, _(b))), w = `? ${w}\n${h}:`) : (w = `${w}:`, b && (w += lineComment(w, u.indent, _(b))));
	let T, E, D;
	isNode(l) ? (T = !!l.spaceBefore, E = l.commentBefore, D = l.comment) : (T = !1, E = null, D = null, l && typeof l == `object` && (l = m.createNode(l))), u.implicitKey = !1, !x && !b && isScalar(l) && (u.indentAtStart = w.length + 1), C = !1, !v && g.length >= 2 && !u.inFlow && !x && isSeq(l) && !l.flow && !l.tag && !l.anchor && (u.indent = u.indent.substring(2));
	let O = !1, k = stringify$1(l, u, () => O = !0, () => C = !0), A = ` `;
	if (b || T || E) {
		if (A = T ? `
` : ``, E) {
			let e = _(E);
			A += `\n${indentComment(e, u.indent)}`;
		}
		k === `` && !u.inFlow ? A === `
` && D && (A = `

`) : A += `\n${u.indent}`;
	} else if (!x && isCollection(l)) {
		let e = k[0], t = k.indexOf(`
`), n = t !== -1, r = u.inFlow ?? l.flow ?? l.items.length === 0;
		if (n || !r) {
			let r = !1;
			if (n && (e === `&` || e === `!`)) {
				let n = k.indexOf(` `);
				e === `&` && n !== -1 && n < t && k[n + 1] === `!` && (n = k.indexOf(` `, n + 1)), (n === -1 || t < n) && (r = !0);
			}
			r || (A = `\n${u.indent}`);
		}
	} else (k === `` || k[0] === `
`) && (A = ``);
	return w += A + k, u.inFlow ? O && d && d() : D && !O ? w += lineComment(w, u.indent, _(D)) : C && f && f(), w;
}
// node_modules/yaml/browser/dist/log.js
function warn(e, t) {
	(e === `debug` || e === `warn`) && console.warn(t);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const a$1 = {
	identify: (e) => e === `<<` || typeof e == `symbol` && e.description === `<<`,
	default: `key`,
	tag: `tag:yaml.org,2002:merge`,
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(`<<`)), { addToJSMap: addMergeToJSMap }),
	stringify: () => `<<`
};
const isMergeKey = (t, n) => (a$1.identify(n) || isScalar(n) && (!n.type || n.type === Scalar.PLAIN) && a$1.identify(n.value)) && t?.doc.schema.tags.some((e) => e.tag === a$1.tag && e.default);
function addMergeToJSMap(e, n, r) {
	let i = resolveAliasValue(e, r);
	if (isSeq(i)) for (let t of i.items) mergeValue(e, n, t);
	else if (Array.isArray(i)) for (let t of i) mergeValue(e, n, t);
	else mergeValue(e, n, i);
}
function mergeValue(e, t, n) {
	let i = resolveAliasValue(e, n);
	if (!isMap(i)) throw Error(`Merge sources must be maps or map aliases`);
	let a = i.toJSON(null, e, Map);
	for (let [e, n] of a) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return t;
}
function resolveAliasValue(e, t) {
	return e && isAlias(t) ? t.resolve(e.doc, e) : t;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(e, r, { key: o, value: s }) {
	if (isNode(o) && o.addToJSMap) o.addToJSMap(e, r, s);
	else if (isMergeKey(e, o)) addMergeToJSMap(e, r, s);
	else {
		let t = toJS(o, ``, e);
		if (r instanceof Map) r.set(t, toJS(s, t, e));
		else if (r instanceof Set) r.add(t);
		else {
			let n = stringifyKey(o, t, e), i = toJS(s, n, e);
			n in r ? Object.defineProperty(r, n, {
				value: i,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : r[n] = i;
		}
	}
	return r;
}
function stringifyKey(t, n, a) {
	if (n === null) return ``;
	if (typeof n != `object`) return String(n);
	if (isNode(t) && a?.doc) {
		let n = createStringifyContext(a.doc, {});
		n.anchors = new Set();
		for (let e of a.anchors.keys()) n.anchors.add(e.anchor);
		n.inFlow = !0, n.inStringifyKey = !0;
		let i = t.toString(n);
		if (!a.mapKeyWarned) {
			let t = JSON.stringify(i);
			t.length > 40 && (t = t.substring(0, 36) + `..."`), warn(a.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${t}. Set mapAsMap: true to use object keys.`), a.mapKeyWarned = !0;
		}
		return i;
	}
	return JSON.stringify(n);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(t, n, r) {
	let i = createNode(t, void 0, r), a = createNode(n, void 0, r);
	return new Pair(i, a);
}
var Pair = class Pair {
	constructor(e, t = null) {
		Object.defineProperty(this, o$3, { value: r$6 }), this.key = e, this.value = t;
	}
	clone(e) {
		let { key: t, value: n } = this;
		return isNode(t) && (t = t.clone(e)), isNode(n) && (n = n.clone(e)), new Pair(t, n);
	}
	toJSON(e, t) {
		let r = t?.mapAsMap ? new Map() : {};
		return addPairToJSMap(t, r, this);
	}
	toString(e, n, r) {
		return e?.doc ? stringifyPair(this, e, n, r) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(e, t, n) {
	return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
}
function stringifyBlockCollection({ comment: a, items: o }, s, { blockItemPrefix: c, flowChars: l, itemIndent: u, onChompKeep: d, onComment: f }) {
	let { indent: p, options: { commentString: m } } = s, h = Object.assign({}, s, {
		indent: u,
		type: null
	}), g = !1, _ = [];
	for (let i = 0; i < o.length; ++i) {
		let a = o[i], l = null;
		if (isNode(a)) !g && a.spaceBefore && _.push(``), addCommentBefore(s, _, a.commentBefore, g), a.comment && (l = a.comment);
		else if (isPair(a)) {
			let t = isNode(a.key) ? a.key : null;
			t && (!g && t.spaceBefore && _.push(``), addCommentBefore(s, _, t.commentBefore, g));
		}
		g = !1;
		let d = stringify$1(a, h, () => l = null, () => g = !0);
		l && (d += lineComment(d, u, m(l))), g && l && (g = !1), _.push(c + d);
	}
	let v;
	if (_.length === 0) v = l.start + l.end;
	else {
		v = _[0];
		for (let e = 1; e < _.length; ++e) {
			let t = _[e];
			v += t ? `\n${p}${t}` : `
`;
		}
	}
	return a ? (v += `
` + indentComment(m(a), p), f && f()) : g && d && d(), v;
}
function stringifyFlowCollection({ items: i }, a, { flowChars: o, itemIndent: s }) {
	let { indent: c, indentStep: l, flowCollectionPadding: u, options: { commentString: d } } = a;
	s += l;
	let f = Object.assign({}, a, {
		indent: s,
		inFlow: !0,
		type: null
	}), p = !1, m = 0, h = [];
	for (let o = 0; o < i.length; ++o) {
		let c = i[o], l = null;
		if (isNode(c)) c.spaceBefore && h.push(``), addCommentBefore(a, h, c.commentBefore, !1), c.comment && (l = c.comment);
		else if (isPair(c)) {
			let t = isNode(c.key) ? c.key : null;
			t && (t.spaceBefore && h.push(``), addCommentBefore(a, h, t.commentBefore, !1), t.comment && (p = !0));
			let n = isNode(c.value) ? c.value : null;
			n ? (n.comment && (l = n.comment), n.commentBefore && (p = !0)) : c.value == null && t?.comment && (l = t.comment);
		}
		l && (p = !0);
		let u = stringify$1(c, f, () => l = null);
		p ||= h.length > m || u.includes(`
`), o < i.length - 1 ? u += `,` : a.options.trailingComma && (a.options.lineWidth > 0 && (p ||= h.reduce((e, t) => e + t.length + 2, 2) + (u.length + 2) > a.options.lineWidth), p && (u += `,`)), l && (u += lineComment(u, s, d(l))), h.push(u), m = h.length;
	}
	let { start: g, end: _ } = o;
	if (h.length === 0) return g + _;
	if (!p) {
		let e = h.reduce((e, t) => e + t.length + 2, 2);
		p = a.options.lineWidth > 0 && e > a.options.lineWidth;
	}
	if (p) {
		let e = g;
		for (let t of h) e += t ? `\n${l}${c}${t}` : `
`;
		return `${e}\n${c}${_}`;
	}
	return `${g}${u}${h.join(` `)}${u}${_}`;
}
function addCommentBefore({ indent: e, options: { commentString: t } }, n, r, a) {
	if (r && a && (r = r.replace(/^\n+/, ``)), r) {
		let a = indentComment(t(r), e);
		n.push(a.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(e, t) {
	let n = isScalar(t) ? t.value : t;
	for (let r of e) if (isPair(r) && (r.key === t || r.key === n || isScalar(r.key) && r.key.value === n)) return r;
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return `tag:yaml.org,2002:map`;
	}
	constructor(e) {
		super(n$13, e), this.items = [];
	}
	static from(e, t, n) {
		let { keepUndefined: r, replacer: i } = n, a = new this(e), add = (e, o) => {
			if (typeof i == `function`) o = i.call(t, e, o);
			else if (Array.isArray(i) && !i.includes(e)) return;
			(o !== void 0 || r) && a.items.push(createPair(e, o, n));
		};
		if (t instanceof Map) for (let [e, n] of t) add(e, n);
		else if (t && typeof t == `object`) for (let e of Object.keys(t)) add(e, t[e]);
		return typeof e.sortMapEntries == `function` && a.items.sort(e.sortMapEntries), a;
	}
	add(e, t) {
		let n;
		n = isPair(e) ? e : !e || typeof e != `object` || !(`key` in e) ? new Pair(e, e?.value) : new Pair(e.key, e.value);
		let r = findPair(this.items, n.key), s = this.schema?.sortMapEntries;
		if (r) {
			if (!t) throw Error(`Key ${n.key} already set`);
			isScalar(r.value) && isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
		} else if (s) {
			let e = this.items.findIndex((e) => s(n, e) < 0);
			e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
		} else this.items.push(n);
	}
	delete(e) {
		let t = findPair(this.items, e);
		return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
	}
	get(e, t) {
		let n = findPair(this.items, e)?.value;
		return (!t && isScalar(n) ? n.value : n) ?? void 0;
	}
	has(e) {
		return !!findPair(this.items, e);
	}
	set(e, t) {
		this.add(new Pair(e, t), !0);
	}
	toJSON(e, n, r) {
		let i = r ? new r() : n?.mapAsMap ? new Map() : {};
		n?.onCreate && n.onCreate(i);
		for (let e of this.items) addPairToJSMap(n, i, e);
		return i;
	}
	toString(t, n, r) {
		if (!t) return JSON.stringify(this);
		for (let e of this.items) if (!isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
		return !t.allNullValues && this.hasAllNullValues(!1) && (t = Object.assign({}, t, { allNullValues: !0 })), stringifyCollection(this, t, {
			blockItemPrefix: ``,
			flowChars: {
				start: `{`,
				end: `}`
			},
			itemIndent: t.indent || ``,
			onChompKeep: r,
			onComment: n
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const n$10 = {
	collection: `map`,
	default: !0,
	nodeClass: YAMLMap,
	tag: `tag:yaml.org,2002:map`,
	resolve(t, n) {
		return isMap(t) || n(`Expected a mapping for this tag`), t;
	},
	createNode: (e, n, r) => YAMLMap.from(e, n, r)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return `tag:yaml.org,2002:seq`;
	}
	constructor(e) {
		super(a$3, e), this.items = [];
	}
	add(e) {
		this.items.push(e);
	}
	delete(e) {
		let t = asItemIndex(e);
		return typeof t == `number` && this.items.splice(t, 1).length > 0;
	}
	get(e, t) {
		let n = asItemIndex(e);
		if (typeof n != `number`) return;
		let r = this.items[n];
		return !t && isScalar(r) ? r.value : r;
	}
	has(e) {
		let t = asItemIndex(e);
		return typeof t == `number` && t < this.items.length;
	}
	set(e, t) {
		let n = asItemIndex(e);
		if (typeof n != `number`) throw Error(`Expected a valid index, not ${e}.`);
		let r = this.items[n];
		isScalar(r) && isScalarValue(t) ? r.value = t : this.items[n] = t;
	}
	toJSON(e, t) {
		let n = [];
		t?.onCreate && t.onCreate(n);
		let r = 0;
		for (let e of this.items) n.push(toJS(e, String(r++), t));
		return n;
	}
	toString(e, n, r) {
		return e ? stringifyCollection(this, e, {
			blockItemPrefix: `- `,
			flowChars: {
				start: `[`,
				end: `]`
			},
			itemIndent: (e.indent || ``) + `  `,
			onChompKeep: r,
			onComment: n
		}) : JSON.stringify(this);
	}
	static from(t, n, r) {
		let { replacer: i } = r, a = new this(t);
		if (n && Symbol.iterator in Object(n)) {
			let t = 0;
			for (let o of n) {
				if (typeof i == `function`) {
					let e = n instanceof Set ? o : String(t++);
					o = i.call(n, e, o);
				}
				a.items.push(createNode(o, void 0, r));
			}
		}
		return a;
	}
};
function asItemIndex(e) {
	let t = isScalar(e) ? e.value : e;
	return t && typeof t == `string` && (t = Number(t)), typeof t == `number` && Number.isInteger(t) && t >= 0 ? t : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const n$9 = {
	collection: `seq`,
	default: !0,
	nodeClass: YAMLSeq,
	tag: `tag:yaml.org,2002:seq`,
	resolve(t, n) {
		return isSeq(t) || n(`Expected a sequence for this tag`), t;
	},
	createNode: (e, n, r) => YAMLSeq.from(e, n, r)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const t$7 = {
	identify: (e) => typeof e == `string`,
	default: !0,
	tag: `tag:yaml.org,2002:str`,
	resolve: (e) => e,
	stringify(t, n, r, i) {
		return n = Object.assign({ actualString: !0 }, n), stringifyString(t, n, r, i);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const t$6 = {
	identify: (e) => e == null,
	createNode: () => new Scalar(null),
	default: !0,
	tag: `tag:yaml.org,2002:null`,
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source: e }, n) => typeof e == `string` && t$6.test.test(e) ? e : n.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const t$5 = {
	identify: (e) => typeof e == `boolean`,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (t) => new Scalar(t[0] === `t` || t[0] === `T`),
	stringify({ source: e, value: n }, r) {
		return e && t$5.test.test(e) && n === (e[0] === `t` || e[0] === `T`) ? e : n ? r.options.trueStr : r.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
	if (typeof r == `bigint`) return String(r);
	let i = typeof r == `number` ? r : Number(r);
	if (!isFinite(i)) return isNaN(i) ? `.nan` : i < 0 ? `-.inf` : `.inf`;
	let a = Object.is(r, -0) ? `-0` : JSON.stringify(r);
	if (!e && t && (!n || n === `tag:yaml.org,2002:float`) && /^-?\d/.test(a) && !a.includes(`e`)) {
		let e = a.indexOf(`.`);
		e < 0 && (e = a.length, a += `.`);
		let n = t - (a.length - e - 1);
		for (; n-- > 0;) a += `0`;
	}
	return a;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const n$8 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
	stringify: stringifyNumber
};
const r$5 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `EXP`,
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e),
	stringify(e) {
		let n = Number(e.value);
		return isFinite(n) ? n.toExponential() : stringifyNumber(e);
	}
};
const i$4 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(t) {
		let n = new Scalar(parseFloat(t)), r = t.indexOf(`.`);
		return r !== -1 && t[t.length - 1] === `0` && (n.minFractionDigits = t.length - r - 1), n;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (e) => typeof e == `bigint` || Number.isInteger(e);
const intResolve$1 = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
function intStringify$1(t, n, r) {
	let { value: i } = t;
	return intIdentify$2(i) && i >= 0 ? r + i.toString(n) : stringifyNumber(t);
}
const t$4 = {
	identify: (e) => intIdentify$2(e) && e >= 0,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `OCT`,
	test: /^0o[0-7]+$/,
	resolve: (e, t, n) => intResolve$1(e, 2, 8, n),
	stringify: (e) => intStringify$1(e, 8, `0o`)
};
const n$7 = {
	identify: intIdentify$2,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	test: /^[-+]?[0-9]+$/,
	resolve: (e, t, n) => intResolve$1(e, 0, 10, n),
	stringify: stringifyNumber
};
const r$4 = {
	identify: (e) => intIdentify$2(e) && e >= 0,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `HEX`,
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (e, t, n) => intResolve$1(e, 2, 16, n),
	stringify: (e) => intStringify$1(e, 16, `0x`)
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const d = [
	n$10,
	n$9,
	t$7,
	t$6,
	t$5,
	t$4,
	n$7,
	r$4,
	n$8,
	r$5,
	i$4
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(e) {
	return typeof e == `bigint` || Number.isInteger(e);
}
const stringifyJSON = ({ value: e }) => JSON.stringify(e);
const r$3 = [
	{
		identify: (e) => typeof e == `string`,
		default: !0,
		tag: `tag:yaml.org,2002:str`,
		resolve: (e) => e,
		stringify: stringifyJSON
	},
	{
		identify: (e) => e == null,
		createNode: () => new Scalar(null),
		default: !0,
		tag: `tag:yaml.org,2002:null`,
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (e) => typeof e == `boolean`,
		default: !0,
		tag: `tag:yaml.org,2002:bool`,
		test: /^true$|^false$/,
		resolve: (e) => e === `true`,
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: !0,
		tag: `tag:yaml.org,2002:int`,
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
		stringify: ({ value: e }) => intIdentify$1(e) ? e.toString() : JSON.stringify(e)
	},
	{
		identify: (e) => typeof e == `number`,
		default: !0,
		tag: `tag:yaml.org,2002:float`,
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (e) => parseFloat(e),
		stringify: stringifyJSON
	}
];
const i$3 = [n$10, n$9].concat(r$3, {
	default: !0,
	tag: ``,
	test: /^/,
	resolve(e, t) {
		return t(`Unresolved plain scalar ${JSON.stringify(e)}`), e;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const n$6 = {
	identify: (e) => e instanceof Uint8Array,
	default: !1,
	tag: `tag:yaml.org,2002:binary`,
	resolve(e, t) {
		if (typeof atob == `function`) {
			let t = atob(e.replace(/[\n\r]/g, ``)), n = new Uint8Array(t.length);
			for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
			return n;
		}
		return t(`This environment does not support reading binary tags; either Buffer or atob is required`), e;
	},
	stringify({ comment: n, type: r, value: i }, a, o, s) {
		if (!i) return ``;
		let c = i, l;
		if (typeof btoa == `function`) {
			let e = ``;
			for (let t = 0; t < c.length; ++t) e += String.fromCharCode(c[t]);
			l = btoa(e);
		} else throw Error(`This environment does not support writing binary tags; either Buffer or btoa is required`);
		if (r ??= Scalar.BLOCK_LITERAL, r !== Scalar.QUOTE_DOUBLE) {
			let t = Math.max(a.options.lineWidth - a.indent.length, a.options.minContentWidth), n = Math.ceil(l.length / t), i = Array(n);
			for (let e = 0, r = 0; e < n; ++e, r += t) i[e] = l.substr(r, t);
			l = i.join(r === Scalar.BLOCK_LITERAL ? `
` : ` `);
		}
		return stringifyString({
			comment: n,
			type: r,
			value: l
		}, a, o, s);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(r, o) {
	if (isSeq(r)) for (let e = 0; e < r.items.length; ++e) {
		let s = r.items[e];
		if (!isPair(s)) {
			if (isMap(s)) {
				s.items.length > 1 && o(`Each pair must have its own sequence indicator`);
				let e = s.items[0] || new Pair(new Scalar(null));
				if (s.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${s.commentBefore}\n${e.key.commentBefore}` : s.commentBefore), s.comment) {
					let t = e.value ?? e.key;
					t.comment = t.comment ? `${s.comment}\n${t.comment}` : s.comment;
				}
				s = e;
			}
			r.items[e] = isPair(s) ? s : new Pair(s);
		}
	}
	else o(`Expected a sequence for this tag`);
	return r;
}
function createPairs(e, t, n) {
	let { replacer: i } = n, a = new YAMLSeq(e);
	a.tag = `tag:yaml.org,2002:pairs`;
	let s = 0;
	if (t && Symbol.iterator in Object(t)) for (let e of t) {
		typeof i == `function` && (e = i.call(t, String(s++), e));
		let o, c;
		if (Array.isArray(e)) {
			if (e.length === 2) o = e[0], c = e[1];
			else throw TypeError(`Expected [key, value] tuple: ${e}`);
		} else if (e && e instanceof Object) {
			let t = Object.keys(e);
			if (t.length === 1) o = t[0], c = e[o];
			else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
		} else o = e;
		a.items.push(createPair(o, c, n));
	}
	return a;
}
const s$3 = {
	collection: `seq`,
	default: !1,
	tag: `tag:yaml.org,2002:pairs`,
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super(), this.add = YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.prototype.get.bind(this), this.has = YAMLMap.prototype.has.bind(this), this.set = YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap.tag;
	}
	toJSON(e, r) {
		if (!r) return super.toJSON(e);
		let i = new Map();
		r?.onCreate && r.onCreate(i);
		for (let e of this.items) {
			let a, o;
			if (isPair(e) ? (a = toJS(e.key, ``, r), o = toJS(e.value, a, r)) : a = toJS(e, ``, r), i.has(a)) throw Error(`Ordered maps must not include duplicate keys`);
			i.set(a, o);
		}
		return i;
	}
	static from(e, t, n) {
		let r = createPairs(e, t, n), i = new this();
		return i.items = r.items, i;
	}
};
YAMLOMap.tag = `tag:yaml.org,2002:omap`;
const s$2 = {
	collection: `seq`,
	identify: (e) => e instanceof Map,
	nodeClass: YAMLOMap,
	default: !1,
	tag: `tag:yaml.org,2002:omap`,
	resolve(t, n) {
		let r = resolvePairs(t, n), i = [];
		for (let { key: t } of r.items) isScalar(t) && (i.includes(t.value) ? n(`Ordered maps must not include duplicate keys: ${t.value}`) : i.push(t.value));
		return Object.assign(new YAMLOMap(), r);
	},
	createNode: (e, t, n) => YAMLOMap.from(e, t, n)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value: e, source: r }, i) {
	return r && (e ? t$3 : n$5).test.test(r) ? r : e ? i.options.trueStr : i.options.falseStr;
}
const t$3 = {
	identify: (e) => e === !0,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(!0),
	stringify: boolStringify
};
const n$5 = {
	identify: (e) => e === !1,
	default: !0,
	tag: `tag:yaml.org,2002:bool`,
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(!1),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const n$4 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (e) => e.slice(-3).toLowerCase() === `nan` ? NaN : e[0] === `-` ? -1 / 0 : 1 / 0,
	stringify: stringifyNumber
};
const r$2 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `EXP`,
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (e) => parseFloat(e.replace(/_/g, ``)),
	stringify(e) {
		let n = Number(e.value);
		return isFinite(n) ? n.toExponential() : stringifyNumber(e);
	}
};
const i$2 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(t) {
		let n = new Scalar(parseFloat(t.replace(/_/g, ``))), r = t.indexOf(`.`);
		if (r !== -1) {
			let e = t.substring(r + 1).replace(/_/g, ``);
			e[e.length - 1] === `0` && (n.minFractionDigits = e.length);
		}
		return n;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (e) => typeof e == `bigint` || Number.isInteger(e);
function intResolve(e, t, n, { intAsBigInt: r }) {
	let i = e[0];
	if ((i === `-` || i === `+`) && (t += 1), e = e.substring(t).replace(/_/g, ``), r) {
		switch (n) {
			case 2:
				e = `0b${e}`;
				break;
			case 8:
				e = `0o${e}`;
				break;
			case 16: e = `0x${e}`;
		}
		let t = BigInt(e);
		return i === `-` ? BigInt(-1) * t : t;
	}
	let a = parseInt(e, n);
	return i === `-` ? -1 * a : a;
}
function intStringify(t, n, r) {
	let { value: i } = t;
	if (intIdentify(i)) {
		let e = i.toString(n);
		return i < 0 ? `-` + r + e.substr(1) : r + e;
	}
	return stringifyNumber(t);
}
const t$2 = {
	identify: intIdentify,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `BIN`,
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (e, t, n) => intResolve(e, 2, 2, n),
	stringify: (e) => intStringify(e, 2, `0b`)
};
const n$3 = {
	identify: intIdentify,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `OCT`,
	test: /^[-+]?0[0-7_]+$/,
	resolve: (e, t, n) => intResolve(e, 1, 8, n),
	stringify: (e) => intStringify(e, 8, `0`)
};
const r$1 = {
	identify: intIdentify,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (e, t, n) => intResolve(e, 0, 10, n),
	stringify: stringifyNumber
};
const i$1 = {
	identify: intIdentify,
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `HEX`,
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (e, t, n) => intResolve(e, 2, 16, n),
	stringify: (e) => intStringify(e, 16, `0x`)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(e) {
		super(e), this.tag = YAMLSet.tag;
	}
	add(e) {
		let n;
		n = isPair(e) ? e : e && typeof e == `object` && `key` in e && `value` in e && e.value === null ? new Pair(e.key, null) : new Pair(e, null), findPair(this.items, n.key) || this.items.push(n);
	}
	get(e, r) {
		let i = findPair(this.items, e);
		return !r && isPair(i) ? isScalar(i.key) ? i.key.value : i.key : i;
	}
	set(e, t) {
		if (typeof t != `boolean`) throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
		let n = findPair(this.items, e);
		n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new Pair(e));
	}
	toJSON(e, t) {
		return super.toJSON(e, t, Set);
	}
	toString(e, t, n) {
		if (!e) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
		throw Error(`Set items must all have null values`);
	}
	static from(e, t, n) {
		let { replacer: r } = n, a = new this(e);
		if (t && Symbol.iterator in Object(t)) for (let e of t) typeof r == `function` && (e = r.call(t, e, e)), a.items.push(createPair(e, null, n));
		return a;
	}
};
YAMLSet.tag = `tag:yaml.org,2002:set`;
const s$1 = {
	collection: `map`,
	identify: (e) => e instanceof Set,
	nodeClass: YAMLSet,
	default: !1,
	tag: `tag:yaml.org,2002:set`,
	createNode: (e, t, n) => YAMLSet.from(e, t, n),
	resolve(t, n) {
		if (isMap(t)) {
			if (t.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), t);
			n(`Set items must all have null values`);
		} else n(`Expected a mapping for this tag`);
		return t;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(e, t) {
	let n = e[0], r = n === `-` || n === `+` ? e.substring(1) : e, num = (e) => t ? BigInt(e) : Number(e), i = r.replace(/_/g, ``).split(`:`).reduce((e, t) => e * num(60) + num(t), num(0));
	return n === `-` ? num(-1) * i : i;
}
function stringifySexagesimal(t) {
	let { value: n } = t, num = (e) => e;
	if (typeof n == `bigint`) num = (e) => BigInt(e);
	else if (isNaN(n) || !isFinite(n)) return stringifyNumber(t);
	let r = ``;
	n < 0 && (r = `-`, n *= num(-1));
	let i = num(60), a = [n % i];
	return n < 60 ? a.unshift(0) : (n = (n - a[0]) / i, a.unshift(n % i), n >= 60 && (n = (n - a[0]) / i, a.unshift(n))), r + a.map((e) => String(e).padStart(2, `0`)).join(`:`).replace(/000000\d*$/, ``);
}
const t$1 = {
	identify: (e) => typeof e == `bigint` || Number.isInteger(e),
	default: !0,
	tag: `tag:yaml.org,2002:int`,
	format: `TIME`,
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
	stringify: stringifySexagesimal
};
const n$2 = {
	identify: (e) => typeof e == `number`,
	default: !0,
	tag: `tag:yaml.org,2002:float`,
	format: `TIME`,
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (e) => parseSexagesimal(e, !1),
	stringify: stringifySexagesimal
};
const r = {
	identify: (e) => e instanceof Date,
	default: !0,
	tag: `tag:yaml.org,2002:timestamp`,
	test: RegExp(`^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$`),
	resolve(e) {
		let t = e.match(r.test);
		if (!t) throw Error(`!!timestamp expects a date, starting with yyyy-mm-dd`);
		let [, n, i, a, o, s, c] = t.map(Number), l = t[7] ? Number((t[7] + `00`).substr(1, 3)) : 0, u = Date.UTC(n, i - 1, a, o || 0, s || 0, c || 0, l), d = t[8];
		if (d && d !== `Z`) {
			let e = parseSexagesimal(d, !1);
			Math.abs(e) < 30 && (e *= 60), u -= 6e4 * e;
		}
		return new Date(u);
	},
	stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, ``) ?? ``
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const x = [
	n$10,
	n$9,
	t$7,
	t$6,
	t$3,
	n$5,
	t$2,
	n$3,
	r$1,
	i$1,
	n$4,
	r$2,
	i$2,
	n$6,
	a$1,
	s$2,
	s$3,
	s$1,
	t$1,
	n$2,
	r
];
// node_modules/yaml/browser/dist/schema/tags.js
const S = new Map([
	[`core`, d],
	[`failsafe`, [
		n$10,
		n$9,
		t$7
	]],
	[`json`, i$3],
	[`yaml11`, x],
	[`yaml-1.1`, x]
]);
const C = {
	binary: n$6,
	bool: t$5,
	float: i$4,
	floatExp: r$5,
	floatNaN: n$8,
	floatTime: n$2,
	int: n$7,
	intHex: r$4,
	intOct: t$4,
	intTime: t$1,
	map: n$10,
	merge: a$1,
	null: t$6,
	omap: s$2,
	pairs: s$3,
	seq: n$9,
	set: s$1,
	timestamp: r
};
const w = {
	"tag:yaml.org,2002:binary": n$6,
	"tag:yaml.org,2002:merge": a$1,
	"tag:yaml.org,2002:omap": s$2,
	"tag:yaml.org,2002:pairs": s$3,
	"tag:yaml.org,2002:set": s$1,
	"tag:yaml.org,2002:timestamp": r
};
function getTags(e, t, n) {
	let r = S.get(t);
	if (r && !e) return n && !r.includes(a$1) ? r.concat(a$1) : r.slice();
	let i = r;
	if (!i) {
		if (Array.isArray(e)) i = [];
		else {
			let e = Array.from(S.keys()).filter((e) => e !== `yaml11`).map((e) => JSON.stringify(e)).join(`, `);
			throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
		}
	}
	if (Array.isArray(e)) for (let t of e) i = i.concat(t);
	else typeof e == `function` && (i = e(i.slice()));
	return n && (i = i.concat(a$1)), i.reduce((e, t) => {
		let n = typeof t == `string` ? C[t] : t;
		if (!n) {
			let e = JSON.stringify(t), n = Object.keys(C).map((e) => JSON.stringify(e)).join(`, `);
			throw Error(`Unknown custom tag ${e}; use one of ${n}`);
		}
		return e.includes(n) || e.push(n), e;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
var Schema = class Schema {
	constructor({ compat: c, customTags: l, merge: u, resolveKnownTags: d, schema: f, sortMapEntries: p, toStringDefaults: m }) {
		this.compat = Array.isArray(c) ? getTags(c, `compat`) : c ? getTags(null, c) : null, this.name = typeof f == `string` && f || `core`, this.knownTags = d ? w : {}, this.tags = getTags(l, this.name, u), this.toStringOptions = m ?? null, Object.defineProperty(this, n$13, { value: n$10 }), Object.defineProperty(this, i$5, { value: t$7 }), Object.defineProperty(this, a$3, { value: n$9 }), this.sortMapEntries = typeof p == `function` ? p : p === !0 ? sortMapEntriesByKey : null;
	}
	clone() {
		let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		return e.tags = this.tags.slice(), e;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(a, o) {
	let s = [], c = o.directives === !0;
	if (o.directives !== !1 && a.directives) {
		let e = a.directives.toString(a);
		e ? (s.push(e), c = !0) : a.directives.docStart && (c = !0);
	}
	c && s.push(`---`);
	let l = createStringifyContext(a, o), { commentString: u } = l.options;
	if (a.commentBefore) {
		s.length !== 1 && s.unshift(``);
		let e = u(a.commentBefore);
		s.unshift(indentComment(e, ``));
	}
	let d = !1, f = null;
	if (a.contents) {
		if (isNode(a.contents)) {
			if (a.contents.spaceBefore && c && s.push(``), a.contents.commentBefore) {
				let e = u(a.contents.commentBefore);
				s.push(indentComment(e, ``));
			}
			l.forceBlockIndent = !!a.comment, f = a.contents.comment;
		}
		let t = f ? void 0 : () => d = !0, o = stringify$1(a.contents, l, () => f = null, t);
		f && (o += lineComment(o, ``, u(f))), (o[0] === `|` || o[0] === `>`) && s[s.length - 1] === `---` ? s[s.length - 1] = `--- ${o}` : s.push(o);
	} else s.push(stringify$1(a.contents, l));
	if (a.directives?.docEnd) {
		if (a.comment) {
			let e = u(a.comment);
			e.includes(`
`) ? (s.push(`...`), s.push(indentComment(e, ``))) : s.push(`... ${e}`);
		} else s.push(`...`);
	} else {
		let e = a.comment;
		e && d && (e = e.replace(/^\n+/, ``)), e && ((!d || f) && s[s.length - 1] !== `` && s.push(``), s.push(indentComment(u(e), ``)));
	}
	return s.join(`
`) + `
`;
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(e, t, n) {
		this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, o$3, { value: t$9 });
		let a = null;
		typeof t == `function` || Array.isArray(t) ? a = t : n === void 0 && t && (n = t, t = void 0);
		let o = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: `warn`,
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: `1.2`
		}, n);
		this.options = o;
		let { version: s } = o;
		n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (s = this.directives.yaml.version)) : this.directives = new Directives({ version: s }), this.setSchema(s, n), this.contents = e === void 0 ? null : this.createNode(e, a, n);
	}
	clone() {
		let e = Object.create(Document.prototype, { [o$3]: { value: t$9 } });
		return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives && (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = isNode(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()), e;
	}
	add(e) {
		assertCollection(this.contents) && this.contents.add(e);
	}
	addIn(e, t) {
		assertCollection(this.contents) && this.contents.addIn(e, t);
	}
	createAlias(t, n) {
		if (!t.anchor) {
			let e = anchorNames(this);
			t.anchor = !n || e.has(n) ? findNewAnchor(n || `a`, e) : n;
		}
		return new Alias(t.anchor);
	}
	createNode(e, t, n) {
		let r;
		if (typeof t == `function`) e = t.call({ "": e }, ``, e), r = t;
		else if (Array.isArray(t)) {
			let e = t.filter((e) => typeof e == `number` || e instanceof String || e instanceof Number).map(String);
			e.length > 0 && (t = t.concat(e)), r = t;
		} else n === void 0 && t && (n = t, t = void 0);
		let { aliasDuplicateObjects: i, anchorPrefix: a, flow: s, keepUndefined: c, onTagObj: l, tag: u } = n ?? {}, { onAnchor: d, setAnchors: f, sourceObjects: p } = createNodeAnchors(this, a || `a`), h = {
			aliasDuplicateObjects: i ?? !0,
			keepUndefined: c ?? !1,
			onAnchor: d,
			onTagObj: l,
			replacer: r,
			schema: this.schema,
			sourceObjects: p
		}, _ = createNode(e, u, h);
		return s && isCollection(_) && (_.flow = !0), f(), _;
	}
	createPair(e, t, n = {}) {
		let r = this.createNode(e, null, n), i = this.createNode(t, null, n);
		return new Pair(r, i);
	}
	delete(e) {
		return assertCollection(this.contents) ? this.contents.delete(e) : !1;
	}
	deleteIn(e) {
		return isEmptyPath(e) ? this.contents != null && (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
	}
	get(e, t) {
		return isCollection(this.contents) ? this.contents.get(e, t) : void 0;
	}
	getIn(e, n) {
		return isEmptyPath(e) ? !n && isScalar(this.contents) ? this.contents.value : this.contents : isCollection(this.contents) ? this.contents.getIn(e, n) : void 0;
	}
	has(e) {
		return isCollection(this.contents) ? this.contents.has(e) : !1;
	}
	hasIn(e) {
		return isEmptyPath(e) ? this.contents !== void 0 : isCollection(this.contents) ? this.contents.hasIn(e) : !1;
	}
	set(e, t) {
		this.contents == null ? this.contents = collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
	}
	setIn(e, r) {
		isEmptyPath(e) ? this.contents = r : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(e), r) : assertCollection(this.contents) && this.contents.setIn(e, r);
	}
	setSchema(e, t = {}) {
		typeof e == `number` && (e = String(e));
		let n;
		switch (e) {
			case `1.1`:
				this.directives ? this.directives.yaml.version = `1.1` : this.directives = new Directives({ version: `1.1` }), n = {
					resolveKnownTags: !1,
					schema: `yaml-1.1`
				};
				break;
			case `1.2`:
			case `next`:
				this.directives ? this.directives.yaml.version = e : this.directives = new Directives({ version: e }), n = {
					resolveKnownTags: !0,
					schema: `core`
				};
				break;
			case null:
				this.directives && delete this.directives, n = null;
				break;
			default: {
				let t = JSON.stringify(e);
				throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
			}
		}
		if (t.schema instanceof Object) this.schema = t.schema;
		else if (n) this.schema = new Schema(Object.assign(n, t));
		else throw Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
		let o = {
			anchors: new Map(),
			doc: this,
			keep: !e,
			mapAsMap: n === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof r == `number` ? r : 100
		}, s = toJS(this.contents, t ?? ``, o);
		if (typeof i == `function`) for (let { count: e, res: t } of o.anchors.values()) i(t, e);
		return typeof a == `function` ? applyReviver(a, { "": s }, ``, s) : s;
	}
	toJSON(e, t) {
		return this.toJS({
			json: !0,
			jsonArg: e,
			mapAsMap: !1,
			onAnchor: t
		});
	}
	toString(e = {}) {
		if (this.errors.length > 0) throw Error(`Document with errors cannot be stringified`);
		if (`indent` in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
			let t = JSON.stringify(e.indent);
			throw Error(`"indent" option must be a positive integer, not ${t}`);
		}
		return stringifyDocument(this, e);
	}
};
function assertCollection(e) {
	if (isCollection(e)) return !0;
	throw Error(`Expected a YAML collection as document contents`);
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(e, t, n, r) {
		super(), this.name = e, this.code = n, this.message = r, this.pos = t;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(e, t, n) {
		super(`YAMLParseError`, e, t, n);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(e, t, n) {
		super(`YAMLWarning`, e, t, n);
	}
};
const prettifyError = (e, t) => (n) => {
	if (n.pos[0] === -1) return;
	n.linePos = n.pos.map((e) => t.linePos(e));
	let { line: r, col: i } = n.linePos[0];
	n.message += ` at line ${r}, column ${i}`;
	let a = i - 1, o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, ``);
	if (a >= 60 && o.length > 80) {
		let e = Math.min(a - 39, o.length - 79);
		o = `\u2026` + o.substring(e), a -= e - 1;
	}
	if (o.length > 80 && (o = o.substring(0, 79) + `\u2026`), r > 1 && /^ *$/.test(o.substring(0, a))) {
		let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
		n.length > 80 && (n = n.substring(0, 79) + `\u2026
`), o = n + o;
	}
	if (/[^ ]/.test(o)) {
		let e = 1, t = n.linePos[1];
		t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
		let s = ` `.repeat(a) + `^`.repeat(e);
		n.message += `:\n\n${o}\n${s}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
	let c = !1, l = s, u = s, d = ``, f = ``, p = !1, m = !1, h = null, g = null, _ = null, v = null, y = null, b = null, x = null;
	for (let i of e) switch (m &&= (i.type !== `space` && i.type !== `newline` && i.type !== `comma` && a(i.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), !1), h &&= (l && i.type !== `comment` && i.type !== `newline` && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), null), i.type) {
		case `space`:
			!t && (n !== `doc-start` || r?.type !== `flow-collection`) && i.source.includes(`	`) && (h = i), u = !0;
			break;
		case `comment`: {
			u || a(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
			let e = i.source.substring(1) || ` `;
			d ? d += f + e : d = e, f = ``, l = !1;
			break;
		}
		case `newline`:
			l ? d ? d += i.source : b && n === `seq-item-ind` || (c = !0) : f += i.source, l = !0, p = !0, (g || _) && (v = i), u = !0;
			break;
		case `anchor`:
			g && a(i, `MULTIPLE_ANCHORS`, `A node can have at most one anchor`), i.source.endsWith(`:`) && a(i.offset + i.source.length - 1, `BAD_ALIAS`, `Anchor ending in : is ambiguous`, !0), g = i, x ??= i.offset, l = !1, u = !1, m = !0;
			break;
		case `tag`:
			_ && a(i, `MULTIPLE_TAGS`, `A node can have at most one tag`), _ = i, x ??= i.offset, l = !1, u = !1, m = !0;
			break;
		case n:
			(g || _) && a(i, `BAD_PROP_ORDER`, `Anchors and tags must be after the ${i.source} indicator`), b && a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.source} in ${t ?? `collection`}`), b = i, l = n === `seq-item-ind` || n === `explicit-key-ind`, u = !1;
			break;
		case `comma`: if (t) {
			y && a(i, `UNEXPECTED_TOKEN`, `Unexpected , in ${t}`), y = i, l = !1, u = !1;
			break;
		}
		default: a(i, `UNEXPECTED_TOKEN`, `Unexpected ${i.type} token`), l = !1, u = !1;
	}
	let S = e[e.length - 1], C = S ? S.offset + S.source.length : i;
	return m && r && r.type !== `space` && r.type !== `newline` && r.type !== `comma` && (r.type !== `scalar` || r.source !== ``) && a(r.offset, `MISSING_CHAR`, `Tags and anchors must be separated from the next token by white space`), h && (l && h.indent <= o || r?.type === `block-map` || r?.type === `block-seq`) && a(h, `TAB_AS_INDENT`, `Tabs are not allowed as indentation`), {
		comma: y,
		found: b,
		spaceBefore: c,
		comment: d,
		hasNewline: p,
		anchor: g,
		tag: _,
		newlineAfterProp: v,
		end: C,
		start: x ?? C
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(e) {
	if (!e) return null;
	switch (e.type) {
		case `alias`:
		case `scalar`:
		case `double-quoted-scalar`:
		case `single-quoted-scalar`:
			if (e.source.includes(`
`)) return !0;
			if (e.end) {
				for (let t of e.end) if (t.type === `newline`) return !0;
			}
			return !1;
		case `flow-collection`:
			for (let t of e.items) {
				for (let e of t.start) if (e.type === `newline`) return !0;
				if (t.sep) {
					for (let e of t.sep) if (e.type === `newline`) return !0;
				}
				if (containsNewline(t.key) || containsNewline(t.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(t, n, r) {
	if (n?.type === `flow-collection`) {
		let i = n.end[0];
		i.indent === t && (i.source === `]` || i.source === `}`) && containsNewline(n) && r(i, `BAD_INDENT`, `Flow end indicator should be more indented than parent`, !0);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(t, n, r) {
	let { uniqueKeys: i } = t.options;
	if (i === !1) return !1;
	let a = typeof i == `function` ? i : (t, n) => t === n || isScalar(t) && isScalar(n) && t.value === n.value;
	return n.some((e) => a(e.key, r));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const o$2 = `All mapping items must start at the same column`;
function resolveBlockMap({ composeNode: s, composeEmptyNode: c }, l, u, d, f) {
	let p = new ((f?.nodeClass) ?? YAMLMap)(l.schema);
	l.atRoot &&= !1;
	let m = u.offset, h = null;
	for (let t of u.items) {
		let { start: f, key: g, sep: _, value: v } = t, y = resolveProps(f, {
			indicator: `explicit-key-ind`,
			next: g ?? _?.[0],
			offset: m,
			onError: d,
			parentIndent: u.indent,
			startOnNewline: !0
		}), b = !y.found;
		if (b) {
			if (g && (g.type === `block-seq` ? d(m, `BLOCK_AS_IMPLICIT_KEY`, `A block sequence may not be used as an implicit map key`) : `indent` in g && g.indent !== u.indent && d(m, `BAD_INDENT`, o$2)), !y.anchor && !y.tag && !_) {
				h = y.end, y.comment && (p.comment ? p.comment += `
` + y.comment : p.comment = y.comment);
				continue;
			}
			(y.newlineAfterProp || containsNewline(g)) && d(g ?? f[f.length - 1], `MULTILINE_IMPLICIT_KEY`, `Implicit keys need to be on a single line`);
		} else y.found?.indent !== u.indent && d(m, `BAD_INDENT`, o$2);
		l.atKey = !0;
		let x = y.end, S = g ? s(l, g, y, d) : c(l, x, f, null, y, d);
		l.schema.compat && flowIndentCheck(u.indent, g, d), l.atKey = !1, mapIncludes(l, p.items, S) && d(x, `DUPLICATE_KEY`, `Map keys must be unique`);
		let C = resolveProps(_ ?? [], {
			indicator: `map-value-ind`,
			next: v,
			offset: S.range[2],
			onError: d,
			parentIndent: u.indent,
			startOnNewline: !g || g.type === `block-scalar`
		});
		if (m = C.end, C.found) {
			b && (v?.type === `block-map` && !C.hasNewline && d(m, `BLOCK_AS_IMPLICIT_KEY`, `Nested mappings are not allowed in compact mappings`), l.options.strict && y.start < C.found.offset - 1024 && d(S.range, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit block mapping key`));
			let n = v ? s(l, v, C, d) : c(l, m, _, null, C, d);
			l.schema.compat && flowIndentCheck(u.indent, v, d), m = n.range[2];
			let r = new Pair(S, n);
			l.options.keepSourceTokens && (r.srcToken = t), p.items.push(r);
		} else {
			b && d(S.range, `MISSING_CHAR`, `Implicit map keys need to be followed by map values`), C.comment && (S.comment ? S.comment += `
` + C.comment : S.comment = C.comment);
			let n = new Pair(S);
			l.options.keepSourceTokens && (n.srcToken = t), p.items.push(n);
		}
	}
	return h && h < m && d(h, `IMPOSSIBLE`, `Map comment with trailing content`), p.range = [
		u.offset,
		m,
		h ?? m
	], p;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: r, composeEmptyNode: i }, a, o, s, c) {
	let l = new ((c?.nodeClass) ?? YAMLSeq)(a.schema);
	a.atRoot &&= !1, a.atKey &&= !1;
	let u = o.offset, d = null;
	for (let { start: e, value: c } of o.items) {
		let f = resolveProps(e, {
			indicator: `seq-item-ind`,
			next: c,
			offset: u,
			onError: s,
			parentIndent: o.indent,
			startOnNewline: !0
		});
		if (!f.found) {
			if (f.anchor || f.tag || c) c?.type === `block-seq` ? s(f.end, `BAD_INDENT`, `All sequence items must start at the same column`) : s(u, `MISSING_CHAR`, `Sequence item without - indicator`);
			else {
				d = f.end, f.comment && (l.comment = f.comment);
				continue;
			}
		}
		let p = c ? r(a, c, f, s) : i(a, f.end, e, null, f, s);
		a.schema.compat && flowIndentCheck(o.indent, c, s), u = p.range[2], l.items.push(p);
	}
	return l.range = [
		o.offset,
		u,
		d ?? u
	], l;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(e, t, n, r) {
	let i = ``;
	if (e) {
		let a = !1, o = ``;
		for (let s of e) {
			let { source: e, type: c } = s;
			switch (c) {
				case `space`:
					a = !0;
					break;
				case `comment`: {
					n && !a && r(s, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`);
					let t = e.substring(1) || ` `;
					i ? i += o + t : i = t, o = ``;
					break;
				}
				case `newline`:
					i && (o += e), a = !0;
					break;
				default: r(s, `UNEXPECTED_TOKEN`, `Unexpected ${c} at node end`);
			}
			t += e.length;
		}
	}
	return {
		comment: i,
		offset: t
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const c = `Block collections are not allowed within flow collections`;
const isBlock = (e) => e && (e.type === `block-map` || e.type === `block-seq`);
function resolveFlowCollection({ composeNode: l, composeEmptyNode: u }, d, f, p, m) {
	let h = f.start.source === `{`, g = h ? `flow map` : `flow sequence`, _ = new ((m?.nodeClass) ?? (h ? YAMLMap : YAMLSeq))(d.schema);
	_.flow = !0;
	let v = d.atRoot;
	v && (d.atRoot = !1), d.atKey &&= !1;
	let y = f.offset + f.start.source.length;
	for (let r = 0; r < f.items.length; ++r) {
		let i = f.items[r], { start: m, key: v, sep: b, value: x } = i, S = resolveProps(m, {
			flow: g,
			indicator: `explicit-key-ind`,
			next: v ?? b?.[0],
			offset: y,
			onError: p,
			parentIndent: f.indent,
			startOnNewline: !1
		});
		if (!S.found) {
			if (!S.anchor && !S.tag && !b && !x) {
				r === 0 && S.comma ? p(S.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${g}`) : r < f.items.length - 1 && p(S.start, `UNEXPECTED_TOKEN`, `Unexpected empty item in ${g}`), S.comment && (_.comment ? _.comment += `
` + S.comment : _.comment = S.comment), y = S.end;
				continue;
			}
			!h && d.options.strict && containsNewline(v) && p(v, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
		}
		if (r === 0) S.comma && p(S.comma, `UNEXPECTED_TOKEN`, `Unexpected , in ${g}`);
		else if (S.comma || p(S.start, `MISSING_CHAR`, `Missing , between ${g} items`), S.comment) {
			let t = ``;
			loop: for (let e of m) switch (e.type) {
				case `comma`:
				case `space`: break;
				case `comment`:
					t = e.source.substring(1);
					break loop;
				default: break loop;
			}
			if (t) {
				let n = _.items[_.items.length - 1];
				isPair(n) && (n = n.value ?? n.key), n.comment ? n.comment += `
` + t : n.comment = t, S.comment = S.comment.substring(t.length + 1);
			}
		}
		if (!h && !b && !S.found) {
			let e = x ? l(d, x, S, p) : u(d, S.end, b, null, S, p);
			_.items.push(e), y = e.range[2], isBlock(x) && p(e.range, `BLOCK_IN_FLOW`, c);
		} else {
			d.atKey = !0;
			let e = S.end, r = v ? l(d, v, S, p) : u(d, e, m, null, S, p);
			isBlock(v) && p(r.range, `BLOCK_IN_FLOW`, c), d.atKey = !1;
			let o = resolveProps(b ?? [], {
				flow: g,
				indicator: `map-value-ind`,
				next: x,
				offset: r.range[2],
				onError: p,
				parentIndent: f.indent,
				startOnNewline: !1
			});
			if (o.found) {
				if (!h && !S.found && d.options.strict) {
					if (b) for (let e of b) {
						if (e === o.found) break;
						if (e.type === `newline`) {
							p(e, `MULTILINE_IMPLICIT_KEY`, `Implicit keys of flow sequence pairs need to be on a single line`);
							break;
						}
					}
					S.start < o.found.offset - 1024 && p(o.found, `KEY_OVER_1024_CHARS`, `The : indicator must be at most 1024 chars after the start of an implicit flow sequence key`);
				}
			} else x && (`source` in x && x.source?.[0] === `:` ? p(x, `MISSING_CHAR`, `Missing space after : in ${g}`) : p(o.start, `MISSING_CHAR`, `Missing , or : between ${g} items`));
			let C = x ? l(d, x, o, p) : o.found ? u(d, o.end, b, null, o, p) : null;
			C ? isBlock(x) && p(C.range, `BLOCK_IN_FLOW`, c) : o.comment && (r.comment ? r.comment += `
` + o.comment : r.comment = o.comment);
			let w = new Pair(r, C);
			if (d.options.keepSourceTokens && (w.srcToken = i), h) {
				let t = _;
				mapIncludes(d, t.items, r) && p(e, `DUPLICATE_KEY`, `Map keys must be unique`), t.items.push(w);
			} else {
				let e = new YAMLMap(d.schema);
				e.flow = !0, e.items.push(w);
				let t = (C ?? r).range;
				e.range = [
					r.range[0],
					t[1],
					t[2]
				], _.items.push(e);
			}
			y = C ? C.range[2] : o.end;
		}
	}
	let b = h ? `}` : `]`, [x, ...S] = f.end, C = y;
	if (x?.source === b) C = x.offset + x.source.length;
	else {
		let e = g[0].toUpperCase() + g.substring(1), t = v ? `${e} must end with a ${b}` : `${e} in block collection must be sufficiently indented and end with a ${b}`;
		p(y, v ? `MISSING_CHAR` : `BAD_INDENT`, t), x && x.source.length !== 1 && S.unshift(x);
	}
	if (S.length > 0) {
		let e = resolveEnd(S, C, d.options.strict, p);
		e.comment && (_.comment ? _.comment += `
` + e.comment : _.comment = e.comment), _.range = [
			f.offset,
			C,
			e.offset
		];
	} else _.range = [
		f.offset,
		C,
		C
	];
	return _;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(e, t, n, r, s, c) {
	let l = n.type === `block-map` ? resolveBlockMap(e, t, n, r, c) : n.type === `block-seq` ? resolveBlockSeq(e, t, n, r, c) : resolveFlowCollection(e, t, n, r, c), u = l.constructor;
	return s === `!` || s === u.tagName ? (l.tag = u.tagName, l) : (s && (l.tag = s), l);
}
function composeCollection(i, a, o, s, c) {
	let l = s.tag, u = l ? a.directives.tagName(l.source, (e) => c(l, `TAG_RESOLVE_FAILED`, e)) : null;
	if (o.type === `block-seq`) {
		let { anchor: e, newlineAfterProp: t } = s, n = e && l ? e.offset > l.offset ? e : l : e ?? l;
		n && (!t || t.offset < n.offset) && c(n, `MISSING_CHAR`, `Missing newline after block sequence props`);
	}
	let d = o.type === `block-map` ? `map` : o.type === `block-seq` ? `seq` : o.start.source === `{` ? `map` : `seq`;
	if (!l || !u || u === `!` || u === YAMLMap.tagName && d === `map` || u === YAMLSeq.tagName && d === `seq`) return resolveCollection(i, a, o, c, u);
	let f = a.schema.tags.find((e) => e.tag === u && e.collection === d);
	if (!f) {
		let e = a.schema.knownTags[u];
		if (e?.collection === d) a.schema.tags.push(Object.assign({}, e, { default: !1 })), f = e;
		else return e ? c(l, `BAD_COLLECTION_TYPE`, `${e.tag} used for ${d} collection, but expects ${e.collection ?? `scalar`}`, !0) : c(l, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${u}`, !0), resolveCollection(i, a, o, c, u);
	}
	let p = resolveCollection(i, a, o, c, u, f), m = f.resolve?.(p, (e) => c(l, `TAG_RESOLVE_FAILED`, e), a.options) ?? p, h = isNode(m) ? m : new Scalar(m);
	return h.range = p.range, h.tag = u, f?.format && (h.format = f.format), h;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(t, n, r) {
	let i = n.offset, a = parseBlockScalarHeader(n, t.options.strict, r);
	if (!a) return {
		value: ``,
		type: null,
		comment: ``,
		range: [
			i,
			i,
			i
		]
	};
	let o = a.mode === `>` ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL, s = n.source ? splitLines(n.source) : [], c = s.length;
	for (let e = s.length - 1; e >= 0; --e) {
		let t = s[e][1];
		if (t === `` || t === `\r`) c = e;
		else break;
	}
	if (c === 0) {
		let e = a.chomp === `+` && s.length > 0 ? `
`.repeat(Math.max(1, s.length - 1)) : ``, t = i + a.length;
		return n.source && (t += n.source.length), {
			value: e,
			type: o,
			comment: a.comment,
			range: [
				i,
				t,
				t
			]
		};
	}
	let l = n.indent + a.indent, u = n.offset + a.length, d = 0;
	for (let e = 0; e < c; ++e) {
		let [n, i] = s[e];
		if (i === `` || i === `\r`) a.indent === 0 && n.length > l && (l = n.length);
		else {
			n.length < l && r(u + n.length, `MISSING_CHAR`, `Block scalars with more-indented leading empty lines must use an explicit indentation indicator`), a.indent === 0 && (l = n.length), d = e, l === 0 && !t.atRoot && r(u, `BAD_INDENT`, `Block scalar values in collections must be indented`);
			break;
		}
		u += n.length + i.length + 1;
	}
	for (let e = s.length - 1; e >= c; --e) s[e][0].length > l && (c = e + 1);
	let f = ``, p = ``, m = !1;
	for (let e = 0; e < d; ++e) f += s[e][0].slice(l) + `
`;
	for (let t = d; t < c; ++t) {
		let [n, i] = s[t];
		u += n.length + i.length + 1;
		let c = i[i.length - 1] === `\r`;
		if (c && (i = i.slice(0, -1)), i && n.length < l) {
			let e = `Block scalar lines must not be less indented than their ${a.indent ? `explicit indentation indicator` : `first line`}`;
			r(u - i.length - (c ? 2 : 1), `BAD_INDENT`, e), n = ``;
		}
		o === Scalar.BLOCK_LITERAL ? (f += p + n.slice(l) + i, p = `
`) : n.length > l || i[0] === `	` ? (p === ` ` ? p = `
` : !m && p === `
` && (p = `

`), f += p + n.slice(l) + i, p = `
`, m = !0) : i === `` ? p === `
` ? f += `
` : p = `
` : (f += p + i, p = ` `, m = !1);
	}
	switch (a.chomp) {
		case `-`: break;
		case `+`:
			for (let e = c; e < s.length; ++e) f += `
` + s[e][0].slice(l);
			f[f.length - 1] !== `
` && (f += `
`);
			break;
		default: f += `
`;
	}
	let h = i + a.length + n.source.length;
	return {
		value: f,
		type: o,
		comment: a.comment,
		range: [
			i,
			h,
			h
		]
	};
}
function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
	if (t[0].type !== `block-scalar-header`) return r(t[0], `IMPOSSIBLE`, `Block scalar header not found`), null;
	let { source: i } = t[0], a = i[0], o = 0, s = ``, c = -1;
	for (let t = 1; t < i.length; ++t) {
		let n = i[t];
		if (!s && (n === `-` || n === `+`)) s = n;
		else {
			let r = Number(n);
			!o && r ? o = r : c === -1 && (c = e + t);
		}
	}
	c !== -1 && r(c, `UNEXPECTED_TOKEN`, `Block scalar header includes extra characters: ${i}`);
	let l = !1, u = ``, d = i.length;
	for (let e = 1; e < t.length; ++e) {
		let i = t[e];
		switch (i.type) {
			case `space`: l = !0;
			case `newline`:
				d += i.source.length;
				break;
			case `comment`:
				n && !l && r(i, `MISSING_CHAR`, `Comments must be separated from other tokens by white space characters`), d += i.source.length, u = i.source.substring(1);
				break;
			case `error`:
				r(i, `UNEXPECTED_TOKEN`, i.message), d += i.source.length;
				break;
			default: {
				r(i, `UNEXPECTED_TOKEN`, `Unexpected token in block scalar header: ${i.type}`);
				let e = i.source;
				e && typeof e == `string` && (d += e.length);
			}
		}
	}
	return {
		mode: a,
		indent: o,
		chomp: s,
		comment: u,
		length: d
	};
}
function splitLines(e) {
	let t = e.split(/\n( *)/), n = t[0], r = n.match(/^( *)/), i = [r?.[1] ? [r[1], n.slice(r[1].length)] : [``, n]];
	for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
	return i;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(n, r, i) {
	let { offset: a, type: o, source: s, end: c } = n, l, u, _onError = (e, t, n) => i(a + e, t, n);
	switch (o) {
		case `scalar`:
			l = Scalar.PLAIN, u = plainValue(s, _onError);
			break;
		case `single-quoted-scalar`:
			l = Scalar.QUOTE_SINGLE, u = singleQuotedValue(s, _onError);
			break;
		case `double-quoted-scalar`:
			l = Scalar.QUOTE_DOUBLE, u = doubleQuotedValue(s, _onError);
			break;
		default: return i(n, `UNEXPECTED_TOKEN`, `Expected a flow scalar value, but found: ${o}`), {
			value: ``,
			type: null,
			comment: ``,
			range: [
				a,
				a + s.length,
				a + s.length
			]
		};
	}
	let d = a + s.length, f = resolveEnd(c, d, r, i);
	return {
		value: u,
		type: l,
		comment: f.comment,
		range: [
			a,
			d,
			f.offset
		]
	};
}
function plainValue(e, t) {
	let n = ``;
	switch (e[0]) {
		case `	`:
			n = `a tab character`;
			break;
		case `,`:
			n = `flow indicator character ,`;
			break;
		case `%`:
			n = `directive indicator character %`;
			break;
		case `|`:
		case `>`:
			n = `block scalar indicator ${e[0]}`;
			break;
		case `@`:
		case "`": n = `reserved character ${e[0]}`;
	}
	return n && t(0, `BAD_SCALAR_START`, `Plain value cannot start with ${n}`), unfoldLines(e);
}
function singleQuotedValue(e, t) {
	return (e[e.length - 1] !== `'` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing 'quote`), unfoldLines(e.slice(1, -1)).replace(/''/g, `'`);
}
function unfoldLines(e) {
	let t = /(.*?)\r?\n/sy, n = t.exec(e);
	if (!n) return e;
	let r, i;
	try {
		r = RegExp(`(?<![ 	])[ 	]+$`), i = RegExp(`^[ 	]+|(?<![ 	])[ 	]+$`, `g`);
	} catch {
		r = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
	}
	let a = n[1].replace(r, ``), o = ` `, s = t.lastIndex;
	for (; n = t.exec(e);) {
		let e = n[1].replace(i, ``);
		e === `` ? o === `
` ? a += o : o = `
` : (a += o + e, o = ` `), s = t.lastIndex;
	}
	let c = /[ \t]*(.*)/sy;
	return c.lastIndex = s, n = c.exec(e), a + o + (n?.[1] ?? ``);
}
function doubleQuotedValue(e, t) {
	let r = ``;
	for (let i = 1; i < e.length - 1; ++i) {
		let a = e[i];
		if (a !== `\r` || e[i + 1] !== `
`) {
			if (a === `
`) {
				let { fold: t, offset: n } = foldNewline(e, i);
				r += t, i = n;
			} else if (a === `\\`) {
				let a = e[++i], o = n$1[a];
				if (o) r += o;
				else if (a === `
`) for (a = e[i + 1]; a === ` ` || a === `	`;) a = e[++i + 1];
				else if (a === `\r` && e[i + 1] === `
`) for (a = e[++i + 1]; a === ` ` || a === `	`;) a = e[++i + 1];
				else if (a === `x` || a === `u` || a === `U`) {
					let n = a === `x` ? 2 : a === `u` ? 4 : 8;
					r += parseCharCode(e, i + 1, n, t), i += n;
				} else {
					let n = e.substr(i - 1, 2);
					t(i - 1, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${n}`), r += n;
				}
			} else if (a === ` ` || a === `	`) {
				let t = i, n = e[i + 1];
				for (; n === ` ` || n === `	`;) n = e[++i + 1];
				n !== `
` && (n !== `\r` || e[i + 2] !== `
`) && (r += i > t ? e.slice(t, i + 1) : a);
			} else r += a;
		}
	}
	return (e[e.length - 1] !== `"` || e.length === 1) && t(e.length, `MISSING_CHAR`, `Missing closing "quote`), r;
}
function foldNewline(e, t) {
	let n = ``, r = e[t + 1];
	for (; (r === ` ` || r === `	` || r === `
` || r === `\r`) && (r !== `\r` || e[t + 2] === `
`);) r === `
` && (n += `
`), t += 1, r = e[t + 1];
	return n ||= ` `, {
		fold: n,
		offset: t
	};
}
const n$1 = {
	0: `\0`,
	a: `\x07`,
	b: `\b`,
	e: `\x1B`,
	f: `\f`,
	n: `
`,
	r: `\r`,
	t: `	`,
	v: `\v`,
	N: `\u0085`,
	_: `\xA0`,
	L: `\u2028`,
	P: `\u2029`,
	" ": ` `,
	"\"": `"`,
	"/": `/`,
	"\\": `\\`,
	"	": `	`
};
function parseCharCode(e, t, n, r) {
	let i = e.substr(t, n), a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
	try {
		return String.fromCodePoint(a);
	} catch {
		let i = e.substr(t - 2, n + 2);
		return r(t - 2, `BAD_DQ_ESCAPE`, `Invalid escape sequence ${i}`), i;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(a, o, s, c) {
	let { value: l, type: u, comment: d, range: f } = o.type === `block-scalar` ? resolveBlockScalar(a, o, c) : resolveFlowScalar(o, a.options.strict, c), p = s ? a.directives.tagName(s.source, (e) => c(s, `TAG_RESOLVE_FAILED`, e)) : null, m;
	m = a.options.stringKeys && a.atKey ? a.schema[i$5] : p ? findScalarTagByName(a.schema, l, p, s, c) : o.type === `scalar` ? findScalarTagByTest(a, l, o, c) : a.schema[i$5];
	let h;
	try {
		let t = m.resolve(l, (e) => c(s ?? o, `TAG_RESOLVE_FAILED`, e), a.options);
		h = isScalar(t) ? t : new Scalar(t);
	} catch (e) {
		let t = e instanceof Error ? e.message : String(e);
		c(s ?? o, `TAG_RESOLVE_FAILED`, t), h = new Scalar(l);
	}
	return h.range = f, h.source = l, u && (h.type = u), p && (h.tag = p), m.format && (h.format = m.format), d && (h.comment = d), h;
}
function findScalarTagByName(e, n, r, i, a) {
	if (r === `!`) return e[i$5];
	let o = [];
	for (let t of e.tags) if (!t.collection && t.tag === r) {
		if (t.default && t.test) o.push(t);
		else return t;
	}
	for (let e of o) if (e.test?.test(n)) return e;
	let s = e.knownTags[r];
	return s && !s.collection ? (e.tags.push(Object.assign({}, s, {
		default: !1,
		test: void 0
	})), s) : (a(i, `TAG_RESOLVE_FAILED`, `Unresolved tag: ${r}`, r !== `tag:yaml.org,2002:str`), e[i$5]);
}
function findScalarTagByTest({ atKey: e, directives: n, schema: r }, i, a, o) {
	let s = r.tags.find((t) => (t.default === !0 || e && t.default === `key`) && t.test?.test(i)) || r[i$5];
	if (r.compat) {
		let e = r.compat.find((e) => e.default && e.test?.test(i)) ?? r[i$5];
		s.tag !== e.tag && o(a, `TAG_RESOLVE_FAILED`, `Value may be parsed as either ${n.tagString(s.tag)} or ${n.tagString(e.tag)}`, !0);
	}
	return s;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(e, t, n) {
	if (t) {
		n ??= t.length;
		for (let r = n - 1; r >= 0; --r) {
			let n = t[r];
			switch (n.type) {
				case `space`:
				case `comment`:
				case `newline`:
					e -= n.source.length;
					continue;
			}
			for (n = t[++r]; n?.type === `space`;) e += n.source.length, n = t[++r];
			break;
		}
	}
	return e;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const o$1 = {
	composeNode,
	composeEmptyNode
};
function composeNode(e, i, a, s) {
	let c = e.atKey, { spaceBefore: l, comment: u, anchor: d, tag: f } = a, p, m = !0;
	switch (i.type) {
		case `alias`:
			p = composeAlias(e, i, s), (d || f) && s(i, `ALIAS_PROPS`, `An alias node must not specify any properties`);
			break;
		case `scalar`:
		case `single-quoted-scalar`:
		case `double-quoted-scalar`:
		case `block-scalar`:
			p = composeScalar(e, i, f, s), d && (p.anchor = d.source.substring(1));
			break;
		case `block-map`:
		case `block-seq`:
		case `flow-collection`:
			try {
				p = composeCollection(o$1, e, i, a, s), d && (p.anchor = d.source.substring(1));
			} catch (e) {
				s(i, `RESOURCE_EXHAUSTION`, e instanceof Error ? e.message : String(e));
			}
			break;
		default: s(i, `UNEXPECTED_TOKEN`, i.type === `error` ? i.message : `Unsupported token (type: ${i.type})`), m = !1;
	}
	return p ??= composeEmptyNode(e, i.offset, void 0, null, a, s), d && p.anchor === `` && s(d, `BAD_ALIAS`, `Anchor cannot be an empty string`), c && e.options.stringKeys && (!isScalar(p) || typeof p.value != `string` || p.tag && p.tag !== `tag:yaml.org,2002:str`) && s(f ?? i, `NON_STRING_KEY`, `With stringKeys, all keys must be strings`), l && (p.spaceBefore = !0), u && (i.type === `scalar` && i.source === `` ? p.comment = u : p.commentBefore = u), e.options.keepSourceTokens && m && (p.srcToken = i), p;
}
function composeEmptyNode(e, t, n, i, { spaceBefore: o, comment: s, anchor: c, tag: l, end: u }, d) {
	let f = {
		type: `scalar`,
		offset: emptyScalarPosition(t, n, i),
		indent: -1,
		source: ``
	}, p = composeScalar(e, f, l, d);
	return c && (p.anchor = c.source.substring(1), p.anchor === `` && d(c, `BAD_ALIAS`, `Anchor cannot be an empty string`)), o && (p.spaceBefore = !0), s && (p.comment = s, p.range[2] = u), p;
}
function composeAlias({ options: t }, { offset: n, source: r, end: a }, o) {
	let s = new Alias(r.substring(1));
	s.source === `` && o(n, `BAD_ALIAS`, `Alias cannot be an empty string`), s.source.endsWith(`:`) && o(n + r.length - 1, `BAD_ALIAS`, `Alias ending in : is ambiguous`, !0);
	let c = n + r.length, l = resolveEnd(a, c, t.strict, o);
	return s.range = [
		n,
		c,
		l.offset
	], l.comment && (s.comment = l.comment), s;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(a, o, { offset: s, start: c, value: l, end: u }, d) {
	let f = Object.assign({ _directives: o }, a), p = new Document(void 0, f), m = {
		atKey: !1,
		atRoot: !0,
		directives: p.directives,
		options: p.options,
		schema: p.schema
	}, h = resolveProps(c, {
		indicator: `doc-start`,
		next: l ?? u?.[0],
		offset: s,
		onError: d,
		parentIndent: 0,
		startOnNewline: !0
	});
	h.found && (p.directives.docStart = !0, l && (l.type === `block-map` || l.type === `block-seq`) && !h.hasNewline && d(h.end, `MISSING_CHAR`, `Block collection cannot start on same line with directives-end marker`)), p.contents = l ? composeNode(m, l, h, d) : composeEmptyNode(m, h.end, c, null, h, d);
	let g = p.contents.range[2], _ = resolveEnd(u, g, !1, d);
	return _.comment && (p.comment = _.comment), p.range = [
		s,
		g,
		_.offset
	], p;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(e) {
	if (typeof e == `number`) return [e, e + 1];
	if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
	let { offset: t, source: n } = e;
	return [t, t + (typeof n == `string` ? n.length : 1)];
}
function parsePrelude(e) {
	let t = ``, n = !1, r = !1;
	for (let i = 0; i < e.length; ++i) {
		let a = e[i];
		switch (a[0]) {
			case `#`:
				t += (t === `` ? `` : r ? `

` : `
`) + (a.substring(1) || ` `), n = !0, r = !1;
				break;
			case `%`:
				e[i + 1]?.[0] !== `#` && (i += 1), n = !1;
				break;
			default: n || (r = !0), n = !1;
		}
	}
	return {
		comment: t,
		afterEmptyLine: r
	};
}
var Composer = class {
	constructor(t = {}) {
		this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e, t, i, a) => {
			let o = getErrorPos(e);
			a ? this.warnings.push(new YAMLWarning(o, t, i)) : this.errors.push(new YAMLParseError(o, t, i));
		}, this.directives = new Directives({ version: t.version || `1.2` }), this.options = t;
	}
	decorate(e, t) {
		let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
		if (n) {
			let o = e.contents;
			if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
			else if (r || e.directives.docStart || !o) e.commentBefore = n;
			else if (isCollection(o) && !o.flow && o.items.length > 0) {
				let e = o.items[0];
				isPair(e) && (e = e.key);
				let t = e.commentBefore;
				e.commentBefore = t ? `${n}\n${t}` : n;
			} else {
				let e = o.commentBefore;
				o.commentBefore = e ? `${n}\n${e}` : n;
			}
		}
		if (t) {
			for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
			for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
		} else e.errors = this.errors, e.warnings = this.warnings;
		this.prelude = [], this.errors = [], this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(e, t = !1, n = -1) {
		for (let t of e) yield* this.next(t);
		yield* this.end(t, n);
	}
	*next(e) {
		switch (e.type) {
			case `directive`:
				this.directives.add(e.source, (t, n, r) => {
					let i = getErrorPos(e);
					i[0] += t, this.onError(i, `BAD_DIRECTIVE`, n, r);
				}), this.prelude.push(e.source), this.atDirectives = !0;
				break;
			case `document`: {
				let t = composeDoc(this.options, this.directives, e, this.onError);
				this.atDirectives && !t.directives.docStart && this.onError(e, `MISSING_CHAR`, `Missing directives-end/doc-start indicator line`), this.decorate(t, !1), this.doc && (yield this.doc), this.doc = t, this.atDirectives = !1;
				break;
			}
			case `byte-order-mark`:
			case `space`: break;
			case `comment`:
			case `newline`:
				this.prelude.push(e.source);
				break;
			case `error`: {
				let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, t);
				this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
				break;
			}
			case `doc-end`: {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, `Unexpected doc-end without preceding document`));
					break;
				}
				this.doc.directives.docEnd = !0;
				let t = resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
				if (this.decorate(this.doc, !0), t.comment) {
					let e = this.doc.comment;
					this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
				}
				this.doc.range[2] = t.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(e), `UNEXPECTED_TOKEN`, `Unsupported token ${e.type}`));
		}
	}
	*end(e = !1, n = -1) {
		if (this.doc) this.decorate(this.doc, !0), yield this.doc, this.doc = null;
		else if (e) {
			let e = Object.assign({ _directives: this.directives }, this.options), r = new Document(void 0, e);
			this.atDirectives && this.onError(n, `MISSING_CHAR`, `Missing directives-end indicator line`), r.range = [
				0,
				n,
				n
			], this.decorate(r, !1), yield r;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const e = Symbol(`break visit`);
const t = Symbol(`skip children`);
const n = Symbol(`remove item`);
function visit(e, t) {
	`type` in e && e.type === `document` && (e = {
		start: e.start,
		value: e.value
	}), _visit(Object.freeze([]), e, t);
}
visit.BREAK = e, visit.SKIP = t, visit.REMOVE = n, visit.itemAtPath = (e, t) => {
	let n = e;
	for (let [e, r] of t) {
		let t = n?.[e];
		if (t && `items` in t) n = t.items[r];
		else return;
	}
	return n;
}, visit.parentCollection = (e, t) => {
	let n = visit.itemAtPath(e, t.slice(0, -1)), r = t[t.length - 1][0], i = n?.[r];
	if (i && `items` in i) return i;
	throw Error(`Parent collection not found`);
};
function _visit(t, r, i) {
	let a = i(r, t);
	if (typeof a == `symbol`) return a;
	for (let o of [`key`, `value`]) {
		let s = r[o];
		if (s && `items` in s) {
			for (let r = 0; r < s.items.length; ++r) {
				let a = _visit(Object.freeze(t.concat([[o, r]])), s.items[r], i);
				if (typeof a == `number`) r = a - 1;
				else if (a === e) return e;
				else a === n && (s.items.splice(r, 1), --r);
			}
			typeof a == `function` && o === `key` && (a = a(r, t));
		}
	}
	return typeof a == `function` ? a(r, t) : a;
}
// node_modules/yaml/browser/dist/parse/cst.js
function tokenType(e) {
	switch (e) {
		case `\uFEFF`: return `byte-order-mark`;
		case ``: return `doc-mode`;
		case ``: return `flow-error-end`;
		case ``: return `scalar`;
		case `---`: return `doc-start`;
		case `...`: return `doc-end`;
		case ``:
		case `
`:
		case `\r
`: return `newline`;
		case `-`: return `seq-item-ind`;
		case `?`: return `explicit-key-ind`;
		case `:`: return `map-value-ind`;
		case `{`: return `flow-map-start`;
		case `}`: return `flow-map-end`;
		case `[`: return `flow-seq-start`;
		case `]`: return `flow-seq-end`;
		case `,`: return `comma`;
	}
	switch (e[0]) {
		case ` `:
		case `	`: return `space`;
		case `#`: return `comment`;
		case `%`: return `directive-line`;
		case `*`: return `alias`;
		case `&`: return `anchor`;
		case `!`: return `tag`;
		case `'`: return `single-quoted-scalar`;
		case `"`: return `double-quoted-scalar`;
		case `|`:
		case `>`: return `block-scalar-header`;
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(e) {
	switch (e) {
		case void 0:
		case ` `:
		case `
`:
		case `\r`:
		case `	`: return !0;
		default: return !1;
	}
}
const i = new Set(`0123456789ABCDEFabcdef`);
const a = new Set(`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()`);
const o = new Set(`,[]{}`);
const s = new Set(` ,[]{}
\r	`);
const isNotAnchorChar = (e) => !e || s.has(e);
var Lexer = class {
	constructor() {
		this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = ``, this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
	}
	*lex(e, t = !1) {
		if (e) {
			if (typeof e != `string`) throw TypeError(`source is not a string`);
			this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
		}
		this.atEnd = !t;
		let n = this.next ?? `stream`;
		for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
	}
	atLineEnd() {
		let e = this.pos, t = this.buffer[e];
		for (; t === ` ` || t === `	`;) t = this.buffer[++e];
		return !t || t === `#` || t === `
` || t === `\r` && this.buffer[e + 1] === `
`;
	}
	charAt(e) {
		return this.buffer[this.pos + e];
	}
	continueScalar(e) {
		let t = this.buffer[e];
		if (this.indentNext > 0) {
			let n = 0;
			for (; t === ` `;) t = this.buffer[++n + e];
			if (t === `\r`) {
				let t = this.buffer[n + e + 1];
				if (t === `
` || !t && !this.atEnd) return e + n + 1;
			}
			return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
		}
		if (t === `-` || t === `.`) {
			let t = this.buffer.substr(e, 3);
			if ((t === `---` || t === `...`) && isEmpty(this.buffer[e + 3])) return -1;
		}
		return e;
	}
	getLine() {
		let e = this.lineEndPos;
		return (typeof e != `number` || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === `\r` && --e, this.buffer.substring(this.pos, e));
	}
	hasChars(e) {
		return this.pos + e <= this.buffer.length;
	}
	setNext(e) {
		return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
	}
	peek(e) {
		return this.buffer.substr(this.pos, e);
	}
	*parseNext(e) {
		switch (e) {
			case `stream`: return yield* this.parseStream();
			case `line-start`: return yield* this.parseLineStart();
			case `block-start`: return yield* this.parseBlockStart();
			case `doc`: return yield* this.parseDocument();
			case `flow`: return yield* this.parseFlowCollection();
			case `quoted-scalar`: return yield* this.parseQuotedScalar();
			case `block-scalar`: return yield* this.parseBlockScalar();
			case `plain-scalar`: return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let n = this.getLine();
		if (n === null) return this.setNext(`stream`);
		if (n[0] === "\uFEFF" && (yield* this.pushCount(1), n = n.substring(1)), n[0] === `%`) {
			let e = n.length, t = n.indexOf(`#`);
			for (; t !== -1;) {
				let r = n[t - 1];
				if (r === ` ` || r === `	`) {
					e = t - 1;
					break;
				}
				t = n.indexOf(`#`, t + 1);
			}
			for (;;) {
				let t = n[e - 1];
				if (t === ` ` || t === `	`) --e;
				else break;
			}
			let r = (yield* this.pushCount(e)) + (yield* this.pushSpaces(!0));
			return yield* this.pushCount(n.length - r), this.pushNewline(), `stream`;
		}
		if (this.atLineEnd()) {
			let e = yield* this.pushSpaces(!0);
			return yield* this.pushCount(n.length - e), yield* this.pushNewline(), `stream`;
		}
		return yield "", yield* this.parseLineStart();
	}
	*parseLineStart() {
		let e = this.charAt(0);
		if (!e && !this.atEnd) return this.setNext(`line-start`);
		if (e === `-` || e === `.`) {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext(`line-start`);
			let e = this.peek(3);
			if ((e === `---` || e === `...`) && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, e === `---` ? `doc` : `stream`;
		}
		return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		let [e, t] = this.peek(2);
		if (!t && !this.atEnd) return this.setNext(`block-start`);
		if ((e === `-` || e === `?` || e === `:`) && isEmpty(t)) {
			let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			return this.indentNext = this.indentValue + 1, this.indentValue += e, `block-start`;
		}
		return `doc`;
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		let e = this.getLine();
		if (e === null) return this.setNext(`doc`);
		let t = yield* this.pushIndicators();
		switch (e[t]) {
			case `#`: yield* this.pushCount(e.length - t);
			case void 0: return yield* this.pushNewline(), yield* this.parseLineStart();
			case `{`:
			case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, `flow`;
			case `}`:
			case `]`: return yield* this.pushCount(1), `doc`;
			case `*`: return yield* this.pushUntil(isNotAnchorChar), `doc`;
			case `"`:
			case `'`: return yield* this.parseQuotedScalar();
			case `|`:
			case `>`: return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let e, t, r = -1;
		do
			e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = r = t) : t = 0, t += yield* this.pushSpaces(!0);
		while (e + t > 0);
		let i = this.getLine();
		if (i === null) return this.setNext(`flow`);
		if ((r !== -1 && r < this.indentNext && i[0] !== `#` || r === 0 && (i.startsWith(`---`) || i.startsWith(`...`)) && isEmpty(i[3])) && (r !== this.indentNext - 1 || this.flowLevel !== 1 || i[0] !== `]` && i[0] !== `}`)) return this.flowLevel = 0, yield "", yield* this.parseLineStart();
		let a = 0;
		for (; i[a] === `,`;) a += yield* this.pushCount(1), a += yield* this.pushSpaces(!0), this.flowKey = !1;
		switch (a += yield* this.pushIndicators(), i[a]) {
			case void 0: return `flow`;
			case `#`: return yield* this.pushCount(i.length - a), `flow`;
			case `{`:
			case `[`: return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, `flow`;
			case `}`:
			case `]`: return yield* this.pushCount(1), this.flowKey = !0, --this.flowLevel, this.flowLevel ? `flow` : `doc`;
			case `*`: return yield* this.pushUntil(isNotAnchorChar), `flow`;
			case `"`:
			case `'`: return this.flowKey = !0, yield* this.parseQuotedScalar();
			case `:`: {
				let e = this.charAt(1);
				if (this.flowKey || isEmpty(e) || e === `,`) return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), `flow`;
			}
			default: return this.flowKey = !1, yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
		if (e === `'`) for (; t !== -1 && this.buffer[t + 1] === `'`;) t = this.buffer.indexOf(`'`, t + 2);
		else for (; t !== -1;) {
			let e = 0;
			for (; this.buffer[t - 1 - e] === `\\`;) e += 1;
			if (e % 2 == 0) break;
			t = this.buffer.indexOf(`"`, t + 1);
		}
		let n = this.buffer.substring(0, t), r = n.indexOf(`
`, this.pos);
		if (r !== -1) {
			for (; r !== -1;) {
				let e = this.continueScalar(r + 1);
				if (e === -1) break;
				r = n.indexOf(`
`, e);
			}
			r !== -1 && (t = r - (n[r - 1] === `\r` ? 2 : 1));
		}
		if (t === -1) {
			if (!this.atEnd) return this.setNext(`quoted-scalar`);
			t = this.buffer.length;
		}
		return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? `flow` : `doc`;
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1, this.blockScalarKeep = !1;
		let e = this.pos;
		for (;;) {
			let t = this.buffer[++e];
			if (t === `+`) this.blockScalarKeep = !0;
			else if (t > `0` && t <= `9`) this.blockScalarIndent = Number(t) - 1;
			else if (t !== `-`) break;
		}
		return yield* this.pushUntil((e) => isEmpty(e) || e === `#`);
	}
	*parseBlockScalar() {
		let e = this.pos - 1, t = 0, n;
		loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
			case ` `:
				t += 1;
				break;
			case `
`:
				e = r, t = 0;
				break;
			case `\r`: {
				let e = this.buffer[r + 1];
				if (!e && !this.atEnd) return this.setNext(`block-scalar`);
				if (e === `
`) break;
			}
			default: break loop;
		}
		if (!n && !this.atEnd) return this.setNext(`block-scalar`);
		if (t >= this.indentNext) {
			this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				let t = this.continueScalar(e + 1);
				if (t === -1) break;
				e = this.buffer.indexOf(`
`, t);
			} while (e !== -1);
			if (e === -1) {
				if (!this.atEnd) return this.setNext(`block-scalar`);
				e = this.buffer.length;
			}
		}
		let i = e + 1;
		for (n = this.buffer[i]; n === ` `;) n = this.buffer[++i];
		if (n === `	`) {
			for (; n === `	` || n === ` ` || n === `\r` || n === `
`;) n = this.buffer[++i];
			e = i - 1;
		} else if (!this.blockScalarKeep) do {
			let n = e - 1, r = this.buffer[n];
			r === `\r` && (r = this.buffer[--n]);
			let i = n;
			for (; r === ` `;) r = this.buffer[--n];
			if (r === `
` && n >= this.pos && n + 1 + t > i) e = n;
			else break;
		} while (1);
		return yield "", yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, i;
		for (; i = this.buffer[++n];) if (i === `:`) {
			let r = this.buffer[n + 1];
			if (isEmpty(r) || e && o.has(r)) break;
			t = n;
		} else if (isEmpty(i)) {
			let r = this.buffer[n + 1];
			if (i === `\r` && (r === `
` ? (n += 1, i = `
`, r = this.buffer[n + 1]) : t = n), r === `#` || e && o.has(r)) break;
			if (i === `
`) {
				let e = this.continueScalar(n + 1);
				if (e === -1) break;
				n = Math.max(n, e - 2);
			}
		} else {
			if (e && o.has(i)) break;
			t = n;
		}
		return !i && !this.atEnd ? this.setNext(`plain-scalar`) : (yield "", yield* this.pushToIndex(t + 1, !0), e ? `flow` : `doc`);
	}
	*pushCount(e) {
		return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
	}
	*pushToIndex(e, t) {
		let n = this.buffer.slice(this.pos, e);
		return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ``), 0);
	}
	*pushIndicators() {
		let e = 0;
		loop: for (;;) {
			switch (this.charAt(0)) {
				case `!`:
					e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
					continue loop;
				case `&`:
					e += yield* this.pushUntil(isNotAnchorChar), e += yield* this.pushSpaces(!0);
					continue loop;
				case `-`:
				case `?`:
				case `:`: {
					let t = this.flowLevel > 0, n = this.charAt(1);
					if (isEmpty(n) || t && o.has(n)) {
						t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
						continue loop;
					}
				}
			}
			break loop;
		}
		return e;
	}
	*pushTag() {
		if (this.charAt(1) === `<`) {
			let e = this.pos + 2, t = this.buffer[e];
			for (; !isEmpty(t) && t !== `>`;) t = this.buffer[++e];
			return yield* this.pushToIndex(t === `>` ? e + 1 : e, !1);
		}
		{
			let e = this.pos + 1, t = this.buffer[e];
			for (; t;) if (a.has(t)) t = this.buffer[++e];
			else if (t === `%` && i.has(this.buffer[e + 1]) && i.has(this.buffer[e + 2])) t = this.buffer[e += 3];
			else break;
			return yield* this.pushToIndex(e, !1);
		}
	}
	*pushNewline() {
		let e = this.buffer[this.pos];
		return e === `
` ? yield* this.pushCount(1) : e === `\r` && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
	}
	*pushSpaces(e) {
		let t = this.pos - 1, n;
		do
			n = this.buffer[++t];
		while (n === ` ` || e && n === `	`);
		let r = t - this.pos;
		return r > 0 && (yield this.buffer.substr(this.pos, r), this.pos = t), r;
	}
	*pushUntil(e) {
		let t = this.pos, n = this.buffer[t];
		for (; !e(n);) n = this.buffer[++t];
		return yield* this.pushToIndex(t, !1);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
			let t = 0, n = this.lineStarts.length;
			for (; t < n;) {
				let r = t + n >> 1;
				this.lineStarts[r] < e ? t = r + 1 : n = r;
			}
			if (this.lineStarts[t] === e) return {
				line: t + 1,
				col: 1
			};
			if (t === 0) return {
				line: 0,
				col: e
			};
			let r = this.lineStarts[t - 1];
			return {
				line: t,
				col: e - r + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(e, t) {
	for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
	return !1;
}
function findNonEmptyIndex(e) {
	for (let t = 0; t < e.length; ++t) switch (e[t].type) {
		case `space`:
		case `comment`:
		case `newline`: break;
		default: return t;
	}
	return -1;
}
function isFlowToken(e) {
	switch (e?.type) {
		case `alias`:
		case `scalar`:
		case `single-quoted-scalar`:
		case `double-quoted-scalar`:
		case `flow-collection`: return !0;
		default: return !1;
	}
}
function getPrevProps(e) {
	switch (e.type) {
		case `document`: return e.start;
		case `block-map`: {
			let t = e.items[e.items.length - 1];
			return t.sep ?? t.start;
		}
		case `block-seq`: return e.items[e.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(e) {
	if (e.length === 0) return [];
	let t = e.length;
	loop: for (; --t >= 0;) switch (e[t].type) {
		case `doc-start`:
		case `explicit-key-ind`:
		case `map-value-ind`:
		case `seq-item-ind`:
		case `newline`: break loop;
	}
	for (; e[++t]?.type === `space`;);
	return e.splice(t, e.length);
}
function arrayPushArray(e, t) {
	if (t.length < 1e5) Array.prototype.push.apply(e, t);
	else for (let n = 0; n < t.length; ++n) e.push(t[n]);
}
function fixFlowSeqItems(e) {
	if (e.start.type === `flow-seq-start`) for (let t of e.items) t.sep && !t.value && !includesToken(t.start, `explicit-key-ind`) && !includesToken(t.sep, `map-value-ind`) && (t.key && (t.value = t.key), delete t.key, isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep), delete t.sep);
}
var Parser = class {
	constructor(e) {
		this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = ``, this.type = ``, this.lexer = new Lexer(), this.onNewLine = e;
	}
	*parse(e, t = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (let n of this.lexer.lex(e, t)) yield* this.next(n);
		t || (yield* this.end());
	}
	*next(t) {
		if (this.source = t, this.atScalar) {
			this.atScalar = !1, yield* this.step(), this.offset += t.length;
			return;
		}
		let n = tokenType(t);
		if (!n) {
			let e = `Not a YAML token: ${t}`;
			yield* this.pop({
				type: `error`,
				offset: this.offset,
				message: e,
				source: t
			}), this.offset += t.length;
		} else if (n === `scalar`) this.atNewLine = !1, this.atScalar = !0, this.type = `scalar`;
		else {
			switch (this.type = n, yield* this.step(), n) {
				case `newline`:
					this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + t.length);
					break;
				case `space`:
					this.atNewLine && t[0] === ` ` && (this.indent += t.length);
					break;
				case `explicit-key-ind`:
				case `map-value-ind`:
				case `seq-item-ind`:
					this.atNewLine && (this.indent += t.length);
					break;
				case `doc-mode`:
				case `flow-error-end`: return;
				default: this.atNewLine = !1;
			}
			this.offset += t.length;
		}
	}
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		let e = this.peek(1);
		if (this.type === `doc-end` && e?.type !== `doc-end`) {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: `doc-end`,
				offset: this.offset,
				source: this.source
			});
		} else {
			if (!e) return yield* this.stream();
			switch (e.type) {
				case `document`: return yield* this.document(e);
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: return yield* this.scalar(e);
				case `block-scalar`: return yield* this.blockScalar(e);
				case `block-map`: return yield* this.blockMap(e);
				case `block-seq`: return yield* this.blockSequence(e);
				case `flow-collection`: return yield* this.flowCollection(e);
				case `doc-end`: return yield* this.documentEnd(e);
			}
			yield* this.pop();
		}
	}
	peek(e) {
		return this.stack[this.stack.length - e];
	}
	*pop(e) {
		let t = e ?? this.stack.pop();
		if (!t) yield {
			type: `error`,
			offset: this.offset,
			source: ``,
			message: `Tried to pop an empty stack`
		};
		else if (this.stack.length === 0) yield t;
		else {
			let e = this.peek(1);
			switch (t.type === `block-scalar` ? t.indent = `indent` in e ? e.indent : 0 : t.type === `flow-collection` && e.type === `document` && (t.indent = 0), t.type === `flow-collection` && fixFlowSeqItems(t), e.type) {
				case `document`:
					e.value = t;
					break;
				case `block-scalar`:
					e.props.push(t);
					break;
				case `block-map`: {
					let n = e.items[e.items.length - 1];
					if (n.value) {
						e.items.push({
							start: [],
							key: t,
							sep: []
						}), this.onKeyLine = !0;
						return;
					}
					if (n.sep) n.value = t;
					else {
						Object.assign(n, {
							key: t,
							sep: []
						}), this.onKeyLine = !n.explicitKey;
						return;
					}
					break;
				}
				case `block-seq`: {
					let n = e.items[e.items.length - 1];
					n.value ? e.items.push({
						start: [],
						value: t
					}) : n.value = t;
					break;
				}
				case `flow-collection`: {
					let n = e.items[e.items.length - 1];
					!n || n.value ? e.items.push({
						start: [],
						key: t,
						sep: []
					}) : n.sep ? n.value = t : Object.assign(n, {
						key: t,
						sep: []
					});
					return;
				}
				default: yield* this.pop(), yield* this.pop(t);
			}
			if ((e.type === `document` || e.type === `block-map` || e.type === `block-seq`) && (t.type === `block-map` || t.type === `block-seq`)) {
				let n = t.items[t.items.length - 1];
				n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== `comment` || e.indent < t.indent)) && (e.type === `document` ? e.end = n.start : e.items.push({ start: n.start }), t.items.splice(-1, 1));
			}
		}
	}
	*stream() {
		switch (this.type) {
			case `directive-line`:
				yield {
					type: `directive`,
					offset: this.offset,
					source: this.source
				};
				return;
			case `byte-order-mark`:
			case `space`:
			case `comment`:
			case `newline`:
				yield this.sourceToken;
				return;
			case `doc-mode`:
			case `doc-start`: {
				let e = {
					type: `document`,
					offset: this.offset,
					start: []
				};
				this.type === `doc-start` && e.start.push(this.sourceToken), this.stack.push(e);
				return;
			}
		}
		yield {
			type: `error`,
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(e) {
		if (e.value) return yield* this.lineEnd(e);
		switch (this.type) {
			case `doc-start`:
				findNonEmptyIndex(e.start) === -1 ? e.start.push(this.sourceToken) : (yield* this.pop(), yield* this.step());
				return;
			case `anchor`:
			case `tag`:
			case `space`:
			case `comment`:
			case `newline`:
				e.start.push(this.sourceToken);
				return;
		}
		let t = this.startBlockValue(e);
		t ? this.stack.push(t) : yield {
			type: `error`,
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(e) {
		if (this.type === `map-value-ind`) {
			let t = getFirstKeyStartProps(getPrevProps(this.peek(2))), n;
			e.end ? (n = e.end, n.push(this.sourceToken), delete e.end) : n = [this.sourceToken];
			let r = {
				type: `block-map`,
				offset: e.offset,
				indent: e.indent,
				items: [{
					start: t,
					key: e,
					sep: n
				}]
			};
			this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
		} else yield* this.lineEnd(e);
	}
	*blockScalar(e) {
		switch (this.type) {
			case `space`:
			case `comment`:
			case `newline`:
				e.props.push(this.sourceToken);
				return;
			case `scalar`:
				if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
					let e = this.source.indexOf(`
`) + 1;
					for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
				}
				yield* this.pop();
				break;
			default: yield* this.pop(), yield* this.step();
		}
	}
	*blockMap(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case `newline`:
				if (this.onKeyLine = !1, t.value) {
					let n = `end` in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
				return;
			case `space`:
			case `comment`:
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else if (t.sep) t.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= e.indent) {
			let n = !this.onKeyLine && this.indent === e.indent, r = n && (t.sep || t.explicitKey) && this.type !== `seq-item-ind`, i = [];
			if (r && t.sep && !t.value) {
				let n = [];
				for (let r = 0; r < t.sep.length; ++r) {
					let i = t.sep[r];
					switch (i.type) {
						case `newline`:
							n.push(r);
							break;
						case `space`: break;
						case `comment`:
							i.indent > e.indent && (n.length = 0);
							break;
						default: n.length = 0;
					}
				}
				n.length >= 2 && (i = t.sep.splice(n[1]));
			}
			switch (this.type) {
				case `anchor`:
				case `tag`:
					r || t.value ? (i.push(this.sourceToken), e.items.push({ start: i }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case `explicit-key-ind`:
					!t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : r || t.value ? (i.push(this.sourceToken), e.items.push({
						start: i,
						explicitKey: !0
					})) : this.stack.push({
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					}), this.onKeyLine = !0;
					return;
				case `map-value-ind`:
					if (t.explicitKey) {
						if (!t.sep) {
							if (includesToken(t.start, `newline`)) Object.assign(t, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								let e = getFirstKeyStartProps(t.start);
								this.stack.push({
									type: `block-map`,
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (t.value) e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(t.sep, `map-value-ind`)) this.stack.push({
							type: `block-map`,
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: i,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(t.key) && !includesToken(t.sep, `newline`)) {
							let e = getFirstKeyStartProps(t.start), n = t.key, r = t.sep;
							r.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
								type: `block-map`,
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: e,
									key: n,
									sep: r
								}]
							});
						} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
					} else t.sep ? t.value || r ? e.items.push({
						start: i,
						key: null,
						sep: [this.sourceToken]
					}) : includesToken(t.sep, `map-value-ind`) ? this.stack.push({
						type: `block-map`,
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: {
					let n = this.flowScalar(this.type);
					r || t.value ? (e.items.push({
						start: i,
						key: n,
						sep: []
					}), this.onKeyLine = !0) : t.sep ? this.stack.push(n) : (Object.assign(t, {
						key: n,
						sep: []
					}), this.onKeyLine = !0);
					return;
				}
				default: {
					let r = this.startBlockValue(e);
					if (r) {
						if (r.type === `block-seq`) {
							if (!t.explicitKey && t.sep && !includesToken(t.sep, `newline`)) {
								yield* this.pop({
									type: `error`,
									offset: this.offset,
									message: `Unexpected block-seq-ind on same line with key`,
									source: this.source
								});
								return;
							}
						} else n && e.items.push({ start: i });
						this.stack.push(r);
						return;
					}
				}
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*blockSequence(e) {
		let t = e.items[e.items.length - 1];
		switch (this.type) {
			case `newline`:
				if (t.value) {
					let n = `end` in t.value ? t.value.end : void 0;
					(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === `comment` ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
				} else t.start.push(this.sourceToken);
				return;
			case `space`:
			case `comment`:
				if (t.value) e.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(t.start, e.indent)) {
						let n = e.items[e.items.length - 2]?.value?.end;
						if (Array.isArray(n)) {
							arrayPushArray(n, t.start), n.push(this.sourceToken), e.items.pop();
							return;
						}
					}
					t.start.push(this.sourceToken);
				}
				return;
			case `anchor`:
			case `tag`:
				if (t.value || this.indent <= e.indent) break;
				t.start.push(this.sourceToken);
				return;
			case `seq-item-ind`:
				if (this.indent !== e.indent) break;
				t.value || includesToken(t.start, `seq-item-ind`) ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
				return;
		}
		if (this.indent > e.indent) {
			let t = this.startBlockValue(e);
			if (t) {
				this.stack.push(t);
				return;
			}
		}
		yield* this.pop(), yield* this.step();
	}
	*flowCollection(e) {
		let t = e.items[e.items.length - 1];
		if (this.type === `flow-error-end`) {
			let e;
			do
				yield* this.pop(), e = this.peek(1);
			while (e?.type === `flow-collection`);
		} else if (e.end.length === 0) {
			switch (this.type) {
				case `comma`:
				case `explicit-key-ind`:
					!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
				case `map-value-ind`:
					!t || t.value ? e.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case `space`:
				case `comment`:
				case `newline`:
				case `anchor`:
				case `tag`:
					!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case `alias`:
				case `scalar`:
				case `single-quoted-scalar`:
				case `double-quoted-scalar`: {
					let n = this.flowScalar(this.type);
					!t || t.value ? e.items.push({
						start: [],
						key: n,
						sep: []
					}) : t.sep ? this.stack.push(n) : Object.assign(t, {
						key: n,
						sep: []
					});
					return;
				}
				case `flow-map-end`:
				case `flow-seq-end`:
					e.end.push(this.sourceToken);
					return;
			}
			let n = this.startBlockValue(e);
			n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
		} else {
			let t = this.peek(2);
			if (t.type === `block-map` && (this.type === `map-value-ind` && t.indent === e.indent || this.type === `newline` && !t.items[t.items.length - 1].sep)) yield* this.pop(), yield* this.step();
			else if (this.type === `map-value-ind` && t.type !== `flow-collection`) {
				let n = getFirstKeyStartProps(getPrevProps(t));
				fixFlowSeqItems(e);
				let r = e.end.splice(1, e.end.length);
				r.push(this.sourceToken);
				let i = {
					type: `block-map`,
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: n,
						key: e,
						sep: r
					}]
				};
				this.onKeyLine = !0, this.stack[this.stack.length - 1] = i;
			} else yield* this.lineEnd(e);
		}
	}
	flowScalar(e) {
		if (this.onNewLine) {
			let e = this.source.indexOf(`
`) + 1;
			for (; e !== 0;) this.onNewLine(this.offset + e), e = this.source.indexOf(`
`, e) + 1;
		}
		return {
			type: e,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(e) {
		switch (this.type) {
			case `alias`:
			case `scalar`:
			case `single-quoted-scalar`:
			case `double-quoted-scalar`: return this.flowScalar(this.type);
			case `block-scalar-header`: return {
				type: `block-scalar`,
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ``
			};
			case `flow-map-start`:
			case `flow-seq-start`: return {
				type: `flow-collection`,
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case `seq-item-ind`: return {
				type: `block-seq`,
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case `explicit-key-ind`: {
				this.onKeyLine = !0;
				let t = getFirstKeyStartProps(getPrevProps(e));
				return t.push(this.sourceToken), {
					type: `block-map`,
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						explicitKey: !0
					}]
				};
			}
			case `map-value-ind`: {
				this.onKeyLine = !0;
				let t = getFirstKeyStartProps(getPrevProps(e));
				return {
					type: `block-map`,
					offset: this.offset,
					indent: this.indent,
					items: [{
						start: t,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(e, t) {
		return this.type !== `comment` || this.indent <= t ? !1 : e.every((e) => e.type === `newline` || e.type === `space`);
	}
	*documentEnd(e) {
		this.type !== `doc-mode` && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop()));
	}
	*lineEnd(e) {
		switch (this.type) {
			case `comma`:
			case `doc-start`:
			case `doc-end`:
			case `flow-seq-end`:
			case `flow-map-end`:
			case `map-value-ind`:
				yield* this.pop(), yield* this.step();
				break;
			case `newline`: this.onKeyLine = !1;
			default: e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === `newline` && (yield* this.pop());
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(e) {
	let t = e.prettyErrors !== !1;
	return {
		lineCounter: e.lineCounter || t && new LineCounter() || null,
		prettyErrors: t
	};
}
function parseAllDocuments(t, r = {}) {
	let { lineCounter: i, prettyErrors: a } = parseOptions(r), o = new Parser(i?.addNewLine), c = new Composer(r), l = Array.from(c.compose(o.parse(t)));
	if (a && i) for (let e of l) e.errors.forEach(prettifyError(t, i)), e.warnings.forEach(prettifyError(t, i));
	return l.length > 0 ? l : Object.assign([], { empty: !0 }, c.streamInfo());
}
function parseDocument(t, i = {}) {
	let { lineCounter: a, prettyErrors: o } = parseOptions(i), c = new Parser(a?.addNewLine), l = new Composer(i), u = null;
	for (let e of l.compose(c.parse(t), !0, t.length)) if (!u) u = e;
	else if (u.options.logLevel !== `silent`) {
		u.errors.push(new YAMLParseError(e.range.slice(0, 2), `MULTIPLE_DOCS`, `Source contains multiple documents; please use YAML.parseAllDocuments()`));
		break;
	}
	return o && a && (u.errors.forEach(prettifyError(t, a)), u.warnings.forEach(prettifyError(t, a))), u;
}
function parse(e, t, n) {
	let r;
	typeof t == `function` ? r = t : n === void 0 && t && typeof t == `object` && (n = t);
	let a = parseDocument(e, n);
	if (!a) return null;
	if (a.warnings.forEach((e) => warn(a.options.logLevel, e)), a.errors.length > 0) {
		if (a.options.logLevel !== `silent`) throw a.errors[0];
		a.errors = [];
	}
	return a.toJS(Object.assign({ reviver: r }, n));
}
function stringify(e, n, r) {
	let i = null;
	if (typeof n == `function` || Array.isArray(n) ? i = n : r === void 0 && n && (r = n), typeof r == `string` && (r = r.length), typeof r == `number`) {
		let e = Math.round(r);
		r = e < 1 ? void 0 : e > 8 ? { indent: 8 } : { indent: e };
	}
	if (e === void 0) {
		let { keepUndefined: e } = r ?? n ?? {};
		if (!e) return;
	}
	return isDocument(e) && !i ? e.toString(r) : new Document(e, i, r).toString(r);
}
export { isDocument as C, isScalar as D, isPair as E, isSeq as O, isCollection as S, isNode as T, Scalar as _, Parser as a, visitAsync as b, Composer as c, YAMLWarning as d, Document as f, Pair as g, YAMLMap as h, stringify as i, YAMLError as l, YAMLSeq as m, parseAllDocuments as n, LineCounter as o, Schema as p, parseDocument as r, Lexer as s, parse as t, YAMLParseError as u, Alias as v, isMap as w, isAlias as x, visit$1 as y };
