import { $ as formatNumber, At as escapeTerminal, et as countNoun } from "./common.js";
import { n as Cooldown, r as INITIAL_COOLDOWN } from "./cooldown.js";
import { r as roundingSlack, t as compareWithThreshold } from "./compare-with-threshold.js";
import { n as thinSeries, t as comparedAt } from "./thin-series.js";
import { createHash } from "node:crypto";
// src/page/html/html.ts
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
function html(strings, ...values) {
	const text = strings.map((part, index) => part + (index < values.length ? htmlText(values[index]) : ""));
	return new Html(text.join(""));
}
function htmlText(value) {
	if (value === void 0) return "";
	if (value instanceof Html) return value.text;
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return escapeText(value);
	return value.map(htmlText).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeText(text) {
	return escapeTerminal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
// src/page/html/page-style.ts
const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --back: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --accent: #0550ae; --bad: #b3261e; --good: #1a7f37; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --back: #0d1117; --card: #151b23; --line: #3d444d; --accent: #6cb2ff; --bad: #ff8f87; --good: #57d574; --warn: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .35rem 0; } code, .code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
pre { font: .9em/1.4 ui-monospace, monospace; overflow-x: auto; white-space: pre-wrap; margin: .5rem 0; }
.dim { color: var(--dim); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.rule { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1.25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } th { color: var(--dim); font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .75rem 0 .25rem; } .controls input[type=range] { flex: 1 1 16rem; accent-color: var(--accent); } .controls input[type=number] { width: 9rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .4rem; }
button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .7rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; background: var(--card); border-radius: 6px; } svg text { fill: var(--dim); font: 12px system-ui, sans-serif; }
.axis { stroke: var(--line); } .run { fill: none; stroke: var(--dim); stroke-opacity: .35; } .run.firing { stroke: var(--bad); stroke-opacity: .45; } .logged { fill: none; stroke: var(--dim); stroke-dasharray: 2 3; } .compared { fill: none; stroke: var(--accent); stroke-width: 2.5; } .threshold { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 8 4; } .fired { fill: var(--bad); } .silent { fill: var(--card); stroke: var(--bad); stroke-width: 2; }
fieldset { border: 0; padding: 0; margin: 0; } legend { padding: 0; } label { cursor: pointer; } details > summary { cursor: pointer; }
@media print { .controls { display: none; } .rule { break-inside: avoid; } }
`.trim();
// src/page/html/render-page.ts
function renderPage(parts) {
	return renderPageWithPolicy(parts).text;
}
function renderPageWithPolicy(parts) {
	const { title, body, script, data } = parts;
	const style = parts.style === void 0 ? PAGE_STYLE : `${PAGE_STYLE}\n${parts.style}`;
	const policy = [
		"default-src 'none'",
		`style-src '${hashOf(style)}'`,
		...script === void 0 ? [] : [`script-src '${hashOf(script)}'`],
		...parts.connects === true ? ["connect-src 'self'"] : [],
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
	return {
		text: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${data === void 0 ? void 0 : dataBlock(data)}${script === void 0 ? void 0 : new Html(`<script>${script}<\/script>`)}
</body>
</html>
`.text,
		policy
	};
}
function dataBlock(data) {
	const text = JSON.stringify(data).replace(/<|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return new Html(`<script type="application/json" id="data">${text}<\/script>\n`);
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function descending(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function bisector(e) {
	let t, compare2, delta;
	e.length === 2 ? (t = e === ascending || e === descending ? e : zero$1, compare2 = e, delta = e) : (t = ascending, compare2 = (t, n) => ascending(e(t), n), delta = (t, n) => e(t) - n);
	function left(e, n, r = 0, i = e.length) {
		if (r < i) {
			if (t(n, n) !== 0) return i;
			do {
				let t = r + i >>> 1;
				compare2(e[t], n) < 0 ? r = t + 1 : i = t;
			} while (r < i);
		}
		return r;
	}
	function right(e, n, r = 0, i = e.length) {
		if (r < i) {
			if (t(n, n) !== 0) return i;
			do {
				let t = r + i >>> 1;
				compare2(e[t], n) <= 0 ? r = t + 1 : i = t;
			} while (r < i);
		}
		return r;
	}
	function center(e, t, n = 0, r = e.length) {
		let i = left(e, t, n, r - 1);
		return i > n && delta(e[i - 1], t) > -delta(e[i], t) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(e) {
	return e === null ? NaN : +e;
}
const e$3 = bisector(ascending);
const t$3 = e$3.right;
const n$3 = e$3.left;
const r$3 = bisector(number$2).center;
const i$3 = Blur2(blurf);
const a$2 = Blur2(blurfImage);
function Blur2(e) {
	return function(t, n, r = n) {
		if (!((n = +n) >= 0)) throw RangeError(`invalid rx`);
		if (!((r = +r) >= 0)) throw RangeError(`invalid ry`);
		let { data: i, width: a, height: o } = t;
		if (!((a = Math.floor(a)) >= 0)) throw RangeError(`invalid width`);
		if (!((o = Math.floor(o === void 0 ? i.length / a : o)) >= 0)) throw RangeError(`invalid height`);
		if (!a || !o || !n && !r) return t;
		let s = n && e(n), c = r && e(r), l = i.slice();
		return s && c ? (blurh(s, l, i, a, o), blurh(s, i, l, a, o), blurh(s, l, i, a, o), blurv(c, i, l, a, o), blurv(c, l, i, a, o), blurv(c, i, l, a, o)) : s ? (blurh(s, i, l, a, o), blurh(s, l, i, a, o), blurh(s, i, l, a, o)) : c && (blurv(c, i, l, a, o), blurv(c, l, i, a, o), blurv(c, i, l, a, o)), t;
	};
}
function blurh(e, t, n, r, i) {
	for (let a = 0, o = r * i; a < o;) e(t, n, a, a += r, 1);
}
function blurv(e, t, n, r, i) {
	for (let a = 0, o = r * i; a < r; ++a) e(t, n, a, a + o, r);
}
function blurfImage(e) {
	let t = blurf(e);
	return (e, n, r, i, a) => {
		r <<= 2, i <<= 2, a <<= 2, t(e, n, r + 0, i + 0, a), t(e, n, r + 1, i + 1, a), t(e, n, r + 2, i + 2, a), t(e, n, r + 3, i + 3, a);
	};
}
function blurf(e) {
	let t = Math.floor(e);
	if (t === e) return bluri(e);
	let n = e - t, r = 2 * e + 1;
	return (e, i, a, o, s) => {
		if (!((o -= s) >= a)) return;
		let c = t * i[a], l = s * t, u = l + s;
		for (let e = a, t = a + l; e < t; e += s) c += i[Math.min(o, e)];
		for (let t = a, d = o; t <= d; t += s) c += i[Math.min(o, t + l)], e[t] = (c + n * (i[Math.max(a, t - u)] + i[Math.min(o, t + u)])) / r, c -= i[Math.max(a, t - l)];
	};
}
function bluri(e) {
	let t = 2 * e + 1;
	return (n, r, i, a, o) => {
		if (!((a -= o) >= i)) return;
		let s = e * r[i], c = o * e;
		for (let e = i, t = i + c; e < t; e += o) s += r[Math.min(a, e)];
		for (let e = i, l = a; e <= l; e += o) s += r[Math.min(a, e + c)], n[e] = s / t, s -= r[Math.max(i, e - c)];
	};
}
var o$3 = Array.prototype.slice;
const s$4 = Math.sqrt(50);
const c$3 = Math.sqrt(10);
const l$3 = Math.sqrt(2);
function tickSpec(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= s$4 ? 10 : a >= c$3 ? 5 : a >= l$3 ? 2 : 1, u, d, f;
	return i < 0 ? (f = 10 ** -i / o, u = Math.round(e * f), d = Math.round(t * f), u / f < e && ++u, d / f > t && --d, f = -f) : (f = 10 ** i * o, u = Math.round(e / f), d = Math.round(t / f), u * f < e && ++u, d * f > t && --d), d < u && .5 <= n && n < 2 ? tickSpec(e, t, n * 2) : [
		u,
		d,
		f
	];
}
function ticks(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? tickSpec(t, e, n) : tickSpec(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function tickIncrement(e, t, n) {
	return t = +t, e = +e, n = +n, tickSpec(e, t, n)[2];
}
function tickStep(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? tickIncrement(t, e, n) : tickIncrement(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
var u$3 = shuffler(Math.random);
function shuffler(e) {
	return function(t, n = 0, r = t.length) {
		let i = r - (n = +n);
		for (; i;) {
			let r = e() * i-- | 0, a = t[i + n];
			t[i + n] = t[r + n], t[r + n] = a;
		}
		return t;
	};
}
// node_modules/d3-color/dist/d3-color.mjs
function define(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function extend(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Color() {}
var e$2 = .7;
var t$2 = 1 / e$2;
var n$2 = `\\s*([+-]?\\d+)\\s*`;
var r$2 = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`;
var i$2 = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`;
var a$1 = /^#([0-9a-f]{3,8})$/;
var o$2 = RegExp(`^rgb\\(${n$2},${n$2},${n$2}\\)$`);
var s$3 = RegExp(`^rgb\\(${i$2},${i$2},${i$2}\\)$`);
var c$2 = RegExp(`^rgba\\(${n$2},${n$2},${n$2},${r$2}\\)$`);
var l$2 = RegExp(`^rgba\\(${i$2},${i$2},${i$2},${r$2}\\)$`);
var u$2 = RegExp(`^hsl\\(${r$2},${i$2},${i$2}\\)$`);
var d$2 = RegExp(`^hsla\\(${r$2},${i$2},${i$2},${r$2}\\)$`);
var f$2 = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(e) {
	var t, n;
	return e = (e + ``).trim().toLowerCase(), (t = a$1.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? rgbn(t) : n === 3 ? new Rgb(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? rgba(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? rgba(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = o$2.exec(e)) ? new Rgb(t[1], t[2], t[3], 1) : (t = s$3.exec(e)) ? new Rgb(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = c$2.exec(e)) ? rgba(t[1], t[2], t[3], t[4]) : (t = l$2.exec(e)) ? rgba(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = u$2.exec(e)) ? hsla(t[1], t[2] / 100, t[3] / 100, 1) : (t = d$2.exec(e)) ? hsla(t[1], t[2] / 100, t[3] / 100, t[4]) : f$2.hasOwnProperty(e) ? rgbn(f$2[e]) : e === `transparent` ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(e) {
	return new Rgb(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function rgba(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new Rgb(e, t, n, r);
}
function rgbConvert(e) {
	return e instanceof Color || (e = color(e)), e ? (e = e.rgb(), new Rgb(e.r, e.g, e.b, e.opacity)) : new Rgb();
}
function rgb(e, t, n, r) {
	return arguments.length === 1 ? rgbConvert(e) : new Rgb(e, t, n, r ?? 1);
}
function Rgb(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
define(Rgb, rgb, extend(Color, {
	brighter(e) {
		return e = e == null ? t$2 : t$2 ** +e, new Rgb(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(t) {
		return t = t == null ? e$2 : e$2 ** +t, new Rgb(this.r * t, this.g * t, this.b * t, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	let e = clampa(this.opacity);
	return `${e === 1 ? `rgb(` : `rgba(`}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${e === 1 ? `)` : `, ${e})`}`;
}
function clampa(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function clampi(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function hex(e) {
	return e = clampi(e), (e < 16 ? `0` : ``) + e.toString(16);
}
function hsla(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Hsl(e, t, n, r);
}
function hslConvert(e) {
	if (e instanceof Hsl) return new Hsl(e.h, e.s, e.l, e.opacity);
	if (e instanceof Color || (e = color(e)), !e) return new Hsl();
	if (e instanceof Hsl) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Hsl(o, s, c, e.opacity);
}
function hsl$1(e, t, n, r) {
	return arguments.length === 1 ? hslConvert(e) : new Hsl(e, t, n, r ?? 1);
}
function Hsl(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(e) {
		return e = e == null ? t$2 : t$2 ** +e, new Hsl(this.h, this.s, this.l * e, this.opacity);
	},
	darker(t) {
		return t = t == null ? e$2 : e$2 ** +t, new Hsl(this.h, this.s, this.l * t, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new Rgb(hsl2rgb(e >= 240 ? e - 240 : e + 120, i, r), hsl2rgb(e, i, r), hsl2rgb(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = clampa(this.opacity);
		return `${e === 1 ? `hsl(` : `hsla(`}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${e === 1 ? `)` : `, ${e})`}`;
	}
}));
function clamph(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function clampt(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function hsl2rgb(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
const p$2 = Math.PI / 180;
const m$2 = 180 / Math.PI;
const h$1 = .96422;
const g$1 = .82521;
const _$1 = 4 / 29;
const v$2 = 6 / 29;
const y$2 = 3 * v$2 * v$2;
function labConvert(e) {
	if (e instanceof Lab) return new Lab(e.l, e.a, e.b, e.opacity);
	if (e instanceof Hcl) return hcl2lab(e);
	e instanceof Rgb || (e = rgbConvert(e));
	var t = rgb2lrgb(e.r), n = rgb2lrgb(e.g), r = rgb2lrgb(e.b), i = xyz2lab((.2225045 * t + .7168786 * n + .0606169 * r) / 1), a, o;
	return t === n && n === r ? a = o = i : (a = xyz2lab((.4360747 * t + .3850649 * n + .1430804 * r) / h$1), o = xyz2lab((.0139322 * t + .0971045 * n + .7141733 * r) / g$1)), new Lab(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function lab(e, t, n, r) {
	return arguments.length === 1 ? labConvert(e) : new Lab(e, t, n, r ?? 1);
}
function Lab(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
define(Lab, lab, extend(Color, {
	brighter(e) {
		return new Lab(this.l + 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Lab(this.l - 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = h$1 * lab2xyz(t), e = 1 * lab2xyz(e), n = g$1 * lab2xyz(n), new Rgb(lrgb2rgb(3.1338561 * t - 1.6168667 * e - .4906146 * n), lrgb2rgb(-.9787684 * t + 1.9161415 * e + .033454 * n), lrgb2rgb(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function xyz2lab(e) {
	return e > .008856451679035631 ? e ** (1 / 3) : e / y$2 + _$1;
}
function lab2xyz(e) {
	return e > v$2 ? e * e * e : y$2 * (e - _$1);
}
function lrgb2rgb(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function rgb2lrgb(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function hclConvert(e) {
	if (e instanceof Hcl) return new Hcl(e.h, e.c, e.l, e.opacity);
	if (e instanceof Lab || (e = labConvert(e)), e.a === 0 && e.b === 0) return new Hcl(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * m$2;
	return new Hcl(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function hcl$1(e, t, n, r) {
	return arguments.length === 1 ? hclConvert(e) : new Hcl(e, t, n, r ?? 1);
}
function Hcl(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function hcl2lab(e) {
	if (isNaN(e.h)) return new Lab(e.l, 0, 0, e.opacity);
	var t = e.h * p$2;
	return new Lab(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(e) {
		return new Hcl(this.h, this.c, this.l + 18 * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Hcl(this.h, this.c, this.l - 18 * (e ?? 1), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var b$2 = -.14861;
var x$2 = 1.78277;
var S$1 = -.29227;
var C$1 = -.90649;
var w$1 = 1.97294;
var T = w$1 * C$1;
var E = w$1 * x$2;
var D$1 = x$2 * S$1 - C$1 * b$2;
function cubehelixConvert(e) {
	if (e instanceof Cubehelix) return new Cubehelix(e.h, e.s, e.l, e.opacity);
	e instanceof Rgb || (e = rgbConvert(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (D$1 * r + T * t - E * n) / (D$1 + T - E), a = r - i, o = (w$1 * (n - i) - S$1 * a) / C$1, s = Math.sqrt(o * o + a * a) / (w$1 * i * (1 - i)), c = s ? Math.atan2(o, a) * m$2 - 120 : NaN;
	return new Cubehelix(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function cubehelix$1(e, t, n, r) {
	return arguments.length === 1 ? cubehelixConvert(e) : new Cubehelix(e, t, n, r ?? 1);
}
function Cubehelix(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(e) {
		return e = e == null ? t$2 : t$2 ** +e, new Cubehelix(this.h, this.s, this.l * e, this.opacity);
	},
	darker(t) {
		return t = t == null ? e$2 : e$2 ** +t, new Cubehelix(this.h, this.s, this.l * t, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * p$2, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new Rgb(255 * (t + n * (b$2 * r + x$2 * i)), 255 * (t + n * (S$1 * r + C$1 * i)), 255 * (t + w$1 * r * n), this.opacity);
	}
}));
// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(e, t, n, r, a) {
	var o = e * e, s = o * e;
	return ((1 - 3 * e + 3 * o - s) * t + (4 - 6 * o + 3 * s) * n + (1 + 3 * e + 3 * o - 3 * s) * r + s * a) / 6;
}
function basis$1(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), a = e[r], o = e[r + 1], s = r > 0 ? e[r - 1] : 2 * a - o, c = r < t - 1 ? e[r + 2] : 2 * o - a;
		return basis((n - r / t) * t, s, a, o, c);
	};
}
function basisClosed(e) {
	var t = e.length;
	return function(n) {
		var r = Math.floor(((n %= 1) < 0 ? ++n : n) * t), a = e[(r + t - 1) % t], o = e[r % t], s = e[(r + 1) % t], c = e[(r + 2) % t];
		return basis((n - r / t) * t, a, o, s, c);
	};
}
var constant$1 = (e) => () => e;
function linear$1(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function exponential(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function hue$1(e, t) {
	var n = t - e;
	return n ? linear$1(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : constant$1(isNaN(e) ? t : e);
}
function gamma(e) {
	return (e = +e) == 1 ? nogamma : function(t, n) {
		return n - t ? exponential(t, n, e) : constant$1(isNaN(t) ? n : t);
	};
}
function nogamma(e, t) {
	var n = t - e;
	return n ? linear$1(e, n) : constant$1(isNaN(e) ? t : e);
}
var s$2 = (function rgbGamma(t) {
	var n = gamma(t);
	function rgb$1(t, r) {
		var a = n((t = rgb(t)).r, (r = rgb(r)).r), o = n(t.g, r.g), s = n(t.b, r.b), c = nogamma(t.opacity, r.opacity);
		return function(e) {
			return t.r = a(e), t.g = o(e), t.b = s(e), t.opacity = c(e), t + ``;
		};
	}
	return rgb$1.gamma = rgbGamma, rgb$1;
})(1);
function rgbSpline(t) {
	return function(n) {
		for (var r = n.length, a = Array(r), o = Array(r), s = Array(r), c = 0, l; c < r; ++c) l = rgb(n[c]), a[c] = l.r || 0, o[c] = l.g || 0, s[c] = l.b || 0;
		return a = t(a), o = t(o), s = t(s), l.opacity = 1, function(e) {
			return l.r = a(e), l.g = o(e), l.b = s(e), l + ``;
		};
	};
}
var c$1 = rgbSpline(basis$1);
var l$1 = rgbSpline(basisClosed);
function numberArray(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), a;
	return function(o) {
		for (a = 0; a < n; ++a) r[a] = e[a] * (1 - o) + t[a] * o;
		return r;
	};
}
function isNumberArray(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function genericArray(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, a = Array(r), o = Array(n), s = 0; s < r; ++s) a[s] = value(e[s], t[s]);
	for (; s < n; ++s) o[s] = t[s];
	return function(e) {
		for (s = 0; s < r; ++s) o[s] = a[s](e);
		return o;
	};
}
function date(e, t) {
	var n = new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function number(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function object(e, t) {
	var n = {}, r = {}, a;
	for (a in typeof e == `object` && e || (e = {}), typeof t == `object` && t || (t = {}), t) a in e ? n[a] = value(e[a], t[a]) : r[a] = t[a];
	return function(e) {
		for (a in n) r[a] = n[a](e);
		return r;
	};
}
var u$1 = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var d$1 = new RegExp(u$1.source, `g`);
function zero(e) {
	return function() {
		return e;
	};
}
function one(e) {
	return function(t) {
		return e(t) + ``;
	};
}
function string(e, t) {
	var n = u$1.lastIndex = d$1.lastIndex = 0, r, a, o, s = -1, c = [], l = [];
	for (e += ``, t += ``; (r = u$1.exec(e)) && (a = d$1.exec(t));) (o = a.index) > n && (o = t.slice(n, o), c[s] ? c[s] += o : c[++s] = o), (r = r[0]) === (a = a[0]) ? c[s] ? c[s] += a : c[++s] = a : (c[++s] = null, l.push({
		i: s,
		x: number(r, a)
	})), n = d$1.lastIndex;
	return n < t.length && (o = t.slice(n), c[s] ? c[s] += o : c[++s] = o), c.length < 2 ? l[0] ? one(l[0].x) : zero(t) : (t = l.length, function(e) {
		for (var n = 0, r; n < t; ++n) c[(r = l[n]).i] = r.x(e);
		return c.join(``);
	});
}
function value(e, n) {
	var r = typeof n, a;
	return n == null || r === `boolean` ? constant$1(n) : (r === `number` ? number : r === `string` ? (a = color(n)) ? (n = a, s$2) : string : n instanceof color ? s$2 : n instanceof Date ? date : isNumberArray(n) ? numberArray : Array.isArray(n) ? genericArray : typeof n.valueOf != `function` && typeof n.toString != `function` || isNaN(n) ? object : number)(e, n);
}
function round$1(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var f$1 = 180 / Math.PI;
var p$1 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(e, t, n, r, a, o) {
	var s, c, l;
	return (s = Math.sqrt(e * e + t * t)) && (e /= s, t /= s), (l = e * n + t * r) && (n -= e * l, r -= t * l), (c = Math.sqrt(n * n + r * r)) && (n /= c, r /= c, l /= c), e * r < t * n && (e = -e, t = -t, l = -l, s = -s), {
		translateX: a,
		translateY: o,
		rotate: Math.atan2(t, e) * f$1,
		skewX: Math.atan(l) * f$1,
		scaleX: s,
		scaleY: c
	};
}
var m$1;
function parseCss(e) {
	let t = new (typeof DOMMatrix == `function` ? DOMMatrix : WebKitCSSMatrix)(e + ``);
	return t.isIdentity ? p$1 : decompose(t.a, t.b, t.c, t.d, t.e, t.f);
}
function parseSvg(e) {
	return e == null || (m$1 ||= document.createElementNS(`http://www.w3.org/2000/svg`, `g`), m$1.setAttribute(`transform`, e), !(e = m$1.transform.baseVal.consolidate())) ? p$1 : (e = e.matrix, decompose(e.a, e.b, e.c, e.d, e.e, e.f));
}
function interpolateTransform(e, t, n, r) {
	function pop(e) {
		return e.length ? e.pop() + ` ` : ``;
	}
	function translate(e, r, a, o, s, c) {
		if (e !== a || r !== o) {
			var l = s.push(`translate(`, null, t, null, n);
			c.push({
				i: l - 4,
				x: number(e, a)
			}, {
				i: l - 2,
				x: number(r, o)
			});
		} else (a || o) && s.push(`translate(` + a + t + o + n);
	}
	function rotate(e, t, n, a) {
		e === t ? t && n.push(pop(n) + `rotate(` + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(pop(n) + `rotate(`, null, r) - 2,
			x: number(e, t)
		}));
	}
	function skewX(e, t, n, a) {
		e === t ? t && n.push(pop(n) + `skewX(` + t + r) : a.push({
			i: n.push(pop(n) + `skewX(`, null, r) - 2,
			x: number(e, t)
		});
	}
	function scale(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(pop(a) + `scale(`, null, `,`, null, `)`);
			o.push({
				i: s - 4,
				x: number(e, n)
			}, {
				i: s - 2,
				x: number(t, r)
			});
		} else (n !== 1 || r !== 1) && a.push(pop(a) + `scale(` + n + `,` + r + `)`);
	}
	return function(t, n) {
		var r = [], a = [];
		return t = e(t), n = e(n), translate(t.translateX, t.translateY, n.translateX, n.translateY, r, a), rotate(t.rotate, n.rotate, r, a), skewX(t.skewX, n.skewX, r, a), scale(t.scaleX, t.scaleY, n.scaleX, n.scaleY, r, a), t = n = null, function(e) {
			for (var t = -1, n = a.length, o; ++t < n;) r[(o = a[t]).i] = o.x(e);
			return r.join(``);
		};
	};
}
var h = interpolateTransform(parseCss, `px, `, `px)`, `deg)`);
var g = interpolateTransform(parseSvg, `, `, `)`, `)`);
var _ = 1e-12;
function cosh(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function sinh(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function tanh(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var v$1 = (function zoomRho(e, t, n) {
	function zoom(r, a) {
		var o = r[0], s = r[1], c = r[2], l = a[0], u = a[1], d = a[2], f = l - o, p = u - s, m = f * f + p * p, i, h;
		if (m < _) h = Math.log(d / c) / e, i = function(t) {
			return [
				o + t * f,
				s + t * p,
				c * Math.exp(e * t * h)
			];
		};
		else {
			var g = Math.sqrt(m), v = (d * d - c * c + n * m) / (2 * c * t * g), y = (d * d - c * c - n * m) / (2 * d * t * g), b = Math.log(Math.sqrt(v * v + 1) - v);
			h = (Math.log(Math.sqrt(y * y + 1) - y) - b) / e, i = function(n) {
				var r = n * h, a = cosh(b), l = c / (t * g) * (a * tanh(e * r + b) - sinh(b));
				return [
					o + l * f,
					s + l * p,
					c * a / cosh(e * r + b)
				];
			};
		}
		return i.duration = Math.abs(h) * 1e3 * e / Math.SQRT2, i;
	}
	return zoom.rho = function(e) {
		var t = Math.max(.001, +e), n = t * t;
		return zoomRho(t, n, n * n);
	}, zoom;
})(Math.SQRT2, 2, 4);
function hsl(e) {
	return function(t, r) {
		var a = e((t = hsl$1(t)).h, (r = hsl$1(r)).h), o = nogamma(t.s, r.s), s = nogamma(t.l, r.l), c = nogamma(t.opacity, r.opacity);
		return function(e) {
			return t.h = a(e), t.s = o(e), t.l = s(e), t.opacity = c(e), t + ``;
		};
	};
}
var y$1 = hsl(hue$1);
var b$1 = hsl(nogamma);
function hcl(e) {
	return function(t, n) {
		var r = e((t = hcl$1(t)).h, (n = hcl$1(n)).h), o = nogamma(t.c, n.c), s = nogamma(t.l, n.l), c = nogamma(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = o(e), t.l = s(e), t.opacity = c(e), t + ``;
		};
	};
}
var x$1 = hcl(hue$1);
var S = hcl(nogamma);
function cubehelix(e) {
	return (function cubehelixGamma(t) {
		t = +t;
		function cubehelix(n, r) {
			var a = e((n = cubehelix$1(n)).h, (r = cubehelix$1(r)).h), s = nogamma(n.s, r.s), c = nogamma(n.l, r.l), l = nogamma(n.opacity, r.opacity);
			return function(e) {
				return n.h = a(e), n.s = s(e), n.l = c(e ** +t), n.opacity = l(e), n + ``;
			};
		}
		return cubehelix.gamma = cubehelixGamma, cubehelix;
	})(1);
}
var C = cubehelix(hue$1);
var w = cubehelix(nogamma);
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString(`en`).replace(/,/g, ``) : e.toString(10);
}
function formatDecimalParts(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf(`e`), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function exponent(e) {
	return e = formatDecimalParts(Math.abs(e)), e ? e[1] : NaN;
}
function formatGroup(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function formatNumerals(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var e$1 = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(t) {
	if (!(n = e$1.exec(t))) throw Error(`invalid format: ` + t);
	var n;
	return new FormatSpecifier({
		fill: n[1],
		align: n[2],
		sign: n[3],
		symbol: n[4],
		zero: n[5],
		width: n[6],
		comma: n[7],
		precision: n[8] && n[8].slice(1),
		trim: n[9],
		type: n[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(e) {
	this.fill = e.fill === void 0 ? ` ` : e.fill + ``, this.align = e.align === void 0 ? `>` : e.align + ``, this.sign = e.sign === void 0 ? `-` : e.sign + ``, this.symbol = e.symbol === void 0 ? `` : e.symbol + ``, this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? `` : e.type + ``;
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? `0` : ``) + (this.width === void 0 ? `` : Math.max(1, this.width | 0)) + (this.comma ? `,` : ``) + (this.precision === void 0 ? `` : `.` + Math.max(0, this.precision | 0)) + (this.trim ? `~` : ``) + this.type;
};
function formatTrim(e) {
	out: for (var t = e.length, n = 1, r = -1, i; n < t; ++n) switch (e[n]) {
		case `.`:
			r = i = n;
			break;
		case `0`:
			r === 0 && (r = n), i = n;
			break;
		default:
			if (!+e[n]) break out;
			r > 0 && (r = 0);
	}
	return r > 0 ? e.slice(0, r) + e.slice(i + 1) : e;
}
var t$1;
function formatPrefixAuto(e, n) {
	var r = formatDecimalParts(e, n);
	if (!r) return t$1 = void 0, e.toPrecision(n);
	var i = r[0], a = r[1], o = a - (t$1 = Math.max(-8, Math.min(8, Math.floor(a / 3))) * 3) + 1, s = i.length;
	return o === s ? i : o > s ? i + Array(o - s + 1).join(`0`) : o > 0 ? i.slice(0, o) + `.` + i.slice(o) : `0.` + Array(1 - o).join(`0`) + formatDecimalParts(e, Math.max(0, n + o - 1))[0];
}
function formatRounded(e, t) {
	var n = formatDecimalParts(e, t);
	if (!n) return e + ``;
	var r = n[0], i = n[1];
	return i < 0 ? `0.` + Array(-i).join(`0`) + r : r.length > i + 1 ? r.slice(0, i + 1) + `.` + r.slice(i + 1) : r + Array(i - r.length + 2).join(`0`);
}
var n$1 = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + ``,
	d: formatDecimal,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => formatRounded(e * 100, t),
	r: formatRounded,
	s: formatPrefixAuto,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function identity(e) {
	return e;
}
var r$1 = Array.prototype.map;
var i$1 = [
	`y`,
	`z`,
	`a`,
	`f`,
	`p`,
	`n`,
	`\u00B5`,
	`m`,
	``,
	`k`,
	`M`,
	`G`,
	`T`,
	`P`,
	`E`,
	`Z`,
	`Y`
];
function formatLocale(e) {
	var a = e.grouping === void 0 || e.thousands === void 0 ? identity : formatGroup(r$1.call(e.grouping, Number), e.thousands + ``), o = e.currency === void 0 ? `` : e.currency[0] + ``, s = e.currency === void 0 ? `` : e.currency[1] + ``, c = e.decimal === void 0 ? `.` : e.decimal + ``, l = e.numerals === void 0 ? identity : formatNumerals(r$1.call(e.numerals, String)), u = e.percent === void 0 ? `%` : e.percent + ``, d = e.minus === void 0 ? `\u2212` : e.minus + ``, f = e.nan === void 0 ? `NaN` : e.nan + ``;
	function newFormat(e, r) {
		e = formatSpecifier(e);
		var p = e.fill, m = e.align, h = e.sign, g = e.symbol, _ = e.zero, v = e.width, y = e.comma, b = e.precision, x = e.trim, S = e.type;
		S === `n` ? (y = !0, S = `g`) : n$1[S] || (b === void 0 && (b = 12), x = !0, S = `g`), (_ || p === `0` && m === `=`) && (_ = !0, p = `0`, m = `=`);
		var C = (r && r.prefix !== void 0 ? r.prefix : ``) + (g === `$` ? o : g === `#` && /[boxX]/.test(S) ? `0` + S.toLowerCase() : ``), w = (g === `$` ? s : /[%p]/.test(S) ? u : ``) + (r && r.suffix !== void 0 ? r.suffix : ``), T = n$1[S], E = /[defgprs%]/.test(S);
		b = b === void 0 ? 6 : /[gprs]/.test(S) ? Math.max(1, Math.min(21, b)) : Math.max(0, Math.min(20, b));
		function format(e) {
			var n = C, r = w, o, s, u;
			if (S === `c`) r = T(e) + r, e = ``;
			else {
				e = +e;
				var g = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? f : T(Math.abs(e), b), x && (e = formatTrim(e)), g && +e == 0 && h !== `+` && (g = !1), n = (g ? h === `(` ? h : d : h === `-` || h === `(` ? `` : h) + n, r = (S === `s` && !isNaN(e) && t$1 !== void 0 ? i$1[8 + t$1 / 3] : ``) + r + (g && h === `(` ? `)` : ``), E) {
					for (o = -1, s = e.length; ++o < s;) if (u = e.charCodeAt(o), 48 > u || u > 57) {
						r = (u === 46 ? c + e.slice(o + 1) : e.slice(o)) + r, e = e.slice(0, o);
						break;
					}
				}
			}
			y && !_ && (e = a(e, 1 / 0));
			var D = n.length + e.length + r.length, O = D < v ? Array(v - D + 1).join(p) : ``;
			switch (y && _ && (e = a(O + e, O.length ? v - r.length : 1 / 0), O = ``), m) {
				case `<`:
					e = n + e + r + O;
					break;
				case `=`:
					e = n + O + e + r;
					break;
				case `^`:
					e = O.slice(0, D = O.length >> 1) + n + e + r + O.slice(D);
					break;
				default: e = O + n + e + r;
			}
			return l(e);
		}
		return format.toString = function() {
			return e + ``;
		}, format;
	}
	function formatPrefix(e, t) {
		var n = Math.max(-8, Math.min(8, Math.floor(exponent(t) / 3))) * 3, r = 10 ** -n, a = newFormat((e = formatSpecifier(e), e.type = `f`, e), { suffix: i$1[8 + n / 3] });
		return function(e) {
			return a(r * e);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var a;
var o$1;
var s$1;
defaultLocale({
	thousands: `,`,
	grouping: [3],
	currency: [`$`, ``]
});
function defaultLocale(e) {
	return a = formatLocale(e), o$1 = a.format, s$1 = a.formatPrefix, a;
}
function precisionFixed(e) {
	return Math.max(0, -exponent(Math.abs(e)));
}
function precisionPrefix(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(t) / 3))) * 3 - exponent(Math.abs(e)));
}
function precisionRound(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, exponent(t) - exponent(e)) + 1;
}
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function constants(e) {
	return function() {
		return e;
	};
}
function number$1(e) {
	return +e;
}
var B = [0, 1];
function identity$1(e) {
	return e;
}
function normalize(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : constants(isNaN(t) ? NaN : .5);
}
function clamper(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function bimap(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = normalize(i, r), a = n(o, a)) : (r = normalize(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function polymap(e, t, r) {
	var i = Math.min(e.length, t.length) - 1, a = Array(i), o = Array(i), s = -1;
	for (e[i] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++s < i;) a[s] = normalize(e[s], e[s + 1]), o[s] = r(t[s], t[s + 1]);
	return function(t) {
		var r = t$3(e, t, 1, i) - 1;
		return o[r](a[r](t));
	};
}
function copy$1(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function transformer$2() {
	var e = B, t = B, n = value, r, i, a, o = identity$1, s, c, f;
	function rescale() {
		var n = Math.min(e.length, t.length);
		return o !== identity$1 && (o = clamper(e[0], e[n - 1])), s = n > 2 ? polymap : bimap, c = f = null, scale;
	}
	function scale(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return scale.invert = function(n) {
		return o(i((f ||= s(t, e.map(r), number))(n)));
	}, scale.domain = function(t) {
		return arguments.length ? (e = Array.from(t, number$1), rescale()) : e.slice();
	}, scale.range = function(e) {
		return arguments.length ? (t = Array.from(e), rescale()) : t.slice();
	}, scale.rangeRound = function(e) {
		return t = Array.from(e), n = round$1, rescale();
	}, scale.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : identity$1, rescale()) : o !== identity$1;
	}, scale.interpolate = function(e) {
		return arguments.length ? (n = e, rescale()) : n;
	}, scale.unknown = function(e) {
		return arguments.length ? (a = e, scale) : a;
	}, function(e, t) {
		return r = e, i = t, rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(e, t, n, i) {
	var a = tickStep(e, t, n), o;
	switch (i = formatSpecifier(i ?? `,f`), i.type) {
		case `s`:
			var s = Math.max(Math.abs(e), Math.abs(t));
			return i.precision == null && !isNaN(o = precisionPrefix(a, s)) && (i.precision = o), s$1(i, s);
		case ``:
		case `e`:
		case `g`:
		case `p`:
		case `r`:
			i.precision == null && !isNaN(o = precisionRound(a, Math.max(Math.abs(e), Math.abs(t)))) && (i.precision = o - (i.type === `e`));
			break;
		case `f`:
		case `%`: i.precision == null && !isNaN(o = precisionFixed(a)) && (i.precision = o - (i.type === `%`) * 2);
	}
	return o$1(i);
}
function linearish(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return ticks(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return tickFormat(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, o = r.length - 1, s = r[i], c = r[o], l, u, d = 10;
		for (c < s && (u = s, s = c, c = u, u = i, i = o, o = u); d-- > 0;) {
			if (u = tickIncrement(s, c, n), u === l) return r[i] = s, r[o] = c, t(r);
			if (u > 0) s = Math.floor(s / u) * u, c = Math.ceil(c / u) * u;
			else if (u < 0) s = Math.ceil(s * u) / u, c = Math.floor(c * u) / u;
			else break;
			l = u;
		}
		return e;
	}, e;
}
function linear() {
	var e = continuous();
	return e.copy = function() {
		return copy$1(e, linear());
	}, initRange.apply(e, arguments), linearish(e);
}
// node_modules/d3-path/dist/d3-path.mjs
const e = Math.PI;
const t = 2 * e;
const n = 1e-6;
const i = t - n;
function append(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function appendRound(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return append;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, i = e.length; t < i; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function equal(e, t, n, i) {
	return e === n && t === i;
}
function equalRound(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return equal;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var Path = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = ``, this._append = e == null ? append : appendRound(e), this._equal = e == null ? equal : equalRound(e);
	}
	moveTo(e, t) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}`;
	}
	closePath() {
		this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
	}
	lineTo(e, t) {
		this._append`L${this._x1 = +e},${this._y1 = +t}`;
	}
	quadraticCurveTo(e, t, n, i) {
		this._append`Q${+e},${+t},${this._x1 = +n},${this._y1 = +i}`;
	}
	bezierCurveTo(e, t, n, i, a, o) {
		this._append`C${+e},${+t},${+n},${+i},${this._x1 = +a},${this._y1 = +o}`;
	}
	arcTo(t, i, a, o, s) {
		if (t = +t, i = +i, a = +a, o = +o, s = +s, s < 0) throw Error(`negative radius: ${s}`);
		let c = this._x1, l = this._y1, u = a - t, d = o - i, f = c - t, p = l - i, m = f * f + p * p;
		if (this._x1 === null) this._append`M${this._x1 = t},${this._y1 = i}`;
		else if (m > n) {
			if (!(Math.abs(p * u - d * f) > n) || !s) this._append`L${this._x1 = t},${this._y1 = i}`;
			else {
				let h = a - c, g = o - l, _ = u * u + d * d, v = h * h + g * g, y = Math.sqrt(_), b = Math.sqrt(m), x = s * Math.tan((e - Math.acos((_ + m - v) / (2 * y * b))) / 2), S = x / b, C = x / y;
				Math.abs(S - 1) > n && this._append`L${t + S * f},${i + S * p}`, this._append`A${s},${s},0,0,${+(p * h > f * g)},${this._x1 = t + C * u},${this._y1 = i + C * d}`;
			}
		}
	}
	arc(a, o, s, c, l, u) {
		if (a = +a, o = +o, s = +s, u = !!u, s < 0) throw Error(`negative radius: ${s}`);
		let d = s * Math.cos(c), f = s * Math.sin(c), p = a + d, m = o + f, h = 1 ^ u, g = u ? c - l : l - c;
		if (this._x1 === null ? this._append`M${p},${m}` : (Math.abs(this._x1 - p) > n || Math.abs(this._y1 - m) > n) && this._append`L${p},${m}`, s) {
			if (g < 0 && (g = g % t + t), g > i) this._append`A${s},${s},0,1,${h},${a - d},${o - f}A${s},${s},0,1,${h},${this._x1 = p},${this._y1 = m}`;
			else if (g > n) {
				let t = a + s * Math.cos(l), n = o + s * Math.sin(l);
				if (g >= e && this._equal(p, m, t, n)) {
					g /= 2;
					let t = c + g;
					this._append`A${s},${s},0,${+(g >= e)},${h},${a + s * Math.cos(t)},${o + s * Math.sin(t)}`;
				}
				this._append`A${s},${s},0,${+(g >= e)},${h},${this._x1 = t},${this._y1 = n}`;
			}
		}
	}
	rect(e, t, n, i) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}h${n = +n}v${+i}h${-n}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;
// node_modules/d3-shape/dist/d3-shape.mjs
function constant(e) {
	return function() {
		return e;
	};
}
const r = Math.cos;
const o = Math.sin;
const s = Math.sqrt;
const c = 1e-12;
const l = Math.PI;
const u = l / 2;
const d = 2 * l;
function withPath(t) {
	let n = 3;
	return t.digits = function(e) {
		if (!arguments.length) return n;
		if (e == null) n = null;
		else {
			let t = Math.floor(e);
			if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
			n = t;
		}
		return t;
	}, () => new Path(n);
}
var f = Array.prototype.slice;
function array(e) {
	return typeof e == `object` && `length` in e ? e : Array.from(e);
}
function Linear(e) {
	this._context = e;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(e, t);
		}
	}
};
function curveLinear(e) {
	return new Linear(e);
}
function x(e) {
	return e[0];
}
function y(e) {
	return e[1];
}
function line(e, t) {
	var n = constant(!0), r = null, i = curveLinear, a = null, o = withPath(line);
	e = typeof e == `function` ? e : e === void 0 ? x : constant(e), t = typeof t == `function` ? t : t === void 0 ? y : constant(t);
	function line(s) {
		var c, l = (s = array(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + `` || null;
	}
	return line.x = function(t) {
		return arguments.length ? (e = typeof t == `function` ? t : constant(+t), line) : e;
	}, line.y = function(e) {
		return arguments.length ? (t = typeof e == `function` ? e : constant(+e), line) : t;
	}, line.defined = function(e) {
		return arguments.length ? (n = typeof e == `function` ? e : constant(!!e), line) : n;
	}, line.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), line) : i;
	}, line.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), line) : r;
	}, line;
}
var p = curveRadial(curveLinear);
function Radial(e) {
	this._curve = e;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(e, t) {
		this._curve.point(t * Math.sin(e), t * -Math.cos(e));
	}
};
function curveRadial(e) {
	function radial(t) {
		return new Radial(e(t));
	}
	return radial._curve = e, radial;
}
const m = s(3);
const v = s(1 / 3);
const b = v * 2;
const D = o(l / 10) / o(7 * l / 10);
const O = o(d / 10) * D;
const k = -r(d / 10) * D;
const j = s(3);
const N = s(3);
const I = s(3) / 2;
const L = 1 / s(12);
const R = (L / 2 + 1) * 3;
function noop() {}
function point$3(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function Basis(e) {
	this._context = e;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function BasisClosed(e) {
	this._context = e;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2), this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
				break;
			case 3: this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x2 = e, this._y2 = t;
				break;
			case 1:
				this._point = 2, this._x3 = e, this._y3 = t;
				break;
			case 2:
				this._point = 3, this._x4 = e, this._y4 = t, this._context.moveTo((this._x0 + 4 * this._x1 + e) / 6, (this._y0 + 4 * this._y1 + t) / 6);
				break;
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function BasisOpen(e) {
	this._context = e;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var n = (this._x0 + 4 * this._x1 + e) / 6, r = (this._y0 + 4 * this._y1 + t) / 6;
				this._line ? this._context.lineTo(n, r) : this._context.moveTo(n, r);
				break;
			case 3: this._point = 4;
			default: point$3(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Bundle(e, t) {
	this._basis = new Basis(e), this._beta = t;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [], this._y = [], this._basis.lineStart();
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length - 1;
		if (n > 0) for (var r = e[0], i = t[0], a = e[n] - r, o = t[n] - i, s = -1, c; ++s <= n;) c = s / n, this._basis.point(this._beta * e[s] + (1 - this._beta) * (r + c * a), this._beta * t[s] + (1 - this._beta) * (i + c * o));
		this._x = this._y = null, this._basis.lineEnd();
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
var U = (function custom(e) {
	function bundle(t) {
		return e === 1 ? new Basis(t) : new Bundle(t, e);
	}
	return bundle.beta = function(e) {
		return custom(+e);
	}, bundle;
})(.85);
function point$2(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function Cardinal(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2, this._x1 = e, this._y1 = t;
				break;
			case 2: this._point = 3;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var W = (function custom(e) {
	function cardinal(t) {
		return new Cardinal(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function CardinalClosed(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var G = (function custom(e) {
	function cardinal(t) {
		return new CardinalClosed(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function CardinalOpen(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var K = (function custom(e) {
	function cardinal(t) {
		return new CardinalOpen(t, e);
	}
	return cardinal.tension = function(e) {
		return custom(+e);
	}, cardinal;
})(0);
function point$1(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > c) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, l = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / l, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / l;
	}
	if (e._l23_a > c) {
		var u = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, d = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * u + e._x1 * e._l23_2a - t * e._l12_2a) / d, o = (o * u + e._y1 * e._l23_2a - n * e._l12_2a) / d;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function CatmullRom(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var q = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRom(t, e) : new Cardinal(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function CatmullRomClosed(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var J = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRomClosed(t, e) : new CardinalClosed(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function CatmullRomOpen(e, t) {
	this._context = e, this._alpha = t;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Y = (function custom(e) {
	function catmullRom(t) {
		return e ? new CatmullRomOpen(t, e) : new CardinalOpen(t, 0);
	}
	return catmullRom.alpha = function(e) {
		return custom(+e);
	}, catmullRom;
})(.5);
function LinearClosed(e) {
	this._context = e;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._point && this._context.closePath();
	},
	point: function(e, t) {
		e = +e, t = +t, this._point ? this._context.lineTo(e, t) : (this._point = 1, this._context.moveTo(e, t));
	}
};
function sign(e) {
	return e < 0 ? -1 : 1;
}
function slope3(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (sign(a) + sign(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function slope2(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function point(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function MonotoneX(e) {
	this._context = e;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		var n = NaN;
		if (e = +e, t = +t, e !== this._x1 || t !== this._y1) {
			switch (this._point) {
				case 0:
					this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3, point(this, slope2(this, n = slope3(this, e, t)), n);
					break;
				default: point(this, this._t0, n = slope3(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function MonotoneY(e) {
	this._context = new ReflectContext(e);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(e, t) {
	MonotoneX.prototype.point.call(this, t, e);
};
function ReflectContext(e) {
	this._context = e;
}
ReflectContext.prototype = {
	moveTo: function(e, t) {
		this._context.moveTo(t, e);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(e, t) {
		this._context.lineTo(t, e);
	},
	bezierCurveTo: function(e, t, n, r, i, a) {
		this._context.bezierCurveTo(t, e, r, n, a, i);
	}
};
function Natural(e) {
	this._context = e;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [], this._y = [];
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length;
		if (n) {
			if (this._line ? this._context.lineTo(e[0], t[0]) : this._context.moveTo(e[0], t[0]), n === 2) this._context.lineTo(e[1], t[1]);
			else for (var r = controlPoints(e), i = controlPoints(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function controlPoints(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function Step(e, t) {
	this._context = e, this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN, this._point = 0;
	},
	lineEnd: function() {
		0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) this._context.lineTo(this._x, t), this._context.lineTo(e, t);
			else {
				var n = this._x * (1 - this._t) + e * this._t;
				this._context.lineTo(n, this._y), this._context.lineTo(n, t);
			}
		}
		this._x = e, this._y = t;
	}
};
// src/page/chart/rule-chart.ts
const WIDTH = 860;
const HEIGHT = 300;
const MARGIN = {
	top: 12,
	right: 16,
	bottom: 30,
	left: 64
};
const MAX_DRAWN_RUNS = 60;
const BACKGROUND_POINTS = 240;
const CHOSEN_POINTS = 3e3;
const MAX_MARKS = 200;
function ruleChart(chart) {
	const { runs, counts, chosen, comparison } = chart;
	const run = runs[chosen];
	const others = runs.map(({ series }, index) => ({
		series,
		index
	})).filter(({ index }) => index !== chosen).slice(0, 60).map(({ series, index }) => ({
		points: comparedPoints(thinSeries(series, BACKGROUND_POINTS), comparison),
		isFiring: counts[index]?.fires === true
	}));
	const full = run === void 0 ? void 0 : thinSeries(run.series, CHOSEN_POINTS);
	const compared = full === void 0 ? [] : comparedPoints(full, comparison);
	const logged = full?.compared === void 0 || comparison.kind !== "threshold" || comparison.scale !== 1 ? [] : loggedPoints(full);
	const limits = limitsOf(chart);
	const everything = [
		...others.flatMap(({ points }) => points),
		...compared,
		...logged
	];
	const x = linear().domain(extent(everything.map((point) => point.x), [0, 1])).range([MARGIN.left, WIDTH - MARGIN.right]);
	const y = linear().domain(extent([...everything.map((point) => point.y), ...limits], [0, 1])).nice().range([HEIGHT - MARGIN.bottom, MARGIN.top]);
	const draw = line().defined((point) => Number.isFinite(point.y)).x((point) => round(x(point.x))).y((point) => round(y(point.y)));
	const path = (points, name) => html`<path class="${name}" d="${draw([...points]) ?? ""}"/>`;
	const marks = run === void 0 ? void 0 : marksOf(run.series, counts[chosen], comparison);
	const dot = ({ x: step, y: value }, name) => html`<circle class="${name}" r="5" cx="${round(x(step))}" cy="${round(y(value))}"/>`;
	return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${labelOf(chart)}">
${x.ticks(8).map((tick) => html`<line class="axis" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${round(x(tick))}" y="${290}" text-anchor="middle">${tick}</text>`)}
${y.ticks(6).map((tick) => html`<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${MARGIN.left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${formatNumber(tick)}</text>`)}
${others.map(({ points, isFiring }) => path(points, isFiring ? "run firing" : "run"))}
${path(logged, "logged")}${path(compared, "compared")}
${limits.map((limit) => html`<line class="threshold" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(limit))}" y2="${round(y(limit))}"/>`)}
${marks?.silent.map((point) => dot(point, "silent"))}${marks?.fired.map((point) => dot(point, "fired"))}
</svg>`;
}
function labelOf({ comparison, runs, chosen, counts, threshold }) {
	const run = runs[chosen];
	const count = counts[chosen];
	const { measure, unit } = comparison;
	const limit = Number.isFinite(threshold) ? `, threshold ${formatNumber(threshold)}${unit}` : "";
	const where = `${measure} by step${limit}`;
	if (run === void 0) return where;
	if (count === void 0 || !count.isExact || limit === "") return `${where}; ${run.name}`;
	const steps = count.fired.slice(0, 5).map((index) => run.series.steps[index]);
	const what = steps.length === 0 ? "does not fire" : `fires at step ${steps.join(", ")}`;
	return `${where}; ${run.name} ${what}`;
}
function limitsOf({ comparison: { direction }, threshold }) {
	if (!Number.isFinite(threshold)) return [];
	if (direction === "ANY") return [threshold, -threshold];
	return [direction === "DECREASE" ? -threshold : threshold];
}
function comparedPoints(series, { scale }) {
	return series.steps.map((step, index) => ({
		x: step,
		y: (comparedAt(series, index) ?? NaN) * scale
	}));
}
function loggedPoints({ steps, logged }) {
	return steps.map((step, index) => ({
		x: step,
		y: toNumber(logged[index])
	}));
}
function toNumber(value) {
	return value === void 0 ? NaN : Number(value);
}
function marksOf(series, count, { scale }) {
	const points = (indices) => indices.slice(0, MAX_MARKS).map((index) => ({
		x: series.steps[index] ?? 0,
		y: (comparedAt(series, index) ?? NaN) * scale
	})).filter(({ y }) => Number.isFinite(y));
	return {
		fired: points(count?.fired ?? []),
		silent: points(count?.silent ?? [])
	};
}
function extent(values, otherwise) {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const value of values) {
		if (!Number.isFinite(value)) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	if (low > high) return otherwise;
	return low === high ? [low - .5, high + .5] : [low, high];
}
function round(value) {
	return Math.round(value * 10) / 10;
}
// src/simulate/backtest/count-run.ts
function countRun(comparison, series, threshold, assumptions) {
	const { operator, scale } = comparison;
	if (series.isThinned && (operator === "$eq" || operator === "$ne")) return void 0;
	const rule = {
		...comparison,
		limit: threshold / scale
	};
	const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
	const crossings = {
		fired: [],
		suppressed: []
	};
	let atStart;
	for (let index = 0; index < series.steps.length; index += 1) {
		const value = comparedAt(series, index);
		if (value === void 0) continue;
		const holds = isReached(rule, value, series.inputs?.[index] ?? 0);
		const outcome = cooldown.advance(holds, series.times[index] ?? 0);
		if (outcome === "fired" || outcome === "suppressed") crossings[outcome].push(index);
		atStart ??= outcome === "fired";
	}
	return {
		fires: crossings.fired.length > 0,
		fired: crossings.fired,
		silent: crossings.suppressed,
		atStart: atStart ?? false,
		isExact: !series.isThinned
	};
}
function isReached({ kind, direction, operator, limit }, value, inputs) {
	const directed = direction === "INCREASE" ? value : direction === "DECREASE" ? -value : Math.abs(value);
	const slack = inputs === 0 && kind === "threshold" ? 0 : roundingSlack(limit, inputs);
	return compareWithThreshold(directed, operator, limit, slack);
}
// src/page/rule/rule-view.ts
function countRuns({ comparison, assumed, runs }, threshold) {
	return runs.map(({ series }) => countRun(comparison, series, threshold, assumed));
}
function summaryText({ runs }, counts, outcome) {
	if (counts.some((count) => count === void 0)) return "not known, because this page leaves values out";
	const firing = runs.filter((_, index) => counts[index]?.fires === true);
	const labelled = runs.filter(({ hasOutcome }) => hasOutcome === true);
	const caught = firing.filter(({ hasOutcome }) => hasOutcome === true);
	const wanted = outcome?.replace(/^.*=/, "") ?? "";
	const isExact = counts.every((count) => count?.isExact === true);
	const masked = counts.filter((count) => (count?.silent.length ?? 0) > 0).length;
	const early = counts.filter((count) => count?.atStart === true).length;
	return [
		`fires on ${firing.length} of ${countNoun(runs.length, "run")}`,
		...outcome === void 0 ? [] : [`on ${caught.length} of ${labelled.length} ${wanted}`],
		...early === 0 ? [] : [`on ${early} from the start`],
		...masked === 0 ? [] : [`${countNoun(masked, "run")} ${masked === 1 ? "crosses" : "cross"} again later and would have stayed silent`],
		...isExact ? [] : ["later crossings are not known, because this page leaves values out"]
	].join("; ");
}
function runText({ series }, count) {
	if (count === void 0) return "not known";
	if (!count.fires) return "does not fire";
	if (!count.isExact) return "fires";
	const steps = (indices) => {
		const shown = indices.slice(0, 3).map((index) => String(series.steps[index]));
		const rest = indices.length - shown.length;
		return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	};
	const silent = count.silent.length === 0 ? "" : `; silent at ${steps(count.silent)}`;
	return `fires at step ${steps(count.fired)}${silent}`;
}
function sliderRange({ comparison, runs }) {
	let low = comparison.threshold;
	let high = comparison.threshold;
	for (const { series } of runs) for (let index = 0; index < series.steps.length; index += 1) {
		const value = directedAt(comparison, comparedAt(series, index));
		if (!Number.isFinite(value)) continue;
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	const span = high - low || Math.abs(high) || 1;
	const step = 10 ** Math.floor(Math.log10(span / 100)) / 2;
	return {
		low: tidy((Math.floor(low / step) - 1) * step),
		high: tidy((Math.ceil(high / step) + 1) * step),
		step: tidy(step)
	};
}
function directedAt({ direction, scale }, value) {
	if (value === void 0) return NaN;
	const scaled = value * scale;
	if (direction === "ANY") return Math.abs(scaled);
	return direction === "DECREASE" ? -scaled : scaled;
}
function tidy(value) {
	return Number(value.toPrecision(12));
}
export { countRun as a, renderPageWithPolicy as c, summaryText as i, html as l, runText as n, ruleChart as o, sliderRange as r, renderPage as s, countRuns as t };
