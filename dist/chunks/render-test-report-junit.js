import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { Mt as invariant } from "./common.js";
// node_modules/junit-report-builder/dist/index.js
var require_dist = __commonJSMin(((exports, module) => {
	var require$$1 = __require("path");
	var require$$0 = __require("fs");
	var require$$2 = __require("util");
	var commonjsGlobal = typeof globalThis < `u` ? globalThis : typeof window < `u` ? window : typeof global < `u` ? global : typeof self < `u` ? self : {};
	function getDefaultExportFromCjs(e) {
		return e && e.__esModule && Object.prototype.hasOwnProperty.call(e, `default`) ? e.default : e;
	}
	var makeDir$2 = { exports: {} };
	var semver$1 = { exports: {} };
	(function(e, t) {
		t = e.exports = SemVer;
		var n = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? function() {
			var e = Array.prototype.slice.call(arguments, 0);
			e.unshift(`SEMVER`), console.log.apply(console, e);
		} : function() {};
		t.SEMVER_SPEC_VERSION = `2.0.0`;
		var r = 256, i = 2 ** 53 - 1 || 9007199254740991, a = 16, o = r - 6, s = t.re = [], c = t.safeRe = [], l = t.src = [], u = t.tokens = {}, d = 0;
		function tok(e) {
			u[e] = d++;
		}
		var f = `[a-zA-Z0-9-]`, p = [
			[`\\s`, 1],
			[`\\d`, r],
			[f, o]
		];
		function makeSafeRe(e) {
			for (var t = 0; t < p.length; t++) {
				var n = p[t][0], r = p[t][1];
				e = e.split(n + `*`).join(n + `{0,` + r + `}`).split(n + `+`).join(n + `{1,` + r + `}`);
			}
			return e;
		}
		tok(`NUMERICIDENTIFIER`), l[u.NUMERICIDENTIFIER] = `0|[1-9]\\d*`, tok(`NUMERICIDENTIFIERLOOSE`), l[u.NUMERICIDENTIFIERLOOSE] = `\\d+`, tok(`NONNUMERICIDENTIFIER`), l[u.NONNUMERICIDENTIFIER] = `\\d*[a-zA-Z-]` + f + `*`, tok(`MAINVERSION`), l[u.MAINVERSION] = `(` + l[u.NUMERICIDENTIFIER] + `)\\.(` + l[u.NUMERICIDENTIFIER] + `)\\.(` + l[u.NUMERICIDENTIFIER] + `)`, tok(`MAINVERSIONLOOSE`), l[u.MAINVERSIONLOOSE] = `(` + l[u.NUMERICIDENTIFIERLOOSE] + `)\\.(` + l[u.NUMERICIDENTIFIERLOOSE] + `)\\.(` + l[u.NUMERICIDENTIFIERLOOSE] + `)`, tok(`PRERELEASEIDENTIFIER`), l[u.PRERELEASEIDENTIFIER] = `(?:` + l[u.NUMERICIDENTIFIER] + `|` + l[u.NONNUMERICIDENTIFIER] + `)`, tok(`PRERELEASEIDENTIFIERLOOSE`), l[u.PRERELEASEIDENTIFIERLOOSE] = `(?:` + l[u.NUMERICIDENTIFIERLOOSE] + `|` + l[u.NONNUMERICIDENTIFIER] + `)`, tok(`PRERELEASE`), l[u.PRERELEASE] = `(?:-(` + l[u.PRERELEASEIDENTIFIER] + `(?:\\.` + l[u.PRERELEASEIDENTIFIER] + `)*))`, tok(`PRERELEASELOOSE`), l[u.PRERELEASELOOSE] = `(?:-?(` + l[u.PRERELEASEIDENTIFIERLOOSE] + `(?:\\.` + l[u.PRERELEASEIDENTIFIERLOOSE] + `)*))`, tok(`BUILDIDENTIFIER`), l[u.BUILDIDENTIFIER] = f + `+`, tok(`BUILD`), l[u.BUILD] = `(?:\\+(` + l[u.BUILDIDENTIFIER] + `(?:\\.` + l[u.BUILDIDENTIFIER] + `)*))`, tok(`FULL`), tok(`FULLPLAIN`), l[u.FULLPLAIN] = `v?` + l[u.MAINVERSION] + l[u.PRERELEASE] + `?` + l[u.BUILD] + `?`, l[u.FULL] = `^` + l[u.FULLPLAIN] + `$`, tok(`LOOSEPLAIN`), l[u.LOOSEPLAIN] = `[v=\\s]*` + l[u.MAINVERSIONLOOSE] + l[u.PRERELEASELOOSE] + `?` + l[u.BUILD] + `?`, tok(`LOOSE`), l[u.LOOSE] = `^` + l[u.LOOSEPLAIN] + `$`, tok(`GTLT`), l[u.GTLT] = `((?:<|>)?=?)`, tok(`XRANGEIDENTIFIERLOOSE`), l[u.XRANGEIDENTIFIERLOOSE] = l[u.NUMERICIDENTIFIERLOOSE] + `|x|X|\\*`, tok(`XRANGEIDENTIFIER`), l[u.XRANGEIDENTIFIER] = l[u.NUMERICIDENTIFIER] + `|x|X|\\*`, tok(`XRANGEPLAIN`), l[u.XRANGEPLAIN] = `[v=\\s]*(` + l[u.XRANGEIDENTIFIER] + `)(?:\\.(` + l[u.XRANGEIDENTIFIER] + `)(?:\\.(` + l[u.XRANGEIDENTIFIER] + `)(?:` + l[u.PRERELEASE] + `)?` + l[u.BUILD] + `?)?)?`, tok(`XRANGEPLAINLOOSE`), l[u.XRANGEPLAINLOOSE] = `[v=\\s]*(` + l[u.XRANGEIDENTIFIERLOOSE] + `)(?:\\.(` + l[u.XRANGEIDENTIFIERLOOSE] + `)(?:\\.(` + l[u.XRANGEIDENTIFIERLOOSE] + `)(?:` + l[u.PRERELEASELOOSE] + `)?` + l[u.BUILD] + `?)?)?`, tok(`XRANGE`), l[u.XRANGE] = `^` + l[u.GTLT] + `\\s*` + l[u.XRANGEPLAIN] + `$`, tok(`XRANGELOOSE`), l[u.XRANGELOOSE] = `^` + l[u.GTLT] + `\\s*` + l[u.XRANGEPLAINLOOSE] + `$`, tok(`COERCE`), l[u.COERCE] = `(^|[^\\d])(\\d{1,` + a + `})(?:\\.(\\d{1,` + a + `}))?(?:\\.(\\d{1,` + a + `}))?(?:$|[^\\d])`, tok(`COERCERTL`), s[u.COERCERTL] = new RegExp(l[u.COERCE], `g`), c[u.COERCERTL] = new RegExp(makeSafeRe(l[u.COERCE]), `g`), tok(`LONETILDE`), l[u.LONETILDE] = `(?:~>?)`, tok(`TILDETRIM`), l[u.TILDETRIM] = `(\\s*)` + l[u.LONETILDE] + `\\s+`, s[u.TILDETRIM] = new RegExp(l[u.TILDETRIM], `g`), c[u.TILDETRIM] = new RegExp(makeSafeRe(l[u.TILDETRIM]), `g`);
		var m = `$1~`;
		tok(`TILDE`), l[u.TILDE] = `^` + l[u.LONETILDE] + l[u.XRANGEPLAIN] + `$`, tok(`TILDELOOSE`), l[u.TILDELOOSE] = `^` + l[u.LONETILDE] + l[u.XRANGEPLAINLOOSE] + `$`, tok(`LONECARET`), l[u.LONECARET] = `(?:\\^)`, tok(`CARETTRIM`), l[u.CARETTRIM] = `(\\s*)` + l[u.LONECARET] + `\\s+`, s[u.CARETTRIM] = new RegExp(l[u.CARETTRIM], `g`), c[u.CARETTRIM] = new RegExp(makeSafeRe(l[u.CARETTRIM]), `g`);
		var h = `$1^`;
		tok(`CARET`), l[u.CARET] = `^` + l[u.LONECARET] + l[u.XRANGEPLAIN] + `$`, tok(`CARETLOOSE`), l[u.CARETLOOSE] = `^` + l[u.LONECARET] + l[u.XRANGEPLAINLOOSE] + `$`, tok(`COMPARATORLOOSE`), l[u.COMPARATORLOOSE] = `^` + l[u.GTLT] + `\\s*(` + l[u.LOOSEPLAIN] + `)$|^$`, tok(`COMPARATOR`), l[u.COMPARATOR] = `^` + l[u.GTLT] + `\\s*(` + l[u.FULLPLAIN] + `)$|^$`, tok(`COMPARATORTRIM`), l[u.COMPARATORTRIM] = `(\\s*)` + l[u.GTLT] + `\\s*(` + l[u.LOOSEPLAIN] + `|` + l[u.XRANGEPLAIN] + `)`, s[u.COMPARATORTRIM] = new RegExp(l[u.COMPARATORTRIM], `g`), c[u.COMPARATORTRIM] = new RegExp(makeSafeRe(l[u.COMPARATORTRIM]), `g`);
		var g = `$1$2$3`;
		tok(`HYPHENRANGE`), l[u.HYPHENRANGE] = `^\\s*(` + l[u.XRANGEPLAIN] + `)\\s+-\\s+(` + l[u.XRANGEPLAIN] + `)\\s*$`, tok(`HYPHENRANGELOOSE`), l[u.HYPHENRANGELOOSE] = `^\\s*(` + l[u.XRANGEPLAINLOOSE] + `)\\s+-\\s+(` + l[u.XRANGEPLAINLOOSE] + `)\\s*$`, tok(`STAR`), l[u.STAR] = `(<|>)?=?\\s*\\*`;
		for (var v = 0; v < d; v++) n(v, l[v]), s[v] || (s[v] = new RegExp(l[v]), c[v] = new RegExp(makeSafeRe(l[v])));
		t.parse = parse;
		function parse(e, t) {
			if (t && typeof t == `object` || (t = {
				loose: !!t,
				includePrerelease: !1
			}), e instanceof SemVer) return e;
			if (typeof e != `string` || e.length > r || !(t.loose ? c[u.LOOSE] : c[u.FULL]).test(e)) return null;
			try {
				return new SemVer(e, t);
			} catch {
				return null;
			}
		}
		t.valid = valid;
		function valid(e, t) {
			var n = parse(e, t);
			return n ? n.version : null;
		}
		t.clean = clean;
		function clean(e, t) {
			var n = parse(e.trim().replace(/^[=v]+/, ``), t);
			return n ? n.version : null;
		}
		t.SemVer = SemVer;
		function SemVer(e, t) {
			if (t && typeof t == `object` || (t = {
				loose: !!t,
				includePrerelease: !1
			}), e instanceof SemVer) {
				if (e.loose === t.loose) return e;
				e = e.version;
			} else if (typeof e != `string`) throw TypeError(`Invalid Version: ` + e);
			if (e.length > r) throw TypeError(`version is longer than ` + r + ` characters`);
			if (!(this instanceof SemVer)) return new SemVer(e, t);
			n(`SemVer`, e, t), this.options = t, this.loose = !!t.loose;
			var a = e.trim().match(t.loose ? c[u.LOOSE] : c[u.FULL]);
			if (!a) throw TypeError(`Invalid Version: ` + e);
			if (this.raw = e, this.major = +a[1], this.minor = +a[2], this.patch = +a[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = a[4] ? a[4].split(`.`).map(function(e) {
				if (/^[0-9]+$/.test(e)) {
					var t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : [], this.build = a[5] ? a[5].split(`.`) : [], this.format();
		}
		SemVer.prototype.format = function() {
			return this.version = this.major + `.` + this.minor + `.` + this.patch, this.prerelease.length && (this.version += `-` + this.prerelease.join(`.`)), this.version;
		}, SemVer.prototype.toString = function() {
			return this.version;
		}, SemVer.prototype.compare = function(e) {
			return n(`SemVer.compare`, this.version, this.options, e), e instanceof SemVer || (e = new SemVer(e, this.options)), this.compareMain(e) || this.comparePre(e);
		}, SemVer.prototype.compareMain = function(e) {
			return e instanceof SemVer || (e = new SemVer(e, this.options)), compareIdentifiers(this.major, e.major) || compareIdentifiers(this.minor, e.minor) || compareIdentifiers(this.patch, e.patch);
		}, SemVer.prototype.comparePre = function(e) {
			if (e instanceof SemVer || (e = new SemVer(e, this.options)), this.prerelease.length && !e.prerelease.length) return -1;
			if (!this.prerelease.length && e.prerelease.length) return 1;
			if (!this.prerelease.length && !e.prerelease.length) return 0;
			var t = 0;
			do {
				var r = this.prerelease[t], i = e.prerelease[t];
				if (n(`prerelease compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return compareIdentifiers(r, i);
			} while (++t);
		}, SemVer.prototype.compareBuild = function(e) {
			e instanceof SemVer || (e = new SemVer(e, this.options));
			var t = 0;
			do {
				var r = this.build[t], i = e.build[t];
				if (n(`prerelease compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return compareIdentifiers(r, i);
			} while (++t);
		}, SemVer.prototype.inc = function(e, t) {
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t), this.inc(`pre`, t);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t), this.inc(`pre`, t);
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`:
					if (this.prerelease.length === 0) this.prerelease = [0];
					else {
						for (var n = this.prerelease.length; --n >= 0;) typeof this.prerelease[n] == `number` && (this.prerelease[n]++, n = -2);
						n === -1 && this.prerelease.push(0);
					}
					t && (this.prerelease[0] === t ? isNaN(this.prerelease[1]) && (this.prerelease = [t, 0]) : this.prerelease = [t, 0]);
					break;
				default: throw Error(`invalid increment argument: ` + e);
			}
			return this.format(), this.raw = this.version, this;
		}, t.inc = inc;
		function inc(e, t, n, r) {
			typeof n == `string` && (r = n, n = void 0);
			try {
				return new SemVer(e, n).inc(t, r).version;
			} catch {
				return null;
			}
		}
		t.diff = diff;
		function diff(e, t) {
			if (eq(e, t)) return null;
			var n = parse(e), r = parse(t), i = ``;
			if (n.prerelease.length || r.prerelease.length) {
				i = `pre`;
				var a = `prerelease`;
			}
			for (var o in n) if ((o === `major` || o === `minor` || o === `patch`) && n[o] !== r[o]) return i + o;
			return a;
		}
		t.compareIdentifiers = compareIdentifiers;
		var y = /^[0-9]+$/;
		function compareIdentifiers(e, t) {
			var n = y.test(e), r = y.test(t);
			return n && r && (e = +e, t = +t), e === t ? 0 : n && !r ? -1 : r && !n ? 1 : e < t ? -1 : 1;
		}
		t.rcompareIdentifiers = rcompareIdentifiers;
		function rcompareIdentifiers(e, t) {
			return compareIdentifiers(t, e);
		}
		t.major = major;
		function major(e, t) {
			return new SemVer(e, t).major;
		}
		t.minor = minor;
		function minor(e, t) {
			return new SemVer(e, t).minor;
		}
		t.patch = patch;
		function patch(e, t) {
			return new SemVer(e, t).patch;
		}
		t.compare = compare;
		function compare(e, t, n) {
			return new SemVer(e, n).compare(new SemVer(t, n));
		}
		t.compareLoose = compareLoose;
		function compareLoose(e, t) {
			return compare(e, t, !0);
		}
		t.compareBuild = compareBuild;
		function compareBuild(e, t, n) {
			var r = new SemVer(e, n), i = new SemVer(t, n);
			return r.compare(i) || r.compareBuild(i);
		}
		t.rcompare = rcompare;
		function rcompare(e, t, n) {
			return compare(t, e, n);
		}
		t.sort = sort;
		function sort(e, n) {
			return e.sort(function(e, r) {
				return t.compareBuild(e, r, n);
			});
		}
		t.rsort = rsort;
		function rsort(e, n) {
			return e.sort(function(e, r) {
				return t.compareBuild(r, e, n);
			});
		}
		t.gt = gt;
		function gt(e, t, n) {
			return compare(e, t, n) > 0;
		}
		t.lt = lt;
		function lt(e, t, n) {
			return compare(e, t, n) < 0;
		}
		t.eq = eq;
		function eq(e, t, n) {
			return compare(e, t, n) === 0;
		}
		t.neq = neq;
		function neq(e, t, n) {
			return compare(e, t, n) !== 0;
		}
		t.gte = gte;
		function gte(e, t, n) {
			return compare(e, t, n) >= 0;
		}
		t.lte = lte;
		function lte(e, t, n) {
			return compare(e, t, n) <= 0;
		}
		t.cmp = cmp;
		function cmp(e, t, n, r) {
			switch (t) {
				case `===`: return typeof e == `object` && (e = e.version), typeof n == `object` && (n = n.version), e === n;
				case `!==`: return typeof e == `object` && (e = e.version), typeof n == `object` && (n = n.version), e !== n;
				case ``:
				case `=`:
				case `==`: return eq(e, n, r);
				case `!=`: return neq(e, n, r);
				case `>`: return gt(e, n, r);
				case `>=`: return gte(e, n, r);
				case `<`: return lt(e, n, r);
				case `<=`: return lte(e, n, r);
				default: throw TypeError(`Invalid operator: ` + t);
			}
		}
		t.Comparator = Comparator;
		function Comparator(e, t) {
			if (t && typeof t == `object` || (t = {
				loose: !!t,
				includePrerelease: !1
			}), e instanceof Comparator) {
				if (e.loose === !!t.loose) return e;
				e = e.value;
			}
			if (!(this instanceof Comparator)) return new Comparator(e, t);
			e = e.trim().split(/\s+/).join(` `), n(`comparator`, e, t), this.options = t, this.loose = !!t.loose, this.parse(e), this.value = this.semver === b ? `` : this.operator + this.semver.version, n(`comp`, this);
		}
		var b = {};
		Comparator.prototype.parse = function(e) {
			var t = this.options.loose ? c[u.COMPARATORLOOSE] : c[u.COMPARATOR], n = e.match(t);
			if (!n) throw TypeError(`Invalid comparator: ` + e);
			this.operator = n[1] === void 0 ? `` : n[1], this.operator === `=` && (this.operator = ``), this.semver = n[2] ? new SemVer(n[2], this.options.loose) : b;
		}, Comparator.prototype.toString = function() {
			return this.value;
		}, Comparator.prototype.test = function(e) {
			if (n(`Comparator.test`, e, this.options.loose), this.semver === b || e === b) return !0;
			if (typeof e == `string`) try {
				e = new SemVer(e, this.options);
			} catch {
				return !1;
			}
			return cmp(e, this.operator, this.semver, this.options);
		}, Comparator.prototype.intersects = function(e, t) {
			if (!(e instanceof Comparator)) throw TypeError(`a Comparator is required`);
			t && typeof t == `object` || (t = {
				loose: !!t,
				includePrerelease: !1
			});
			var n;
			if (this.operator === ``) return this.value === `` || (n = new Range(e.value, t), satisfies(this.value, n, t));
			if (e.operator === ``) return e.value === `` || (n = new Range(this.value, t), satisfies(e.semver, n, t));
			var r = (this.operator === `>=` || this.operator === `>`) && (e.operator === `>=` || e.operator === `>`), i = (this.operator === `<=` || this.operator === `<`) && (e.operator === `<=` || e.operator === `<`), a = this.semver.version === e.semver.version, o = (this.operator === `>=` || this.operator === `<=`) && (e.operator === `>=` || e.operator === `<=`), s = cmp(this.semver, `<`, e.semver, t) && (this.operator === `>=` || this.operator === `>`) && (e.operator === `<=` || e.operator === `<`), c = cmp(this.semver, `>`, e.semver, t) && (this.operator === `<=` || this.operator === `<`) && (e.operator === `>=` || e.operator === `>`);
			return r || i || a && o || s || c;
		}, t.Range = Range;
		function Range(e, t) {
			if (t && typeof t == `object` || (t = {
				loose: !!t,
				includePrerelease: !1
			}), e instanceof Range) return e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease ? e : new Range(e.raw, t);
			if (e instanceof Comparator) return new Range(e.value, t);
			if (!(this instanceof Range)) return new Range(e, t);
			if (this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease, this.raw = e.trim().split(/\s+/).join(` `), this.set = this.raw.split(`||`).map(function(e) {
				return this.parseRange(e.trim());
			}, this).filter(function(e) {
				return e.length;
			}), !this.set.length) throw TypeError(`Invalid SemVer Range: ` + this.raw);
			this.format();
		}
		Range.prototype.format = function() {
			return this.range = this.set.map(function(e) {
				return e.join(` `).trim();
			}).join(`||`).trim(), this.range;
		}, Range.prototype.toString = function() {
			return this.range;
		}, Range.prototype.parseRange = function(e) {
			var t = this.options.loose, r = t ? c[u.HYPHENRANGELOOSE] : c[u.HYPHENRANGE];
			e = e.replace(r, hyphenReplace), n(`hyphen replace`, e), e = e.replace(c[u.COMPARATORTRIM], g), n(`comparator trim`, e, c[u.COMPARATORTRIM]), e = e.replace(c[u.TILDETRIM], m), e = e.replace(c[u.CARETTRIM], h), e = e.split(/\s+/).join(` `);
			var i = t ? c[u.COMPARATORLOOSE] : c[u.COMPARATOR], a = e.split(` `).map(function(e) {
				return parseComparator(e, this.options);
			}, this).join(` `).split(/\s+/);
			return this.options.loose && (a = a.filter(function(e) {
				return !!e.match(i);
			})), a = a.map(function(e) {
				return new Comparator(e, this.options);
			}, this), a;
		}, Range.prototype.intersects = function(e, t) {
			if (!(e instanceof Range)) throw TypeError(`a Range is required`);
			return this.set.some(function(n) {
				return isSatisfiable(n, t) && e.set.some(function(e) {
					return isSatisfiable(e, t) && n.every(function(n) {
						return e.every(function(e) {
							return n.intersects(e, t);
						});
					});
				});
			});
		};
		function isSatisfiable(e, t) {
			for (var n = !0, r = e.slice(), i = r.pop(); n && r.length;) n = r.every(function(e) {
				return i.intersects(e, t);
			}), i = r.pop();
			return n;
		}
		t.toComparators = toComparators;
		function toComparators(e, t) {
			return new Range(e, t).set.map(function(e) {
				return e.map(function(e) {
					return e.value;
				}).join(` `).trim().split(` `);
			});
		}
		function parseComparator(e, t) {
			return n(`comp`, e, t), e = replaceCarets(e, t), n(`caret`, e), e = replaceTildes(e, t), n(`tildes`, e), e = replaceXRanges(e, t), n(`xrange`, e), e = replaceStars(e, t), n(`stars`, e), e;
		}
		function isX(e) {
			return !e || e.toLowerCase() === `x` || e === `*`;
		}
		function replaceTildes(e, t) {
			return e.trim().split(/\s+/).map(function(e) {
				return replaceTilde(e, t);
			}).join(` `);
		}
		function replaceTilde(e, t) {
			var r = t.loose ? c[u.TILDELOOSE] : c[u.TILDE];
			return e.replace(r, function(t, r, i, a, o) {
				n(`tilde`, e, t, r, i, a, o);
				var s;
				return isX(r) ? s = `` : isX(i) ? s = `>=` + r + `.0.0 <` + (+r + 1) + `.0.0` : isX(a) ? s = `>=` + r + `.` + i + `.0 <` + r + `.` + (+i + 1) + `.0` : o ? (n(`replaceTilde pr`, o), s = `>=` + r + `.` + i + `.` + a + `-` + o + ` <` + r + `.` + (+i + 1) + `.0`) : s = `>=` + r + `.` + i + `.` + a + ` <` + r + `.` + (+i + 1) + `.0`, n(`tilde return`, s), s;
			});
		}
		function replaceCarets(e, t) {
			return e.trim().split(/\s+/).map(function(e) {
				return replaceCaret(e, t);
			}).join(` `);
		}
		function replaceCaret(e, t) {
			n(`caret`, e, t);
			var r = t.loose ? c[u.CARETLOOSE] : c[u.CARET];
			return e.replace(r, function(t, r, i, a, o) {
				n(`caret`, e, t, r, i, a, o);
				var s;
				return isX(r) ? s = `` : isX(i) ? s = `>=` + r + `.0.0 <` + (+r + 1) + `.0.0` : isX(a) ? s = r === `0` ? `>=` + r + `.` + i + `.0 <` + r + `.` + (+i + 1) + `.0` : `>=` + r + `.` + i + `.0 <` + (+r + 1) + `.0.0` : o ? (n(`replaceCaret pr`, o), s = r === `0` ? i === `0` ? `>=` + r + `.` + i + `.` + a + `-` + o + ` <` + r + `.` + i + `.` + (+a + 1) : `>=` + r + `.` + i + `.` + a + `-` + o + ` <` + r + `.` + (+i + 1) + `.0` : `>=` + r + `.` + i + `.` + a + `-` + o + ` <` + (+r + 1) + `.0.0`) : (n(`no pr`), s = r === `0` ? i === `0` ? `>=` + r + `.` + i + `.` + a + ` <` + r + `.` + i + `.` + (+a + 1) : `>=` + r + `.` + i + `.` + a + ` <` + r + `.` + (+i + 1) + `.0` : `>=` + r + `.` + i + `.` + a + ` <` + (+r + 1) + `.0.0`), n(`caret return`, s), s;
			});
		}
		function replaceXRanges(e, t) {
			return n(`replaceXRanges`, e, t), e.split(/\s+/).map(function(e) {
				return replaceXRange(e, t);
			}).join(` `);
		}
		function replaceXRange(e, t) {
			e = e.trim();
			var r = t.loose ? c[u.XRANGELOOSE] : c[u.XRANGE];
			return e.replace(r, function(r, i, a, o, s, c) {
				n(`xRange`, e, r, i, a, o, s, c);
				var l = isX(a), u = l || isX(o), d = u || isX(s), f = d;
				return i === `=` && f && (i = ``), c = t.includePrerelease ? `-0` : ``, l ? r = i === `>` || i === `<` ? `<0.0.0-0` : `*` : i && f ? (u && (o = 0), s = 0, i === `>` ? (i = `>=`, u ? (a = +a + 1, o = 0, s = 0) : (o = +o + 1, s = 0)) : i === `<=` && (i = `<`, u ? a = +a + 1 : o = +o + 1), r = i + a + `.` + o + `.` + s + c) : u ? r = `>=` + a + `.0.0` + c + ` <` + (+a + 1) + `.0.0` + c : d && (r = `>=` + a + `.` + o + `.0` + c + ` <` + a + `.` + (+o + 1) + `.0` + c), n(`xRange return`, r), r;
			});
		}
		function replaceStars(e, t) {
			return n(`replaceStars`, e, t), e.trim().replace(c[u.STAR], ``);
		}
		function hyphenReplace(e, t, n, r, i, a, o, s, c, l, u, d, f) {
			return t = isX(n) ? `` : isX(r) ? `>=` + n + `.0.0` : isX(i) ? `>=` + n + `.` + r + `.0` : `>=` + t, s = isX(c) ? `` : isX(l) ? `<` + (+c + 1) + `.0.0` : isX(u) ? `<` + c + `.` + (+l + 1) + `.0` : d ? `<=` + c + `.` + l + `.` + u + `-` + d : `<=` + s, (t + ` ` + s).trim();
		}
		Range.prototype.test = function(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new SemVer(e, this.options);
			} catch {
				return !1;
			}
			for (var t = 0; t < this.set.length; t++) if (testSet(this.set[t], e, this.options)) return !0;
			return !1;
		};
		function testSet(e, t, r) {
			for (var i = 0; i < e.length; i++) if (!e[i].test(t)) return !1;
			if (t.prerelease.length && !r.includePrerelease) {
				for (i = 0; i < e.length; i++) if (n(e[i].semver), e[i].semver !== b && e[i].semver.prerelease.length > 0) {
					var a = e[i].semver;
					if (a.major === t.major && a.minor === t.minor && a.patch === t.patch) return !0;
				}
				return !1;
			}
			return !0;
		}
		t.satisfies = satisfies;
		function satisfies(e, t, n) {
			try {
				t = new Range(t, n);
			} catch {
				return !1;
			}
			return t.test(e);
		}
		t.maxSatisfying = maxSatisfying;
		function maxSatisfying(e, t, n) {
			var r = null, i = null;
			try {
				var a = new Range(t, n);
			} catch {
				return null;
			}
			return e.forEach(function(e) {
				a.test(e) && (r && i.compare(e) !== -1 || (r = e, i = new SemVer(r, n)));
			}), r;
		}
		t.minSatisfying = minSatisfying;
		function minSatisfying(e, t, n) {
			var r = null, i = null;
			try {
				var a = new Range(t, n);
			} catch {
				return null;
			}
			return e.forEach(function(e) {
				a.test(e) && (r && i.compare(e) !== 1 || (r = e, i = new SemVer(r, n)));
			}), r;
		}
		t.minVersion = minVersion;
		function minVersion(e, t) {
			e = new Range(e, t);
			var n = new SemVer(`0.0.0`);
			if (e.test(n) || (n = new SemVer(`0.0.0-0`), e.test(n))) return n;
			n = null;
			for (var r = 0; r < e.set.length; ++r) e.set[r].forEach(function(e) {
				var t = new SemVer(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!n || gt(n, t)) && (n = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ` + e.operator);
				}
			});
			return n && e.test(n) ? n : null;
		}
		t.validRange = validRange;
		function validRange(e, t) {
			try {
				return new Range(e, t).range || `*`;
			} catch {
				return null;
			}
		}
		t.ltr = ltr;
		function ltr(e, t, n) {
			return outside(e, t, `<`, n);
		}
		t.gtr = gtr;
		function gtr(e, t, n) {
			return outside(e, t, `>`, n);
		}
		t.outside = outside;
		function outside(e, t, n, r) {
			e = new SemVer(e, r), t = new Range(t, r);
			var i, a, o, s, c;
			switch (n) {
				case `>`:
					i = gt, a = lte, o = lt, s = `>`, c = `>=`;
					break;
				case `<`:
					i = lt, a = gte, o = gt, s = `<`, c = `<=`;
					break;
				default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
			}
			if (satisfies(e, t, r)) return !1;
			for (var l = 0; l < t.set.length; ++l) {
				var u = t.set[l], d = null, f = null;
				if (u.forEach(function(e) {
					e.semver === b && (e = new Comparator(`>=0.0.0`)), d ||= e, f ||= e, i(e.semver, d.semver, r) ? d = e : o(e.semver, f.semver, r) && (f = e);
				}), d.operator === s || d.operator === c || (!f.operator || f.operator === s) && a(e, f.semver) || f.operator === c && o(e, f.semver)) return !1;
			}
			return !0;
		}
		t.prerelease = prerelease;
		function prerelease(e, t) {
			var n = parse(e, t);
			return n && n.prerelease.length ? n.prerelease : null;
		}
		t.intersects = intersects;
		function intersects(e, t, n) {
			return e = new Range(e, n), t = new Range(t, n), e.intersects(t);
		}
		t.coerce = coerce;
		function coerce(e, t) {
			if (e instanceof SemVer) return e;
			if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
			t ||= {};
			var n = null;
			if (!t.rtl) n = e.match(c[u.COERCE]);
			else {
				for (var r; (r = c[u.COERCERTL].exec(e)) && (!n || n.index + n[0].length !== e.length);) n && r.index + r[0].length === n.index + n[0].length || (n = r), c[u.COERCERTL].lastIndex = r.index + r[1].length + r[2].length;
				c[u.COERCERTL].lastIndex = -1;
			}
			return n === null ? null : parse(n[2] + `.` + (n[3] || `0`) + `.` + (n[4] || `0`), t);
		}
	})(semver$1, semver$1.exports);
	var semverExports = semver$1.exports;
	const fs = require$$0, path = require$$1, { promisify } = require$$2, useNativeRecursiveOption = semverExports.satisfies(process.version, `>=10.12.0`), checkPath = (e) => {
		if (process.platform === `win32` && /[<>:"|?*]/.test(e.replace(path.parse(e).root, ``))) {
			let t = Error(`Path contains invalid characters: ${e}`);
			throw t.code = `EINVAL`, t;
		}
	}, processOptions = (e) => ({
		mode: 511,
		fs,
		...e
	}), permissionError = (e) => {
		let t = Error(`operation not permitted, mkdir '${e}'`);
		return t.code = `EPERM`, t.errno = -4048, t.path = e, t.syscall = `mkdir`, t;
	}, makeDir = async (e, t) => {
		checkPath(e), t = processOptions(t);
		let n = promisify(t.fs.mkdir), r = promisify(t.fs.stat);
		if (useNativeRecursiveOption && t.fs.mkdir === fs.mkdir) {
			let r = path.resolve(e);
			return await n(r, {
				mode: t.mode,
				recursive: !0
			}), r;
		}
		let make = async (e) => {
			try {
				return await n(e, t.mode), e;
			} catch (t) {
				if (t.code === `EPERM`) throw t;
				if (t.code === `ENOENT`) {
					if (path.dirname(e) === e) throw permissionError(e);
					if (t.message.includes(`null bytes`)) throw t;
					return await make(path.dirname(e)), make(e);
				}
				try {
					if (!(await r(e)).isDirectory()) throw Error(`The path is not a directory`);
				} catch {
					throw t;
				}
				return e;
			}
		};
		return make(path.resolve(e));
	};
	makeDir$2.exports = makeDir, makeDir$2.exports.sync = (e, t) => {
		if (checkPath(e), t = processOptions(t), useNativeRecursiveOption && t.fs.mkdirSync === fs.mkdirSync) {
			let n = path.resolve(e);
			return fs.mkdirSync(n, {
				mode: t.mode,
				recursive: !0
			}), n;
		}
		let make = (e) => {
			try {
				t.fs.mkdirSync(e, t.mode);
			} catch (n) {
				if (n.code === `EPERM`) throw n;
				if (n.code === `ENOENT`) {
					if (path.dirname(e) === e) throw permissionError(e);
					if (n.message.includes(`null bytes`)) throw n;
					return make(path.dirname(e)), make(e);
				}
				try {
					if (!t.fs.statSync(e).isDirectory()) throw Error(`The path is not a directory`);
				} catch {
					throw n;
				}
			}
			return e;
		};
		return make(path.resolve(e));
	};
	var makeDirExports = makeDir$2.exports;
	var makeDir$1 = getDefaultExportFromCjs(makeDirExports);
	var lodash = { exports: {} };
	lodash.exports, function(e, t) {
		(function() {
			var n, r = `Expected a function`, i = `__lodash_hash_undefined__`, a = `__lodash_placeholder__`, o = 1, s = 2, c = 8, l = 16, u = 32, d = 64, f = 128, p = 256, m = 512, h = 1 / 0, g = 9007199254740991, v = 17976931348623157e292, y = NaN, b = 4294967295, x = b - 1, S = b >>> 1, C = [
				[`ary`, f],
				[`bind`, o],
				[`bindKey`, s],
				[`curry`, c],
				[`curryRight`, l],
				[`flip`, m],
				[`partial`, u],
				[`partialRight`, d],
				[`rearg`, p]
			], w = `[object Arguments]`, T = `[object Array]`, ee = `[object AsyncFunction]`, te = `[object Boolean]`, ne = `[object Date]`, re = `[object DOMException]`, ie = `[object Error]`, ae = `[object Function]`, oe = `[object GeneratorFunction]`, E = `[object Map]`, se = `[object Number]`, ce = `[object Null]`, D = `[object Object]`, le = `[object Promise]`, ue = `[object Proxy]`, de = `[object RegExp]`, O = `[object Set]`, fe = `[object String]`, pe = `[object Symbol]`, me = `[object Undefined]`, he = `[object WeakMap]`, ge = `[object WeakSet]`, _e = `[object ArrayBuffer]`, ve = `[object DataView]`, ye = `[object Float32Array]`, be = `[object Float64Array]`, xe = `[object Int8Array]`, Se = `[object Int16Array]`, Ce = `[object Int32Array]`, we = `[object Uint8Array]`, Te = `[object Uint8ClampedArray]`, Ee = `[object Uint16Array]`, De = `[object Uint32Array]`, Oe = /\b__p \+= '';/g, ke = /\b(__p \+=) '' \+/g, Ae = /(__e\(.*?\)|\b__t\)) \+\n'';/g, je = /&(?:amp|lt|gt|quot|#39);/g, Me = /[&<>"']/g, Ne = RegExp(je.source), Pe = RegExp(Me.source), Fe = /<%-([\s\S]+?)%>/g, Ie = /<%([\s\S]+?)%>/g, Le = /<%=([\s\S]+?)%>/g, Re = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, ze = /^\w*$/, Be = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, Ve = /[\\^$.*+?()[\]{}|]/g, He = RegExp(Ve.source), Ue = /^\s+/, We = /\s/, Ge = /\{(?:\n\/\* \[wrapped with .+\] \*\/)?\n?/, Ke = /\{\n\/\* \[wrapped with (.+)\] \*/, qe = /,? & /, Je = /[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g, Ye = /[()=,{}\[\]\/\s]/, Xe = /\\(\\)?/g, Ze = /\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g, Qe = /\w*$/, $e = /^[-+]0x[0-9a-f]+$/i, et = /^0b[01]+$/i, tt = /^\[object .+?Constructor\]$/, nt = /^0o[0-7]+$/i, rt = /^(?:0|[1-9]\d*)$/, it = /[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g, at = /($^)/, ot = /['\n\r\u2028\u2029\\]/g, st = `\\ud800-\\udfff`, k = `\\u0300-\\u036f\\ufe20-\\ufe2f\\u20d0-\\u20ff`, A = `\\u2700-\\u27bf`, ct = `a-z\\xdf-\\xf6\\xf8-\\xff`, ut = `\\xac\\xb1\\xd7\\xf7`, j = `\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf`, dt = `\\u2000-\\u206f`, ft = ` \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u3000`, M = `A-Z\\xc0-\\xd6\\xd8-\\xde`, N = `\\ufe0e\\ufe0f`, P = ut + j + dt + ft, F = `['\u2019]`, pt = `[` + st + `]`, mt = `[` + P + `]`, I = `[` + k + `]`, ht = `\\d+`, _t = `[` + A + `]`, vt = `[` + ct + `]`, yt = `[^` + st + P + ht + A + ct + M + `]`, L = `\\ud83c[\\udffb-\\udfff]`, bt = `(?:` + I + `|` + L + `)`, xt = `[^` + st + `]`, R = `(?:\\ud83c[\\udde6-\\uddff]){2}`, St = `[\\ud800-\\udbff][\\udc00-\\udfff]`, z = `[` + M + `]`, Ct = `\\u200d`, wt = `(?:` + vt + `|` + yt + `)`, Tt = `(?:` + z + `|` + yt + `)`, B = `(?:` + F + `(?:d|ll|m|re|s|t|ve))?`, Et = `(?:` + F + `(?:D|LL|M|RE|S|T|VE))?`, Dt = bt + `?`, Ot = `[` + N + `]?`, kt = `(?:` + Ct + `(?:` + [
				xt,
				R,
				St
			].join(`|`) + `)` + Ot + Dt + `)*`, At = `\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])`, jt = `\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])`, Mt = Ot + Dt + kt, Nt = `(?:` + [
				_t,
				R,
				St
			].join(`|`) + `)` + Mt, Pt = `(?:` + [
				xt + I + `?`,
				I,
				R,
				St,
				pt
			].join(`|`) + `)`, Ft = RegExp(F, `g`), It = RegExp(I, `g`), Lt = RegExp(L + `(?=` + L + `)|` + Pt + Mt, `g`), Rt = RegExp([
				z + `?` + vt + `+` + B + `(?=` + [
					mt,
					z,
					`$`
				].join(`|`) + `)`,
				Tt + `+` + Et + `(?=` + [
					mt,
					z + wt,
					`$`
				].join(`|`) + `)`,
				z + `?` + wt + `+` + B,
				z + `+` + Et,
				jt,
				At,
				ht,
				Nt
			].join(`|`), `g`), V = RegExp(`[` + Ct + st + k + N + `]`), H = /[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/, zt = `Array.Buffer.DataView.Date.Error.Float32Array.Float64Array.Function.Int8Array.Int16Array.Int32Array.Map.Math.Object.Promise.RegExp.Set.String.Symbol.TypeError.Uint8Array.Uint8ClampedArray.Uint16Array.Uint32Array.WeakMap._.clearTimeout.isFinite.parseInt.setTimeout`.split(`.`), Bt = -1, U = {};
			U[ye] = U[be] = U[xe] = U[Se] = U[Ce] = U[we] = U[Te] = U[Ee] = U[De] = !0, U[w] = U[T] = U[_e] = U[te] = U[ve] = U[ne] = U[ie] = U[ae] = U[E] = U[se] = U[D] = U[de] = U[O] = U[fe] = U[he] = !1;
			var W = {};
			W[w] = W[T] = W[_e] = W[ve] = W[te] = W[ne] = W[ye] = W[be] = W[xe] = W[Se] = W[Ce] = W[E] = W[se] = W[D] = W[de] = W[O] = W[fe] = W[pe] = W[we] = W[Te] = W[Ee] = W[De] = !0, W[ie] = W[ae] = W[he] = !1;
			var Vt = {
				\u00C0: `A`,
				\u00C1: `A`,
				\u00C2: `A`,
				\u00C3: `A`,
				\u00C4: `A`,
				\u00C5: `A`,
				\u00E0: `a`,
				\u00E1: `a`,
				\u00E2: `a`,
				\u00E3: `a`,
				\u00E4: `a`,
				\u00E5: `a`,
				\u00C7: `C`,
				\u00E7: `c`,
				\u00D0: `D`,
				\u00F0: `d`,
				\u00C8: `E`,
				\u00C9: `E`,
				\u00CA: `E`,
				\u00CB: `E`,
				\u00E8: `e`,
				\u00E9: `e`,
				\u00EA: `e`,
				\u00EB: `e`,
				\u00CC: `I`,
				\u00CD: `I`,
				\u00CE: `I`,
				\u00CF: `I`,
				\u00EC: `i`,
				\u00ED: `i`,
				\u00EE: `i`,
				\u00EF: `i`,
				\u00D1: `N`,
				\u00F1: `n`,
				\u00D2: `O`,
				\u00D3: `O`,
				\u00D4: `O`,
				\u00D5: `O`,
				\u00D6: `O`,
				\u00D8: `O`,
				\u00F2: `o`,
				\u00F3: `o`,
				\u00F4: `o`,
				\u00F5: `o`,
				\u00F6: `o`,
				\u00F8: `o`,
				\u00D9: `U`,
				\u00DA: `U`,
				\u00DB: `U`,
				\u00DC: `U`,
				\u00F9: `u`,
				\u00FA: `u`,
				\u00FB: `u`,
				\u00FC: `u`,
				\u00DD: `Y`,
				\u00FD: `y`,
				\u00FF: `y`,
				\u00C6: `Ae`,
				\u00E6: `ae`,
				\u00DE: `Th`,
				\u00FE: `th`,
				\u00DF: `ss`,
				\u0100: `A`,
				\u0102: `A`,
				\u0104: `A`,
				\u0101: `a`,
				\u0103: `a`,
				\u0105: `a`,
				\u0106: `C`,
				\u0108: `C`,
				\u010A: `C`,
				\u010C: `C`,
				\u0107: `c`,
				\u0109: `c`,
				\u010B: `c`,
				\u010D: `c`,
				\u010E: `D`,
				\u0110: `D`,
				\u010F: `d`,
				\u0111: `d`,
				\u0112: `E`,
				\u0114: `E`,
				\u0116: `E`,
				\u0118: `E`,
				\u011A: `E`,
				\u0113: `e`,
				\u0115: `e`,
				\u0117: `e`,
				\u0119: `e`,
				\u011B: `e`,
				\u011C: `G`,
				\u011E: `G`,
				\u0120: `G`,
				\u0122: `G`,
				\u011D: `g`,
				\u011F: `g`,
				\u0121: `g`,
				\u0123: `g`,
				\u0124: `H`,
				\u0126: `H`,
				\u0125: `h`,
				\u0127: `h`,
				\u0128: `I`,
				\u012A: `I`,
				\u012C: `I`,
				\u012E: `I`,
				\u0130: `I`,
				\u0129: `i`,
				\u012B: `i`,
				\u012D: `i`,
				\u012F: `i`,
				\u0131: `i`,
				\u0134: `J`,
				\u0135: `j`,
				\u0136: `K`,
				\u0137: `k`,
				\u0138: `k`,
				\u0139: `L`,
				\u013B: `L`,
				\u013D: `L`,
				\u013F: `L`,
				\u0141: `L`,
				\u013A: `l`,
				\u013C: `l`,
				\u013E: `l`,
				\u0140: `l`,
				\u0142: `l`,
				\u0143: `N`,
				\u0145: `N`,
				\u0147: `N`,
				\u014A: `N`,
				\u0144: `n`,
				\u0146: `n`,
				\u0148: `n`,
				\u014B: `n`,
				\u014C: `O`,
				\u014E: `O`,
				\u0150: `O`,
				\u014D: `o`,
				\u014F: `o`,
				\u0151: `o`,
				\u0154: `R`,
				\u0156: `R`,
				\u0158: `R`,
				\u0155: `r`,
				\u0157: `r`,
				\u0159: `r`,
				\u015A: `S`,
				\u015C: `S`,
				\u015E: `S`,
				\u0160: `S`,
				\u015B: `s`,
				\u015D: `s`,
				\u015F: `s`,
				\u0161: `s`,
				\u0162: `T`,
				\u0164: `T`,
				\u0166: `T`,
				\u0163: `t`,
				\u0165: `t`,
				\u0167: `t`,
				\u0168: `U`,
				\u016A: `U`,
				\u016C: `U`,
				\u016E: `U`,
				\u0170: `U`,
				\u0172: `U`,
				\u0169: `u`,
				\u016B: `u`,
				\u016D: `u`,
				\u016F: `u`,
				\u0171: `u`,
				\u0173: `u`,
				\u0174: `W`,
				\u0175: `w`,
				\u0176: `Y`,
				\u0177: `y`,
				\u0178: `Y`,
				\u0179: `Z`,
				\u017B: `Z`,
				\u017D: `Z`,
				\u017A: `z`,
				\u017C: `z`,
				\u017E: `z`,
				\u0132: `IJ`,
				\u0133: `ij`,
				\u0152: `Oe`,
				\u0153: `oe`,
				\u0149: `'n`,
				\u017F: `s`
			}, Ht = {
				"&": `&amp;`,
				"<": `&lt;`,
				">": `&gt;`,
				"\"": `&quot;`,
				"'": `&#39;`
			}, Ut = {
				"&amp;": `&`,
				"&lt;": `<`,
				"&gt;": `>`,
				"&quot;": `"`,
				"&#39;": `'`
			}, Wt = {
				"\\": `\\`,
				"'": `'`,
				"\n": `n`,
				"\r": `r`,
				"\u2028": `u2028`,
				"\u2029": `u2029`
			}, Gt = parseFloat, Kt = parseInt, qt = typeof commonjsGlobal == `object` && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal, Jt = typeof self == `object` && self && self.Object === Object && self, G = qt || Jt || Function(`return this`)(), Yt = t && !t.nodeType && t, K = Yt && e && !e.nodeType && e, Xt = K && K.exports === Yt, q = Xt && qt.process, J = function() {
				try {
					return K && K.require && K.require(`util`).types || q && q.binding && q.binding(`util`);
				} catch {}
			}(), Zt = J && J.isArrayBuffer, Qt = J && J.isDate, $t = J && J.isMap, en = J && J.isRegExp, tn = J && J.isSet, nn = J && J.isTypedArray;
			function apply(e, t, n) {
				switch (n.length) {
					case 0: return e.call(t);
					case 1: return e.call(t, n[0]);
					case 2: return e.call(t, n[0], n[1]);
					case 3: return e.call(t, n[0], n[1], n[2]);
				}
				return e.apply(t, n);
			}
			function arrayAggregator(e, t, n, r) {
				for (var i = -1, a = e == null ? 0 : e.length; ++i < a;) {
					var o = e[i];
					t(r, o, n(o), e);
				}
				return r;
			}
			function arrayEach(e, t) {
				for (var n = -1, r = e == null ? 0 : e.length; ++n < r && t(e[n], n, e) !== !1;);
				return e;
			}
			function arrayEachRight(e, t) {
				for (var n = e == null ? 0 : e.length; n-- && t(e[n], n, e) !== !1;);
				return e;
			}
			function arrayEvery(e, t) {
				for (var n = -1, r = e == null ? 0 : e.length; ++n < r;) if (!t(e[n], n, e)) return !1;
				return !0;
			}
			function arrayFilter(e, t) {
				for (var n = -1, r = e == null ? 0 : e.length, i = 0, a = []; ++n < r;) {
					var o = e[n];
					t(o, n, e) && (a[i++] = o);
				}
				return a;
			}
			function arrayIncludes(e, t) {
				return !!(e != null && e.length) && baseIndexOf(e, t, 0) > -1;
			}
			function arrayIncludesWith(e, t, n) {
				for (var r = -1, i = e == null ? 0 : e.length; ++r < i;) if (n(t, e[r])) return !0;
				return !1;
			}
			function arrayMap(e, t) {
				for (var n = -1, r = e == null ? 0 : e.length, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
				return i;
			}
			function arrayPush(e, t) {
				for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
				return e;
			}
			function arrayReduce(e, t, n, r) {
				var i = -1, a = e == null ? 0 : e.length;
				for (r && a && (n = e[++i]); ++i < a;) n = t(n, e[i], i, e);
				return n;
			}
			function arrayReduceRight(e, t, n, r) {
				var i = e == null ? 0 : e.length;
				for (r && i && (n = e[--i]); i--;) n = t(n, e[i], i, e);
				return n;
			}
			function arraySome(e, t) {
				for (var n = -1, r = e == null ? 0 : e.length; ++n < r;) if (t(e[n], n, e)) return !0;
				return !1;
			}
			var rn = baseProperty(`length`);
			function asciiToArray(e) {
				return e.split(``);
			}
			function asciiWords(e) {
				return e.match(Je) || [];
			}
			function baseFindKey(e, t, n) {
				var r;
				return n(e, function(e, n, i) {
					if (t(e, n, i)) return r = n, !1;
				}), r;
			}
			function baseFindIndex(e, t, n, r) {
				for (var i = e.length, a = n + (r ? 1 : -1); r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
				return -1;
			}
			function baseIndexOf(e, t, n) {
				return t === t ? strictIndexOf(e, t, n) : baseFindIndex(e, baseIsNaN, n);
			}
			function baseIndexOfWith(e, t, n, r) {
				for (var i = n - 1, a = e.length; ++i < a;) if (r(e[i], t)) return i;
				return -1;
			}
			function baseIsNaN(e) {
				return e !== e;
			}
			function baseMean(e, t) {
				var n = e == null ? 0 : e.length;
				return n ? baseSum(e, t) / n : y;
			}
			function baseProperty(e) {
				return function(t) {
					return t == null ? n : t[e];
				};
			}
			function basePropertyOf(e) {
				return function(t) {
					return e == null ? n : e[t];
				};
			}
			function baseReduce(e, t, n, r, i) {
				return i(e, function(e, i, a) {
					n = r ? (r = !1, e) : t(n, e, i, a);
				}), n;
			}
			function baseSortBy(e, t) {
				var n = e.length;
				for (e.sort(t); n--;) e[n] = e[n].value;
				return e;
			}
			function baseSum(e, t) {
				for (var r, i = -1, a = e.length; ++i < a;) {
					var o = t(e[i]);
					o !== n && (r = r === n ? o : r + o);
				}
				return r;
			}
			function baseTimes(e, t) {
				for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
				return r;
			}
			function baseToPairs(e, t) {
				return arrayMap(t, function(t) {
					return [t, e[t]];
				});
			}
			function baseTrim(e) {
				return e && e.slice(0, trimmedEndIndex(e) + 1).replace(Ue, ``);
			}
			function baseUnary(e) {
				return function(t) {
					return e(t);
				};
			}
			function baseValues(e, t) {
				return arrayMap(t, function(t) {
					return e[t];
				});
			}
			function cacheHas(e, t) {
				return e.has(t);
			}
			function charsStartIndex(e, t) {
				for (var n = -1, r = e.length; ++n < r && baseIndexOf(t, e[n], 0) > -1;);
				return n;
			}
			function charsEndIndex(e, t) {
				for (var n = e.length; n-- && baseIndexOf(t, e[n], 0) > -1;);
				return n;
			}
			function countHolders(e, t) {
				for (var n = e.length, r = 0; n--;) e[n] === t && ++r;
				return r;
			}
			var an = basePropertyOf(Vt), on = basePropertyOf(Ht);
			function escapeStringChar(e) {
				return `\\` + Wt[e];
			}
			function getValue(e, t) {
				return e == null ? n : e[t];
			}
			function hasUnicode(e) {
				return V.test(e);
			}
			function hasUnicodeWord(e) {
				return H.test(e);
			}
			function iteratorToArray(e) {
				for (var t, n = []; !(t = e.next()).done;) n.push(t.value);
				return n;
			}
			function mapToArray(e) {
				var t = -1, n = Array(e.size);
				return e.forEach(function(e, r) {
					n[++t] = [r, e];
				}), n;
			}
			function overArg(e, t) {
				return function(n) {
					return e(t(n));
				};
			}
			function replaceHolders(e, t) {
				for (var n = -1, r = e.length, i = 0, o = []; ++n < r;) {
					var s = e[n];
					(s === t || s === a) && (e[n] = a, o[i++] = n);
				}
				return o;
			}
			function setToArray(e) {
				var t = -1, n = Array(e.size);
				return e.forEach(function(e) {
					n[++t] = e;
				}), n;
			}
			function setToPairs(e) {
				var t = -1, n = Array(e.size);
				return e.forEach(function(e) {
					n[++t] = [e, e];
				}), n;
			}
			function strictIndexOf(e, t, n) {
				for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
				return -1;
			}
			function strictLastIndexOf(e, t, n) {
				for (var r = n + 1; r--;) if (e[r] === t) return r;
				return r;
			}
			function stringSize(e) {
				return hasUnicode(e) ? unicodeSize(e) : rn(e);
			}
			function stringToArray(e) {
				return hasUnicode(e) ? unicodeToArray(e) : asciiToArray(e);
			}
			function trimmedEndIndex(e) {
				for (var t = e.length; t-- && We.test(e.charAt(t)););
				return t;
			}
			var sn = basePropertyOf(Ut);
			function unicodeSize(e) {
				for (var t = Lt.lastIndex = 0; Lt.test(e);) ++t;
				return t;
			}
			function unicodeToArray(e) {
				return e.match(Lt) || [];
			}
			function unicodeWords(e) {
				return e.match(Rt) || [];
			}
			var cn = (function runInContext(e) {
				e = e == null ? G : cn.defaults(G.Object(), e, cn.pick(G, zt));
				var t = e.Array, We = e.Date, Je = e.Error, st = e.Function, k = e.Math, A = e.Object, ct = e.RegExp, ut = e.String, j = e.TypeError, dt = t.prototype, ft = st.prototype, M = A.prototype, N = e[`__core-js_shared__`], P = ft.toString, F = M.hasOwnProperty, pt = 0, mt = function() {
					var e = /[^.]+$/.exec(N && N.keys && N.keys.IE_PROTO || ``);
					return e ? `Symbol(src)_1.` + e : ``;
				}(), I = M.toString, ht = P.call(A), _t = G._, vt = ct(`^` + P.call(F).replace(Ve, `\\$&`).replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, `$1.*?`) + `$`), yt = Xt ? e.Buffer : n, L = e.Symbol, bt = e.Uint8Array, xt = yt ? yt.allocUnsafe : n, R = overArg(A.getPrototypeOf, A), St = A.create, z = M.propertyIsEnumerable, Ct = dt.splice, wt = L ? L.isConcatSpreadable : n, Tt = L ? L.iterator : n, B = L ? L.toStringTag : n, Et = function() {
					try {
						var e = getNative(A, `defineProperty`);
						return e({}, ``, {}), e;
					} catch {}
				}(), Dt = e.clearTimeout !== G.clearTimeout && e.clearTimeout, Ot = We && We.now !== G.Date.now && We.now, kt = e.setTimeout !== G.setTimeout && e.setTimeout, At = k.ceil, jt = k.floor, Mt = A.getOwnPropertySymbols, Nt = yt ? yt.isBuffer : n, Pt = e.isFinite, Lt = dt.join, Rt = overArg(A.keys, A), V = k.max, H = k.min, Vt = We.now, Ht = e.parseInt, Ut = k.random, Wt = dt.reverse, qt = getNative(e, `DataView`), Jt = getNative(e, `Map`), Yt = getNative(e, `Promise`), K = getNative(e, `Set`), q = getNative(e, `WeakMap`), J = getNative(A, `create`), rn = q && new q(), ln = {}, un = toSource(qt), dn = toSource(Jt), fn = toSource(Yt), pn = toSource(K), mn = toSource(q), hn = L ? L.prototype : n, gn = hn ? hn.valueOf : n, _n = hn ? hn.toString : n;
				function lodash(e) {
					if (isObjectLike(e) && !Z(e) && !(e instanceof LazyWrapper)) {
						if (e instanceof LodashWrapper) return e;
						if (F.call(e, `__wrapped__`)) return wrapperClone(e);
					}
					return new LodashWrapper(e);
				}
				var vn = function() {
					function object() {}
					return function(e) {
						if (!isObject(e)) return {};
						if (St) return St(e);
						object.prototype = e;
						var t = new object();
						return object.prototype = n, t;
					};
				}();
				function baseLodash() {}
				function LodashWrapper(e, t) {
					this.__wrapped__ = e, this.__actions__ = [], this.__chain__ = !!t, this.__index__ = 0, this.__values__ = n;
				}
				lodash.templateSettings = {
					escape: Fe,
					evaluate: Ie,
					interpolate: Le,
					variable: ``,
					imports: { _: lodash }
				}, lodash.prototype = baseLodash.prototype, lodash.prototype.constructor = lodash, LodashWrapper.prototype = vn(baseLodash.prototype), LodashWrapper.prototype.constructor = LodashWrapper;
				function LazyWrapper(e) {
					this.__wrapped__ = e, this.__actions__ = [], this.__dir__ = 1, this.__filtered__ = !1, this.__iteratees__ = [], this.__takeCount__ = b, this.__views__ = [];
				}
				function lazyClone() {
					var e = new LazyWrapper(this.__wrapped__);
					return e.__actions__ = copyArray(this.__actions__), e.__dir__ = this.__dir__, e.__filtered__ = this.__filtered__, e.__iteratees__ = copyArray(this.__iteratees__), e.__takeCount__ = this.__takeCount__, e.__views__ = copyArray(this.__views__), e;
				}
				function lazyReverse() {
					if (this.__filtered__) {
						var e = new LazyWrapper(this);
						e.__dir__ = -1, e.__filtered__ = !0;
					} else e = this.clone(), e.__dir__ *= -1;
					return e;
				}
				function lazyValue() {
					var e = this.__wrapped__.value(), t = this.__dir__, n = Z(e), r = t < 0, i = n ? e.length : 0, a = getView(0, i, this.__views__), o = a.start, s = a.end, c = s - o, l = r ? s : o - 1, u = this.__iteratees__, d = u.length, f = 0, p = H(c, this.__takeCount__);
					if (!n || !r && i == c && p == c) return baseWrapperValue(e, this.__actions__);
					var m = [];
					outer: for (; c-- && f < p;) {
						l += t;
						for (var h = -1, g = e[l]; ++h < d;) {
							var v = u[h], y = v.iteratee, b = v.type, x = y(g);
							if (b == 2) g = x;
							else if (!x) {
								if (b == 1) continue outer;
								break outer;
							}
						}
						m[f++] = g;
					}
					return m;
				}
				LazyWrapper.prototype = vn(baseLodash.prototype), LazyWrapper.prototype.constructor = LazyWrapper;
				function Hash(e) {
					var t = -1, n = e == null ? 0 : e.length;
					for (this.clear(); ++t < n;) {
						var r = e[t];
						this.set(r[0], r[1]);
					}
				}
				function hashClear() {
					this.__data__ = J ? J(null) : {}, this.size = 0;
				}
				function hashDelete(e) {
					var t = this.has(e) && delete this.__data__[e];
					return this.size -= +!!t, t;
				}
				function hashGet(e) {
					var t = this.__data__;
					if (J) {
						var r = t[e];
						return r === i ? n : r;
					}
					return F.call(t, e) ? t[e] : n;
				}
				function hashHas(e) {
					var t = this.__data__;
					return J ? t[e] !== n : F.call(t, e);
				}
				function hashSet(e, t) {
					var r = this.__data__;
					return this.size += +!this.has(e), r[e] = J && t === n ? i : t, this;
				}
				Hash.prototype.clear = hashClear, Hash.prototype.delete = hashDelete, Hash.prototype.get = hashGet, Hash.prototype.has = hashHas, Hash.prototype.set = hashSet;
				function ListCache(e) {
					var t = -1, n = e == null ? 0 : e.length;
					for (this.clear(); ++t < n;) {
						var r = e[t];
						this.set(r[0], r[1]);
					}
				}
				function listCacheClear() {
					this.__data__ = [], this.size = 0;
				}
				function listCacheDelete(e) {
					var t = this.__data__, n = assocIndexOf(t, e);
					return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : Ct.call(t, n, 1), --this.size, !0);
				}
				function listCacheGet(e) {
					var t = this.__data__, r = assocIndexOf(t, e);
					return r < 0 ? n : t[r][1];
				}
				function listCacheHas(e) {
					return assocIndexOf(this.__data__, e) > -1;
				}
				function listCacheSet(e, t) {
					var n = this.__data__, r = assocIndexOf(n, e);
					return r < 0 ? (++this.size, n.push([e, t])) : n[r][1] = t, this;
				}
				ListCache.prototype.clear = listCacheClear, ListCache.prototype.delete = listCacheDelete, ListCache.prototype.get = listCacheGet, ListCache.prototype.has = listCacheHas, ListCache.prototype.set = listCacheSet;
				function MapCache(e) {
					var t = -1, n = e == null ? 0 : e.length;
					for (this.clear(); ++t < n;) {
						var r = e[t];
						this.set(r[0], r[1]);
					}
				}
				function mapCacheClear() {
					this.size = 0, this.__data__ = {
						hash: new Hash(),
						map: new (Jt || ListCache)(),
						string: new Hash()
					};
				}
				function mapCacheDelete(e) {
					var t = getMapData(this, e).delete(e);
					return this.size -= +!!t, t;
				}
				function mapCacheGet(e) {
					return getMapData(this, e).get(e);
				}
				function mapCacheHas(e) {
					return getMapData(this, e).has(e);
				}
				function mapCacheSet(e, t) {
					var n = getMapData(this, e), r = n.size;
					return n.set(e, t), this.size += n.size == r ? 0 : 1, this;
				}
				MapCache.prototype.clear = mapCacheClear, MapCache.prototype.delete = mapCacheDelete, MapCache.prototype.get = mapCacheGet, MapCache.prototype.has = mapCacheHas, MapCache.prototype.set = mapCacheSet;
				function SetCache(e) {
					var t = -1, n = e == null ? 0 : e.length;
					for (this.__data__ = new MapCache(); ++t < n;) this.add(e[t]);
				}
				function setCacheAdd(e) {
					return this.__data__.set(e, i), this;
				}
				function setCacheHas(e) {
					return this.__data__.has(e);
				}
				SetCache.prototype.add = SetCache.prototype.push = setCacheAdd, SetCache.prototype.has = setCacheHas;
				function Stack(e) {
					var t = this.__data__ = new ListCache(e);
					this.size = t.size;
				}
				function stackClear() {
					this.__data__ = new ListCache(), this.size = 0;
				}
				function stackDelete(e) {
					var t = this.__data__, n = t.delete(e);
					return this.size = t.size, n;
				}
				function stackGet(e) {
					return this.__data__.get(e);
				}
				function stackHas(e) {
					return this.__data__.has(e);
				}
				function stackSet(e, t) {
					var n = this.__data__;
					if (n instanceof ListCache) {
						var r = n.__data__;
						if (!Jt || r.length < 199) return r.push([e, t]), this.size = ++n.size, this;
						n = this.__data__ = new MapCache(r);
					}
					return n.set(e, t), this.size = n.size, this;
				}
				Stack.prototype.clear = stackClear, Stack.prototype.delete = stackDelete, Stack.prototype.get = stackGet, Stack.prototype.has = stackHas, Stack.prototype.set = stackSet;
				function arrayLikeKeys(e, t) {
					var n = Z(e), r = !n && X(e), i = !n && !r && Q(e), a = !n && !r && !i && $(e), o = n || r || i || a, s = o ? baseTimes(e.length, ut) : [], c = s.length;
					for (var l in e) (t || F.call(e, l)) && !(o && (l == `length` || i && (l == `offset` || l == `parent`) || a && (l == `buffer` || l == `byteLength` || l == `byteOffset`) || isIndex(l, c))) && s.push(l);
					return s;
				}
				function arraySample(e) {
					var t = e.length;
					return t ? e[baseRandom(0, t - 1)] : n;
				}
				function arraySampleSize(e, t) {
					return shuffleSelf(copyArray(e), baseClamp(t, 0, e.length));
				}
				function arrayShuffle(e) {
					return shuffleSelf(copyArray(e));
				}
				function assignMergeValue(e, t, r) {
					(r !== n && !eq(e[t], r) || r === n && !(t in e)) && baseAssignValue(e, t, r);
				}
				function assignValue(e, t, r) {
					var i = e[t];
					(!(F.call(e, t) && eq(i, r)) || r === n && !(t in e)) && baseAssignValue(e, t, r);
				}
				function assocIndexOf(e, t) {
					for (var n = e.length; n--;) if (eq(e[n][0], t)) return n;
					return -1;
				}
				function baseAggregator(e, t, n, r) {
					return Y(e, function(e, i, a) {
						t(r, e, n(e), a);
					}), r;
				}
				function baseAssign(e, t) {
					return e && copyObject(t, keys(t), e);
				}
				function baseAssignIn(e, t) {
					return e && copyObject(t, keysIn(t), e);
				}
				function baseAssignValue(e, t, n) {
					t == `__proto__` && Et ? Et(e, t, {
						configurable: !0,
						enumerable: !0,
						value: n,
						writable: !0
					}) : e[t] = n;
				}
				function baseAt(e, r) {
					for (var i = -1, a = r.length, o = t(a), s = e == null; ++i < a;) o[i] = s ? n : get(e, r[i]);
					return o;
				}
				function baseClamp(e, t, r) {
					return e === e && (r !== n && (e = e <= r ? e : r), t !== n && (e = e >= t ? e : t)), e;
				}
				function baseClone(e, t, r, i, a, o) {
					var s, c = t & 1, l = t & 2, u = t & 4;
					if (r && (s = a ? r(e, i, a, o) : r(e)), s !== n) return s;
					if (!isObject(e)) return e;
					var d = Z(e);
					if (d) {
						if (s = initCloneArray(e), !c) return copyArray(e, s);
					} else {
						var f = getTag(e), p = f == ae || f == oe;
						if (Q(e)) return cloneBuffer(e, c);
						if (f == D || f == w || p && !a) {
							if (s = l || p ? {} : initCloneObject(e), !c) return l ? copySymbolsIn(e, baseAssignIn(s, e)) : copySymbols(e, baseAssign(s, e));
						} else {
							if (!W[f]) return a ? e : {};
							s = initCloneByTag(e, f, c);
						}
					}
					o ||= new Stack();
					var m = o.get(e);
					if (m) return m;
					o.set(e, s), Sr(e) ? e.forEach(function(n) {
						s.add(baseClone(n, t, r, n, e, o));
					}) : br(e) && e.forEach(function(n, i) {
						s.set(i, baseClone(n, t, r, i, e, o));
					});
					var h = d ? n : (u ? l ? getAllKeysIn : getAllKeys : l ? keysIn : keys)(e);
					return arrayEach(h || e, function(n, i) {
						h && (i = n, n = e[i]), assignValue(s, i, baseClone(n, t, r, i, e, o));
					}), s;
				}
				function baseConforms(e) {
					var t = keys(e);
					return function(n) {
						return baseConformsTo(n, e, t);
					};
				}
				function baseConformsTo(e, t, r) {
					var i = r.length;
					if (e == null) return !i;
					for (e = A(e); i--;) {
						var a = r[i], o = t[a], s = e[a];
						if (s === n && !(a in e) || !o(s)) return !1;
					}
					return !0;
				}
				function baseDelay(e, t, i) {
					if (typeof e != `function`) throw new j(r);
					return Mn(function() {
						e.apply(n, i);
					}, t);
				}
				function baseDifference(e, t, n, r) {
					var i = -1, a = arrayIncludes, o = !0, s = e.length, c = [], l = t.length;
					if (!s) return c;
					n && (t = arrayMap(t, baseUnary(n))), r ? (a = arrayIncludesWith, o = !1) : t.length >= 200 && (a = cacheHas, o = !1, t = new SetCache(t));
					outer: for (; ++i < s;) {
						var u = e[i], d = n == null ? u : n(u);
						if (u = r || u !== 0 ? u : 0, o && d === d) {
							for (var f = l; f--;) if (t[f] === d) continue outer;
							c.push(u);
						} else a(t, d, r) || c.push(u);
					}
					return c;
				}
				var Y = createBaseEach(baseForOwn), yn = createBaseEach(baseForOwnRight, !0);
				function baseEvery(e, t) {
					var n = !0;
					return Y(e, function(e, r, i) {
						return n = !!t(e, r, i), n;
					}), n;
				}
				function baseExtremum(e, t, r) {
					for (var i = -1, a = e.length; ++i < a;) {
						var o = e[i], s = t(o);
						if (s != null && (c === n ? s === s && !isSymbol(s) : r(s, c))) var c = s, l = o;
					}
					return l;
				}
				function baseFill(e, t, r, i) {
					var a = e.length;
					for (r = toInteger(r), r < 0 && (r = -r > a ? 0 : a + r), i = i === n || i > a ? a : toInteger(i), i < 0 && (i += a), i = r > i ? 0 : toLength(i); r < i;) e[r++] = t;
					return e;
				}
				function baseFilter(e, t) {
					var n = [];
					return Y(e, function(e, r, i) {
						t(e, r, i) && n.push(e);
					}), n;
				}
				function baseFlatten(e, t, n, r, i) {
					var a = -1, o = e.length;
					for (n ||= isFlattenable, i ||= []; ++a < o;) {
						var s = e[a];
						t > 0 && n(s) ? t > 1 ? baseFlatten(s, t - 1, n, r, i) : arrayPush(i, s) : r || (i[i.length] = s);
					}
					return i;
				}
				var bn = createBaseFor(), xn = createBaseFor(!0);
				function baseForOwn(e, t) {
					return e && bn(e, t, keys);
				}
				function baseForOwnRight(e, t) {
					return e && xn(e, t, keys);
				}
				function baseFunctions(e, t) {
					return arrayFilter(t, function(t) {
						return isFunction(e[t]);
					});
				}
				function baseGet(e, t) {
					t = castPath(t, e);
					for (var r = 0, i = t.length; e != null && r < i;) e = e[toKey(t[r++])];
					return r && r == i ? e : n;
				}
				function baseGetAllKeys(e, t, n) {
					var r = t(e);
					return Z(e) ? r : arrayPush(r, n(e));
				}
				function baseGetTag(e) {
					return e == null ? e === n ? me : ce : B && B in A(e) ? getRawTag(e) : objectToString(e);
				}
				function baseGt(e, t) {
					return e > t;
				}
				function baseHas(e, t) {
					return e != null && F.call(e, t);
				}
				function baseHasIn(e, t) {
					return e != null && t in A(e);
				}
				function baseInRange(e, t, n) {
					return e >= H(t, n) && e < V(t, n);
				}
				function baseIntersection(e, r, i) {
					for (var a = i ? arrayIncludesWith : arrayIncludes, o = e[0].length, s = e.length, c = s, l = t(s), u = 1 / 0, d = []; c--;) {
						var f = e[c];
						c && r && (f = arrayMap(f, baseUnary(r))), u = H(f.length, u), l[c] = !i && (r || o >= 120 && f.length >= 120) ? new SetCache(c && f) : n;
					}
					f = e[0];
					var p = -1, m = l[0];
					outer: for (; ++p < o && d.length < u;) {
						var h = f[p], g = r ? r(h) : h;
						if (h = i || h !== 0 ? h : 0, !(m ? cacheHas(m, g) : a(d, g, i))) {
							for (c = s; --c;) {
								var v = l[c];
								if (!(v ? cacheHas(v, g) : a(e[c], g, i))) continue outer;
							}
							m && m.push(g), d.push(h);
						}
					}
					return d;
				}
				function baseInverter(e, t, n, r) {
					return baseForOwn(e, function(e, i, a) {
						t(r, n(e), i, a);
					}), r;
				}
				function baseInvoke(e, t, r) {
					t = castPath(t, e), e = parent(e, t);
					var i = e == null ? e : e[toKey(last(t))];
					return i == null ? n : apply(i, e, r);
				}
				function baseIsArguments(e) {
					return isObjectLike(e) && baseGetTag(e) == w;
				}
				function baseIsArrayBuffer(e) {
					return isObjectLike(e) && baseGetTag(e) == _e;
				}
				function baseIsDate(e) {
					return isObjectLike(e) && baseGetTag(e) == ne;
				}
				function baseIsEqual(e, t, n, r, i) {
					return e === t ? !0 : e == null || t == null || !isObjectLike(e) && !isObjectLike(t) ? e !== e && t !== t : baseIsEqualDeep(e, t, n, r, baseIsEqual, i);
				}
				function baseIsEqualDeep(e, t, n, r, i, a) {
					var o = Z(e), s = Z(t), c = o ? T : getTag(e), l = s ? T : getTag(t);
					c = c == w ? D : c, l = l == w ? D : l;
					var u = c == D, d = l == D, f = c == l;
					if (f && Q(e)) {
						if (!Q(t)) return !1;
						o = !0, u = !1;
					}
					if (f && !u) return a ||= new Stack(), o || $(e) ? equalArrays(e, t, n, r, i, a) : equalByTag(e, t, c, n, r, i, a);
					if (!(n & 1)) {
						var p = u && F.call(e, `__wrapped__`), m = d && F.call(t, `__wrapped__`);
						if (p || m) {
							var h = p ? e.value() : e, g = m ? t.value() : t;
							return a ||= new Stack(), i(h, g, n, r, a);
						}
					}
					return f ? (a ||= new Stack(), equalObjects(e, t, n, r, i, a)) : !1;
				}
				function baseIsMap(e) {
					return isObjectLike(e) && getTag(e) == E;
				}
				function baseIsMatch(e, t, r, i) {
					var a = r.length, o = a, s = !i;
					if (e == null) return !o;
					for (e = A(e); a--;) {
						var c = r[a];
						if (s && c[2] ? c[1] !== e[c[0]] : !(c[0] in e)) return !1;
					}
					for (; ++a < o;) {
						c = r[a];
						var l = c[0], u = e[l], d = c[1];
						if (s && c[2]) {
							if (u === n && !(l in e)) return !1;
						} else {
							var f = new Stack();
							if (i) var p = i(u, d, l, e, t, f);
							if (!(p === n ? baseIsEqual(d, u, 3, i, f) : p)) return !1;
						}
					}
					return !0;
				}
				function baseIsNative(e) {
					return !isObject(e) || isMasked(e) ? !1 : (isFunction(e) ? vt : tt).test(toSource(e));
				}
				function baseIsRegExp(e) {
					return isObjectLike(e) && baseGetTag(e) == de;
				}
				function baseIsSet(e) {
					return isObjectLike(e) && getTag(e) == O;
				}
				function baseIsTypedArray(e) {
					return isObjectLike(e) && isLength(e.length) && !!U[baseGetTag(e)];
				}
				function baseIteratee(e) {
					return typeof e == `function` ? e : e == null ? identity : typeof e == `object` ? Z(e) ? baseMatchesProperty(e[0], e[1]) : baseMatches(e) : property(e);
				}
				function baseKeys(e) {
					if (!isPrototype(e)) return Rt(e);
					var t = [];
					for (var n in A(e)) F.call(e, n) && n != `constructor` && t.push(n);
					return t;
				}
				function baseKeysIn(e) {
					if (!isObject(e)) return nativeKeysIn(e);
					var t = isPrototype(e), n = [];
					for (var r in e) (r != `constructor` || !t && F.call(e, r)) && n.push(r);
					return n;
				}
				function baseLt(e, t) {
					return e < t;
				}
				function baseMap(e, n) {
					var r = -1, i = isArrayLike(e) ? t(e.length) : [];
					return Y(e, function(e, t, a) {
						i[++r] = n(e, t, a);
					}), i;
				}
				function baseMatches(e) {
					var t = getMatchData(e);
					return t.length == 1 && t[0][2] ? matchesStrictComparable(t[0][0], t[0][1]) : function(n) {
						return n === e || baseIsMatch(n, e, t);
					};
				}
				function baseMatchesProperty(e, t) {
					return isKey(e) && isStrictComparable(t) ? matchesStrictComparable(toKey(e), t) : function(r) {
						var i = get(r, e);
						return i === n && i === t ? hasIn(r, e) : baseIsEqual(t, i, 3);
					};
				}
				function baseMerge(e, t, r, i, a) {
					e !== t && bn(t, function(o, s) {
						if (a ||= new Stack(), isObject(o)) baseMergeDeep(e, t, s, r, baseMerge, i, a);
						else {
							var c = i ? i(safeGet(e, s), o, s + ``, e, t, a) : n;
							c === n && (c = o), assignMergeValue(e, s, c);
						}
					}, keysIn);
				}
				function baseMergeDeep(e, t, r, i, a, o, s) {
					var c = safeGet(e, r), l = safeGet(t, r), u = s.get(l);
					if (u) assignMergeValue(e, r, u);
					else {
						var d = o ? o(c, l, r + ``, e, t, s) : n, f = d === n;
						if (f) {
							var p = Z(l), m = !p && Q(l), h = !p && !m && $(l);
							d = l, p || m || h ? Z(c) ? d = c : isArrayLikeObject(c) ? d = copyArray(c) : m ? (f = !1, d = cloneBuffer(l, !0)) : h ? (f = !1, d = cloneTypedArray(l, !0)) : d = [] : isPlainObject(l) || X(l) ? (d = c, X(c) ? d = toPlainObject(c) : (!isObject(c) || isFunction(c)) && (d = initCloneObject(l))) : f = !1;
						}
						f && (s.set(l, d), a(d, l, i, o, s), s.delete(l)), assignMergeValue(e, r, d);
					}
				}
				function baseNth(e, t) {
					var r = e.length;
					if (r) return t += t < 0 ? r : 0, isIndex(t, r) ? e[t] : n;
				}
				function baseOrderBy(e, t, n) {
					t = t.length ? arrayMap(t, function(e) {
						return Z(e) ? function(t) {
							return baseGet(t, e.length === 1 ? e[0] : e);
						} : e;
					}) : [identity];
					var r = -1;
					return t = arrayMap(t, baseUnary(getIteratee())), baseSortBy(baseMap(e, function(e, n, i) {
						return {
							criteria: arrayMap(t, function(t) {
								return t(e);
							}),
							index: ++r,
							value: e
						};
					}), function(e, t) {
						return compareMultiple(e, t, n);
					});
				}
				function basePick(e, t) {
					return basePickBy(e, t, function(t, n) {
						return hasIn(e, n);
					});
				}
				function basePickBy(e, t, n) {
					for (var r = -1, i = t.length, a = {}; ++r < i;) {
						var o = t[r], s = baseGet(e, o);
						n(s, o) && baseSet(a, castPath(o, e), s);
					}
					return a;
				}
				function basePropertyDeep(e) {
					return function(t) {
						return baseGet(t, e);
					};
				}
				function basePullAll(e, t, n, r) {
					var i = r ? baseIndexOfWith : baseIndexOf, a = -1, o = t.length, s = e;
					for (e === t && (t = copyArray(t)), n && (s = arrayMap(e, baseUnary(n))); ++a < o;) for (var c = 0, l = t[a], u = n ? n(l) : l; (c = i(s, u, c, r)) > -1;) s !== e && Ct.call(s, c, 1), Ct.call(e, c, 1);
					return e;
				}
				function basePullAt(e, t) {
					for (var n = e ? t.length : 0, r = n - 1; n--;) {
						var i = t[n];
						if (n == r || i !== a) {
							var a = i;
							isIndex(i) ? Ct.call(e, i, 1) : baseUnset(e, i);
						}
					}
					return e;
				}
				function baseRandom(e, t) {
					return e + jt(Ut() * (t - e + 1));
				}
				function baseRange(e, n, r, i) {
					for (var a = -1, o = V(At((n - e) / (r || 1)), 0), s = t(o); o--;) s[i ? o : ++a] = e, e += r;
					return s;
				}
				function baseRepeat(e, t) {
					var n = ``;
					if (!e || t < 1 || t > g) return n;
					do
						t % 2 && (n += e), t = jt(t / 2), t && (e += e);
					while (t);
					return n;
				}
				function baseRest(e, t) {
					return Nn(overRest(e, t, identity), e + ``);
				}
				function baseSample(e) {
					return arraySample(values(e));
				}
				function baseSampleSize(e, t) {
					var n = values(e);
					return shuffleSelf(n, baseClamp(t, 0, n.length));
				}
				function baseSet(e, t, r, i) {
					if (!isObject(e)) return e;
					t = castPath(t, e);
					for (var a = -1, o = t.length, s = o - 1, c = e; c != null && ++a < o;) {
						var l = toKey(t[a]), u = r;
						if (l === `__proto__` || l === `constructor` || l === `prototype`) return e;
						if (a != s) {
							var d = c[l];
							u = i ? i(d, l, c) : n, u === n && (u = isObject(d) ? d : isIndex(t[a + 1]) ? [] : {});
						}
						assignValue(c, l, u), c = c[l];
					}
					return e;
				}
				var Sn = rn ? function(e, t) {
					return rn.set(e, t), e;
				} : identity, Cn = Et ? function(e, t) {
					return Et(e, `toString`, {
						configurable: !0,
						enumerable: !1,
						value: constant(t),
						writable: !0
					});
				} : identity;
				function baseShuffle(e) {
					return shuffleSelf(values(e));
				}
				function baseSlice(e, n, r) {
					var i = -1, a = e.length;
					n < 0 && (n = -n > a ? 0 : a + n), r = r > a ? a : r, r < 0 && (r += a), a = n > r ? 0 : r - n >>> 0, n >>>= 0;
					for (var o = t(a); ++i < a;) o[i] = e[i + n];
					return o;
				}
				function baseSome(e, t) {
					var n;
					return Y(e, function(e, r, i) {
						return n = t(e, r, i), !n;
					}), !!n;
				}
				function baseSortedIndex(e, t, n) {
					var r = 0, i = e == null ? r : e.length;
					if (typeof t == `number` && t === t && i <= S) {
						for (; r < i;) {
							var a = r + i >>> 1, o = e[a];
							o !== null && !isSymbol(o) && (n ? o <= t : o < t) ? r = a + 1 : i = a;
						}
						return i;
					}
					return baseSortedIndexBy(e, t, identity, n);
				}
				function baseSortedIndexBy(e, t, r, i) {
					var a = 0, o = e == null ? 0 : e.length;
					if (o === 0) return 0;
					t = r(t);
					for (var s = t !== t, c = t === null, l = isSymbol(t), u = t === n; a < o;) {
						var d = jt((a + o) / 2), f = r(e[d]), p = f !== n, m = f === null, h = f === f, g = isSymbol(f);
						if (s) var v = i || h;
						else v = u ? h && (i || p) : c ? h && p && (i || !m) : l ? h && p && !m && (i || !g) : m || g ? !1 : i ? f <= t : f < t;
						v ? a = d + 1 : o = d;
					}
					return H(o, x);
				}
				function baseSortedUniq(e, t) {
					for (var n = -1, r = e.length, i = 0, a = []; ++n < r;) {
						var o = e[n], s = t ? t(o) : o;
						if (!n || !eq(s, c)) {
							var c = s;
							a[i++] = o === 0 ? 0 : o;
						}
					}
					return a;
				}
				function baseToNumber(e) {
					return typeof e == `number` ? e : isSymbol(e) ? y : +e;
				}
				function baseToString(e) {
					if (typeof e == `string`) return e;
					if (Z(e)) return arrayMap(e, baseToString) + ``;
					if (isSymbol(e)) return _n ? _n.call(e) : ``;
					var t = e + ``;
					return t == `0` && 1 / e == -1 / 0 ? `-0` : t;
				}
				function baseUniq(e, t, n) {
					var r = -1, i = arrayIncludes, a = e.length, o = !0, s = [], c = s;
					if (n) o = !1, i = arrayIncludesWith;
					else if (a >= 200) {
						var l = t ? null : En(e);
						if (l) return setToArray(l);
						o = !1, i = cacheHas, c = new SetCache();
					} else c = t ? [] : s;
					outer: for (; ++r < a;) {
						var u = e[r], d = t ? t(u) : u;
						if (u = n || u !== 0 ? u : 0, o && d === d) {
							for (var f = c.length; f--;) if (c[f] === d) continue outer;
							t && c.push(d), s.push(u);
						} else i(c, d, n) || (c !== s && c.push(d), s.push(u));
					}
					return s;
				}
				function baseUnset(e, t) {
					t = castPath(t, e);
					var n = -1, r = t.length;
					if (!r) return !0;
					for (; ++n < r;) {
						var i = toKey(t[n]);
						if (i === `__proto__` && !F.call(e, `__proto__`) || (i === `constructor` || i === `prototype`) && n < r - 1) return !1;
					}
					var a = parent(e, t);
					return a == null || delete a[toKey(last(t))];
				}
				function baseUpdate(e, t, n, r) {
					return baseSet(e, t, n(baseGet(e, t)), r);
				}
				function baseWhile(e, t, n, r) {
					for (var i = e.length, a = r ? i : -1; (r ? a-- : ++a < i) && t(e[a], a, e););
					return n ? baseSlice(e, r ? 0 : a, r ? a + 1 : i) : baseSlice(e, r ? a + 1 : 0, r ? i : a);
				}
				function baseWrapperValue(e, t) {
					var n = e;
					return n instanceof LazyWrapper && (n = n.value()), arrayReduce(t, function(e, t) {
						return t.func.apply(t.thisArg, arrayPush([e], t.args));
					}, n);
				}
				function baseXor(e, n, r) {
					var i = e.length;
					if (i < 2) return i ? baseUniq(e[0]) : [];
					for (var a = -1, o = t(i); ++a < i;) for (var s = e[a], c = -1; ++c < i;) c != a && (o[a] = baseDifference(o[a] || s, e[c], n, r));
					return baseUniq(baseFlatten(o, 1), n, r);
				}
				function baseZipObject(e, t, r) {
					for (var i = -1, a = e.length, o = t.length, s = {}; ++i < a;) {
						var c = i < o ? t[i] : n;
						r(s, e[i], c);
					}
					return s;
				}
				function castArrayLikeObject(e) {
					return isArrayLikeObject(e) ? e : [];
				}
				function castFunction(e) {
					return typeof e == `function` ? e : identity;
				}
				function castPath(e, t) {
					return Z(e) ? e : isKey(e, t) ? [e] : Pn(toString(e));
				}
				var wn = baseRest;
				function castSlice(e, t, r) {
					var i = e.length;
					return r = r === n ? i : r, !t && r >= i ? e : baseSlice(e, t, r);
				}
				var Tn = Dt || function(e) {
					return G.clearTimeout(e);
				};
				function cloneBuffer(e, t) {
					if (t) return e.slice();
					var n = e.length, r = xt ? xt(n) : new e.constructor(n);
					return e.copy(r), r;
				}
				function cloneArrayBuffer(e) {
					var t = new e.constructor(e.byteLength);
					return new bt(t).set(new bt(e)), t;
				}
				function cloneDataView(e, t) {
					var n = t ? cloneArrayBuffer(e.buffer) : e.buffer;
					return new e.constructor(n, e.byteOffset, e.byteLength);
				}
				function cloneRegExp(e) {
					var t = new e.constructor(e.source, Qe.exec(e));
					return t.lastIndex = e.lastIndex, t;
				}
				function cloneSymbol(e) {
					return gn ? A(gn.call(e)) : {};
				}
				function cloneTypedArray(e, t) {
					var n = t ? cloneArrayBuffer(e.buffer) : e.buffer;
					return new e.constructor(n, e.byteOffset, e.length);
				}
				function compareAscending(e, t) {
					if (e !== t) {
						var r = e !== n, i = e === null, a = e === e, o = isSymbol(e), s = t !== n, c = t === null, l = t === t, u = isSymbol(t);
						if (!c && !u && !o && e > t || o && s && l && !c && !u || i && s && l || !r && l || !a) return 1;
						if (!i && !o && !u && e < t || u && r && a && !i && !o || c && r && a || !s && a || !l) return -1;
					}
					return 0;
				}
				function compareMultiple(e, t, n) {
					for (var r = -1, i = e.criteria, a = t.criteria, o = i.length, s = n.length; ++r < o;) {
						var c = compareAscending(i[r], a[r]);
						if (c) return r >= s ? c : c * (n[r] == `desc` ? -1 : 1);
					}
					return e.index - t.index;
				}
				function composeArgs(e, n, r, i) {
					for (var a = -1, o = e.length, s = r.length, c = -1, l = n.length, u = V(o - s, 0), d = t(l + u), f = !i; ++c < l;) d[c] = n[c];
					for (; ++a < s;) (f || a < o) && (d[r[a]] = e[a]);
					for (; u--;) d[c++] = e[a++];
					return d;
				}
				function composeArgsRight(e, n, r, i) {
					for (var a = -1, o = e.length, s = -1, c = r.length, l = -1, u = n.length, d = V(o - c, 0), f = t(d + u), p = !i; ++a < d;) f[a] = e[a];
					for (var m = a; ++l < u;) f[m + l] = n[l];
					for (; ++s < c;) (p || a < o) && (f[m + r[s]] = e[a++]);
					return f;
				}
				function copyArray(e, n) {
					var r = -1, i = e.length;
					for (n ||= t(i); ++r < i;) n[r] = e[r];
					return n;
				}
				function copyObject(e, t, r, i) {
					var a = !r;
					r ||= {};
					for (var o = -1, s = t.length; ++o < s;) {
						var c = t[o], l = i ? i(r[c], e[c], c, r, e) : n;
						l === n && (l = e[c]), a ? baseAssignValue(r, c, l) : assignValue(r, c, l);
					}
					return r;
				}
				function copySymbols(e, t) {
					return copyObject(e, On(e), t);
				}
				function copySymbolsIn(e, t) {
					return copyObject(e, kn(e), t);
				}
				function createAggregator(e, t) {
					return function(n, r) {
						var i = Z(n) ? arrayAggregator : baseAggregator, a = t ? t() : {};
						return i(n, e, getIteratee(r, 2), a);
					};
				}
				function createAssigner(e) {
					return baseRest(function(t, r) {
						var i = -1, a = r.length, o = a > 1 ? r[a - 1] : n, s = a > 2 ? r[2] : n;
						for (o = e.length > 3 && typeof o == `function` ? (a--, o) : n, s && isIterateeCall(r[0], r[1], s) && (o = a < 3 ? n : o, a = 1), t = A(t); ++i < a;) {
							var c = r[i];
							c && e(t, c, i, o);
						}
						return t;
					});
				}
				function createBaseEach(e, t) {
					return function(n, r) {
						if (n == null) return n;
						if (!isArrayLike(n)) return e(n, r);
						for (var i = n.length, a = t ? i : -1, o = A(n); (t ? a-- : ++a < i) && r(o[a], a, o) !== !1;);
						return n;
					};
				}
				function createBaseFor(e) {
					return function(t, n, r) {
						for (var i = -1, a = A(t), o = r(t), s = o.length; s--;) {
							var c = o[e ? s : ++i];
							if (n(a[c], c, a) === !1) break;
						}
						return t;
					};
				}
				function createBind(e, t, n) {
					var r = t & o, i = createCtor(e);
					function wrapper() {
						return (this && this !== G && this instanceof wrapper ? i : e).apply(r ? n : this, arguments);
					}
					return wrapper;
				}
				function createCaseFirst(e) {
					return function(t) {
						t = toString(t);
						var r = hasUnicode(t) ? stringToArray(t) : n, i = r ? r[0] : t.charAt(0), a = r ? castSlice(r, 1).join(``) : t.slice(1);
						return i[e]() + a;
					};
				}
				function createCompounder(e) {
					return function(t) {
						return arrayReduce(words(deburr(t).replace(Ft, ``)), e, ``);
					};
				}
				function createCtor(e) {
					return function() {
						var t = arguments;
						switch (t.length) {
							case 0: return new e();
							case 1: return new e(t[0]);
							case 2: return new e(t[0], t[1]);
							case 3: return new e(t[0], t[1], t[2]);
							case 4: return new e(t[0], t[1], t[2], t[3]);
							case 5: return new e(t[0], t[1], t[2], t[3], t[4]);
							case 6: return new e(t[0], t[1], t[2], t[3], t[4], t[5]);
							case 7: return new e(t[0], t[1], t[2], t[3], t[4], t[5], t[6]);
						}
						var n = vn(e.prototype), r = e.apply(n, t);
						return isObject(r) ? r : n;
					};
				}
				function createCurry(e, r, i) {
					var a = createCtor(e);
					function wrapper() {
						for (var o = arguments.length, s = t(o), c = o, l = getHolder(wrapper); c--;) s[c] = arguments[c];
						var u = o < 3 && s[0] !== l && s[o - 1] !== l ? [] : replaceHolders(s, l);
						return o -= u.length, o < i ? createRecurry(e, r, createHybrid, wrapper.placeholder, n, s, u, n, n, i - o) : apply(this && this !== G && this instanceof wrapper ? a : e, this, s);
					}
					return wrapper;
				}
				function createFind(e) {
					return function(t, predicate, r) {
						var i = A(t);
						if (!isArrayLike(t)) {
							var a = getIteratee(predicate, 3);
							t = keys(t), predicate = function(e) {
								return a(i[e], e, i);
							};
						}
						var o = e(t, predicate, r);
						return o > -1 ? i[a ? t[o] : o] : n;
					};
				}
				function createFlow(e) {
					return flatRest(function(t) {
						var i = t.length, a = i, o = LodashWrapper.prototype.thru;
						for (e && t.reverse(); a--;) {
							var s = t[a];
							if (typeof s != `function`) throw new j(r);
							if (o && !l && getFuncName(s) == `wrapper`) var l = new LodashWrapper([], !0);
						}
						for (a = l ? a : i; ++a < i;) {
							s = t[a];
							var d = getFuncName(s), m = d == `wrapper` ? Dn(s) : n;
							l = m && isLaziable(m[0]) && m[1] == (f | c | u | p) && !m[4].length && m[9] == 1 ? l[getFuncName(m[0])].apply(l, m[3]) : s.length == 1 && isLaziable(s) ? l[d]() : l.thru(s);
						}
						return function() {
							var e = arguments, n = e[0];
							if (l && e.length == 1 && Z(n)) return l.plant(n).value();
							for (var r = 0, a = i ? t[r].apply(this, e) : n; ++r < i;) a = t[r].call(this, a);
							return a;
						};
					});
				}
				function createHybrid(e, r, i, a, u, d, p, h, g, v) {
					var y = r & f, b = r & o, x = r & s, S = r & (c | l), C = r & m, w = x ? n : createCtor(e);
					function wrapper() {
						for (var n = arguments.length, o = t(n), s = n; s--;) o[s] = arguments[s];
						if (S) var c = getHolder(wrapper), l = countHolders(o, c);
						if (a && (o = composeArgs(o, a, u, S)), d && (o = composeArgsRight(o, d, p, S)), n -= l, S && n < v) {
							var f = replaceHolders(o, c);
							return createRecurry(e, r, createHybrid, wrapper.placeholder, i, o, f, h, g, v - n);
						}
						var m = b ? i : this, T = x ? m[e] : e;
						return n = o.length, h ? o = reorder(o, h) : C && n > 1 && o.reverse(), y && g < n && (o.length = g), this && this !== G && this instanceof wrapper && (T = w || createCtor(T)), T.apply(m, o);
					}
					return wrapper;
				}
				function createInverter(e, t) {
					return function(n, r) {
						return baseInverter(n, e, t(r), {});
					};
				}
				function createMathOperation(e, t) {
					return function(r, i) {
						var a;
						if (r === n && i === n) return t;
						if (r !== n && (a = r), i !== n) {
							if (a === n) return i;
							typeof r == `string` || typeof i == `string` ? (r = baseToString(r), i = baseToString(i)) : (r = baseToNumber(r), i = baseToNumber(i)), a = e(r, i);
						}
						return a;
					};
				}
				function createOver(e) {
					return flatRest(function(t) {
						return t = arrayMap(t, baseUnary(getIteratee())), baseRest(function(n) {
							var r = this;
							return e(t, function(e) {
								return apply(e, r, n);
							});
						});
					});
				}
				function createPadding(e, t) {
					t = t === n ? ` ` : baseToString(t);
					var r = t.length;
					if (r < 2) return r ? baseRepeat(t, e) : t;
					var i = baseRepeat(t, At(e / stringSize(t)));
					return hasUnicode(t) ? castSlice(stringToArray(i), 0, e).join(``) : i.slice(0, e);
				}
				function createPartial(e, n, r, i) {
					var a = n & o, s = createCtor(e);
					function wrapper() {
						for (var n = -1, o = arguments.length, c = -1, l = i.length, u = t(l + o), d = this && this !== G && this instanceof wrapper ? s : e; ++c < l;) u[c] = i[c];
						for (; o--;) u[c++] = arguments[++n];
						return apply(d, a ? r : this, u);
					}
					return wrapper;
				}
				function createRange(e) {
					return function(t, r, i) {
						return i && typeof i != `number` && isIterateeCall(t, r, i) && (r = i = n), t = toFinite(t), r === n ? (r = t, t = 0) : r = toFinite(r), i = i === n ? t < r ? 1 : -1 : toFinite(i), baseRange(t, r, i, e);
					};
				}
				function createRelationalOperation(e) {
					return function(t, n) {
						return (typeof t != `string` || typeof n != `string`) && (t = toNumber(t), n = toNumber(n)), e(t, n);
					};
				}
				function createRecurry(e, t, r, i, a, o, s, l, f, p) {
					var m = t & c, h = m ? s : n, g = m ? n : s, v = m ? o : n, y = m ? n : o;
					t |= m ? u : d, t &= ~(m ? d : u), t & 4 || (t &= -4);
					var b = [
						e,
						t,
						a,
						v,
						h,
						y,
						g,
						l,
						f,
						p
					], x = r.apply(n, b);
					return isLaziable(e) && jn(x, b), x.placeholder = i, setWrapToString(x, e, t);
				}
				function createRound(e) {
					var t = k[e];
					return function(e, n) {
						if (e = toNumber(e), n = n == null ? 0 : H(toInteger(n), 292), n && Pt(e)) {
							var r = (toString(e) + `e`).split(`e`);
							return r = (toString(t(r[0] + `e` + (+r[1] + n))) + `e`).split(`e`), +(r[0] + `e` + (+r[1] - n));
						}
						return t(e);
					};
				}
				var En = K && 1 / setToArray(new K([, -0]))[1] == h ? function(e) {
					return new K(e);
				} : noop;
				function createToPairs(e) {
					return function(t) {
						var n = getTag(t);
						return n == E ? mapToArray(t) : n == O ? setToPairs(t) : baseToPairs(t, e(t));
					};
				}
				function createWrap(e, t, i, a, f, p, m, h) {
					var g = t & s;
					if (!g && typeof e != `function`) throw new j(r);
					var v = a ? a.length : 0;
					if (v || (t &= -97, a = f = n), m = m === n ? m : V(toInteger(m), 0), h = h === n ? h : toInteger(h), v -= f ? f.length : 0, t & d) {
						var y = a, b = f;
						a = f = n;
					}
					var x = g ? n : Dn(e), S = [
						e,
						t,
						i,
						a,
						f,
						y,
						b,
						p,
						m,
						h
					];
					if (x && mergeData(S, x), e = S[0], t = S[1], i = S[2], a = S[3], f = S[4], h = S[9] = S[9] === n ? g ? 0 : e.length : V(S[9] - v, 0), !h && t & (c | l) && (t &= -25), !t || t == o) var C = createBind(e, t, i);
					else C = t == c || t == l ? createCurry(e, t, h) : (t == u || t == (o | u)) && !f.length ? createPartial(e, t, i, a) : createHybrid.apply(n, S);
					return setWrapToString((x ? Sn : jn)(C, S), e, t);
				}
				function customDefaultsAssignIn(e, t, r, i) {
					return e === n || eq(e, M[r]) && !F.call(i, r) ? t : e;
				}
				function customDefaultsMerge(e, t, r, i, a, o) {
					return isObject(e) && isObject(t) && (o.set(t, e), baseMerge(e, t, n, customDefaultsMerge, o), o.delete(t)), e;
				}
				function customOmitClone(e) {
					return isPlainObject(e) ? n : e;
				}
				function equalArrays(e, t, r, i, a, o) {
					var s = r & 1, c = e.length, l = t.length;
					if (c != l && !(s && l > c)) return !1;
					var u = o.get(e), d = o.get(t);
					if (u && d) return u == t && d == e;
					var f = -1, p = !0, m = r & 2 ? new SetCache() : n;
					for (o.set(e, t), o.set(t, e); ++f < c;) {
						var h = e[f], g = t[f];
						if (i) var v = s ? i(g, h, f, t, e, o) : i(h, g, f, e, t, o);
						if (v !== n) {
							if (v) continue;
							p = !1;
							break;
						}
						if (m) {
							if (!arraySome(t, function(e, t) {
								if (!cacheHas(m, t) && (h === e || a(h, e, r, i, o))) return m.push(t);
							})) {
								p = !1;
								break;
							}
						} else if (!(h === g || a(h, g, r, i, o))) {
							p = !1;
							break;
						}
					}
					return o.delete(e), o.delete(t), p;
				}
				function equalByTag(e, t, n, r, i, a, o) {
					switch (n) {
						case ve:
							if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
							e = e.buffer, t = t.buffer;
						case _e: return !(e.byteLength != t.byteLength || !a(new bt(e), new bt(t)));
						case te:
						case ne:
						case se: return eq(+e, +t);
						case ie: return e.name == t.name && e.message == t.message;
						case de:
						case fe: return e == t + ``;
						case E: var s = mapToArray;
						case O:
							var c = r & 1;
							if (s ||= setToArray, e.size != t.size && !c) return !1;
							var l = o.get(e);
							if (l) return l == t;
							r |= 2, o.set(e, t);
							var u = equalArrays(s(e), s(t), r, i, a, o);
							return o.delete(e), u;
						case pe: if (gn) return gn.call(e) == gn.call(t);
					}
					return !1;
				}
				function equalObjects(e, t, r, i, a, o) {
					var s = r & 1, c = getAllKeys(e), l = c.length;
					if (l != getAllKeys(t).length && !s) return !1;
					for (var u = l; u--;) {
						var d = c[u];
						if (!(s ? d in t : F.call(t, d))) return !1;
					}
					var f = o.get(e), p = o.get(t);
					if (f && p) return f == t && p == e;
					var m = !0;
					o.set(e, t), o.set(t, e);
					for (var h = s; ++u < l;) {
						d = c[u];
						var g = e[d], v = t[d];
						if (i) var y = s ? i(v, g, d, t, e, o) : i(g, v, d, e, t, o);
						if (!(y === n ? g === v || a(g, v, r, i, o) : y)) {
							m = !1;
							break;
						}
						h ||= d == `constructor`;
					}
					if (m && !h) {
						var b = e.constructor, x = t.constructor;
						b != x && `constructor` in e && `constructor` in t && !(typeof b == `function` && b instanceof b && typeof x == `function` && x instanceof x) && (m = !1);
					}
					return o.delete(e), o.delete(t), m;
				}
				function flatRest(e) {
					return Nn(overRest(e, n, flatten), e + ``);
				}
				function getAllKeys(e) {
					return baseGetAllKeys(e, keys, On);
				}
				function getAllKeysIn(e) {
					return baseGetAllKeys(e, keysIn, kn);
				}
				var Dn = rn ? function(e) {
					return rn.get(e);
				} : noop;
				function getFuncName(e) {
					for (var t = e.name + ``, n = ln[t], r = F.call(ln, t) ? n.length : 0; r--;) {
						var i = n[r], a = i.func;
						if (a == null || a == e) return i.name;
					}
					return t;
				}
				function getHolder(e) {
					return (F.call(lodash, `placeholder`) ? lodash : e).placeholder;
				}
				function getIteratee() {
					var e = lodash.iteratee || iteratee;
					return e = e === iteratee ? baseIteratee : e, arguments.length ? e(arguments[0], arguments[1]) : e;
				}
				function getMapData(e, t) {
					var n = e.__data__;
					return isKeyable(t) ? n[typeof t == `string` ? `string` : `hash`] : n.map;
				}
				function getMatchData(e) {
					for (var t = keys(e), n = t.length; n--;) {
						var r = t[n], i = e[r];
						t[n] = [
							r,
							i,
							isStrictComparable(i)
						];
					}
					return t;
				}
				function getNative(e, t) {
					var r = getValue(e, t);
					return baseIsNative(r) ? r : n;
				}
				function getRawTag(e) {
					var t = F.call(e, B), r = e[B];
					try {
						e[B] = n;
						var i = !0;
					} catch {}
					var a = I.call(e);
					return i && (t ? e[B] = r : delete e[B]), a;
				}
				var On = Mt ? function(e) {
					return e == null ? [] : (e = A(e), arrayFilter(Mt(e), function(t) {
						return z.call(e, t);
					}));
				} : stubArray, kn = Mt ? function(e) {
					for (var t = []; e;) arrayPush(t, On(e)), e = R(e);
					return t;
				} : stubArray, getTag = baseGetTag;
				(qt && getTag(new qt(new ArrayBuffer(1))) != ve || Jt && getTag(new Jt()) != E || Yt && getTag(Yt.resolve()) != le || K && getTag(new K()) != O || q && getTag(new q()) != he) && (getTag = function(e) {
					var t = baseGetTag(e), r = t == D ? e.constructor : n, i = r ? toSource(r) : ``;
					if (i) switch (i) {
						case un: return ve;
						case dn: return E;
						case fn: return le;
						case pn: return O;
						case mn: return he;
					}
					return t;
				});
				function getView(e, t, n) {
					for (var r = -1, i = n.length; ++r < i;) {
						var a = n[r], o = a.size;
						switch (a.type) {
							case `drop`:
								e += o;
								break;
							case `dropRight`:
								t -= o;
								break;
							case `take`:
								t = H(t, e + o);
								break;
							case `takeRight`: e = V(e, t - o);
						}
					}
					return {
						start: e,
						end: t
					};
				}
				function getWrapDetails(e) {
					var t = e.match(Ke);
					return t ? t[1].split(qe) : [];
				}
				function hasPath(e, t, n) {
					t = castPath(t, e);
					for (var r = -1, i = t.length, a = !1; ++r < i;) {
						var o = toKey(t[r]);
						if (!(a = e != null && n(e, o))) break;
						e = e[o];
					}
					return a || ++r != i ? a : (i = e == null ? 0 : e.length, !!i && isLength(i) && isIndex(o, i) && (Z(e) || X(e)));
				}
				function initCloneArray(e) {
					var t = e.length, n = new e.constructor(t);
					return t && typeof e[0] == `string` && F.call(e, `index`) && (n.index = e.index, n.input = e.input), n;
				}
				function initCloneObject(e) {
					return typeof e.constructor == `function` && !isPrototype(e) ? vn(R(e)) : {};
				}
				function initCloneByTag(e, t, n) {
					var r = e.constructor;
					switch (t) {
						case _e: return cloneArrayBuffer(e);
						case te:
						case ne: return new r(+e);
						case ve: return cloneDataView(e, n);
						case ye:
						case be:
						case xe:
						case Se:
						case Ce:
						case we:
						case Te:
						case Ee:
						case De: return cloneTypedArray(e, n);
						case E: return new r();
						case se:
						case fe: return new r(e);
						case de: return cloneRegExp(e);
						case O: return new r();
						case pe: return cloneSymbol(e);
					}
				}
				function insertWrapDetails(e, t) {
					var n = t.length;
					if (!n) return e;
					var r = n - 1;
					return t[r] = (n > 1 ? `& ` : ``) + t[r], t = t.join(n > 2 ? `, ` : ` `), e.replace(Ge, `{
/* [wrapped with ` + t + `] */
`);
				}
				function isFlattenable(e) {
					return Z(e) || X(e) || !!(wt && e && e[wt]);
				}
				function isIndex(e, t) {
					var n = typeof e;
					return t ??= g, !!t && (n == `number` || n != `symbol` && rt.test(e)) && e > -1 && e % 1 == 0 && e < t;
				}
				function isIterateeCall(e, t, n) {
					if (!isObject(n)) return !1;
					var r = typeof t;
					return (r == `number` ? isArrayLike(n) && isIndex(t, n.length) : r == `string` && t in n) ? eq(n[t], e) : !1;
				}
				function isKey(e, t) {
					if (Z(e)) return !1;
					var n = typeof e;
					return n == `number` || n == `symbol` || n == `boolean` || e == null || isSymbol(e) ? !0 : ze.test(e) || !Re.test(e) || t != null && e in A(t);
				}
				function isKeyable(e) {
					var t = typeof e;
					return t == `string` || t == `number` || t == `symbol` || t == `boolean` ? e !== `__proto__` : e === null;
				}
				function isLaziable(e) {
					var t = getFuncName(e), n = lodash[t];
					if (typeof n != `function` || !(t in LazyWrapper.prototype)) return !1;
					if (e === n) return !0;
					var r = Dn(n);
					return !!r && e === r[0];
				}
				function isMasked(e) {
					return !!mt && mt in e;
				}
				var An = N ? isFunction : stubFalse;
				function isPrototype(e) {
					var t = e && e.constructor;
					return e === (typeof t == `function` && t.prototype || M);
				}
				function isStrictComparable(e) {
					return e === e && !isObject(e);
				}
				function matchesStrictComparable(e, t) {
					return function(r) {
						return r != null && r[e] === t && (t !== n || e in A(r));
					};
				}
				function memoizeCapped(e) {
					var t = memoize(e, function(e) {
						return n.size === 500 && n.clear(), e;
					}), n = t.cache;
					return t;
				}
				function mergeData(e, t) {
					var n = e[1], r = t[1], i = n | r, l = i < (o | s | f), u = r == f && n == c || r == f && n == p && e[7].length <= t[8] || r == (f | p) && t[7].length <= t[8] && n == c;
					if (!(l || u)) return e;
					r & o && (e[2] = t[2], i |= n & o ? 0 : 4);
					var d = t[3];
					if (d) {
						var m = e[3];
						e[3] = m ? composeArgs(m, d, t[4]) : d, e[4] = m ? replaceHolders(e[3], a) : t[4];
					}
					return d = t[5], d && (m = e[5], e[5] = m ? composeArgsRight(m, d, t[6]) : d, e[6] = m ? replaceHolders(e[5], a) : t[6]), d = t[7], d && (e[7] = d), r & f && (e[8] = e[8] == null ? t[8] : H(e[8], t[8])), e[9] ??= t[9], e[0] = t[0], e[1] = i, e;
				}
				function nativeKeysIn(e) {
					var t = [];
					if (e != null) for (var n in A(e)) t.push(n);
					return t;
				}
				function objectToString(e) {
					return I.call(e);
				}
				function overRest(e, r, i) {
					return r = V(r === n ? e.length - 1 : r, 0), function() {
						for (var n = arguments, a = -1, o = V(n.length - r, 0), s = t(o); ++a < o;) s[a] = n[r + a];
						a = -1;
						for (var c = t(r + 1); ++a < r;) c[a] = n[a];
						return c[r] = i(s), apply(e, this, c);
					};
				}
				function parent(e, t) {
					return t.length < 2 ? e : baseGet(e, baseSlice(t, 0, -1));
				}
				function reorder(e, t) {
					for (var r = e.length, i = H(t.length, r), a = copyArray(e); i--;) {
						var o = t[i];
						e[i] = isIndex(o, r) ? a[o] : n;
					}
					return e;
				}
				function safeGet(e, t) {
					if ((t !== `constructor` || typeof e[t] != `function`) && t != `__proto__`) return e[t];
				}
				var jn = shortOut(Sn), Mn = kt || function(e, t) {
					return G.setTimeout(e, t);
				}, Nn = shortOut(Cn);
				function setWrapToString(e, t, n) {
					var r = t + ``;
					return Nn(e, insertWrapDetails(r, updateWrapDetails(getWrapDetails(r), n)));
				}
				function shortOut(e) {
					var t = 0, r = 0;
					return function() {
						var i = Vt(), a = 16 - (i - r);
						if (r = i, a > 0) {
							if (++t >= 800) return arguments[0];
						} else t = 0;
						return e.apply(n, arguments);
					};
				}
				function shuffleSelf(e, t) {
					var r = -1, i = e.length, a = i - 1;
					for (t = t === n ? i : t; ++r < t;) {
						var o = baseRandom(r, a), s = e[o];
						e[o] = e[r], e[r] = s;
					}
					return e.length = t, e;
				}
				var Pn = memoizeCapped(function(e) {
					var t = [];
					return e.charCodeAt(0) === 46 && t.push(``), e.replace(Be, function(e, n, r, i) {
						t.push(r ? i.replace(Xe, `$1`) : n || e);
					}), t;
				});
				function toKey(e) {
					if (typeof e == `string` || isSymbol(e)) return e;
					var t = e + ``;
					return t == `0` && 1 / e == -1 / 0 ? `-0` : t;
				}
				function toSource(e) {
					if (e != null) {
						try {
							return P.call(e);
						} catch {}
						try {
							return e + ``;
						} catch {}
					}
					return ``;
				}
				function updateWrapDetails(e, t) {
					return arrayEach(C, function(n) {
						var r = `_.` + n[0];
						t & n[1] && !arrayIncludes(e, r) && e.push(r);
					}), e.sort();
				}
				function wrapperClone(e) {
					if (e instanceof LazyWrapper) return e.clone();
					var t = new LodashWrapper(e.__wrapped__, e.__chain__);
					return t.__actions__ = copyArray(e.__actions__), t.__index__ = e.__index__, t.__values__ = e.__values__, t;
				}
				function chunk(e, r, i) {
					r = (i ? isIterateeCall(e, r, i) : r === n) ? 1 : V(toInteger(r), 0);
					var a = e == null ? 0 : e.length;
					if (!a || r < 1) return [];
					for (var o = 0, s = 0, c = t(At(a / r)); o < a;) c[s++] = baseSlice(e, o, o += r);
					return c;
				}
				function compact(e) {
					for (var t = -1, n = e == null ? 0 : e.length, r = 0, i = []; ++t < n;) {
						var a = e[t];
						a && (i[r++] = a);
					}
					return i;
				}
				function concat() {
					var e = arguments.length;
					if (!e) return [];
					for (var n = t(e - 1), r = arguments[0], i = e; i--;) n[i - 1] = arguments[i];
					return arrayPush(Z(r) ? copyArray(r) : [r], baseFlatten(n, 1));
				}
				var Fn = baseRest(function(e, t) {
					return isArrayLikeObject(e) ? baseDifference(e, baseFlatten(t, 1, isArrayLikeObject, !0)) : [];
				}), In = baseRest(function(e, t) {
					var r = last(t);
					return isArrayLikeObject(r) && (r = n), isArrayLikeObject(e) ? baseDifference(e, baseFlatten(t, 1, isArrayLikeObject, !0), getIteratee(r, 2)) : [];
				}), Ln = baseRest(function(e, t) {
					var r = last(t);
					return isArrayLikeObject(r) && (r = n), isArrayLikeObject(e) ? baseDifference(e, baseFlatten(t, 1, isArrayLikeObject, !0), n, r) : [];
				});
				function drop(e, t, r) {
					var i = e == null ? 0 : e.length;
					return i ? (t = r || t === n ? 1 : toInteger(t), baseSlice(e, t < 0 ? 0 : t, i)) : [];
				}
				function dropRight(e, t, r) {
					var i = e == null ? 0 : e.length;
					return i ? (t = r || t === n ? 1 : toInteger(t), t = i - t, baseSlice(e, 0, t < 0 ? 0 : t)) : [];
				}
				function dropRightWhile(e, t) {
					return e && e.length ? baseWhile(e, getIteratee(t, 3), !0, !0) : [];
				}
				function dropWhile(e, t) {
					return e && e.length ? baseWhile(e, getIteratee(t, 3), !0) : [];
				}
				function fill(e, t, n, r) {
					var i = e == null ? 0 : e.length;
					return i ? (n && typeof n != `number` && isIterateeCall(e, t, n) && (n = 0, r = i), baseFill(e, t, n, r)) : [];
				}
				function findIndex(e, t, n) {
					var r = e == null ? 0 : e.length;
					if (!r) return -1;
					var i = n == null ? 0 : toInteger(n);
					return i < 0 && (i = V(r + i, 0)), baseFindIndex(e, getIteratee(t, 3), i);
				}
				function findLastIndex(e, t, r) {
					var i = e == null ? 0 : e.length;
					if (!i) return -1;
					var a = i - 1;
					return r !== n && (a = toInteger(r), a = r < 0 ? V(i + a, 0) : H(a, i - 1)), baseFindIndex(e, getIteratee(t, 3), a, !0);
				}
				function flatten(e) {
					return e != null && e.length ? baseFlatten(e, 1) : [];
				}
				function flattenDeep(e) {
					return e != null && e.length ? baseFlatten(e, h) : [];
				}
				function flattenDepth(e, t) {
					return e != null && e.length ? (t = t === n ? 1 : toInteger(t), baseFlatten(e, t)) : [];
				}
				function fromPairs(e) {
					for (var t = -1, n = e == null ? 0 : e.length, r = {}; ++t < n;) {
						var i = e[t];
						baseAssignValue(r, i[0], i[1]);
					}
					return r;
				}
				function head(e) {
					return e && e.length ? e[0] : n;
				}
				function indexOf(e, t, n) {
					var r = e == null ? 0 : e.length;
					if (!r) return -1;
					var i = n == null ? 0 : toInteger(n);
					return i < 0 && (i = V(r + i, 0)), baseIndexOf(e, t, i);
				}
				function initial(e) {
					return e != null && e.length ? baseSlice(e, 0, -1) : [];
				}
				var Rn = baseRest(function(e) {
					var t = arrayMap(e, castArrayLikeObject);
					return t.length && t[0] === e[0] ? baseIntersection(t) : [];
				}), zn = baseRest(function(e) {
					var t = last(e), r = arrayMap(e, castArrayLikeObject);
					return t === last(r) ? t = n : r.pop(), r.length && r[0] === e[0] ? baseIntersection(r, getIteratee(t, 2)) : [];
				}), Bn = baseRest(function(e) {
					var t = last(e), r = arrayMap(e, castArrayLikeObject);
					return t = typeof t == `function` ? t : n, t && r.pop(), r.length && r[0] === e[0] ? baseIntersection(r, n, t) : [];
				});
				function join(e, t) {
					return e == null ? `` : Lt.call(e, t);
				}
				function last(e) {
					var t = e == null ? 0 : e.length;
					return t ? e[t - 1] : n;
				}
				function lastIndexOf(e, t, r) {
					var i = e == null ? 0 : e.length;
					if (!i) return -1;
					var a = i;
					return r !== n && (a = toInteger(r), a = a < 0 ? V(i + a, 0) : H(a, i - 1)), t === t ? strictLastIndexOf(e, t, a) : baseFindIndex(e, baseIsNaN, a, !0);
				}
				function nth(e, t) {
					return e && e.length ? baseNth(e, toInteger(t)) : n;
				}
				var Vn = baseRest(pullAll);
				function pullAll(e, t) {
					return e && e.length && t && t.length ? basePullAll(e, t) : e;
				}
				function pullAllBy(e, t, n) {
					return e && e.length && t && t.length ? basePullAll(e, t, getIteratee(n, 2)) : e;
				}
				function pullAllWith(e, t, r) {
					return e && e.length && t && t.length ? basePullAll(e, t, n, r) : e;
				}
				var Hn = flatRest(function(e, t) {
					var n = e == null ? 0 : e.length, r = baseAt(e, t);
					return basePullAt(e, arrayMap(t, function(e) {
						return isIndex(e, n) ? +e : e;
					}).sort(compareAscending)), r;
				});
				function remove(e, t) {
					var n = [];
					if (!(e && e.length)) return n;
					var r = -1, i = [], a = e.length;
					for (t = getIteratee(t, 3); ++r < a;) {
						var o = e[r];
						t(o, r, e) && (n.push(o), i.push(r));
					}
					return basePullAt(e, i), n;
				}
				function reverse(e) {
					return e == null ? e : Wt.call(e);
				}
				function slice(e, t, r) {
					var i = e == null ? 0 : e.length;
					return i ? (r && typeof r != `number` && isIterateeCall(e, t, r) ? (t = 0, r = i) : (t = t == null ? 0 : toInteger(t), r = r === n ? i : toInteger(r)), baseSlice(e, t, r)) : [];
				}
				function sortedIndex(e, t) {
					return baseSortedIndex(e, t);
				}
				function sortedIndexBy(e, t, n) {
					return baseSortedIndexBy(e, t, getIteratee(n, 2));
				}
				function sortedIndexOf(e, t) {
					var n = e == null ? 0 : e.length;
					if (n) {
						var r = baseSortedIndex(e, t);
						if (r < n && eq(e[r], t)) return r;
					}
					return -1;
				}
				function sortedLastIndex(e, t) {
					return baseSortedIndex(e, t, !0);
				}
				function sortedLastIndexBy(e, t, n) {
					return baseSortedIndexBy(e, t, getIteratee(n, 2), !0);
				}
				function sortedLastIndexOf(e, t) {
					if (e != null && e.length) {
						var n = baseSortedIndex(e, t, !0) - 1;
						if (eq(e[n], t)) return n;
					}
					return -1;
				}
				function sortedUniq(e) {
					return e && e.length ? baseSortedUniq(e) : [];
				}
				function sortedUniqBy(e, t) {
					return e && e.length ? baseSortedUniq(e, getIteratee(t, 2)) : [];
				}
				function tail(e) {
					var t = e == null ? 0 : e.length;
					return t ? baseSlice(e, 1, t) : [];
				}
				function take(e, t, r) {
					return e && e.length ? (t = r || t === n ? 1 : toInteger(t), baseSlice(e, 0, t < 0 ? 0 : t)) : [];
				}
				function takeRight(e, t, r) {
					var i = e == null ? 0 : e.length;
					return i ? (t = r || t === n ? 1 : toInteger(t), t = i - t, baseSlice(e, t < 0 ? 0 : t, i)) : [];
				}
				function takeRightWhile(e, t) {
					return e && e.length ? baseWhile(e, getIteratee(t, 3), !1, !0) : [];
				}
				function takeWhile(e, t) {
					return e && e.length ? baseWhile(e, getIteratee(t, 3)) : [];
				}
				var Un = baseRest(function(e) {
					return baseUniq(baseFlatten(e, 1, isArrayLikeObject, !0));
				}), Wn = baseRest(function(e) {
					var t = last(e);
					return isArrayLikeObject(t) && (t = n), baseUniq(baseFlatten(e, 1, isArrayLikeObject, !0), getIteratee(t, 2));
				}), Gn = baseRest(function(e) {
					var t = last(e);
					return t = typeof t == `function` ? t : n, baseUniq(baseFlatten(e, 1, isArrayLikeObject, !0), n, t);
				});
				function uniq(e) {
					return e && e.length ? baseUniq(e) : [];
				}
				function uniqBy(e, t) {
					return e && e.length ? baseUniq(e, getIteratee(t, 2)) : [];
				}
				function uniqWith(e, t) {
					return t = typeof t == `function` ? t : n, e && e.length ? baseUniq(e, n, t) : [];
				}
				function unzip(e) {
					if (!(e && e.length)) return [];
					var t = 0;
					return e = arrayFilter(e, function(e) {
						if (isArrayLikeObject(e)) return t = V(e.length, t), !0;
					}), baseTimes(t, function(t) {
						return arrayMap(e, baseProperty(t));
					});
				}
				function unzipWith(e, t) {
					if (!(e && e.length)) return [];
					var r = unzip(e);
					return t == null ? r : arrayMap(r, function(e) {
						return apply(t, n, e);
					});
				}
				var Kn = baseRest(function(e, t) {
					return isArrayLikeObject(e) ? baseDifference(e, t) : [];
				}), qn = baseRest(function(e) {
					return baseXor(arrayFilter(e, isArrayLikeObject));
				}), Jn = baseRest(function(e) {
					var t = last(e);
					return isArrayLikeObject(t) && (t = n), baseXor(arrayFilter(e, isArrayLikeObject), getIteratee(t, 2));
				}), Yn = baseRest(function(e) {
					var t = last(e);
					return t = typeof t == `function` ? t : n, baseXor(arrayFilter(e, isArrayLikeObject), n, t);
				}), Xn = baseRest(unzip);
				function zipObject(e, t) {
					return baseZipObject(e || [], t || [], assignValue);
				}
				function zipObjectDeep(e, t) {
					return baseZipObject(e || [], t || [], baseSet);
				}
				var Zn = baseRest(function(e) {
					var t = e.length, r = t > 1 ? e[t - 1] : n;
					return r = typeof r == `function` ? (e.pop(), r) : n, unzipWith(e, r);
				});
				function chain(e) {
					var t = lodash(e);
					return t.__chain__ = !0, t;
				}
				function tap(e, t) {
					return t(e), e;
				}
				function thru(e, t) {
					return t(e);
				}
				var Qn = flatRest(function(e) {
					var t = e.length, r = t ? e[0] : 0, i = this.__wrapped__, interceptor = function(t) {
						return baseAt(t, e);
					};
					return t > 1 || this.__actions__.length || !(i instanceof LazyWrapper) || !isIndex(r) ? this.thru(interceptor) : (i = i.slice(r, +r + +!!t), i.__actions__.push({
						func: thru,
						args: [interceptor],
						thisArg: n
					}), new LodashWrapper(i, this.__chain__).thru(function(e) {
						return t && !e.length && e.push(n), e;
					}));
				});
				function wrapperChain() {
					return chain(this);
				}
				function wrapperCommit() {
					return new LodashWrapper(this.value(), this.__chain__);
				}
				function wrapperNext() {
					this.__values__ === n && (this.__values__ = toArray(this.value()));
					var e = this.__index__ >= this.__values__.length;
					return {
						done: e,
						value: e ? n : this.__values__[this.__index__++]
					};
				}
				function wrapperToIterator() {
					return this;
				}
				function wrapperPlant(e) {
					for (var t, r = this; r instanceof baseLodash;) {
						var i = wrapperClone(r);
						i.__index__ = 0, i.__values__ = n, t ? a.__wrapped__ = i : t = i;
						var a = i;
						r = r.__wrapped__;
					}
					return a.__wrapped__ = e, t;
				}
				function wrapperReverse() {
					var e = this.__wrapped__;
					if (e instanceof LazyWrapper) {
						var t = e;
						return this.__actions__.length && (t = new LazyWrapper(this)), t = t.reverse(), t.__actions__.push({
							func: thru,
							args: [reverse],
							thisArg: n
						}), new LodashWrapper(t, this.__chain__);
					}
					return this.thru(reverse);
				}
				function wrapperValue() {
					return baseWrapperValue(this.__wrapped__, this.__actions__);
				}
				var $n = createAggregator(function(e, t, n) {
					F.call(e, n) ? ++e[n] : baseAssignValue(e, n, 1);
				});
				function every(e, t, r) {
					var i = Z(e) ? arrayEvery : baseEvery;
					return r && isIterateeCall(e, t, r) && (t = n), i(e, getIteratee(t, 3));
				}
				function filter(e, t) {
					return (Z(e) ? arrayFilter : baseFilter)(e, getIteratee(t, 3));
				}
				var er = createFind(findIndex), tr = createFind(findLastIndex);
				function flatMap(e, t) {
					return baseFlatten(map(e, t), 1);
				}
				function flatMapDeep(e, t) {
					return baseFlatten(map(e, t), h);
				}
				function flatMapDepth(e, t, r) {
					return r = r === n ? 1 : toInteger(r), baseFlatten(map(e, t), r);
				}
				function forEach(e, t) {
					return (Z(e) ? arrayEach : Y)(e, getIteratee(t, 3));
				}
				function forEachRight(e, t) {
					return (Z(e) ? arrayEachRight : yn)(e, getIteratee(t, 3));
				}
				var nr = createAggregator(function(e, t, n) {
					F.call(e, n) ? e[n].push(t) : baseAssignValue(e, n, [t]);
				});
				function includes(e, t, n, r) {
					e = isArrayLike(e) ? e : values(e), n = n && !r ? toInteger(n) : 0;
					var i = e.length;
					return n < 0 && (n = V(i + n, 0)), isString(e) ? n <= i && e.indexOf(t, n) > -1 : !!i && baseIndexOf(e, t, n) > -1;
				}
				var rr = baseRest(function(e, n, r) {
					var i = -1, a = typeof n == `function`, o = isArrayLike(e) ? t(e.length) : [];
					return Y(e, function(e) {
						o[++i] = a ? apply(n, e, r) : baseInvoke(e, n, r);
					}), o;
				}), ir = createAggregator(function(e, t, n) {
					baseAssignValue(e, n, t);
				});
				function map(e, t) {
					return (Z(e) ? arrayMap : baseMap)(e, getIteratee(t, 3));
				}
				function orderBy(e, t, r, i) {
					return e == null ? [] : (Z(t) || (t = t == null ? [] : [t]), r = i ? n : r, Z(r) || (r = r == null ? [] : [r]), baseOrderBy(e, t, r));
				}
				var ar = createAggregator(function(e, t, n) {
					e[+!n].push(t);
				}, function() {
					return [[], []];
				});
				function reduce(e, t, n) {
					var r = Z(e) ? arrayReduce : baseReduce, i = arguments.length < 3;
					return r(e, getIteratee(t, 4), n, i, Y);
				}
				function reduceRight(e, t, n) {
					var r = Z(e) ? arrayReduceRight : baseReduce, i = arguments.length < 3;
					return r(e, getIteratee(t, 4), n, i, yn);
				}
				function reject(e, t) {
					return (Z(e) ? arrayFilter : baseFilter)(e, negate(getIteratee(t, 3)));
				}
				function sample(e) {
					return (Z(e) ? arraySample : baseSample)(e);
				}
				function sampleSize(e, t, r) {
					return t = (r ? isIterateeCall(e, t, r) : t === n) ? 1 : toInteger(t), (Z(e) ? arraySampleSize : baseSampleSize)(e, t);
				}
				function shuffle(e) {
					return (Z(e) ? arrayShuffle : baseShuffle)(e);
				}
				function size(e) {
					if (e == null) return 0;
					if (isArrayLike(e)) return isString(e) ? stringSize(e) : e.length;
					var t = getTag(e);
					return t == E || t == O ? e.size : baseKeys(e).length;
				}
				function some(e, t, r) {
					var i = Z(e) ? arraySome : baseSome;
					return r && isIterateeCall(e, t, r) && (t = n), i(e, getIteratee(t, 3));
				}
				var or = baseRest(function(e, t) {
					if (e == null) return [];
					var n = t.length;
					return n > 1 && isIterateeCall(e, t[0], t[1]) ? t = [] : n > 2 && isIterateeCall(t[0], t[1], t[2]) && (t = [t[0]]), baseOrderBy(e, baseFlatten(t, 1), []);
				}), sr = Ot || function() {
					return G.Date.now();
				};
				function after(e, t) {
					if (typeof t != `function`) throw new j(r);
					return e = toInteger(e), function() {
						if (--e < 1) return t.apply(this, arguments);
					};
				}
				function ary(e, t, r) {
					return t = r ? n : t, t = e && t == null ? e.length : t, createWrap(e, f, n, n, n, n, t);
				}
				function before(e, t) {
					var i;
					if (typeof t != `function`) throw new j(r);
					return e = toInteger(e), function() {
						return --e > 0 && (i = t.apply(this, arguments)), e <= 1 && (t = n), i;
					};
				}
				var cr = baseRest(function(e, t, n) {
					var r = o;
					if (n.length) {
						var i = replaceHolders(n, getHolder(cr));
						r |= u;
					}
					return createWrap(e, r, t, n, i);
				}), lr = baseRest(function(e, t, n) {
					var r = o | s;
					if (n.length) {
						var i = replaceHolders(n, getHolder(lr));
						r |= u;
					}
					return createWrap(t, r, e, n, i);
				});
				function curry(e, t, r) {
					t = r ? n : t;
					var i = createWrap(e, c, n, n, n, n, n, t);
					return i.placeholder = curry.placeholder, i;
				}
				function curryRight(e, t, r) {
					t = r ? n : t;
					var i = createWrap(e, l, n, n, n, n, n, t);
					return i.placeholder = curryRight.placeholder, i;
				}
				function debounce(e, t, i) {
					var a, o, s, c, l, u, d = 0, f = !1, p = !1, m = !0;
					if (typeof e != `function`) throw new j(r);
					t = toNumber(t) || 0, isObject(i) && (f = !!i.leading, p = `maxWait` in i, s = p ? V(toNumber(i.maxWait) || 0, t) : s, m = `trailing` in i ? !!i.trailing : m);
					function invokeFunc(t) {
						var r = a, i = o;
						return a = o = n, d = t, c = e.apply(i, r), c;
					}
					function leadingEdge(e) {
						return d = e, l = Mn(timerExpired, t), f ? invokeFunc(e) : c;
					}
					function remainingWait(e) {
						var n = e - u, r = e - d, i = t - n;
						return p ? H(i, s - r) : i;
					}
					function shouldInvoke(e) {
						var r = e - u, i = e - d;
						return u === n || r >= t || r < 0 || p && i >= s;
					}
					function timerExpired() {
						var e = sr();
						if (shouldInvoke(e)) return trailingEdge(e);
						l = Mn(timerExpired, remainingWait(e));
					}
					function trailingEdge(e) {
						return l = n, m && a ? invokeFunc(e) : (a = o = n, c);
					}
					function cancel() {
						l !== n && Tn(l), d = 0, a = u = o = l = n;
					}
					function flush() {
						return l === n ? c : trailingEdge(sr());
					}
					function debounced() {
						var e = sr(), r = shouldInvoke(e);
						if (a = arguments, o = this, u = e, r) {
							if (l === n) return leadingEdge(u);
							if (p) return Tn(l), l = Mn(timerExpired, t), invokeFunc(u);
						}
						return l === n && (l = Mn(timerExpired, t)), c;
					}
					return debounced.cancel = cancel, debounced.flush = flush, debounced;
				}
				var ur = baseRest(function(e, t) {
					return baseDelay(e, 1, t);
				}), dr = baseRest(function(e, t, n) {
					return baseDelay(e, toNumber(t) || 0, n);
				});
				function flip(e) {
					return createWrap(e, m);
				}
				function memoize(e, t) {
					if (typeof e != `function` || t != null && typeof t != `function`) throw new j(r);
					var memoized = function() {
						var n = arguments, r = t ? t.apply(this, n) : n[0], i = memoized.cache;
						if (i.has(r)) return i.get(r);
						var a = e.apply(this, n);
						return memoized.cache = i.set(r, a) || i, a;
					};
					return memoized.cache = new (memoize.Cache || MapCache)(), memoized;
				}
				memoize.Cache = MapCache;
				function negate(e) {
					if (typeof e != `function`) throw new j(r);
					return function() {
						var t = arguments;
						switch (t.length) {
							case 0: return !e.call(this);
							case 1: return !e.call(this, t[0]);
							case 2: return !e.call(this, t[0], t[1]);
							case 3: return !e.call(this, t[0], t[1], t[2]);
						}
						return !e.apply(this, t);
					};
				}
				function once(e) {
					return before(2, e);
				}
				var fr = wn(function(e, t) {
					t = t.length == 1 && Z(t[0]) ? arrayMap(t[0], baseUnary(getIteratee())) : arrayMap(baseFlatten(t, 1), baseUnary(getIteratee()));
					var n = t.length;
					return baseRest(function(r) {
						for (var i = -1, a = H(r.length, n); ++i < a;) r[i] = t[i].call(this, r[i]);
						return apply(e, this, r);
					});
				}), pr = baseRest(function(e, t) {
					return createWrap(e, u, n, t, replaceHolders(t, getHolder(pr)));
				}), mr = baseRest(function(e, t) {
					return createWrap(e, d, n, t, replaceHolders(t, getHolder(mr)));
				}), hr = flatRest(function(e, t) {
					return createWrap(e, p, n, n, n, t);
				});
				function rest(e, t) {
					if (typeof e != `function`) throw new j(r);
					return t = t === n ? t : toInteger(t), baseRest(e, t);
				}
				function spread(e, t) {
					if (typeof e != `function`) throw new j(r);
					return t = t == null ? 0 : V(toInteger(t), 0), baseRest(function(n) {
						var r = n[t], i = castSlice(n, 0, t);
						return r && arrayPush(i, r), apply(e, this, i);
					});
				}
				function throttle(e, t, n) {
					var i = !0, a = !0;
					if (typeof e != `function`) throw new j(r);
					return isObject(n) && (i = `leading` in n ? !!n.leading : i, a = `trailing` in n ? !!n.trailing : a), debounce(e, t, {
						leading: i,
						maxWait: t,
						trailing: a
					});
				}
				function unary(e) {
					return ary(e, 1);
				}
				function wrap(e, t) {
					return pr(castFunction(t), e);
				}
				function castArray() {
					if (!arguments.length) return [];
					var e = arguments[0];
					return Z(e) ? e : [e];
				}
				function clone(e) {
					return baseClone(e, 4);
				}
				function cloneWith(e, t) {
					return t = typeof t == `function` ? t : n, baseClone(e, 4, t);
				}
				function cloneDeep(e) {
					return baseClone(e, 5);
				}
				function cloneDeepWith(e, t) {
					return t = typeof t == `function` ? t : n, baseClone(e, 5, t);
				}
				function conformsTo(e, t) {
					return t == null || baseConformsTo(e, t, keys(t));
				}
				function eq(e, t) {
					return e === t || e !== e && t !== t;
				}
				var gr = createRelationalOperation(baseGt), _r = createRelationalOperation(function(e, t) {
					return e >= t;
				}), X = baseIsArguments(function() {
					return arguments;
				}()) ? baseIsArguments : function(e) {
					return isObjectLike(e) && F.call(e, `callee`) && !z.call(e, `callee`);
				}, Z = t.isArray, vr = Zt ? baseUnary(Zt) : baseIsArrayBuffer;
				function isArrayLike(e) {
					return e != null && isLength(e.length) && !isFunction(e);
				}
				function isArrayLikeObject(e) {
					return isObjectLike(e) && isArrayLike(e);
				}
				function isBoolean(e) {
					return e === !0 || e === !1 || isObjectLike(e) && baseGetTag(e) == te;
				}
				var Q = Nt || stubFalse, yr = Qt ? baseUnary(Qt) : baseIsDate;
				function isElement(e) {
					return isObjectLike(e) && e.nodeType === 1 && !isPlainObject(e);
				}
				function isEmpty(e) {
					if (e == null) return !0;
					if (isArrayLike(e) && (Z(e) || typeof e == `string` || typeof e.splice == `function` || Q(e) || $(e) || X(e))) return !e.length;
					var t = getTag(e);
					if (t == E || t == O) return !e.size;
					if (isPrototype(e)) return !baseKeys(e).length;
					for (var n in e) if (F.call(e, n)) return !1;
					return !0;
				}
				function isEqual(e, t) {
					return baseIsEqual(e, t);
				}
				function isEqualWith(e, t, r) {
					r = typeof r == `function` ? r : n;
					var i = r ? r(e, t) : n;
					return i === n ? baseIsEqual(e, t, n, r) : !!i;
				}
				function isError(e) {
					if (!isObjectLike(e)) return !1;
					var t = baseGetTag(e);
					return t == ie || t == re || typeof e.message == `string` && typeof e.name == `string` && !isPlainObject(e);
				}
				function isFinite(e) {
					return typeof e == `number` && Pt(e);
				}
				function isFunction(e) {
					if (!isObject(e)) return !1;
					var t = baseGetTag(e);
					return t == ae || t == oe || t == ee || t == ue;
				}
				function isInteger(e) {
					return typeof e == `number` && e == toInteger(e);
				}
				function isLength(e) {
					return typeof e == `number` && e > -1 && e % 1 == 0 && e <= g;
				}
				function isObject(e) {
					var t = typeof e;
					return e != null && (t == `object` || t == `function`);
				}
				function isObjectLike(e) {
					return typeof e == `object` && !!e;
				}
				var br = $t ? baseUnary($t) : baseIsMap;
				function isMatch(e, t) {
					return e === t || baseIsMatch(e, t, getMatchData(t));
				}
				function isMatchWith(e, t, r) {
					return r = typeof r == `function` ? r : n, baseIsMatch(e, t, getMatchData(t), r);
				}
				function isNaN(e) {
					return isNumber(e) && e != +e;
				}
				function isNative(e) {
					if (An(e)) throw new Je(`Unsupported core-js use. Try https://npms.io/search?q=ponyfill.`);
					return baseIsNative(e);
				}
				function isNull(e) {
					return e === null;
				}
				function isNil(e) {
					return e == null;
				}
				function isNumber(e) {
					return typeof e == `number` || isObjectLike(e) && baseGetTag(e) == se;
				}
				function isPlainObject(e) {
					if (!isObjectLike(e) || baseGetTag(e) != D) return !1;
					var t = R(e);
					if (t === null) return !0;
					var n = F.call(t, `constructor`) && t.constructor;
					return typeof n == `function` && n instanceof n && P.call(n) == ht;
				}
				var xr = en ? baseUnary(en) : baseIsRegExp;
				function isSafeInteger(e) {
					return isInteger(e) && e >= -g && e <= g;
				}
				var Sr = tn ? baseUnary(tn) : baseIsSet;
				function isString(e) {
					return typeof e == `string` || !Z(e) && isObjectLike(e) && baseGetTag(e) == fe;
				}
				function isSymbol(e) {
					return typeof e == `symbol` || isObjectLike(e) && baseGetTag(e) == pe;
				}
				var $ = nn ? baseUnary(nn) : baseIsTypedArray;
				function isUndefined(e) {
					return e === n;
				}
				function isWeakMap(e) {
					return isObjectLike(e) && getTag(e) == he;
				}
				function isWeakSet(e) {
					return isObjectLike(e) && baseGetTag(e) == ge;
				}
				var Cr = createRelationalOperation(baseLt), wr = createRelationalOperation(function(e, t) {
					return e <= t;
				});
				function toArray(e) {
					if (!e) return [];
					if (isArrayLike(e)) return isString(e) ? stringToArray(e) : copyArray(e);
					if (Tt && e[Tt]) return iteratorToArray(e[Tt]());
					var t = getTag(e);
					return (t == E ? mapToArray : t == O ? setToArray : values)(e);
				}
				function toFinite(e) {
					return e ? (e = toNumber(e), e === h || e === -1 / 0 ? (e < 0 ? -1 : 1) * v : e === e ? e : 0) : e === 0 ? e : 0;
				}
				function toInteger(e) {
					var t = toFinite(e), n = t % 1;
					return t === t ? n ? t - n : t : 0;
				}
				function toLength(e) {
					return e ? baseClamp(toInteger(e), 0, b) : 0;
				}
				function toNumber(e) {
					if (typeof e == `number`) return e;
					if (isSymbol(e)) return y;
					if (isObject(e)) {
						var t = typeof e.valueOf == `function` ? e.valueOf() : e;
						e = isObject(t) ? t + `` : t;
					}
					if (typeof e != `string`) return e === 0 ? e : +e;
					e = baseTrim(e);
					var n = et.test(e);
					return n || nt.test(e) ? Kt(e.slice(2), n ? 2 : 8) : $e.test(e) ? y : +e;
				}
				function toPlainObject(e) {
					return copyObject(e, keysIn(e));
				}
				function toSafeInteger(e) {
					return e ? baseClamp(toInteger(e), -g, g) : e === 0 ? e : 0;
				}
				function toString(e) {
					return e == null ? `` : baseToString(e);
				}
				var Tr = createAssigner(function(e, t) {
					if (isPrototype(t) || isArrayLike(t)) copyObject(t, keys(t), e);
					else for (var n in t) F.call(t, n) && assignValue(e, n, t[n]);
				}), Er = createAssigner(function(e, t) {
					copyObject(t, keysIn(t), e);
				}), Dr = createAssigner(function(e, t, n, r) {
					copyObject(t, keysIn(t), e, r);
				}), Or = createAssigner(function(e, t, n, r) {
					copyObject(t, keys(t), e, r);
				}), kr = flatRest(baseAt);
				function create(e, t) {
					var n = vn(e);
					return t == null ? n : baseAssign(n, t);
				}
				var Ar = baseRest(function(e, t) {
					e = A(e);
					var r = -1, i = t.length, a = i > 2 ? t[2] : n;
					for (a && isIterateeCall(t[0], t[1], a) && (i = 1); ++r < i;) for (var o = t[r], s = keysIn(o), c = -1, l = s.length; ++c < l;) {
						var u = s[c], d = e[u];
						(d === n || eq(d, M[u]) && !F.call(e, u)) && (e[u] = o[u]);
					}
					return e;
				}), jr = baseRest(function(e) {
					return e.push(n, customDefaultsMerge), apply(Ir, n, e);
				});
				function findKey(e, t) {
					return baseFindKey(e, getIteratee(t, 3), baseForOwn);
				}
				function findLastKey(e, t) {
					return baseFindKey(e, getIteratee(t, 3), baseForOwnRight);
				}
				function forIn(e, t) {
					return e == null ? e : bn(e, getIteratee(t, 3), keysIn);
				}
				function forInRight(e, t) {
					return e == null ? e : xn(e, getIteratee(t, 3), keysIn);
				}
				function forOwn(e, t) {
					return e && baseForOwn(e, getIteratee(t, 3));
				}
				function forOwnRight(e, t) {
					return e && baseForOwnRight(e, getIteratee(t, 3));
				}
				function functions(e) {
					return e == null ? [] : baseFunctions(e, keys(e));
				}
				function functionsIn(e) {
					return e == null ? [] : baseFunctions(e, keysIn(e));
				}
				function get(e, t, r) {
					var i = e == null ? n : baseGet(e, t);
					return i === n ? r : i;
				}
				function has(e, t) {
					return e != null && hasPath(e, t, baseHas);
				}
				function hasIn(e, t) {
					return e != null && hasPath(e, t, baseHasIn);
				}
				var Mr = createInverter(function(e, t, n) {
					t != null && typeof t.toString != `function` && (t = I.call(t)), e[t] = n;
				}, constant(identity)), Nr = createInverter(function(e, t, n) {
					t != null && typeof t.toString != `function` && (t = I.call(t)), F.call(e, t) ? e[t].push(n) : e[t] = [n];
				}, getIteratee), Pr = baseRest(baseInvoke);
				function keys(e) {
					return isArrayLike(e) ? arrayLikeKeys(e) : baseKeys(e);
				}
				function keysIn(e) {
					return isArrayLike(e) ? arrayLikeKeys(e, !0) : baseKeysIn(e);
				}
				function mapKeys(e, t) {
					var n = {};
					return t = getIteratee(t, 3), baseForOwn(e, function(e, r, i) {
						baseAssignValue(n, t(e, r, i), e);
					}), n;
				}
				function mapValues(e, t) {
					var n = {};
					return t = getIteratee(t, 3), baseForOwn(e, function(e, r, i) {
						baseAssignValue(n, r, t(e, r, i));
					}), n;
				}
				var Fr = createAssigner(function(e, t, n) {
					baseMerge(e, t, n);
				}), Ir = createAssigner(function(e, t, n, r) {
					baseMerge(e, t, n, r);
				}), Lr = flatRest(function(e, t) {
					var n = {};
					if (e == null) return n;
					var r = !1;
					t = arrayMap(t, function(t) {
						return t = castPath(t, e), r ||= t.length > 1, t;
					}), copyObject(e, getAllKeysIn(e), n), r && (n = baseClone(n, 7, customOmitClone));
					for (var i = t.length; i--;) baseUnset(n, t[i]);
					return n;
				});
				function omitBy(e, t) {
					return pickBy(e, negate(getIteratee(t)));
				}
				var Rr = flatRest(function(e, t) {
					return e == null ? {} : basePick(e, t);
				});
				function pickBy(e, t) {
					if (e == null) return {};
					var n = arrayMap(getAllKeysIn(e), function(e) {
						return [e];
					});
					return t = getIteratee(t), basePickBy(e, n, function(e, n) {
						return t(e, n[0]);
					});
				}
				function result(e, t, r) {
					t = castPath(t, e);
					var i = -1, a = t.length;
					for (a || (a = 1, e = n); ++i < a;) {
						var o = e == null ? n : e[toKey(t[i])];
						o === n && (i = a, o = r), e = isFunction(o) ? o.call(e) : o;
					}
					return e;
				}
				function set(e, t, n) {
					return e == null ? e : baseSet(e, t, n);
				}
				function setWith(e, t, r, i) {
					return i = typeof i == `function` ? i : n, e == null ? e : baseSet(e, t, r, i);
				}
				var zr = createToPairs(keys), Br = createToPairs(keysIn);
				function transform(e, t, n) {
					var r = Z(e), i = r || Q(e) || $(e);
					if (t = getIteratee(t, 4), n == null) {
						var a = e && e.constructor;
						n = i ? r ? new a() : [] : isObject(e) && isFunction(a) ? vn(R(e)) : {};
					}
					return (i ? arrayEach : baseForOwn)(e, function(e, r, i) {
						return t(n, e, r, i);
					}), n;
				}
				function unset(e, t) {
					return e == null || baseUnset(e, t);
				}
				function update(e, t, n) {
					return e == null ? e : baseUpdate(e, t, castFunction(n));
				}
				function updateWith(e, t, r, i) {
					return i = typeof i == `function` ? i : n, e == null ? e : baseUpdate(e, t, castFunction(r), i);
				}
				function values(e) {
					return e == null ? [] : baseValues(e, keys(e));
				}
				function valuesIn(e) {
					return e == null ? [] : baseValues(e, keysIn(e));
				}
				function clamp(e, t, r) {
					return r === n && (r = t, t = n), r !== n && (r = toNumber(r), r = r === r ? r : 0), t !== n && (t = toNumber(t), t = t === t ? t : 0), baseClamp(toNumber(e), t, r);
				}
				function inRange(e, t, r) {
					return t = toFinite(t), r === n ? (r = t, t = 0) : r = toFinite(r), e = toNumber(e), baseInRange(e, t, r);
				}
				function random(e, t, r) {
					if (r && typeof r != `boolean` && isIterateeCall(e, t, r) && (t = r = n), r === n && (typeof t == `boolean` ? (r = t, t = n) : typeof e == `boolean` && (r = e, e = n)), e === n && t === n ? (e = 0, t = 1) : (e = toFinite(e), t === n ? (t = e, e = 0) : t = toFinite(t)), e > t) {
						var i = e;
						e = t, t = i;
					}
					if (r || e % 1 || t % 1) {
						var a = Ut();
						return H(e + a * (t - e + Gt(`1e-` + ((a + ``).length - 1))), t);
					}
					return baseRandom(e, t);
				}
				var Vr = createCompounder(function(e, t, n) {
					return t = t.toLowerCase(), e + (n ? capitalize(t) : t);
				});
				function capitalize(e) {
					return Jr(toString(e).toLowerCase());
				}
				function deburr(e) {
					return e = toString(e), e && e.replace(it, an).replace(It, ``);
				}
				function endsWith(e, t, r) {
					e = toString(e), t = baseToString(t);
					var i = e.length;
					r = r === n ? i : baseClamp(toInteger(r), 0, i);
					var a = r;
					return r -= t.length, r >= 0 && e.slice(r, a) == t;
				}
				function escape(e) {
					return e = toString(e), e && Pe.test(e) ? e.replace(Me, on) : e;
				}
				function escapeRegExp(e) {
					return e = toString(e), e && He.test(e) ? e.replace(Ve, `\\$&`) : e;
				}
				var Hr = createCompounder(function(e, t, n) {
					return e + (n ? `-` : ``) + t.toLowerCase();
				}), Ur = createCompounder(function(e, t, n) {
					return e + (n ? ` ` : ``) + t.toLowerCase();
				}), Wr = createCaseFirst(`toLowerCase`);
				function pad(e, t, n) {
					e = toString(e), t = toInteger(t);
					var r = t ? stringSize(e) : 0;
					if (!t || r >= t) return e;
					var i = (t - r) / 2;
					return createPadding(jt(i), n) + e + createPadding(At(i), n);
				}
				function padEnd(e, t, n) {
					e = toString(e), t = toInteger(t);
					var r = t ? stringSize(e) : 0;
					return t && r < t ? e + createPadding(t - r, n) : e;
				}
				function padStart(e, t, n) {
					e = toString(e), t = toInteger(t);
					var r = t ? stringSize(e) : 0;
					return t && r < t ? createPadding(t - r, n) + e : e;
				}
				function parseInt(e, t, n) {
					return n || t == null ? t = 0 : t &&= +t, Ht(toString(e).replace(Ue, ``), t || 0);
				}
				function repeat(e, t, r) {
					return t = (r ? isIterateeCall(e, t, r) : t === n) ? 1 : toInteger(t), baseRepeat(toString(e), t);
				}
				function replace() {
					var e = arguments, t = toString(e[0]);
					return e.length < 3 ? t : t.replace(e[1], e[2]);
				}
				var Gr = createCompounder(function(e, t, n) {
					return e + (n ? `_` : ``) + t.toLowerCase();
				});
				function split(e, t, r) {
					return r && typeof r != `number` && isIterateeCall(e, t, r) && (t = r = n), r = r === n ? b : r >>> 0, r ? (e = toString(e), e && (typeof t == `string` || t != null && !xr(t)) && (t = baseToString(t), !t && hasUnicode(e)) ? castSlice(stringToArray(e), 0, r) : e.split(t, r)) : [];
				}
				var Kr = createCompounder(function(e, t, n) {
					return e + (n ? ` ` : ``) + Jr(t);
				});
				function startsWith(e, t, n) {
					return e = toString(e), n = n == null ? 0 : baseClamp(toInteger(n), 0, e.length), t = baseToString(t), e.slice(n, n + t.length) == t;
				}
				function template(e, t, r) {
					var i = lodash.templateSettings;
					r && isIterateeCall(e, t, r) && (t = n), e = toString(e), t = Or({}, t, i, customDefaultsAssignIn);
					var a = Or({}, t.imports, i.imports, customDefaultsAssignIn), o = keys(a), s = baseValues(a, o);
					arrayEach(o, function(e) {
						if (Ye.test(e)) throw new Je("Invalid `imports` option passed into `_.template`");
					});
					var c, l, u = 0, d = t.interpolate || at, f = `__p += '`, p = ct((t.escape || at).source + `|` + d.source + `|` + (d === Le ? Ze : at).source + `|` + (t.evaluate || at).source + `|$`, `g`), m = `//# sourceURL=` + (F.call(t, `sourceURL`) ? (t.sourceURL + ``).replace(/\s/g, ` `) : `lodash.templateSources[` + ++Bt + `]`) + `
`;
					e.replace(p, function(t, n, r, i, a, o) {
						return r ||= i, f += e.slice(u, o).replace(ot, escapeStringChar), n && (c = !0, f += `' +
__e(` + n + `) +
'`), a && (l = !0, f += `';
` + a + `;
__p += '`), r && (f += `' +
((__t = (` + r + `)) == null ? '' : __t) +
'`), u = o + t.length, t;
					}), f += `';
`;
					var h = F.call(t, `variable`) && t.variable;
					if (!h) f = `with (obj) {
` + f + `
}
`;
					else if (Ye.test(h)) throw new Je("Invalid `variable` option passed into `_.template`");
					f = (l ? f.replace(Oe, ``) : f).replace(ke, `$1`).replace(Ae, `$1;`), f = `function(` + (h || `obj`) + `) {
` + (h ? `` : `obj || (obj = {});
`) + `var __t, __p = ''` + (c ? `, __e = _.escape` : ``) + (l ? `, __j = Array.prototype.join;
function print() { __p += __j.call(arguments, '') }
` : `;
`) + f + `return __p
}`;
					var g = Yr(function() {
						return st(o, m + `return ` + f).apply(n, s);
					});
					if (g.source = f, isError(g)) throw g;
					return g;
				}
				function toLower(e) {
					return toString(e).toLowerCase();
				}
				function toUpper(e) {
					return toString(e).toUpperCase();
				}
				function trim(e, t, r) {
					if (e = toString(e), e && (r || t === n)) return baseTrim(e);
					if (!e || !(t = baseToString(t))) return e;
					var i = stringToArray(e), a = stringToArray(t);
					return castSlice(i, charsStartIndex(i, a), charsEndIndex(i, a) + 1).join(``);
				}
				function trimEnd(e, t, r) {
					if (e = toString(e), e && (r || t === n)) return e.slice(0, trimmedEndIndex(e) + 1);
					if (!e || !(t = baseToString(t))) return e;
					var i = stringToArray(e);
					return castSlice(i, 0, charsEndIndex(i, stringToArray(t)) + 1).join(``);
				}
				function trimStart(e, t, r) {
					if (e = toString(e), e && (r || t === n)) return e.replace(Ue, ``);
					if (!e || !(t = baseToString(t))) return e;
					var i = stringToArray(e);
					return castSlice(i, charsStartIndex(i, stringToArray(t))).join(``);
				}
				function truncate(e, t) {
					var r = 30, i = `...`;
					if (isObject(t)) {
						var a = `separator` in t ? t.separator : a;
						r = `length` in t ? toInteger(t.length) : r, i = `omission` in t ? baseToString(t.omission) : i;
					}
					e = toString(e);
					var o = e.length;
					if (hasUnicode(e)) {
						var s = stringToArray(e);
						o = s.length;
					}
					if (r >= o) return e;
					var c = r - stringSize(i);
					if (c < 1) return i;
					var l = s ? castSlice(s, 0, c).join(``) : e.slice(0, c);
					if (a === n) return l + i;
					if (s && (c += l.length - c), xr(a)) {
						if (e.slice(c).search(a)) {
							var u, d = l;
							for (a.global || (a = ct(a.source, toString(Qe.exec(a)) + `g`)), a.lastIndex = 0; u = a.exec(d);) var f = u.index;
							l = l.slice(0, f === n ? c : f);
						}
					} else if (e.indexOf(baseToString(a), c) != c) {
						var p = l.lastIndexOf(a);
						p > -1 && (l = l.slice(0, p));
					}
					return l + i;
				}
				function unescape(e) {
					return e = toString(e), e && Ne.test(e) ? e.replace(je, sn) : e;
				}
				var qr = createCompounder(function(e, t, n) {
					return e + (n ? ` ` : ``) + t.toUpperCase();
				}), Jr = createCaseFirst(`toUpperCase`);
				function words(e, t, r) {
					return e = toString(e), t = r ? n : t, t === n ? hasUnicodeWord(e) ? unicodeWords(e) : asciiWords(e) : e.match(t) || [];
				}
				var Yr = baseRest(function(e, t) {
					try {
						return apply(e, n, t);
					} catch (e) {
						return isError(e) ? e : new Je(e);
					}
				}), Xr = flatRest(function(e, t) {
					return arrayEach(t, function(t) {
						t = toKey(t), baseAssignValue(e, t, cr(e[t], e));
					}), e;
				});
				function cond(e) {
					var t = e == null ? 0 : e.length, n = getIteratee();
					return e = t ? arrayMap(e, function(e) {
						if (typeof e[1] != `function`) throw new j(r);
						return [n(e[0]), e[1]];
					}) : [], baseRest(function(n) {
						for (var r = -1; ++r < t;) {
							var i = e[r];
							if (apply(i[0], this, n)) return apply(i[1], this, n);
						}
					});
				}
				function conforms(e) {
					return baseConforms(baseClone(e, 1));
				}
				function constant(e) {
					return function() {
						return e;
					};
				}
				function defaultTo(e, t) {
					return e == null || e !== e ? t : e;
				}
				var Zr = createFlow(), Qr = createFlow(!0);
				function identity(e) {
					return e;
				}
				function iteratee(e) {
					return baseIteratee(typeof e == `function` ? e : baseClone(e, 1));
				}
				function matches(e) {
					return baseMatches(baseClone(e, 1));
				}
				function matchesProperty(e, t) {
					return baseMatchesProperty(e, baseClone(t, 1));
				}
				var $r = baseRest(function(e, t) {
					return function(n) {
						return baseInvoke(n, e, t);
					};
				}), ei = baseRest(function(e, t) {
					return function(n) {
						return baseInvoke(e, n, t);
					};
				});
				function mixin(e, t, n) {
					var r = keys(t), i = baseFunctions(t, r);
					n == null && (!isObject(t) || !i.length && r.length) && (n = t, t = e, e = this, i = baseFunctions(t, keys(t)));
					var a = !(isObject(n) && `chain` in n) || !!n.chain, o = isFunction(e);
					return arrayEach(i, function(n) {
						var r = t[n];
						e[n] = r, o && (e.prototype[n] = function() {
							var t = this.__chain__;
							if (a || t) {
								var n = e(this.__wrapped__);
								return (n.__actions__ = copyArray(this.__actions__)).push({
									func: r,
									args: arguments,
									thisArg: e
								}), n.__chain__ = t, n;
							}
							return r.apply(e, arrayPush([this.value()], arguments));
						});
					}), e;
				}
				function noConflict() {
					return G._ === this && (G._ = _t), this;
				}
				function noop() {}
				function nthArg(e) {
					return e = toInteger(e), baseRest(function(t) {
						return baseNth(t, e);
					});
				}
				var ti = createOver(arrayMap), ni = createOver(arrayEvery), ri = createOver(arraySome);
				function property(e) {
					return isKey(e) ? baseProperty(toKey(e)) : basePropertyDeep(e);
				}
				function propertyOf(e) {
					return function(t) {
						return e == null ? n : baseGet(e, t);
					};
				}
				var ii = createRange(), ai = createRange(!0);
				function stubArray() {
					return [];
				}
				function stubFalse() {
					return !1;
				}
				function stubObject() {
					return {};
				}
				function stubString() {
					return ``;
				}
				function stubTrue() {
					return !0;
				}
				function times(e, t) {
					if (e = toInteger(e), e < 1 || e > g) return [];
					var n = b, r = H(e, b);
					t = getIteratee(t), e -= b;
					for (var i = baseTimes(r, t); ++n < e;) t(n);
					return i;
				}
				function toPath(e) {
					return Z(e) ? arrayMap(e, toKey) : isSymbol(e) ? [e] : copyArray(Pn(toString(e)));
				}
				function uniqueId(e) {
					var t = ++pt;
					return toString(e) + t;
				}
				var oi = createMathOperation(function(e, t) {
					return e + t;
				}, 0), si = createRound(`ceil`), ci = createMathOperation(function(e, t) {
					return e / t;
				}, 1), li = createRound(`floor`);
				function max(e) {
					return e && e.length ? baseExtremum(e, identity, baseGt) : n;
				}
				function maxBy(e, t) {
					return e && e.length ? baseExtremum(e, getIteratee(t, 2), baseGt) : n;
				}
				function mean(e) {
					return baseMean(e, identity);
				}
				function meanBy(e, t) {
					return baseMean(e, getIteratee(t, 2));
				}
				function min(e) {
					return e && e.length ? baseExtremum(e, identity, baseLt) : n;
				}
				function minBy(e, t) {
					return e && e.length ? baseExtremum(e, getIteratee(t, 2), baseLt) : n;
				}
				var ui = createMathOperation(function(e, t) {
					return e * t;
				}, 1), di = createRound(`round`), fi = createMathOperation(function(e, t) {
					return e - t;
				}, 0);
				function sum(e) {
					return e && e.length ? baseSum(e, identity) : 0;
				}
				function sumBy(e, t) {
					return e && e.length ? baseSum(e, getIteratee(t, 2)) : 0;
				}
				return lodash.after = after, lodash.ary = ary, lodash.assign = Tr, lodash.assignIn = Er, lodash.assignInWith = Dr, lodash.assignWith = Or, lodash.at = kr, lodash.before = before, lodash.bind = cr, lodash.bindAll = Xr, lodash.bindKey = lr, lodash.castArray = castArray, lodash.chain = chain, lodash.chunk = chunk, lodash.compact = compact, lodash.concat = concat, lodash.cond = cond, lodash.conforms = conforms, lodash.constant = constant, lodash.countBy = $n, lodash.create = create, lodash.curry = curry, lodash.curryRight = curryRight, lodash.debounce = debounce, lodash.defaults = Ar, lodash.defaultsDeep = jr, lodash.defer = ur, lodash.delay = dr, lodash.difference = Fn, lodash.differenceBy = In, lodash.differenceWith = Ln, lodash.drop = drop, lodash.dropRight = dropRight, lodash.dropRightWhile = dropRightWhile, lodash.dropWhile = dropWhile, lodash.fill = fill, lodash.filter = filter, lodash.flatMap = flatMap, lodash.flatMapDeep = flatMapDeep, lodash.flatMapDepth = flatMapDepth, lodash.flatten = flatten, lodash.flattenDeep = flattenDeep, lodash.flattenDepth = flattenDepth, lodash.flip = flip, lodash.flow = Zr, lodash.flowRight = Qr, lodash.fromPairs = fromPairs, lodash.functions = functions, lodash.functionsIn = functionsIn, lodash.groupBy = nr, lodash.initial = initial, lodash.intersection = Rn, lodash.intersectionBy = zn, lodash.intersectionWith = Bn, lodash.invert = Mr, lodash.invertBy = Nr, lodash.invokeMap = rr, lodash.iteratee = iteratee, lodash.keyBy = ir, lodash.keys = keys, lodash.keysIn = keysIn, lodash.map = map, lodash.mapKeys = mapKeys, lodash.mapValues = mapValues, lodash.matches = matches, lodash.matchesProperty = matchesProperty, lodash.memoize = memoize, lodash.merge = Fr, lodash.mergeWith = Ir, lodash.method = $r, lodash.methodOf = ei, lodash.mixin = mixin, lodash.negate = negate, lodash.nthArg = nthArg, lodash.omit = Lr, lodash.omitBy = omitBy, lodash.once = once, lodash.orderBy = orderBy, lodash.over = ti, lodash.overArgs = fr, lodash.overEvery = ni, lodash.overSome = ri, lodash.partial = pr, lodash.partialRight = mr, lodash.partition = ar, lodash.pick = Rr, lodash.pickBy = pickBy, lodash.property = property, lodash.propertyOf = propertyOf, lodash.pull = Vn, lodash.pullAll = pullAll, lodash.pullAllBy = pullAllBy, lodash.pullAllWith = pullAllWith, lodash.pullAt = Hn, lodash.range = ii, lodash.rangeRight = ai, lodash.rearg = hr, lodash.reject = reject, lodash.remove = remove, lodash.rest = rest, lodash.reverse = reverse, lodash.sampleSize = sampleSize, lodash.set = set, lodash.setWith = setWith, lodash.shuffle = shuffle, lodash.slice = slice, lodash.sortBy = or, lodash.sortedUniq = sortedUniq, lodash.sortedUniqBy = sortedUniqBy, lodash.split = split, lodash.spread = spread, lodash.tail = tail, lodash.take = take, lodash.takeRight = takeRight, lodash.takeRightWhile = takeRightWhile, lodash.takeWhile = takeWhile, lodash.tap = tap, lodash.throttle = throttle, lodash.thru = thru, lodash.toArray = toArray, lodash.toPairs = zr, lodash.toPairsIn = Br, lodash.toPath = toPath, lodash.toPlainObject = toPlainObject, lodash.transform = transform, lodash.unary = unary, lodash.union = Un, lodash.unionBy = Wn, lodash.unionWith = Gn, lodash.uniq = uniq, lodash.uniqBy = uniqBy, lodash.uniqWith = uniqWith, lodash.unset = unset, lodash.unzip = unzip, lodash.unzipWith = unzipWith, lodash.update = update, lodash.updateWith = updateWith, lodash.values = values, lodash.valuesIn = valuesIn, lodash.without = Kn, lodash.words = words, lodash.wrap = wrap, lodash.xor = qn, lodash.xorBy = Jn, lodash.xorWith = Yn, lodash.zip = Xn, lodash.zipObject = zipObject, lodash.zipObjectDeep = zipObjectDeep, lodash.zipWith = Zn, lodash.entries = zr, lodash.entriesIn = Br, lodash.extend = Er, lodash.extendWith = Dr, mixin(lodash, lodash), lodash.add = oi, lodash.attempt = Yr, lodash.camelCase = Vr, lodash.capitalize = capitalize, lodash.ceil = si, lodash.clamp = clamp, lodash.clone = clone, lodash.cloneDeep = cloneDeep, lodash.cloneDeepWith = cloneDeepWith, lodash.cloneWith = cloneWith, lodash.conformsTo = conformsTo, lodash.deburr = deburr, lodash.defaultTo = defaultTo, lodash.divide = ci, lodash.endsWith = endsWith, lodash.eq = eq, lodash.escape = escape, lodash.escapeRegExp = escapeRegExp, lodash.every = every, lodash.find = er, lodash.findIndex = findIndex, lodash.findKey = findKey, lodash.findLast = tr, lodash.findLastIndex = findLastIndex, lodash.findLastKey = findLastKey, lodash.floor = li, lodash.forEach = forEach, lodash.forEachRight = forEachRight, lodash.forIn = forIn, lodash.forInRight = forInRight, lodash.forOwn = forOwn, lodash.forOwnRight = forOwnRight, lodash.get = get, lodash.gt = gr, lodash.gte = _r, lodash.has = has, lodash.hasIn = hasIn, lodash.head = head, lodash.identity = identity, lodash.includes = includes, lodash.indexOf = indexOf, lodash.inRange = inRange, lodash.invoke = Pr, lodash.isArguments = X, lodash.isArray = Z, lodash.isArrayBuffer = vr, lodash.isArrayLike = isArrayLike, lodash.isArrayLikeObject = isArrayLikeObject, lodash.isBoolean = isBoolean, lodash.isBuffer = Q, lodash.isDate = yr, lodash.isElement = isElement, lodash.isEmpty = isEmpty, lodash.isEqual = isEqual, lodash.isEqualWith = isEqualWith, lodash.isError = isError, lodash.isFinite = isFinite, lodash.isFunction = isFunction, lodash.isInteger = isInteger, lodash.isLength = isLength, lodash.isMap = br, lodash.isMatch = isMatch, lodash.isMatchWith = isMatchWith, lodash.isNaN = isNaN, lodash.isNative = isNative, lodash.isNil = isNil, lodash.isNull = isNull, lodash.isNumber = isNumber, lodash.isObject = isObject, lodash.isObjectLike = isObjectLike, lodash.isPlainObject = isPlainObject, lodash.isRegExp = xr, lodash.isSafeInteger = isSafeInteger, lodash.isSet = Sr, lodash.isString = isString, lodash.isSymbol = isSymbol, lodash.isTypedArray = $, lodash.isUndefined = isUndefined, lodash.isWeakMap = isWeakMap, lodash.isWeakSet = isWeakSet, lodash.join = join, lodash.kebabCase = Hr, lodash.last = last, lodash.lastIndexOf = lastIndexOf, lodash.lowerCase = Ur, lodash.lowerFirst = Wr, lodash.lt = Cr, lodash.lte = wr, lodash.max = max, lodash.maxBy = maxBy, lodash.mean = mean, lodash.meanBy = meanBy, lodash.min = min, lodash.minBy = minBy, lodash.stubArray = stubArray, lodash.stubFalse = stubFalse, lodash.stubObject = stubObject, lodash.stubString = stubString, lodash.stubTrue = stubTrue, lodash.multiply = ui, lodash.nth = nth, lodash.noConflict = noConflict, lodash.noop = noop, lodash.now = sr, lodash.pad = pad, lodash.padEnd = padEnd, lodash.padStart = padStart, lodash.parseInt = parseInt, lodash.random = random, lodash.reduce = reduce, lodash.reduceRight = reduceRight, lodash.repeat = repeat, lodash.replace = replace, lodash.result = result, lodash.round = di, lodash.runInContext = runInContext, lodash.sample = sample, lodash.size = size, lodash.snakeCase = Gr, lodash.some = some, lodash.sortedIndex = sortedIndex, lodash.sortedIndexBy = sortedIndexBy, lodash.sortedIndexOf = sortedIndexOf, lodash.sortedLastIndex = sortedLastIndex, lodash.sortedLastIndexBy = sortedLastIndexBy, lodash.sortedLastIndexOf = sortedLastIndexOf, lodash.startCase = Kr, lodash.startsWith = startsWith, lodash.subtract = fi, lodash.sum = sum, lodash.sumBy = sumBy, lodash.template = template, lodash.times = times, lodash.toFinite = toFinite, lodash.toInteger = toInteger, lodash.toLength = toLength, lodash.toLower = toLower, lodash.toNumber = toNumber, lodash.toSafeInteger = toSafeInteger, lodash.toString = toString, lodash.toUpper = toUpper, lodash.trim = trim, lodash.trimEnd = trimEnd, lodash.trimStart = trimStart, lodash.truncate = truncate, lodash.unescape = unescape, lodash.uniqueId = uniqueId, lodash.upperCase = qr, lodash.upperFirst = Jr, lodash.each = forEach, lodash.eachRight = forEachRight, lodash.first = head, mixin(lodash, function() {
					var e = {};
					return baseForOwn(lodash, function(t, n) {
						F.call(lodash.prototype, n) || (e[n] = t);
					}), e;
				}(), { chain: !1 }), lodash.VERSION = `4.18.1`, arrayEach([
					`bind`,
					`bindKey`,
					`curry`,
					`curryRight`,
					`partial`,
					`partialRight`
				], function(e) {
					lodash[e].placeholder = lodash;
				}), arrayEach([`drop`, `take`], function(e, t) {
					LazyWrapper.prototype[e] = function(r) {
						r = r === n ? 1 : V(toInteger(r), 0);
						var i = this.__filtered__ && !t ? new LazyWrapper(this) : this.clone();
						return i.__filtered__ ? i.__takeCount__ = H(r, i.__takeCount__) : i.__views__.push({
							size: H(r, b),
							type: e + (i.__dir__ < 0 ? `Right` : ``)
						}), i;
					}, LazyWrapper.prototype[e + `Right`] = function(t) {
						return this.reverse()[e](t).reverse();
					};
				}), arrayEach([
					`filter`,
					`map`,
					`takeWhile`
				], function(e, t) {
					var n = t + 1, r = n == 1 || n == 3;
					LazyWrapper.prototype[e] = function(e) {
						var t = this.clone();
						return t.__iteratees__.push({
							iteratee: getIteratee(e, 3),
							type: n
						}), t.__filtered__ = t.__filtered__ || r, t;
					};
				}), arrayEach([`head`, `last`], function(e, t) {
					var n = `take` + (t ? `Right` : ``);
					LazyWrapper.prototype[e] = function() {
						return this[n](1).value()[0];
					};
				}), arrayEach([`initial`, `tail`], function(e, t) {
					var n = `drop` + (t ? `` : `Right`);
					LazyWrapper.prototype[e] = function() {
						return this.__filtered__ ? new LazyWrapper(this) : this[n](1);
					};
				}), LazyWrapper.prototype.compact = function() {
					return this.filter(identity);
				}, LazyWrapper.prototype.find = function(e) {
					return this.filter(e).head();
				}, LazyWrapper.prototype.findLast = function(e) {
					return this.reverse().find(e);
				}, LazyWrapper.prototype.invokeMap = baseRest(function(e, t) {
					return typeof e == `function` ? new LazyWrapper(this) : this.map(function(n) {
						return baseInvoke(n, e, t);
					});
				}), LazyWrapper.prototype.reject = function(e) {
					return this.filter(negate(getIteratee(e)));
				}, LazyWrapper.prototype.slice = function(e, t) {
					e = toInteger(e);
					var r = this;
					return r.__filtered__ && (e > 0 || t < 0) ? new LazyWrapper(r) : (e < 0 ? r = r.takeRight(-e) : e && (r = r.drop(e)), t !== n && (t = toInteger(t), r = t < 0 ? r.dropRight(-t) : r.take(t - e)), r);
				}, LazyWrapper.prototype.takeRightWhile = function(e) {
					return this.reverse().takeWhile(e).reverse();
				}, LazyWrapper.prototype.toArray = function() {
					return this.take(b);
				}, baseForOwn(LazyWrapper.prototype, function(e, t) {
					var r = /^(?:filter|find|map|reject)|While$/.test(t), i = /^(?:head|last)$/.test(t), a = lodash[i ? `take` + (t == `last` ? `Right` : ``) : t], o = i || /^find/.test(t);
					a && (lodash.prototype[t] = function() {
						var t = this.__wrapped__, s = i ? [1] : arguments, c = t instanceof LazyWrapper, l = s[0], u = c || Z(t), interceptor = function(e) {
							var t = a.apply(lodash, arrayPush([e], s));
							return i && d ? t[0] : t;
						};
						u && r && typeof l == `function` && l.length != 1 && (c = u = !1);
						var d = this.__chain__, f = !!this.__actions__.length, p = o && !d, m = c && !f;
						if (!o && u) {
							t = m ? t : new LazyWrapper(this);
							var h = e.apply(t, s);
							return h.__actions__.push({
								func: thru,
								args: [interceptor],
								thisArg: n
							}), new LodashWrapper(h, d);
						}
						return p && m ? e.apply(this, s) : (h = this.thru(interceptor), p ? i ? h.value()[0] : h.value() : h);
					});
				}), arrayEach([
					`pop`,
					`push`,
					`shift`,
					`sort`,
					`splice`,
					`unshift`
				], function(e) {
					var t = dt[e], n = /^(?:push|sort|unshift)$/.test(e) ? `tap` : `thru`, r = /^(?:pop|shift)$/.test(e);
					lodash.prototype[e] = function() {
						var e = arguments;
						if (r && !this.__chain__) {
							var i = this.value();
							return t.apply(Z(i) ? i : [], e);
						}
						return this[n](function(n) {
							return t.apply(Z(n) ? n : [], e);
						});
					};
				}), baseForOwn(LazyWrapper.prototype, function(e, t) {
					var n = lodash[t];
					if (n) {
						var r = n.name + ``;
						F.call(ln, r) || (ln[r] = []), ln[r].push({
							name: t,
							func: n
						});
					}
				}), ln[createHybrid(n, s).name] = [{
					name: `wrapper`,
					func: n
				}], LazyWrapper.prototype.clone = lazyClone, LazyWrapper.prototype.reverse = lazyReverse, LazyWrapper.prototype.value = lazyValue, lodash.prototype.at = Qn, lodash.prototype.chain = wrapperChain, lodash.prototype.commit = wrapperCommit, lodash.prototype.next = wrapperNext, lodash.prototype.plant = wrapperPlant, lodash.prototype.reverse = wrapperReverse, lodash.prototype.toJSON = lodash.prototype.valueOf = lodash.prototype.value = wrapperValue, lodash.prototype.first = lodash.prototype.head, Tt && (lodash.prototype[Tt] = wrapperToIterator), lodash;
			})();
			K ? ((K.exports = cn)._ = cn, Yt._ = cn) : G._ = cn;
		}).call(commonjsGlobal);
	}(lodash, lodash.exports);
	var lodashExports = lodash.exports;
	var _ = getDefaultExportFromCjs(lodashExports);
	var lib = {};
	var Utility = {};
	var hasRequiredUtility;
	function requireUtility() {
		return hasRequiredUtility || (hasRequiredUtility = 1, (function() {
			var assign, getValue, isArray, isEmpty, isFunction, isObject, isPlainObject, e = {}.hasOwnProperty;
			assign = function(t, ...n) {
				var r, i, a, o;
				if (isFunction(Object.assign)) Object.assign.apply(null, arguments);
				else for (r = 0, a = n.length; r < a; r++) if (o = n[r], o != null) for (i in o) e.call(o, i) && (t[i] = o[i]);
				return t;
			}, isFunction = function(e) {
				return !!e && Object.prototype.toString.call(e) === `[object Function]`;
			}, isObject = function(e) {
				var t;
				return !!e && ((t = typeof e) == `function` || t === `object`);
			}, isArray = function(e) {
				return isFunction(Array.isArray) ? Array.isArray(e) : Object.prototype.toString.call(e) === `[object Array]`;
			}, isEmpty = function(t) {
				var n;
				if (isArray(t)) return !t.length;
				for (n in t) if (e.call(t, n)) return !1;
				return !0;
			}, isPlainObject = function(e) {
				var t, n;
				return isObject(e) && (n = Object.getPrototypeOf(e)) && (t = n.constructor) && typeof t == `function` && t instanceof t && Function.prototype.toString.call(t) === Function.prototype.toString.call(Object);
			}, getValue = function(e) {
				return isFunction(e.valueOf) ? e.valueOf() : e;
			}, Utility.assign = assign, Utility.isFunction = isFunction, Utility.isObject = isObject, Utility.isArray = isArray, Utility.isEmpty = isEmpty, Utility.isPlainObject = isPlainObject, Utility.getValue = getValue;
		}).call(commonjsGlobal)), Utility;
	}
	var XMLDOMImplementation = { exports: {} };
	var hasRequiredXMLDOMImplementation;
	function requireXMLDOMImplementation() {
		return hasRequiredXMLDOMImplementation || (hasRequiredXMLDOMImplementation = 1, (function() {
			XMLDOMImplementation.exports = class {
				hasFeature(e, t) {
					return !0;
				}
				createDocumentType(e, t, n) {
					throw Error(`This DOM method is not implemented.`);
				}
				createDocument(e, t, n) {
					throw Error(`This DOM method is not implemented.`);
				}
				createHTMLDocument(e) {
					throw Error(`This DOM method is not implemented.`);
				}
				getFeature(e, t) {
					throw Error(`This DOM method is not implemented.`);
				}
			};
		}).call(commonjsGlobal)), XMLDOMImplementation.exports;
	}
	var XMLDocument = { exports: {} };
	var XMLDOMConfiguration = { exports: {} };
	var XMLDOMErrorHandler = { exports: {} };
	var hasRequiredXMLDOMErrorHandler;
	function requireXMLDOMErrorHandler() {
		return hasRequiredXMLDOMErrorHandler || (hasRequiredXMLDOMErrorHandler = 1, (function() {
			XMLDOMErrorHandler.exports = class {
				constructor() {}
				handleError(e) {
					throw Error(e);
				}
			};
		}).call(commonjsGlobal)), XMLDOMErrorHandler.exports;
	}
	var XMLDOMStringList = { exports: {} };
	var hasRequiredXMLDOMStringList;
	function requireXMLDOMStringList() {
		return hasRequiredXMLDOMStringList || (hasRequiredXMLDOMStringList = 1, (function() {
			XMLDOMStringList.exports = (function() {
				class XMLDOMStringList {
					constructor(e) {
						this.arr = e || [];
					}
					item(e) {
						return this.arr[e] || null;
					}
					contains(e) {
						return this.arr.indexOf(e) !== -1;
					}
				}
				return Object.defineProperty(XMLDOMStringList.prototype, "length", { get: function() {
					return this.arr.length;
				} }), XMLDOMStringList;
			}).call(this);
		}).call(commonjsGlobal)), XMLDOMStringList.exports;
	}
	var hasRequiredXMLDOMConfiguration;
	function requireXMLDOMConfiguration() {
		return hasRequiredXMLDOMConfiguration || (hasRequiredXMLDOMConfiguration = 1, (function() {
			var e = requireXMLDOMErrorHandler(), t = requireXMLDOMStringList();
			XMLDOMConfiguration.exports = (function() {
				class XMLDOMConfiguration {
					constructor() {
						this.defaultParams = {
							"canonical-form": !1,
							"cdata-sections": !1,
							comments: !1,
							"datatype-normalization": !1,
							"element-content-whitespace": !0,
							entities: !0,
							"error-handler": new e(),
							infoset: !0,
							"validate-if-schema": !1,
							namespaces: !0,
							"namespace-declarations": !0,
							"normalize-characters": !1,
							"schema-location": ``,
							"schema-type": ``,
							"split-cdata-sections": !0,
							validate: !1,
							"well-formed": !0
						}, this.params = Object.create(this.defaultParams);
					}
					getParameter(e) {
						return this.params.hasOwnProperty(e) ? this.params[e] : null;
					}
					canSetParameter(e, t) {
						return !0;
					}
					setParameter(e, t) {
						return t == null ? delete this.params[e] : this.params[e] = t;
					}
				}
				return Object.defineProperty(XMLDOMConfiguration.prototype, "parameterNames", { get: function() {
					return new t(Object.keys(this.defaultParams));
				} }), XMLDOMConfiguration;
			}).call(this);
		}).call(commonjsGlobal)), XMLDOMConfiguration.exports;
	}
	var XMLNode = { exports: {} };
	var XMLElement = { exports: {} };
	var NodeType = { exports: {} };
	var hasRequiredNodeType;
	function requireNodeType() {
		return hasRequiredNodeType || (hasRequiredNodeType = 1, (function() {
			NodeType.exports = {
				Element: 1,
				Attribute: 2,
				Text: 3,
				CData: 4,
				EntityReference: 5,
				EntityDeclaration: 6,
				ProcessingInstruction: 7,
				Comment: 8,
				Document: 9,
				DocType: 10,
				DocumentFragment: 11,
				NotationDeclaration: 12,
				Declaration: 201,
				Raw: 202,
				AttributeDeclaration: 203,
				ElementDeclaration: 204,
				Dummy: 205
			};
		}).call(commonjsGlobal)), NodeType.exports;
	}
	var XMLAttribute = { exports: {} };
	var hasRequiredXMLAttribute;
	function requireXMLAttribute() {
		return hasRequiredXMLAttribute || (hasRequiredXMLAttribute = 1, (function() {
			var e = requireNodeType();
			requireXMLNode(), XMLAttribute.exports = (function() {
				class XMLAttribute {
					constructor(t, n, r) {
						if (this.parent = t, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), n == null) throw Error(`Missing attribute name. ` + this.debugInfo(n));
						this.name = this.stringify.name(n), this.value = this.stringify.attValue(r), this.type = e.Attribute, this.isId = !1, this.schemaTypeInfo = null;
					}
					clone() {
						return Object.create(this);
					}
					toString(e) {
						return this.options.writer.attribute(this, this.options.writer.filterOptions(e));
					}
					debugInfo(e) {
						return e ||= this.name, e == null ? `parent: <` + this.parent.name + `>` : `attribute: {` + e + `}, parent: <` + this.parent.name + `>`;
					}
					isEqualNode(e) {
						return e.namespaceURI === this.namespaceURI && e.prefix === this.prefix && e.localName === this.localName && e.value === this.value;
					}
				}
				return Object.defineProperty(XMLAttribute.prototype, "nodeType", { get: function() {
					return this.type;
				} }), Object.defineProperty(XMLAttribute.prototype, "ownerElement", { get: function() {
					return this.parent;
				} }), Object.defineProperty(XMLAttribute.prototype, "textContent", {
					get: function() {
						return this.value;
					},
					set: function(e) {
						return this.value = e || ``;
					}
				}), Object.defineProperty(XMLAttribute.prototype, "namespaceURI", { get: function() {
					return ``;
				} }), Object.defineProperty(XMLAttribute.prototype, "prefix", { get: function() {
					return ``;
				} }), Object.defineProperty(XMLAttribute.prototype, "localName", { get: function() {
					return this.name;
				} }), Object.defineProperty(XMLAttribute.prototype, "specified", { get: function() {
					return !0;
				} }), XMLAttribute;
			}).call(this);
		}).call(commonjsGlobal)), XMLAttribute.exports;
	}
	var XMLNamedNodeMap = { exports: {} };
	var hasRequiredXMLNamedNodeMap;
	function requireXMLNamedNodeMap() {
		return hasRequiredXMLNamedNodeMap || (hasRequiredXMLNamedNodeMap = 1, (function() {
			XMLNamedNodeMap.exports = (function() {
				class XMLNamedNodeMap {
					constructor(e) {
						this.nodes = e;
					}
					clone() {
						return this.nodes = null;
					}
					getNamedItem(e) {
						return this.nodes[e];
					}
					setNamedItem(e) {
						var t = this.nodes[e.nodeName];
						return this.nodes[e.nodeName] = e, t || null;
					}
					removeNamedItem(e) {
						var t = this.nodes[e];
						return delete this.nodes[e], t || null;
					}
					item(e) {
						return this.nodes[Object.keys(this.nodes)[e]] || null;
					}
					getNamedItemNS(e, t) {
						throw Error(`This DOM method is not implemented.`);
					}
					setNamedItemNS(e) {
						throw Error(`This DOM method is not implemented.`);
					}
					removeNamedItemNS(e, t) {
						throw Error(`This DOM method is not implemented.`);
					}
				}
				return Object.defineProperty(XMLNamedNodeMap.prototype, "length", { get: function() {
					return Object.keys(this.nodes).length || 0;
				} }), XMLNamedNodeMap;
			}).call(this);
		}).call(commonjsGlobal)), XMLNamedNodeMap.exports;
	}
	var hasRequiredXMLElement;
	function requireXMLElement() {
		return hasRequiredXMLElement || (hasRequiredXMLElement = 1, (function() {
			var e, t, n, r, i, a, o, s = {}.hasOwnProperty;
			({isObject: o, isFunction: a, getValue: i} = requireUtility()), r = requireXMLNode(), e = requireNodeType(), t = requireXMLAttribute(), n = requireXMLNamedNodeMap(), XMLElement.exports = (function() {
				class XMLElement extends r {
					constructor(t, n, r) {
						var i, a, o, s;
						if (super(t), n == null) throw Error(`Missing element name. ` + this.debugInfo());
						if (this.name = this.stringify.name(n), this.type = e.Element, this.attribs = {}, this.schemaTypeInfo = null, r != null && this.attribute(r), t.type === e.Document && (this.isRoot = !0, this.documentObject = t, t.rootObject = this, t.children)) {
							for (s = t.children, a = 0, o = s.length; a < o; a++) if (i = s[a], i.type === e.DocType) {
								i.name = this.name;
								break;
							}
						}
					}
					clone() {
						var e, t, n = Object.create(this), r;
						for (t in n.isRoot && (n.documentObject = null), n.attribs = {}, r = this.attribs, r) s.call(r, t) && (e = r[t], n.attribs[t] = e.clone());
						return n.children = [], this.children.forEach(function(e) {
							var t = e.clone();
							return t.parent = n, n.children.push(t);
						}), n;
					}
					attribute(e, n) {
						var r, c;
						if (e != null && (e = i(e)), o(e)) for (r in e) s.call(e, r) && (c = e[r], this.attribute(r, c));
						else a(n) && (n = n.apply()), this.options.keepNullAttributes && n == null ? this.attribs[e] = new t(this, e, ``) : n != null && (this.attribs[e] = new t(this, e, n));
						return this;
					}
					removeAttribute(e) {
						var t, n, r;
						if (e == null) throw Error(`Missing attribute name. ` + this.debugInfo());
						if (e = i(e), Array.isArray(e)) for (n = 0, r = e.length; n < r; n++) t = e[n], delete this.attribs[t];
						else delete this.attribs[e];
						return this;
					}
					toString(e) {
						return this.options.writer.element(this, this.options.writer.filterOptions(e));
					}
					att(e, t) {
						return this.attribute(e, t);
					}
					a(e, t) {
						return this.attribute(e, t);
					}
					getAttribute(e) {
						return this.attribs.hasOwnProperty(e) ? this.attribs[e].value : null;
					}
					setAttribute(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getAttributeNode(e) {
						return this.attribs.hasOwnProperty(e) ? this.attribs[e] : null;
					}
					setAttributeNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					removeAttributeNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagName(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getAttributeNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					setAttributeNS(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					removeAttributeNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getAttributeNodeNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					setAttributeNodeNS(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagNameNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					hasAttribute(e) {
						return this.attribs.hasOwnProperty(e);
					}
					hasAttributeNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					setIdAttribute(e, t) {
						return this.attribs.hasOwnProperty(e) ? this.attribs[e].isId : t;
					}
					setIdAttributeNS(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					setIdAttributeNode(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagName(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagNameNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByClassName(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					isEqualNode(e) {
						var t, n, r;
						if (!super.isEqualNode(e) || e.namespaceURI !== this.namespaceURI || e.prefix !== this.prefix || e.localName !== this.localName || e.attribs.length !== this.attribs.length) return !1;
						for (t = n = 0, r = this.attribs.length - 1; 0 <= r ? n <= r : n >= r; t = 0 <= r ? ++n : --n) if (!this.attribs[t].isEqualNode(e.attribs[t])) return !1;
						return !0;
					}
				}
				return Object.defineProperty(XMLElement.prototype, "tagName", { get: function() {
					return this.name;
				} }), Object.defineProperty(XMLElement.prototype, "namespaceURI", { get: function() {
					return ``;
				} }), Object.defineProperty(XMLElement.prototype, "prefix", { get: function() {
					return ``;
				} }), Object.defineProperty(XMLElement.prototype, "localName", { get: function() {
					return this.name;
				} }), Object.defineProperty(XMLElement.prototype, "id", { get: function() {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				} }), Object.defineProperty(XMLElement.prototype, "className", { get: function() {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				} }), Object.defineProperty(XMLElement.prototype, "classList", { get: function() {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				} }), Object.defineProperty(XMLElement.prototype, "attributes", { get: function() {
					return this.attributeMap && this.attributeMap.nodes || (this.attributeMap = new n(this.attribs)), this.attributeMap;
				} }), XMLElement;
			}).call(this);
		}).call(commonjsGlobal)), XMLElement.exports;
	}
	var XMLCData = { exports: {} };
	var XMLCharacterData = { exports: {} };
	var hasRequiredXMLCharacterData;
	function requireXMLCharacterData() {
		return hasRequiredXMLCharacterData || (hasRequiredXMLCharacterData = 1, (function() {
			var e = requireXMLNode();
			XMLCharacterData.exports = (function() {
				class XMLCharacterData extends e {
					constructor(e) {
						super(e), this.value = ``;
					}
					clone() {
						return Object.create(this);
					}
					substringData(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					appendData(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					insertData(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					deleteData(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					replaceData(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					isEqualNode(e) {
						return !(!super.isEqualNode(e) || e.data !== this.data);
					}
				}
				return Object.defineProperty(XMLCharacterData.prototype, "data", {
					get: function() {
						return this.value;
					},
					set: function(e) {
						return this.value = e || ``;
					}
				}), Object.defineProperty(XMLCharacterData.prototype, "length", { get: function() {
					return this.value.length;
				} }), Object.defineProperty(XMLCharacterData.prototype, "textContent", {
					get: function() {
						return this.value;
					},
					set: function(e) {
						return this.value = e || ``;
					}
				}), XMLCharacterData;
			}).call(this);
		}).call(commonjsGlobal)), XMLCharacterData.exports;
	}
	var hasRequiredXMLCData;
	function requireXMLCData() {
		return hasRequiredXMLCData || (hasRequiredXMLCData = 1, (function() {
			var e = requireNodeType(), t = requireXMLCharacterData();
			XMLCData.exports = class extends t {
				constructor(t, n) {
					if (super(t), n == null) throw Error(`Missing CDATA text. ` + this.debugInfo());
					this.name = `#cdata-section`, this.type = e.CData, this.value = this.stringify.cdata(n);
				}
				clone() {
					return Object.create(this);
				}
				toString(e) {
					return this.options.writer.cdata(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLCData.exports;
	}
	var XMLComment = { exports: {} };
	var hasRequiredXMLComment;
	function requireXMLComment() {
		return hasRequiredXMLComment || (hasRequiredXMLComment = 1, (function() {
			var e = requireNodeType(), t = requireXMLCharacterData();
			XMLComment.exports = class extends t {
				constructor(t, n) {
					if (super(t), n == null) throw Error(`Missing comment text. ` + this.debugInfo());
					this.name = `#comment`, this.type = e.Comment, this.value = this.stringify.comment(n);
				}
				clone() {
					return Object.create(this);
				}
				toString(e) {
					return this.options.writer.comment(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLComment.exports;
	}
	var XMLDeclaration = { exports: {} };
	var hasRequiredXMLDeclaration;
	function requireXMLDeclaration() {
		return hasRequiredXMLDeclaration || (hasRequiredXMLDeclaration = 1, (function() {
			var e, t, n;
			({isObject: n} = requireUtility()), t = requireXMLNode(), e = requireNodeType(), XMLDeclaration.exports = class extends t {
				constructor(t, r, i, a) {
					super(t), n(r) && ({version: r, encoding: i, standalone: a} = r), r ||= `1.0`, this.type = e.Declaration, this.version = this.stringify.xmlVersion(r), i != null && (this.encoding = this.stringify.xmlEncoding(i)), a != null && (this.standalone = this.stringify.xmlStandalone(a));
				}
				toString(e) {
					return this.options.writer.declaration(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLDeclaration.exports;
	}
	var XMLDocType = { exports: {} };
	var XMLDTDAttList = { exports: {} };
	var hasRequiredXMLDTDAttList;
	function requireXMLDTDAttList() {
		return hasRequiredXMLDTDAttList || (hasRequiredXMLDTDAttList = 1, (function() {
			var e, t = requireXMLNode();
			e = requireNodeType(), XMLDTDAttList.exports = class extends t {
				constructor(t, n, r, i, a, o) {
					if (super(t), n == null) throw Error(`Missing DTD element name. ` + this.debugInfo());
					if (r == null) throw Error(`Missing DTD attribute name. ` + this.debugInfo(n));
					if (!i) throw Error(`Missing DTD attribute type. ` + this.debugInfo(n));
					if (!a) throw Error(`Missing DTD attribute default. ` + this.debugInfo(n));
					if (a.indexOf(`#`) !== 0 && (a = `#` + a), !a.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)) throw Error(`Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. ` + this.debugInfo(n));
					if (o && !a.match(/^(#FIXED|#DEFAULT)$/)) throw Error(`Default value only applies to #FIXED or #DEFAULT. ` + this.debugInfo(n));
					this.elementName = this.stringify.name(n), this.type = e.AttributeDeclaration, this.attributeName = this.stringify.name(r), this.attributeType = this.stringify.dtdAttType(i), o && (this.defaultValue = this.stringify.dtdAttDefault(o)), this.defaultValueType = a;
				}
				toString(e) {
					return this.options.writer.dtdAttList(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLDTDAttList.exports;
	}
	var XMLDTDEntity = { exports: {} };
	var hasRequiredXMLDTDEntity;
	function requireXMLDTDEntity() {
		return hasRequiredXMLDTDEntity || (hasRequiredXMLDTDEntity = 1, (function() {
			var e, t, n;
			({isObject: n} = requireUtility()), t = requireXMLNode(), e = requireNodeType(), XMLDTDEntity.exports = (function() {
				class XMLDTDEntity extends t {
					constructor(t, r, i, a) {
						if (super(t), i == null) throw Error(`Missing DTD entity name. ` + this.debugInfo(i));
						if (a == null) throw Error(`Missing DTD entity value. ` + this.debugInfo(i));
						if (this.pe = !!r, this.name = this.stringify.name(i), this.type = e.EntityDeclaration, !n(a)) this.value = this.stringify.dtdEntityValue(a), this.internal = !0;
						else {
							if (!a.pubID && !a.sysID) throw Error(`Public and/or system identifiers are required for an external entity. ` + this.debugInfo(i));
							if (a.pubID && !a.sysID) throw Error(`System identifier is required for a public external entity. ` + this.debugInfo(i));
							if (this.internal = !1, a.pubID != null && (this.pubID = this.stringify.dtdPubID(a.pubID)), a.sysID != null && (this.sysID = this.stringify.dtdSysID(a.sysID)), a.nData != null && (this.nData = this.stringify.dtdNData(a.nData)), this.pe && this.nData) throw Error(`Notation declaration is not allowed in a parameter entity. ` + this.debugInfo(i));
						}
					}
					toString(e) {
						return this.options.writer.dtdEntity(this, this.options.writer.filterOptions(e));
					}
				}
				return Object.defineProperty(XMLDTDEntity.prototype, "publicId", { get: function() {
					return this.pubID;
				} }), Object.defineProperty(XMLDTDEntity.prototype, "systemId", { get: function() {
					return this.sysID;
				} }), Object.defineProperty(XMLDTDEntity.prototype, "notationName", { get: function() {
					return this.nData || null;
				} }), Object.defineProperty(XMLDTDEntity.prototype, "inputEncoding", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDTDEntity.prototype, "xmlEncoding", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDTDEntity.prototype, "xmlVersion", { get: function() {
					return null;
				} }), XMLDTDEntity;
			}).call(this);
		}).call(commonjsGlobal)), XMLDTDEntity.exports;
	}
	var XMLDTDElement = { exports: {} };
	var hasRequiredXMLDTDElement;
	function requireXMLDTDElement() {
		return hasRequiredXMLDTDElement || (hasRequiredXMLDTDElement = 1, (function() {
			var e, t = requireXMLNode();
			e = requireNodeType(), XMLDTDElement.exports = class extends t {
				constructor(t, n, r) {
					if (super(t), n == null) throw Error(`Missing DTD element name. ` + this.debugInfo());
					r ||= `(#PCDATA)`, Array.isArray(r) && (r = `(` + r.join(`,`) + `)`), this.name = this.stringify.name(n), this.type = e.ElementDeclaration, this.value = this.stringify.dtdElementValue(r);
				}
				toString(e) {
					return this.options.writer.dtdElement(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLDTDElement.exports;
	}
	var XMLDTDNotation = { exports: {} };
	var hasRequiredXMLDTDNotation;
	function requireXMLDTDNotation() {
		return hasRequiredXMLDTDNotation || (hasRequiredXMLDTDNotation = 1, (function() {
			var e, t = requireXMLNode();
			e = requireNodeType(), XMLDTDNotation.exports = (function() {
				class XMLDTDNotation extends t {
					constructor(t, n, r) {
						if (super(t), n == null) throw Error(`Missing DTD notation name. ` + this.debugInfo(n));
						if (!r.pubID && !r.sysID) throw Error(`Public or system identifiers are required for an external entity. ` + this.debugInfo(n));
						this.name = this.stringify.name(n), this.type = e.NotationDeclaration, r.pubID != null && (this.pubID = this.stringify.dtdPubID(r.pubID)), r.sysID != null && (this.sysID = this.stringify.dtdSysID(r.sysID));
					}
					toString(e) {
						return this.options.writer.dtdNotation(this, this.options.writer.filterOptions(e));
					}
				}
				return Object.defineProperty(XMLDTDNotation.prototype, "publicId", { get: function() {
					return this.pubID;
				} }), Object.defineProperty(XMLDTDNotation.prototype, "systemId", { get: function() {
					return this.sysID;
				} }), XMLDTDNotation;
			}).call(this);
		}).call(commonjsGlobal)), XMLDTDNotation.exports;
	}
	var hasRequiredXMLDocType;
	function requireXMLDocType() {
		return hasRequiredXMLDocType || (hasRequiredXMLDocType = 1, (function() {
			var e, t, n, r, i, a, o, s;
			({isObject: s} = requireUtility()), o = requireXMLNode(), e = requireNodeType(), t = requireXMLDTDAttList(), r = requireXMLDTDEntity(), n = requireXMLDTDElement(), i = requireXMLDTDNotation(), a = requireXMLNamedNodeMap(), XMLDocType.exports = (function() {
				class XMLDocType extends o {
					constructor(t, n, r) {
						var i, a, o, c;
						if (super(t), this.type = e.DocType, t.children) {
							for (c = t.children, a = 0, o = c.length; a < o; a++) if (i = c[a], i.type === e.Element) {
								this.name = i.name;
								break;
							}
						}
						this.documentObject = t, s(n) && ({pubID: n, sysID: r} = n), r ?? ([r, n] = [n, r]), n != null && (this.pubID = this.stringify.dtdPubID(n)), r != null && (this.sysID = this.stringify.dtdSysID(r));
					}
					element(e, t) {
						var r = new n(this, e, t);
						return this.children.push(r), this;
					}
					attList(e, n, r, i, a) {
						var o = new t(this, e, n, r, i, a);
						return this.children.push(o), this;
					}
					entity(e, t) {
						var n = new r(this, !1, e, t);
						return this.children.push(n), this;
					}
					pEntity(e, t) {
						var n = new r(this, !0, e, t);
						return this.children.push(n), this;
					}
					notation(e, t) {
						var n = new i(this, e, t);
						return this.children.push(n), this;
					}
					toString(e) {
						return this.options.writer.docType(this, this.options.writer.filterOptions(e));
					}
					ele(e, t) {
						return this.element(e, t);
					}
					att(e, t, n, r, i) {
						return this.attList(e, t, n, r, i);
					}
					ent(e, t) {
						return this.entity(e, t);
					}
					pent(e, t) {
						return this.pEntity(e, t);
					}
					not(e, t) {
						return this.notation(e, t);
					}
					up() {
						return this.root() || this.documentObject;
					}
					isEqualNode(e) {
						return !(!super.isEqualNode(e) || e.name !== this.name || e.publicId !== this.publicId || e.systemId !== this.systemId);
					}
				}
				return Object.defineProperty(XMLDocType.prototype, "entities", { get: function() {
					var t, n, r, i = {}, o = this.children;
					for (n = 0, r = o.length; n < r; n++) t = o[n], t.type === e.EntityDeclaration && !t.pe && (i[t.name] = t);
					return new a(i);
				} }), Object.defineProperty(XMLDocType.prototype, "notations", { get: function() {
					var t, n, r, i = {}, o = this.children;
					for (n = 0, r = o.length; n < r; n++) t = o[n], t.type === e.NotationDeclaration && (i[t.name] = t);
					return new a(i);
				} }), Object.defineProperty(XMLDocType.prototype, "publicId", { get: function() {
					return this.pubID;
				} }), Object.defineProperty(XMLDocType.prototype, "systemId", { get: function() {
					return this.sysID;
				} }), Object.defineProperty(XMLDocType.prototype, "internalSubset", { get: function() {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				} }), XMLDocType;
			}).call(this);
		}).call(commonjsGlobal)), XMLDocType.exports;
	}
	var XMLRaw = { exports: {} };
	var hasRequiredXMLRaw;
	function requireXMLRaw() {
		return hasRequiredXMLRaw || (hasRequiredXMLRaw = 1, (function() {
			var e = requireNodeType(), t = requireXMLNode();
			XMLRaw.exports = class extends t {
				constructor(t, n) {
					if (super(t), n == null) throw Error(`Missing raw text. ` + this.debugInfo());
					this.type = e.Raw, this.value = this.stringify.raw(n);
				}
				clone() {
					return Object.create(this);
				}
				toString(e) {
					return this.options.writer.raw(this, this.options.writer.filterOptions(e));
				}
			};
		}).call(commonjsGlobal)), XMLRaw.exports;
	}
	var XMLText = { exports: {} };
	var hasRequiredXMLText;
	function requireXMLText() {
		return hasRequiredXMLText || (hasRequiredXMLText = 1, (function() {
			var e = requireNodeType(), t = requireXMLCharacterData();
			XMLText.exports = (function() {
				class XMLText extends t {
					constructor(t, n) {
						if (super(t), n == null) throw Error(`Missing element text. ` + this.debugInfo());
						this.name = `#text`, this.type = e.Text, this.value = this.stringify.text(n);
					}
					clone() {
						return Object.create(this);
					}
					toString(e) {
						return this.options.writer.text(this, this.options.writer.filterOptions(e));
					}
					splitText(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					replaceWholeText(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
				}
				return Object.defineProperty(XMLText.prototype, "isElementContentWhitespace", { get: function() {
					throw Error(`This DOM method is not implemented.` + this.debugInfo());
				} }), Object.defineProperty(XMLText.prototype, "wholeText", { get: function() {
					var e, t, n = ``;
					for (t = this.previousSibling; t;) n = t.data + n, t = t.previousSibling;
					for (n += this.data, e = this.nextSibling; e;) n += e.data, e = e.nextSibling;
					return n;
				} }), XMLText;
			}).call(this);
		}).call(commonjsGlobal)), XMLText.exports;
	}
	var XMLProcessingInstruction = { exports: {} };
	var hasRequiredXMLProcessingInstruction;
	function requireXMLProcessingInstruction() {
		return hasRequiredXMLProcessingInstruction || (hasRequiredXMLProcessingInstruction = 1, (function() {
			var e = requireNodeType(), t = requireXMLCharacterData();
			XMLProcessingInstruction.exports = class extends t {
				constructor(t, n, r) {
					if (super(t), n == null) throw Error(`Missing instruction target. ` + this.debugInfo());
					this.type = e.ProcessingInstruction, this.target = this.stringify.insTarget(n), this.name = this.target, r && (this.value = this.stringify.insValue(r));
				}
				clone() {
					return Object.create(this);
				}
				toString(e) {
					return this.options.writer.processingInstruction(this, this.options.writer.filterOptions(e));
				}
				isEqualNode(e) {
					return !(!super.isEqualNode(e) || e.target !== this.target);
				}
			};
		}).call(commonjsGlobal)), XMLProcessingInstruction.exports;
	}
	var XMLDummy = { exports: {} };
	var hasRequiredXMLDummy;
	function requireXMLDummy() {
		return hasRequiredXMLDummy || (hasRequiredXMLDummy = 1, (function() {
			var e, t = requireXMLNode();
			e = requireNodeType(), XMLDummy.exports = class extends t {
				constructor(t) {
					super(t), this.type = e.Dummy;
				}
				clone() {
					return Object.create(this);
				}
				toString(e) {
					return ``;
				}
			};
		}).call(commonjsGlobal)), XMLDummy.exports;
	}
	var XMLNodeList = { exports: {} };
	var hasRequiredXMLNodeList;
	function requireXMLNodeList() {
		return hasRequiredXMLNodeList || (hasRequiredXMLNodeList = 1, (function() {
			XMLNodeList.exports = (function() {
				class XMLNodeList {
					constructor(e) {
						this.nodes = e;
					}
					clone() {
						return this.nodes = null;
					}
					item(e) {
						return this.nodes[e] || null;
					}
				}
				return Object.defineProperty(XMLNodeList.prototype, "length", { get: function() {
					return this.nodes.length || 0;
				} }), XMLNodeList;
			}).call(this);
		}).call(commonjsGlobal)), XMLNodeList.exports;
	}
	var DocumentPosition = { exports: {} };
	var hasRequiredDocumentPosition;
	function requireDocumentPosition() {
		return hasRequiredDocumentPosition || (hasRequiredDocumentPosition = 1, (function() {
			DocumentPosition.exports = {
				Disconnected: 1,
				Preceding: 2,
				Following: 4,
				Contains: 8,
				ContainedBy: 16,
				ImplementationSpecific: 32
			};
		}).call(commonjsGlobal)), DocumentPosition.exports;
	}
	var hasRequiredXMLNode;
	function requireXMLNode() {
		return hasRequiredXMLNode || (hasRequiredXMLNode = 1, (function() {
			var e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g = {}.hasOwnProperty, v = [].splice;
			({isObject: h, isFunction: m, isEmpty: p, getValue: f} = requireUtility()), s = null, n = null, r = null, i = null, a = null, u = null, d = null, l = null, o = null, t = null, c = null, e = null, XMLNode.exports = (function() {
				class XMLNode {
					constructor(f) {
						this.parent = f, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.value = null, this.children = [], this.baseURI = null, s || (s = requireXMLElement(), n = requireXMLCData(), r = requireXMLComment(), i = requireXMLDeclaration(), a = requireXMLDocType(), u = requireXMLRaw(), d = requireXMLText(), l = requireXMLProcessingInstruction(), o = requireXMLDummy(), t = requireNodeType(), c = requireXMLNodeList(), requireXMLNamedNodeMap(), e = requireDocumentPosition());
					}
					setParent(e) {
						var t, n, r, i, a;
						for (this.parent = e, e && (this.options = e.options, this.stringify = e.stringify), i = this.children, a = [], n = 0, r = i.length; n < r; n++) t = i[n], a.push(t.setParent(this));
						return a;
					}
					element(e, t, n) {
						var r, i, a, o, s, c = null, l, u, d;
						if (t === null && n == null && ([t, n] = [{}, null]), t ??= {}, t = f(t), h(t) || ([n, t] = [t, n]), e != null && (e = f(e)), Array.isArray(e)) for (a = 0, l = e.length; a < l; a++) i = e[a], c = this.element(i);
						else if (m(e)) c = this.element(e.apply());
						else if (h(e)) {
							for (s in e) if (g.call(e, s)) {
								if (d = e[s], m(d) && (d = d.apply()), !this.options.ignoreDecorators && this.stringify.convertAttKey && s.indexOf(this.stringify.convertAttKey) === 0) c = this.attribute(s.substr(this.stringify.convertAttKey.length), d);
								else if (!this.options.separateArrayItems && Array.isArray(d) && p(d)) c = this.dummy();
								else if (h(d) && p(d)) c = this.element(s);
								else if (!this.options.keepNullNodes && d == null) c = this.dummy();
								else if (!this.options.separateArrayItems && Array.isArray(d)) for (o = 0, u = d.length; o < u; o++) i = d[o], r = {}, r[s] = i, c = this.element(r);
								else h(d) ? !this.options.ignoreDecorators && this.stringify.convertTextKey && s.indexOf(this.stringify.convertTextKey) === 0 ? c = this.element(d) : (c = this.element(s), c.element(d)) : c = this.element(s, d);
							}
						} else c = !this.options.keepNullNodes && n === null ? this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && e.indexOf(this.stringify.convertTextKey) === 0 ? this.text(n) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && e.indexOf(this.stringify.convertCDataKey) === 0 ? this.cdata(n) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && e.indexOf(this.stringify.convertCommentKey) === 0 ? this.comment(n) : !this.options.ignoreDecorators && this.stringify.convertRawKey && e.indexOf(this.stringify.convertRawKey) === 0 ? this.raw(n) : !this.options.ignoreDecorators && this.stringify.convertPIKey && e.indexOf(this.stringify.convertPIKey) === 0 ? this.instruction(e.substr(this.stringify.convertPIKey.length), n) : this.node(e, t, n);
						if (c == null) throw Error(`Could not create any elements with: ` + e + `. ` + this.debugInfo());
						return c;
					}
					insertBefore(e, t, n) {
						var r, i, a, o, s;
						if (e?.type) return a = e, o = t, a.setParent(this), o ? (i = children.indexOf(o), s = children.splice(i), children.push(a), Array.prototype.push.apply(children, s)) : children.push(a), a;
						if (this.isRoot) throw Error(`Cannot insert elements at root level. ` + this.debugInfo(e));
						return i = this.parent.children.indexOf(this), s = this.parent.children.splice(i), r = this.parent.element(e, t, n), Array.prototype.push.apply(this.parent.children, s), r;
					}
					insertAfter(e, t, n) {
						var r, i, a;
						if (this.isRoot) throw Error(`Cannot insert elements at root level. ` + this.debugInfo(e));
						return i = this.parent.children.indexOf(this), a = this.parent.children.splice(i + 1), r = this.parent.element(e, t, n), Array.prototype.push.apply(this.parent.children, a), r;
					}
					remove() {
						var e;
						if (this.isRoot) throw Error(`Cannot remove the root element. ` + this.debugInfo());
						return e = this.parent.children.indexOf(this), v.apply(this.parent.children, [e, e - e + 1]), this.parent;
					}
					node(e, t, n) {
						var r;
						return e != null && (e = f(e)), t ||= {}, t = f(t), h(t) || ([n, t] = [t, n]), r = new s(this, e, t), n != null && r.text(n), this.children.push(r), r;
					}
					text(e) {
						var t;
						return h(e) && this.element(e), t = new d(this, e), this.children.push(t), this;
					}
					cdata(e) {
						var t = new n(this, e);
						return this.children.push(t), this;
					}
					comment(e) {
						var t = new r(this, e);
						return this.children.push(t), this;
					}
					commentBefore(e) {
						var t = this.parent.children.indexOf(this), n = this.parent.children.splice(t);
						return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, n), this;
					}
					commentAfter(e) {
						var t = this.parent.children.indexOf(this), n = this.parent.children.splice(t + 1);
						return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, n), this;
					}
					raw(e) {
						var t = new u(this, e);
						return this.children.push(t), this;
					}
					dummy() {
						return new o(this);
					}
					instruction(e, t) {
						var n, r, i, a, o;
						if (e != null && (e = f(e)), t != null && (t = f(t)), Array.isArray(e)) for (a = 0, o = e.length; a < o; a++) n = e[a], this.instruction(n);
						else if (h(e)) for (n in e) g.call(e, n) && (r = e[n], this.instruction(n, r));
						else m(t) && (t = t.apply()), i = new l(this, e, t), this.children.push(i);
						return this;
					}
					instructionBefore(e, t) {
						var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n);
						return this.parent.instruction(e, t), Array.prototype.push.apply(this.parent.children, r), this;
					}
					instructionAfter(e, t) {
						var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n + 1);
						return this.parent.instruction(e, t), Array.prototype.push.apply(this.parent.children, r), this;
					}
					declaration(e, n, r) {
						var a = this.document(), o = new i(a, e, n, r);
						return a.children.length === 0 ? a.children.unshift(o) : a.children[0].type === t.Declaration ? a.children[0] = o : a.children.unshift(o), a.root() || a;
					}
					dtd(e, n) {
						var r, i = this.document(), o = new a(i, e, n), s, c, l, u, d, f = i.children, p;
						for (s = c = 0, u = f.length; c < u; s = ++c) if (r = f[s], r.type === t.DocType) return i.children[s] = o, o;
						for (p = i.children, s = l = 0, d = p.length; l < d; s = ++l) if (r = p[s], r.isRoot) return i.children.splice(s, 0, o), o;
						return i.children.push(o), o;
					}
					up() {
						if (this.isRoot) throw Error(`The root node has no parent. Use doc() if you need to get the document object.`);
						return this.parent;
					}
					root() {
						for (var e = this; e;) {
							if (e.type === t.Document) return e.rootObject;
							if (e.isRoot) return e;
							e = e.parent;
						}
					}
					document() {
						for (var e = this; e;) {
							if (e.type === t.Document) return e;
							e = e.parent;
						}
					}
					end(e) {
						return this.document().end(e);
					}
					prev() {
						var e = this.parent.children.indexOf(this);
						if (e < 1) throw Error(`Already at the first node. ` + this.debugInfo());
						return this.parent.children[e - 1];
					}
					next() {
						var e = this.parent.children.indexOf(this);
						if (e === -1 || e === this.parent.children.length - 1) throw Error(`Already at the last node. ` + this.debugInfo());
						return this.parent.children[e + 1];
					}
					importDocument(e) {
						var n, r = e.root().clone(), i, a, o;
						if (r.parent = this, r.isRoot = !1, this.children.push(r), this.type === t.Document && (r.isRoot = !0, r.documentObject = this, this.rootObject = r, this.children)) {
							for (o = this.children, i = 0, a = o.length; i < a; i++) if (n = o[i], n.type === t.DocType) {
								n.name = r.name;
								break;
							}
						}
						return this;
					}
					debugInfo(e) {
						return e ||= this.name, e == null && !this.parent?.name ? `` : e == null ? `parent: <` + this.parent.name + `>` : this.parent?.name ? `node: <` + e + `>, parent: <` + this.parent.name + `>` : `node: <` + e + `>`;
					}
					ele(e, t, n) {
						return this.element(e, t, n);
					}
					nod(e, t, n) {
						return this.node(e, t, n);
					}
					txt(e) {
						return this.text(e);
					}
					dat(e) {
						return this.cdata(e);
					}
					com(e) {
						return this.comment(e);
					}
					ins(e, t) {
						return this.instruction(e, t);
					}
					doc() {
						return this.document();
					}
					dec(e, t, n) {
						return this.declaration(e, t, n);
					}
					e(e, t, n) {
						return this.element(e, t, n);
					}
					n(e, t, n) {
						return this.node(e, t, n);
					}
					t(e) {
						return this.text(e);
					}
					d(e) {
						return this.cdata(e);
					}
					c(e) {
						return this.comment(e);
					}
					r(e) {
						return this.raw(e);
					}
					i(e, t) {
						return this.instruction(e, t);
					}
					u() {
						return this.up();
					}
					importXMLBuilder(e) {
						return this.importDocument(e);
					}
					attribute(e, t) {
						throw Error(`attribute() applies to element nodes only.`);
					}
					att(e, t) {
						return this.attribute(e, t);
					}
					a(e, t) {
						return this.attribute(e, t);
					}
					removeAttribute(e) {
						throw Error(`attribute() applies to element nodes only.`);
					}
					replaceChild(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					removeChild(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					appendChild(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					hasChildNodes() {
						return this.children.length !== 0;
					}
					cloneNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					normalize() {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					isSupported(e, t) {
						return !0;
					}
					hasAttributes() {
						return this.attribs.length !== 0;
					}
					compareDocumentPosition(t) {
						var n = this, r;
						return n === t ? 0 : this.document() === t.document() ? n.isAncestor(t) ? e.Contains | e.Preceding : n.isDescendant(t) ? e.Contains | e.Following : n.isPreceding(t) ? e.Preceding : e.Following : (r = e.Disconnected | e.ImplementationSpecific, r |= Math.random() < .5 ? e.Preceding : e.Following, r);
					}
					isSameNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					lookupPrefix(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					isDefaultNamespace(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					lookupNamespaceURI(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					isEqualNode(e) {
						var t, n, r;
						if (e.nodeType !== this.nodeType || e.children.length !== this.children.length) return !1;
						for (t = n = 0, r = this.children.length - 1; 0 <= r ? n <= r : n >= r; t = 0 <= r ? ++n : --n) if (!this.children[t].isEqualNode(e.children[t])) return !1;
						return !0;
					}
					getFeature(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					setUserData(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getUserData(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					contains(e) {
						return e ? e === this || this.isDescendant(e) : !1;
					}
					isDescendant(e) {
						var t, n, r, i, a = this.children;
						for (r = 0, i = a.length; r < i; r++) if (t = a[r], e === t || (n = t.isDescendant(e), n)) return !0;
						return !1;
					}
					isAncestor(e) {
						return e.isDescendant(this);
					}
					isPreceding(e) {
						var t = this.treePosition(e), n = this.treePosition(this);
						return t === -1 || n === -1 ? !1 : t < n;
					}
					isFollowing(e) {
						var t = this.treePosition(e), n = this.treePosition(this);
						return t === -1 || n === -1 ? !1 : t > n;
					}
					treePosition(e) {
						var t, n = 0;
						return t = !1, this.foreachTreeNode(this.document(), function(r) {
							if (n++, !t && r === e) return t = !0;
						}), t ? n : -1;
					}
					foreachTreeNode(e, t) {
						var n, r, i, a, o;
						for (e ||= this.document(), a = e.children, r = 0, i = a.length; r < i; r++) if (n = a[r], (o = t(n)) || (o = this.foreachTreeNode(n, t), o)) return o;
					}
				}
				return Object.defineProperty(XMLNode.prototype, "nodeName", { get: function() {
					return this.name;
				} }), Object.defineProperty(XMLNode.prototype, "nodeType", { get: function() {
					return this.type;
				} }), Object.defineProperty(XMLNode.prototype, "nodeValue", { get: function() {
					return this.value;
				} }), Object.defineProperty(XMLNode.prototype, "parentNode", { get: function() {
					return this.parent;
				} }), Object.defineProperty(XMLNode.prototype, "childNodes", { get: function() {
					return this.childNodeList && this.childNodeList.nodes || (this.childNodeList = new c(this.children)), this.childNodeList;
				} }), Object.defineProperty(XMLNode.prototype, "firstChild", { get: function() {
					return this.children[0] || null;
				} }), Object.defineProperty(XMLNode.prototype, "lastChild", { get: function() {
					return this.children[this.children.length - 1] || null;
				} }), Object.defineProperty(XMLNode.prototype, "previousSibling", { get: function() {
					var e = this.parent.children.indexOf(this);
					return this.parent.children[e - 1] || null;
				} }), Object.defineProperty(XMLNode.prototype, "nextSibling", { get: function() {
					var e = this.parent.children.indexOf(this);
					return this.parent.children[e + 1] || null;
				} }), Object.defineProperty(XMLNode.prototype, "ownerDocument", { get: function() {
					return this.document() || null;
				} }), Object.defineProperty(XMLNode.prototype, "textContent", {
					get: function() {
						var e, n, r, i, a;
						if (this.nodeType === t.Element || this.nodeType === t.DocumentFragment) {
							for (a = ``, i = this.children, n = 0, r = i.length; n < r; n++) e = i[n], e.textContent && (a += e.textContent);
							return a;
						}
						return null;
					},
					set: function(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
				}), XMLNode;
			}).call(this);
		}).call(commonjsGlobal)), XMLNode.exports;
	}
	var XMLStringifier = { exports: {} };
	var hasRequiredXMLStringifier;
	function requireXMLStringifier() {
		return hasRequiredXMLStringifier || (hasRequiredXMLStringifier = 1, (function() {
			var e = {}.hasOwnProperty;
			XMLStringifier.exports = (function() {
				class XMLStringifier {
					constructor(t) {
						var n, r, i;
						for (n in this.assertLegalChar = this.assertLegalChar.bind(this), this.assertLegalName = this.assertLegalName.bind(this), t ||= {}, this.options = t, this.options.version || (this.options.version = `1.0`), r = t.stringify || {}, r) e.call(r, n) && (i = r[n], this[n] = i);
					}
					name(e) {
						return this.options.noValidation ? e : this.assertLegalName(`` + e || ``);
					}
					text(e) {
						return this.options.noValidation ? e : this.assertLegalChar(this.textEscape(`` + e || ``));
					}
					cdata(e) {
						return this.options.noValidation ? e : (e = `` + e || ``, e = e.replace(`]]>`, `]]]]><![CDATA[>`), this.assertLegalChar(e));
					}
					comment(e) {
						if (this.options.noValidation) return e;
						if (e = `` + e || ``, e.match(/--/)) throw Error(`Comment text cannot contain double-hypen: ` + e);
						return this.assertLegalChar(e);
					}
					raw(e) {
						return this.options.noValidation ? e : `` + e || ``;
					}
					attValue(e) {
						return this.options.noValidation ? e : this.assertLegalChar(this.attEscape(e = `` + e || ``));
					}
					insTarget(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					insValue(e) {
						if (this.options.noValidation) return e;
						if (e = `` + e || ``, e.match(/\?>/)) throw Error(`Invalid processing instruction value: ` + e);
						return this.assertLegalChar(e);
					}
					xmlVersion(e) {
						if (this.options.noValidation) return e;
						if (e = `` + e || ``, !e.match(/1\.[0-9]+/)) throw Error(`Invalid version number: ` + e);
						return e;
					}
					xmlEncoding(e) {
						if (this.options.noValidation) return e;
						if (e = `` + e || ``, !e.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)) throw Error(`Invalid encoding: ` + e);
						return this.assertLegalChar(e);
					}
					xmlStandalone(e) {
						return this.options.noValidation ? e : e ? `yes` : `no`;
					}
					dtdPubID(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdSysID(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdElementValue(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdAttType(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdAttDefault(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdEntityValue(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					dtdNData(e) {
						return this.options.noValidation ? e : this.assertLegalChar(`` + e || ``);
					}
					assertLegalChar(e) {
						var t, n;
						if (this.options.noValidation) return e;
						if (this.options.version === `1.0`) {
							if (t = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0) e = e.replace(t, this.options.invalidCharReplacement);
							else if (n = e.match(t)) throw Error(`Invalid character in string: ${e} at index ${n.index}`);
						} else if (this.options.version === `1.1`) {
							if (t = /[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g, this.options.invalidCharReplacement !== void 0) e = e.replace(t, this.options.invalidCharReplacement);
							else if (n = e.match(t)) throw Error(`Invalid character in string: ${e} at index ${n.index}`);
						}
						return e;
					}
					assertLegalName(e) {
						var t;
						if (this.options.noValidation) return e;
						if (e = this.assertLegalChar(e), t = /^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/, !e.match(t)) throw Error(`Invalid character in name: ${e}`);
						return e;
					}
					textEscape(e) {
						var t;
						return this.options.noValidation ? e : (t = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, e.replace(t, `&amp;`).replace(/</g, `&lt;`).replace(/>/g, `&gt;`).replace(/\r/g, `&#xD;`));
					}
					attEscape(e) {
						var t;
						return this.options.noValidation ? e : (t = this.options.noDoubleEncoding ? /(?!&(lt|gt|amp|apos|quot);)&/g : /&/g, e.replace(t, `&amp;`).replace(/</g, `&lt;`).replace(/"/g, `&quot;`).replace(/\t/g, `&#x9;`).replace(/\n/g, `&#xA;`).replace(/\r/g, `&#xD;`));
					}
				}
				return XMLStringifier.prototype.convertAttKey = `@`, XMLStringifier.prototype.convertPIKey = `?`, XMLStringifier.prototype.convertTextKey = `#text`, XMLStringifier.prototype.convertCDataKey = `#cdata`, XMLStringifier.prototype.convertCommentKey = `#comment`, XMLStringifier.prototype.convertRawKey = `#raw`, XMLStringifier;
			}).call(this);
		}).call(commonjsGlobal)), XMLStringifier.exports;
	}
	var XMLStringWriter = { exports: {} };
	var XMLWriterBase = { exports: {} };
	var WriterState = { exports: {} };
	var hasRequiredWriterState;
	function requireWriterState() {
		return hasRequiredWriterState || (hasRequiredWriterState = 1, (function() {
			WriterState.exports = {
				None: 0,
				OpenTag: 1,
				InsideTag: 2,
				CloseTag: 3
			};
		}).call(commonjsGlobal)), WriterState.exports;
	}
	var hasRequiredXMLWriterBase;
	function requireXMLWriterBase() {
		return hasRequiredXMLWriterBase || (hasRequiredXMLWriterBase = 1, (function() {
			var e, t, n, r = {}.hasOwnProperty;
			({assign: n} = requireUtility()), e = requireNodeType(), requireXMLDeclaration(), requireXMLDocType(), requireXMLCData(), requireXMLComment(), requireXMLElement(), requireXMLRaw(), requireXMLText(), requireXMLProcessingInstruction(), requireXMLDummy(), requireXMLDTDAttList(), requireXMLDTDElement(), requireXMLDTDEntity(), requireXMLDTDNotation(), t = requireWriterState(), XMLWriterBase.exports = class {
				constructor(e) {
					var t, n, i;
					for (t in e ||= {}, this.options = e, n = e.writer || {}, n) r.call(n, t) && (i = n[t], this[`_` + t] = this[t], this[t] = i);
				}
				filterOptions(e) {
					var r;
					return e ||= {}, e = n({}, this.options, e), r = { writer: this }, r.pretty = e.pretty || !1, r.allowEmpty = e.allowEmpty || !1, r.indent = e.indent ?? `  `, r.newline = e.newline ?? `
`, r.offset = e.offset ?? 0, r.width = e.width ?? 0, r.dontPrettyTextNodes = e.dontPrettyTextNodes ?? e.dontprettytextnodes ?? 0, r.spaceBeforeSlash = e.spaceBeforeSlash ?? e.spacebeforeslash ?? ``, r.spaceBeforeSlash === !0 && (r.spaceBeforeSlash = ` `), r.suppressPrettyCount = 0, r.user = {}, r.state = t.None, r;
				}
				indent(e, t, n) {
					var r;
					return !t.pretty || t.suppressPrettyCount ? `` : t.pretty && (r = (n || 0) + t.offset + 1, r > 0) ? Array(r).join(t.indent) : ``;
				}
				endline(e, t, n) {
					return !t.pretty || t.suppressPrettyCount ? `` : t.newline;
				}
				attribute(e, t, n) {
					var r;
					return this.openAttribute(e, t, n), r = t.pretty && t.width > 0 ? e.name + `="` + e.value + `"` : ` ` + e.name + `="` + e.value + `"`, this.closeAttribute(e, t, n), r;
				}
				cdata(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<![CDATA[`, n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += `]]>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				comment(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!-- `, n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += ` -->` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				declaration(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<?xml`, n.state = t.InsideTag, i += ` version="` + e.version + `"`, e.encoding != null && (i += ` encoding="` + e.encoding + `"`), e.standalone != null && (i += ` standalone="` + e.standalone + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `?>`, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				docType(e, n, r) {
					var i, a, o, s, c;
					if (r ||= 0, this.openNode(e, n, r), n.state = t.OpenTag, s = this.indent(e, n, r), s += `<!DOCTYPE ` + e.root().name, e.pubID && e.sysID ? s += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.sysID && (s += ` SYSTEM "` + e.sysID + `"`), e.children.length > 0) {
						for (s += ` [`, s += this.endline(e, n, r), n.state = t.InsideTag, c = e.children, a = 0, o = c.length; a < o; a++) i = c[a], s += this.writeChildNode(i, n, r + 1);
						n.state = t.CloseTag, s += `]`;
					}
					return n.state = t.CloseTag, s += n.spaceBeforeSlash + `>`, s += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), s;
				}
				element(n, i, a) {
					var o, s, c, l, u, d, f, p, m, h, g, v, y, b, x, S, C, w, T;
					if (a ||= 0, v = !1, this.openNode(n, i, a), i.state = t.OpenTag, y = this.indent(n, i, a) + `<` + n.name, i.pretty && i.width > 0) for (g in p = y.length, x = n.attribs, x) r.call(x, g) && (o = x[g], b = this.attribute(o, i, a), s = b.length, p + s > i.width ? (T = this.indent(n, i, a + 1) + b, y += this.endline(n, i, a) + T, p = T.length) : (T = ` ` + b, y += T, p += T.length));
					else for (g in S = n.attribs, S) r.call(S, g) && (o = S[g], y += this.attribute(o, i, a));
					if (l = n.children.length, u = l === 0 ? null : n.children[0], l === 0 || n.children.every(function(t) {
						return (t.type === e.Text || t.type === e.Raw || t.type === e.CData) && t.value === ``;
					})) i.allowEmpty ? (y += `>`, i.state = t.CloseTag, y += `</` + n.name + `>` + this.endline(n, i, a)) : (i.state = t.CloseTag, y += i.spaceBeforeSlash + `/>` + this.endline(n, i, a));
					else if (i.pretty && l === 1 && (u.type === e.Text || u.type === e.Raw || u.type === e.CData) && u.value != null) y += `>`, i.state = t.InsideTag, i.suppressPrettyCount++, v = !0, y += this.writeChildNode(u, i, a + 1), i.suppressPrettyCount--, v = !1, i.state = t.CloseTag, y += `</` + n.name + `>` + this.endline(n, i, a);
					else {
						if (i.dontPrettyTextNodes) {
							for (C = n.children, d = 0, m = C.length; d < m; d++) if (c = C[d], (c.type === e.Text || c.type === e.Raw || c.type === e.CData) && c.value != null) {
								i.suppressPrettyCount++, v = !0;
								break;
							}
						}
						for (y += `>` + this.endline(n, i, a), i.state = t.InsideTag, w = n.children, f = 0, h = w.length; f < h; f++) c = w[f], y += this.writeChildNode(c, i, a + 1);
						i.state = t.CloseTag, y += this.indent(n, i, a) + `</` + n.name + `>`, v && i.suppressPrettyCount--, y += this.endline(n, i, a), i.state = t.None;
					}
					return this.closeNode(n, i, a), y;
				}
				writeChildNode(t, n, r) {
					switch (t.type) {
						case e.CData: return this.cdata(t, n, r);
						case e.Comment: return this.comment(t, n, r);
						case e.Element: return this.element(t, n, r);
						case e.Raw: return this.raw(t, n, r);
						case e.Text: return this.text(t, n, r);
						case e.ProcessingInstruction: return this.processingInstruction(t, n, r);
						case e.Dummy: return ``;
						case e.Declaration: return this.declaration(t, n, r);
						case e.DocType: return this.docType(t, n, r);
						case e.AttributeDeclaration: return this.dtdAttList(t, n, r);
						case e.ElementDeclaration: return this.dtdElement(t, n, r);
						case e.EntityDeclaration: return this.dtdEntity(t, n, r);
						case e.NotationDeclaration: return this.dtdNotation(t, n, r);
						default: throw Error(`Unknown XML node type: ` + t.constructor.name);
					}
				}
				processingInstruction(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<?`, n.state = t.InsideTag, i += e.target, e.value && (i += ` ` + e.value), n.state = t.CloseTag, i += n.spaceBeforeSlash + `?>`, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				raw(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r), n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				text(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r), n.state = t.InsideTag, i += e.value, n.state = t.CloseTag, i += this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				dtdAttList(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ATTLIST`, n.state = t.InsideTag, i += ` ` + e.elementName + ` ` + e.attributeName + ` ` + e.attributeType, e.defaultValueType !== `#DEFAULT` && (i += ` ` + e.defaultValueType), e.defaultValue && (i += ` "` + e.defaultValue + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				dtdElement(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ELEMENT`, n.state = t.InsideTag, i += ` ` + e.name + ` ` + e.value, n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				dtdEntity(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!ENTITY`, n.state = t.InsideTag, e.pe && (i += ` %`), i += ` ` + e.name, e.value ? i += ` "` + e.value + `"` : (e.pubID && e.sysID ? i += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.sysID && (i += ` SYSTEM "` + e.sysID + `"`), e.nData && (i += ` NDATA ` + e.nData)), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				dtdNotation(e, n, r) {
					var i;
					return this.openNode(e, n, r), n.state = t.OpenTag, i = this.indent(e, n, r) + `<!NOTATION`, n.state = t.InsideTag, i += ` ` + e.name, e.pubID && e.sysID ? i += ` PUBLIC "` + e.pubID + `" "` + e.sysID + `"` : e.pubID ? i += ` PUBLIC "` + e.pubID + `"` : e.sysID && (i += ` SYSTEM "` + e.sysID + `"`), n.state = t.CloseTag, i += n.spaceBeforeSlash + `>` + this.endline(e, n, r), n.state = t.None, this.closeNode(e, n, r), i;
				}
				openNode(e, t, n) {}
				closeNode(e, t, n) {}
				openAttribute(e, t, n) {}
				closeAttribute(e, t, n) {}
			};
		}).call(commonjsGlobal)), XMLWriterBase.exports;
	}
	var hasRequiredXMLStringWriter;
	function requireXMLStringWriter() {
		return hasRequiredXMLStringWriter || (hasRequiredXMLStringWriter = 1, (function() {
			var e = requireXMLWriterBase();
			XMLStringWriter.exports = class extends e {
				constructor(e) {
					super(e);
				}
				document(e, t) {
					var n, r, i, a, o;
					for (t = this.filterOptions(t), a = ``, o = e.children, r = 0, i = o.length; r < i; r++) n = o[r], a += this.writeChildNode(n, t, 0);
					return t.pretty && a.slice(-t.newline.length) === t.newline && (a = a.slice(0, -t.newline.length)), a;
				}
			};
		}).call(commonjsGlobal)), XMLStringWriter.exports;
	}
	var hasRequiredXMLDocument;
	function requireXMLDocument() {
		return hasRequiredXMLDocument || (hasRequiredXMLDocument = 1, (function() {
			var e, t, n, r, i, a, o;
			({isPlainObject: o} = requireUtility()), n = requireXMLDOMImplementation(), t = requireXMLDOMConfiguration(), r = requireXMLNode(), e = requireNodeType(), a = requireXMLStringifier(), i = requireXMLStringWriter(), XMLDocument.exports = (function() {
				class XMLDocument extends r {
					constructor(n) {
						super(null), this.name = `#document`, this.type = e.Document, this.documentURI = null, this.domConfig = new t(), n ||= {}, n.writer || (n.writer = new i()), this.options = n, this.stringify = new a(n);
					}
					end(e) {
						var t = {};
						return e ? o(e) && (t = e, e = this.options.writer) : e = this.options.writer, e.document(this, e.filterOptions(t));
					}
					toString(e) {
						return this.options.writer.document(this, this.options.writer.filterOptions(e));
					}
					createElement(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createDocumentFragment() {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createTextNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createComment(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createCDATASection(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createProcessingInstruction(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createAttribute(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createEntityReference(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagName(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					importNode(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createElementNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createAttributeNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByTagNameNS(e, t) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementById(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					adoptNode(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					normalizeDocument() {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					renameNode(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					getElementsByClassName(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createEvent(e) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createRange() {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createNodeIterator(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
					createTreeWalker(e, t, n) {
						throw Error(`This DOM method is not implemented.` + this.debugInfo());
					}
				}
				return Object.defineProperty(XMLDocument.prototype, "implementation", { value: new n() }), Object.defineProperty(XMLDocument.prototype, "doctype", { get: function() {
					var t, n, r, i = this.children;
					for (n = 0, r = i.length; n < r; n++) if (t = i[n], t.type === e.DocType) return t;
					return null;
				} }), Object.defineProperty(XMLDocument.prototype, "documentElement", { get: function() {
					return this.rootObject || null;
				} }), Object.defineProperty(XMLDocument.prototype, "inputEncoding", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDocument.prototype, "strictErrorChecking", { get: function() {
					return !1;
				} }), Object.defineProperty(XMLDocument.prototype, "xmlEncoding", { get: function() {
					return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].encoding : null;
				} }), Object.defineProperty(XMLDocument.prototype, "xmlStandalone", { get: function() {
					return this.children.length !== 0 && this.children[0].type === e.Declaration && this.children[0].standalone === `yes`;
				} }), Object.defineProperty(XMLDocument.prototype, "xmlVersion", { get: function() {
					return this.children.length !== 0 && this.children[0].type === e.Declaration ? this.children[0].version : `1.0`;
				} }), Object.defineProperty(XMLDocument.prototype, "URL", { get: function() {
					return this.documentURI;
				} }), Object.defineProperty(XMLDocument.prototype, "origin", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDocument.prototype, "compatMode", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDocument.prototype, "characterSet", { get: function() {
					return null;
				} }), Object.defineProperty(XMLDocument.prototype, "contentType", { get: function() {
					return null;
				} }), XMLDocument;
			}).call(this);
		}).call(commonjsGlobal)), XMLDocument.exports;
	}
	var XMLDocumentCB = { exports: {} };
	var hasRequiredXMLDocumentCB;
	function requireXMLDocumentCB() {
		return hasRequiredXMLDocumentCB || (hasRequiredXMLDocumentCB = 1, (function() {
			var e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, v, y, b, x, S, C = {}.hasOwnProperty;
			({isObject: x, isFunction: b, isPlainObject: S, getValue: y} = requireUtility()), e = requireNodeType(), d = requireXMLDocument(), f = requireXMLElement(), r = requireXMLCData(), i = requireXMLComment(), m = requireXMLRaw(), v = requireXMLText(), p = requireXMLProcessingInstruction(), l = requireXMLDeclaration(), u = requireXMLDocType(), a = requireXMLDTDAttList(), s = requireXMLDTDEntity(), o = requireXMLDTDElement(), c = requireXMLDTDNotation(), n = requireXMLAttribute(), g = requireXMLStringifier(), h = requireXMLStringWriter(), t = requireWriterState(), XMLDocumentCB.exports = class {
				constructor(t, n, r) {
					var i;
					this.name = `?xml`, this.type = e.Document, t ||= {}, i = {}, t.writer ? S(t.writer) && (i = t.writer, t.writer = new h()) : t.writer = new h(), this.options = t, this.writer = t.writer, this.writerOptions = this.writer.filterOptions(i), this.stringify = new g(t), this.onDataCallback = n || function() {}, this.onEndCallback = r || function() {}, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
				}
				createChildNode(t) {
					var n, r, i, a, o, s, c, l;
					switch (t.type) {
						case e.CData:
							this.cdata(t.value);
							break;
						case e.Comment:
							this.comment(t.value);
							break;
						case e.Element:
							for (r in i = {}, c = t.attribs, c) C.call(c, r) && (n = c[r], i[r] = n.value);
							this.node(t.name, i);
							break;
						case e.Dummy:
							this.dummy();
							break;
						case e.Raw:
							this.raw(t.value);
							break;
						case e.Text:
							this.text(t.value);
							break;
						case e.ProcessingInstruction:
							this.instruction(t.target, t.value);
							break;
						default: throw Error(`This XML node type is not supported in a JS object: ` + t.constructor.name);
					}
					for (l = t.children, o = 0, s = l.length; o < s; o++) a = l[o], this.createChildNode(a), a.type === e.Element && this.up();
					return this;
				}
				dummy() {
					return this;
				}
				node(e, t, n) {
					if (e == null) throw Error(`Missing node name.`);
					if (this.root && this.currentLevel === -1) throw Error(`Document can only have one root node. ` + this.debugInfo(e));
					return this.openCurrent(), e = y(e), t ??= {}, t = y(t), x(t) || ([n, t] = [t, n]), this.currentNode = new f(this, e, t), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, n != null && this.text(n), this;
				}
				element(t, n, r) {
					var i, a, o, s, c, l;
					if (this.currentNode && this.currentNode.type === e.DocType) this.dtdElement(...arguments);
					else if (Array.isArray(t) || x(t) || b(t)) for (s = this.options.noValidation, this.options.noValidation = !0, l = new d(this.options).element(`TEMP_ROOT`), l.element(t), this.options.noValidation = s, c = l.children, a = 0, o = c.length; a < o; a++) i = c[a], this.createChildNode(i), i.type === e.Element && this.up();
					else this.node(t, n, r);
					return this;
				}
				attribute(e, t) {
					var r, i;
					if (!this.currentNode || this.currentNode.children) throw Error(`att() can only be used immediately after an ele() call in callback mode. ` + this.debugInfo(e));
					if (e != null && (e = y(e)), x(e)) for (r in e) C.call(e, r) && (i = e[r], this.attribute(r, i));
					else b(t) && (t = t.apply()), this.options.keepNullAttributes && t == null ? this.currentNode.attribs[e] = new n(this, e, ``) : t != null && (this.currentNode.attribs[e] = new n(this, e, t));
					return this;
				}
				text(e) {
					var t;
					return this.openCurrent(), t = new v(this, e), this.onData(this.writer.text(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				cdata(e) {
					var t;
					return this.openCurrent(), t = new r(this, e), this.onData(this.writer.cdata(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				comment(e) {
					var t;
					return this.openCurrent(), t = new i(this, e), this.onData(this.writer.comment(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				raw(e) {
					var t;
					return this.openCurrent(), t = new m(this, e), this.onData(this.writer.raw(t, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				instruction(e, t) {
					var n, r, i, a, o;
					if (this.openCurrent(), e != null && (e = y(e)), t != null && (t = y(t)), Array.isArray(e)) for (n = 0, a = e.length; n < a; n++) r = e[n], this.instruction(r);
					else if (x(e)) for (r in e) C.call(e, r) && (i = e[r], this.instruction(r, i));
					else b(t) && (t = t.apply()), o = new p(this, e, t), this.onData(this.writer.processingInstruction(o, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1);
					return this;
				}
				declaration(e, t, n) {
					var r;
					if (this.openCurrent(), this.documentStarted) throw Error(`declaration() must be the first node.`);
					return r = new l(this, e, t, n), this.onData(this.writer.declaration(r, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				doctype(e, t, n) {
					if (this.openCurrent(), e == null) throw Error(`Missing root node name.`);
					if (this.root) throw Error(`dtd() must come before the root node.`);
					return this.currentNode = new u(this, t, n), this.currentNode.rootNodeName = e, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
				}
				dtdElement(e, t) {
					var n;
					return this.openCurrent(), n = new o(this, e, t), this.onData(this.writer.dtdElement(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				attList(e, t, n, r, i) {
					var o;
					return this.openCurrent(), o = new a(this, e, t, n, r, i), this.onData(this.writer.dtdAttList(o, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				entity(e, t) {
					var n;
					return this.openCurrent(), n = new s(this, !1, e, t), this.onData(this.writer.dtdEntity(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				pEntity(e, t) {
					var n;
					return this.openCurrent(), n = new s(this, !0, e, t), this.onData(this.writer.dtdEntity(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				notation(e, t) {
					var n;
					return this.openCurrent(), n = new c(this, e, t), this.onData(this.writer.dtdNotation(n, this.writerOptions, this.currentLevel + 1), this.currentLevel + 1), this;
				}
				up() {
					if (this.currentLevel < 0) throw Error(`The document node has no parent.`);
					return this.currentNode ? (this.currentNode.children ? this.closeNode(this.currentNode) : this.openNode(this.currentNode), this.currentNode = null) : this.closeNode(this.openTags[this.currentLevel]), delete this.openTags[this.currentLevel], this.currentLevel--, this;
				}
				end() {
					for (; this.currentLevel >= 0;) this.up();
					return this.onEnd();
				}
				openCurrent() {
					if (this.currentNode) return this.currentNode.children = !0, this.openNode(this.currentNode);
				}
				openNode(n) {
					var r, i, a, o;
					if (!n.isOpen) {
						if (!this.root && this.currentLevel === 0 && n.type === e.Element && (this.root = n), i = ``, n.type === e.Element) {
							for (a in this.writerOptions.state = t.OpenTag, i = this.writer.indent(n, this.writerOptions, this.currentLevel) + `<` + n.name, o = n.attribs, o) C.call(o, a) && (r = o[a], i += this.writer.attribute(r, this.writerOptions, this.currentLevel));
							i += (n.children ? `>` : `/>`) + this.writer.endline(n, this.writerOptions, this.currentLevel), this.writerOptions.state = t.InsideTag;
						} else this.writerOptions.state = t.OpenTag, i = this.writer.indent(n, this.writerOptions, this.currentLevel) + `<!DOCTYPE ` + n.rootNodeName, n.pubID && n.sysID ? i += ` PUBLIC "` + n.pubID + `" "` + n.sysID + `"` : n.sysID && (i += ` SYSTEM "` + n.sysID + `"`), n.children ? (i += ` [`, this.writerOptions.state = t.InsideTag) : (this.writerOptions.state = t.CloseTag, i += `>`), i += this.writer.endline(n, this.writerOptions, this.currentLevel);
						return this.onData(i, this.currentLevel), n.isOpen = !0;
					}
				}
				closeNode(n) {
					var r;
					if (!n.isClosed) return r = ``, this.writerOptions.state = t.CloseTag, r = n.type === e.Element ? this.writer.indent(n, this.writerOptions, this.currentLevel) + `</` + n.name + `>` + this.writer.endline(n, this.writerOptions, this.currentLevel) : this.writer.indent(n, this.writerOptions, this.currentLevel) + `]>` + this.writer.endline(n, this.writerOptions, this.currentLevel), this.writerOptions.state = t.None, this.onData(r, this.currentLevel), n.isClosed = !0;
				}
				onData(e, t) {
					return this.documentStarted = !0, this.onDataCallback(e, t + 1);
				}
				onEnd() {
					return this.documentCompleted = !0, this.onEndCallback();
				}
				debugInfo(e) {
					return e == null ? `` : `node: <` + e + `>`;
				}
				ele() {
					return this.element(...arguments);
				}
				nod(e, t, n) {
					return this.node(e, t, n);
				}
				txt(e) {
					return this.text(e);
				}
				dat(e) {
					return this.cdata(e);
				}
				com(e) {
					return this.comment(e);
				}
				ins(e, t) {
					return this.instruction(e, t);
				}
				dec(e, t, n) {
					return this.declaration(e, t, n);
				}
				dtd(e, t, n) {
					return this.doctype(e, t, n);
				}
				e(e, t, n) {
					return this.element(e, t, n);
				}
				n(e, t, n) {
					return this.node(e, t, n);
				}
				t(e) {
					return this.text(e);
				}
				d(e) {
					return this.cdata(e);
				}
				c(e) {
					return this.comment(e);
				}
				r(e) {
					return this.raw(e);
				}
				i(e, t) {
					return this.instruction(e, t);
				}
				att() {
					return this.currentNode && this.currentNode.type === e.DocType ? this.attList(...arguments) : this.attribute(...arguments);
				}
				a() {
					return this.currentNode && this.currentNode.type === e.DocType ? this.attList(...arguments) : this.attribute(...arguments);
				}
				ent(e, t) {
					return this.entity(e, t);
				}
				pent(e, t) {
					return this.pEntity(e, t);
				}
				not(e, t) {
					return this.notation(e, t);
				}
			};
		}).call(commonjsGlobal)), XMLDocumentCB.exports;
	}
	var XMLStreamWriter = { exports: {} };
	var hasRequiredXMLStreamWriter;
	function requireXMLStreamWriter() {
		return hasRequiredXMLStreamWriter || (hasRequiredXMLStreamWriter = 1, (function() {
			var e, t, n, r = {}.hasOwnProperty;
			e = requireNodeType(), n = requireXMLWriterBase(), t = requireWriterState(), XMLStreamWriter.exports = class extends n {
				constructor(e, t) {
					super(t), this.stream = e;
				}
				endline(e, n, r) {
					return e.isLastRootNode && n.state === t.CloseTag ? `` : super.endline(e, n, r);
				}
				document(e, t) {
					var n, r, i, a, o, s, c = e.children, l, u;
					for (r = i = 0, o = c.length; i < o; r = ++i) n = c[r], n.isLastRootNode = r === e.children.length - 1;
					for (t = this.filterOptions(t), l = e.children, u = [], a = 0, s = l.length; a < s; a++) n = l[a], u.push(this.writeChildNode(n, t, 0));
					return u;
				}
				cdata(e, t, n) {
					return this.stream.write(super.cdata(e, t, n));
				}
				comment(e, t, n) {
					return this.stream.write(super.comment(e, t, n));
				}
				declaration(e, t, n) {
					return this.stream.write(super.declaration(e, t, n));
				}
				docType(e, n, r) {
					var i, a, o, s;
					if (r ||= 0, this.openNode(e, n, r), n.state = t.OpenTag, this.stream.write(this.indent(e, n, r)), this.stream.write(`<!DOCTYPE ` + e.root().name), e.pubID && e.sysID ? this.stream.write(` PUBLIC "` + e.pubID + `" "` + e.sysID + `"`) : e.sysID && this.stream.write(` SYSTEM "` + e.sysID + `"`), e.children.length > 0) {
						for (this.stream.write(` [`), this.stream.write(this.endline(e, n, r)), n.state = t.InsideTag, s = e.children, a = 0, o = s.length; a < o; a++) i = s[a], this.writeChildNode(i, n, r + 1);
						n.state = t.CloseTag, this.stream.write(`]`);
					}
					return n.state = t.CloseTag, this.stream.write(n.spaceBeforeSlash + `>`), this.stream.write(this.endline(e, n, r)), n.state = t.None, this.closeNode(e, n, r);
				}
				element(n, i, a) {
					var o, s, c, l, u, d, f, p, m, h, g, v, y, b, x;
					if (a ||= 0, this.openNode(n, i, a), i.state = t.OpenTag, h = this.indent(n, i, a) + `<` + n.name, i.pretty && i.width > 0) for (m in f = h.length, v = n.attribs, v) r.call(v, m) && (o = v[m], g = this.attribute(o, i, a), s = g.length, f + s > i.width ? (x = this.indent(n, i, a + 1) + g, h += this.endline(n, i, a) + x, f = x.length) : (x = ` ` + g, h += x, f += x.length));
					else for (m in y = n.attribs, y) r.call(y, m) && (o = y[m], h += this.attribute(o, i, a));
					if (this.stream.write(h), l = n.children.length, u = l === 0 ? null : n.children[0], l === 0 || n.children.every(function(t) {
						return (t.type === e.Text || t.type === e.Raw || t.type === e.CData) && t.value === ``;
					})) i.allowEmpty ? (this.stream.write(`>`), i.state = t.CloseTag, this.stream.write(`</` + n.name + `>`)) : (i.state = t.CloseTag, this.stream.write(i.spaceBeforeSlash + `/>`));
					else if (i.pretty && l === 1 && (u.type === e.Text || u.type === e.Raw || u.type === e.CData) && u.value != null) this.stream.write(`>`), i.state = t.InsideTag, i.suppressPrettyCount++, this.writeChildNode(u, i, a + 1), i.suppressPrettyCount--, i.state = t.CloseTag, this.stream.write(`</` + n.name + `>`);
					else {
						for (this.stream.write(`>` + this.endline(n, i, a)), i.state = t.InsideTag, b = n.children, d = 0, p = b.length; d < p; d++) c = b[d], this.writeChildNode(c, i, a + 1);
						i.state = t.CloseTag, this.stream.write(this.indent(n, i, a) + `</` + n.name + `>`);
					}
					return this.stream.write(this.endline(n, i, a)), i.state = t.None, this.closeNode(n, i, a);
				}
				processingInstruction(e, t, n) {
					return this.stream.write(super.processingInstruction(e, t, n));
				}
				raw(e, t, n) {
					return this.stream.write(super.raw(e, t, n));
				}
				text(e, t, n) {
					return this.stream.write(super.text(e, t, n));
				}
				dtdAttList(e, t, n) {
					return this.stream.write(super.dtdAttList(e, t, n));
				}
				dtdElement(e, t, n) {
					return this.stream.write(super.dtdElement(e, t, n));
				}
				dtdEntity(e, t, n) {
					return this.stream.write(super.dtdEntity(e, t, n));
				}
				dtdNotation(e, t, n) {
					return this.stream.write(super.dtdNotation(e, t, n));
				}
			};
		}).call(commonjsGlobal)), XMLStreamWriter.exports;
	}
	(function() {
		var e, t, n, r, i, a, o, s, c;
		({assign: s, isFunction: c} = requireUtility()), n = requireXMLDOMImplementation(), r = requireXMLDocument(), i = requireXMLDocumentCB(), o = requireXMLStringWriter(), a = requireXMLStreamWriter(), e = requireNodeType(), t = requireWriterState(), lib.create = function(e, t, n, i) {
			var a, o;
			if (e == null) throw Error(`Root element needs a name.`);
			return i = s({}, t, n, i), a = new r(i), o = a.element(e), i.headless || (a.declaration(i), (i.pubID != null || i.sysID != null) && a.dtd(i)), o;
		}, lib.begin = function(e, t, n) {
			return c(e) && ([t, n] = [e, t], e = {}), t ? new i(e, t, n) : new r(e);
		}, lib.stringWriter = function(e) {
			return new o(e);
		}, lib.streamWriter = function(e, t) {
			return new a(e, t);
		}, lib.implementation = new n(), lib.nodeType = e, lib.writerState = t;
	}).call(commonjsGlobal);
	var TestNode = class {
		constructor(e) {
			this._elementName = e, this._attributes = {}, this._properties = [];
		}
		property(e, t) {
			return this._properties.push({
				name: e,
				value: t,
				isPropertyWithTextContent: !1
			}), this;
		}
		multilineProperty(e, t) {
			return this._properties.push({
				name: e,
				value: t,
				isPropertyWithTextContent: !0
			}), this;
		}
		name(e) {
			return this._attributes.name = e, this;
		}
		time(e) {
			return this._attributes.time = e, this;
		}
		build(e) {
			return this.buildNode(this.createElement(e));
		}
		createElement(e) {
			return e ? e.ele(this._elementName, this._attributes) : this.createRootElement();
		}
		createRootElement() {
			let e = lib.create(this._elementName, {
				encoding: `UTF-8`,
				invalidCharReplacement: ``
			});
			return Object.keys(this._attributes).forEach((t) => {
				e.att(t, this._attributes[t]);
			}), e;
		}
		formatDate(e) {
			let pad = (e) => (e < 10 ? `0` : ``) + e;
			return e.getFullYear() + `-` + pad(e.getMonth() + 1) + `-` + pad(e.getDate()) + `T` + pad(e.getHours()) + `:` + pad(e.getMinutes()) + `:` + pad(e.getSeconds());
		}
		buildNode(e) {
			if (this._properties.length) {
				var t = e.ele(`properties`);
				_.forEach(this._properties, (e) => {
					e.isPropertyWithTextContent ? t.ele(`property`, { name: e.name }, e.value) : t.ele(`property`, {
						name: e.name,
						value: e.value
					});
				});
			}
			return e;
		}
	};
	var TestGroup = class extends TestNode {
		constructor(e, t) {
			super(t), this._factory = e, this._children = [];
		}
		timestamp(e) {
			return _.isDate(e) ? this._attributes.timestamp = this.formatDate(e) : this._attributes.timestamp = e, this;
		}
		testCase() {
			var e = this._factory.newTestCase();
			return this._children.push(e), e;
		}
		getTestCaseCount() {
			return this._sumTestCaseCounts((e) => e.getTestCaseCount());
		}
		getFailureCount() {
			return this._sumTestCaseCounts((e) => e.getFailureCount());
		}
		getErrorCount() {
			return this._sumTestCaseCounts((e) => e.getErrorCount());
		}
		getSkippedCount() {
			return this._sumTestCaseCounts((e) => e.getSkippedCount());
		}
		_sumTestCaseCounts(e) {
			return this._children.map(e).reduce((e, t) => e + t, 0);
		}
		build(e) {
			return this._attributes.tests = this.getTestCaseCount(), this._attributes.failures = this.getFailureCount(), this._attributes.errors = this.getErrorCount(), this._attributes.skipped = this.getSkippedCount(), super.build(e);
		}
		buildNode(e) {
			return e = super.buildNode(e), _.forEach(this._children, (t) => {
				t.build(e);
			}), e;
		}
	};
	var TestSuites = class extends TestGroup {
		constructor(e) {
			super(e, `testsuites`);
		}
		testSuite() {
			var e = this._factory.newTestSuite();
			return this._children.push(e), e;
		}
	};
	var JUnitReportBuilder = class {
		constructor(e) {
			this._factory = e, this._rootTestSuites = new TestSuites(e);
		}
		writeTo(e) {
			makeDir$1.sync(require$$1.dirname(e)), require$$0.writeFileSync(e, this.build(), `utf8`);
		}
		build() {
			return this._rootTestSuites.build().end({ pretty: !0 });
		}
		name(e) {
			return this._rootTestSuites.name(e), this;
		}
		testSuite() {
			return this._rootTestSuites.testSuite();
		}
		testCase() {
			return this._rootTestSuites.testCase();
		}
		newBuilder() {
			return this._factory.newBuilder();
		}
	};
	var TestSuite = class extends TestGroup {
		constructor(e) {
			super(e, `testsuite`);
		}
	};
	var TestCase = class extends TestNode {
		constructor() {
			super(`testcase`), this._error = !1, this._failure = !1, this._skipped = !1, this._standardOutput = void 0, this._standardError = void 0, this._stacktrace = void 0, this._errorAttributes = {}, this._failureAttributes = {}, this._errorAttachment = void 0, this._errorContent = void 0;
		}
		className(e) {
			return this._attributes.classname = e, this;
		}
		file(e) {
			return this._attributes.file = e, this;
		}
		failure(e, t) {
			return this._failure = !0, e && (this._failureAttributes.message = e), t && (this._failureAttributes.type = t), this;
		}
		error(e, t, n) {
			return this._error = !0, e && (this._errorAttributes.message = e), t && (this._errorAttributes.type = t), n && (this._errorContent = n), this;
		}
		stacktrace(e) {
			return this._failure = !0, this._stacktrace = e, this;
		}
		skipped() {
			return this._skipped = !0, this;
		}
		standardOutput(e) {
			return this._standardOutput = e, this;
		}
		standardError(e) {
			return this._standardError = e, this;
		}
		getTestCaseCount() {
			return 1;
		}
		getFailureCount() {
			return +!!this._failure;
		}
		getErrorCount() {
			return +!!this._error;
		}
		getSkippedCount() {
			return +!!this._skipped;
		}
		errorAttachment(e) {
			return this._errorAttachment = e, this;
		}
		build(e) {
			let t = this.buildNode(this.createElement(e));
			if (this._failure) {
				var n = t.ele(`failure`, this._failureAttributes);
				this._stacktrace && n.cdata(this._stacktrace);
			}
			if (this._error) {
				var r = t.ele(`error`, this._errorAttributes);
				this._errorContent && r.cdata(this._errorContent);
			}
			this._skipped && t.ele(`skipped`), this._standardOutput && t.ele(`system-out`).cdata(this._standardOutput);
			var i;
			return this._standardError && (i = t.ele(`system-err`).cdata(this._standardError), this._errorAttachment && i.txt(`[[ATTACHMENT|` + this._errorAttachment + `]]`)), t;
		}
	};
	var Factory = class {
		newBuilder() {
			return new JUnitReportBuilder(this);
		}
		newTestSuite() {
			return new TestSuite(this);
		}
		newTestCase() {
			return new TestCase();
		}
		newTestSuites() {
			return new TestSuites(this);
		}
	};
	var index = new Factory().newBuilder();
	module.exports = index;
}));
// src/report/rule-tests/render-test-report-junit.ts
var import_dist = __toESM(require_dist(), 1);
function isJunit(exports) {
	return typeof exports === "object" && exports !== null && "newBuilder" in exports;
}
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
function renderTestReportJunit(report) {
	const junit = import_dist.default;
	invariant(isJunit(junit), "junit-report-builder exports a builder");
	const builder = junit.newBuilder();
	const files = [...new Set(report.cases.map(({ file }) => file))];
	for (const file of files) {
		const suite = builder.testSuite().name(clean(file));
		for (const [id, interpretation] of Object.entries(report.assumed)) suite.property(`assumed ${id}`, interpretation);
		for (const result of report.cases) if (result.file === file) addCase(suite.testCase(), result);
	}
	const problems = report.diagnostics.filter(({ severity }) => severity === "error");
	if (problems.length > 0) {
		const suite = builder.testSuite().name("could not run");
		for (const { code, message, range } of problems) {
			const location = range === void 0 ? "" : `${range.file}:${range.start.line}: `;
			suite.testCase().className("wac").name(code).error(clean(`${location}${message}`), code);
		}
	}
	return builder.build();
}
function addCase(target, result) {
	const row = result.row === void 0 ? "" : `, row ${result.row}`;
	const where = result.environment === void 0 ? "" : ` (${result.environment})`;
	target.className(clean(`${result.automation}${where}`)).name(clean(`${result.name}${row}`)).file(clean(`${result.file}:${result.line}`)).property("reason", result.reason);
	if (result.status === "assumption-dependent") target.property("assumption-dependent", result.assumptions.join(" "));
	if (result.boundary) target.property("boundary", "true");
	if (result.status !== "failed") return;
	const strings = result.mismatches.map(({ path, expected, actual }) => `${path}: expected ${expected}, got ${actual}`);
	target.failure(clean(strings[0] ?? result.explanation), result.vacuous ? "vacuous" : "mismatch");
	target.stacktrace(clean([
		`${result.file}:${result.line}`,
		...strings,
		result.explanation
	].join("\n")));
}
function clean(text) {
	return text.replace(NOT_XML, "\uFFFD");
}
export { renderTestReportJunit };
