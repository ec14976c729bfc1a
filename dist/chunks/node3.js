import { C as ConvertedTypes, D as PageTypes, E as FieldRepetitionTypes, O as ParquetTypes, S as CompressionCodecs, T as Encodings, _ as parquetSchema, b as isMapLike, f as toJson, k as hashParquetValue, v as getMaxDefinitionLevel, w as EdgeInterpolationAlgorithms, x as BoundaryOrders, y as isListLike } from "./node.js";
// node_modules/hyparquet-writer/src/bytewriter.js
var ByteWriter = class {
	constructor(e = 1024) {
		this.buffer = new ArrayBuffer(e), this.view = new DataView(this.buffer), this.offset = 0, this.index = 0;
	}
	ensure(e) {
		if (this.index + e > this.buffer.byteLength) {
			let t = Math.max(this.buffer.byteLength * 2, this.index + e), n = new ArrayBuffer(t);
			new Uint8Array(n).set(new Uint8Array(this.buffer)), this.buffer = n, this.view = new DataView(this.buffer);
		}
	}
	finish() {}
	getBuffer() {
		return this.buffer.slice(0, this.index);
	}
	getBytes() {
		return new Uint8Array(this.buffer, 0, this.index);
	}
	appendUint8(e) {
		this.ensure(1), this.view.setUint8(this.index, e), this.offset++, this.index++;
	}
	appendUint32(e) {
		this.ensure(4), this.view.setUint32(this.index, e, !0), this.offset += 4, this.index += 4;
	}
	appendInt32(e) {
		this.ensure(4), this.view.setInt32(this.index, e, !0), this.offset += 4, this.index += 4;
	}
	appendInt64(e) {
		this.ensure(8), this.view.setBigInt64(this.index, BigInt(e), !0), this.offset += 8, this.index += 8;
	}
	appendFloat32(e) {
		this.ensure(4), this.view.setFloat32(this.index, e, !0), this.offset += 4, this.index += 4;
	}
	appendFloat64(e) {
		this.ensure(8), this.view.setFloat64(this.index, e, !0), this.offset += 8, this.index += 8;
	}
	appendBuffer(e) {
		this.appendBytes(new Uint8Array(e));
	}
	appendBytes(e) {
		this.ensure(e.length), new Uint8Array(this.buffer, this.index, e.length).set(e), this.offset += e.length, this.index += e.length;
	}
	appendVarInt(e) {
		for (;;) if (e & -128) this.appendUint8(e & 127 | 128), e >>>= 7;
		else {
			this.appendUint8(e);
			return;
		}
	}
	appendVarBigInt(e) {
		for (;;) {
			if ((e & -128n) == 0n) {
				this.appendUint8(Number(e));
				return;
			}
			this.appendUint8(Number(e & 127n | 128n)), e >>= 7n;
		}
	}
	appendZigZag(e) {
		typeof e == `number` ? this.appendVarInt(e << 1 ^ e >> 31) : this.appendVarBigInt(e << 1n ^ e >> 63n);
	}
};
// node_modules/hyparquet-writer/src/thrift.js
var ThriftStruct = class {
	constructor(e) {
		this.fields = e;
	}
};
function serializeTCompactProtocol(e, t) {
	writeElement(e, 12, t);
}
function writeElement(e, t, n) {
	if (t !== 1 && t !== 2) {
		if (t === 3 && typeof n == `number`) e.appendUint8(n);
		else if (t === 5 && typeof n == `number`) e.appendZigZag(n);
		else if (t === 6 && typeof n == `bigint`) e.appendZigZag(n);
		else if (t === 7 && typeof n == `number`) e.appendFloat64(n);
		else if (t === 8 && typeof n == `string`) {
			let t = new TextEncoder().encode(n);
			e.appendVarInt(t.length), e.appendBytes(t);
		} else if (t === 8 && n instanceof Uint8Array) e.appendVarInt(n.byteLength), e.appendBytes(n);
		else if (t === 9 && Array.isArray(n)) {
			let t = getCompactTypeForList(n);
			if (n.length > 14 ? (e.appendUint8(240 | t), e.appendVarInt(n.length)) : e.appendUint8(n.length << 4 | t), t === 2) for (let t of n) e.appendUint8(+!!t);
			else for (let r of n) writeElement(e, t, r);
		} else if (t === 12 && n instanceof ThriftStruct) {
			let t = 0;
			for (let [r, i, a] of n.fields) a !== void 0 && (t = writeStructField(e, t, r, i, a));
			e.appendUint8(0);
		} else if (t === 12 && typeof n == `object`) {
			let t = 0;
			for (let [r, i] of Object.entries(n)) {
				if (i === void 0) continue;
				let n = parseInt(r.replace(/^field_/, ``), 10);
				if (Number.isNaN(n)) throw Error(`thrift invalid field name: ${r}. Expected "field_###"`);
				let a = getCompactTypeForValue(i);
				t = writeStructField(e, t, n, a, i);
			}
			e.appendUint8(0);
		} else throw Error(`thrift invalid type ${t} for value ${n}`);
	}
}
function writeStructField(e, t, n, r, i) {
	let a = n - t;
	if (a <= 0) throw Error(`thrift non-monotonic field id: fid=${n}, lastFid=${t}`);
	return a > 15 ? (e.appendUint8(r), e.appendZigZag(n)) : e.appendUint8(a << 4 | r), writeElement(e, r, i), n;
}
function getCompactTypeForValue(e) {
	if (e === !0) return 1;
	if (e === !1) return 2;
	if (Number.isInteger(e)) return 5;
	if (typeof e == `number`) return 7;
	if (typeof e == `bigint`) return 6;
	if (typeof e == `string` || e instanceof Uint8Array) return 8;
	if (Array.isArray(e)) return 9;
	if (e && typeof e == `object`) return 12;
	throw Error(`Cannot determine thrift compact type for: ${e}`);
}
function getCompactTypeForList(e) {
	let t = 0;
	for (let n of e) {
		let e = getCompactTypeForValue(n);
		if (e === 1 && (e = 2), t ||= e, t === 7 && e === 5 && (e = 7), t === 5 && e === 7 && (t = 7), e !== t) throw Error(`thrift invalid type for list element: ${n} (expected type ${t})`);
	}
	return t ?? 3;
}
// node_modules/hyparquet-writer/src/bloom.js
const n$3 = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
const r$3 = 134217728;
function blockIndex(e, t) {
	return Number((e >> 32n) * BigInt(t) >> 32n);
}
function blockMask(e) {
	let t = new Uint32Array(8), r = Number(e & 4294967295n) | 0;
	for (let e = 0; e < 8; e++) t[e] = 1 << (Math.imul(r, n$3[e]) >>> 27);
	return t;
}
function sbbfInsert(e, t) {
	let n = blockIndex(t, e.length >> 3) << 3, r = blockMask(t);
	for (let t = 0; t < 8; t++) e[n + t] |= r[t];
}
function nextPowerOfTwo(e) {
	let t = 1;
	for (; t < e;) t <<= 1;
	return t;
}
function optimalNumBytes(e, t) {
	if (!(t > 0 && t < 1)) throw Error(`bloom filter fpp must be in (0, 1), got ${t}`);
	if (!(e >= 0)) throw Error(`bloom filter ndv must be >= 0, got ${e}`);
	let n = -8 * e / Math.log(1 - t ** (1 / 8)), i = Math.ceil(n / 8);
	return i <= r$3 ? nextPowerOfTwo(Math.max(i, 32)) : r$3;
}
var BloomBuilder = class {
	constructor(e, { fpp: t = .01, maxBytes: n = 1048576 } = {}) {
		this.element = e, this.fpp = t, this.maxBytes = n, this.hashes = new Set(), this.skipped = 0;
	}
	insert(t) {
		if (t == null) return;
		let n = hashParquetValue(t, this.element);
		n === void 0 ? this.skipped++ : this.hashes.add(n);
	}
	finalize() {
		if (this.skipped > 0 || this.hashes.size === 0) return;
		let e = optimalNumBytes(this.hashes.size, this.fpp);
		for (; e > this.maxBytes && e > 32;) e >>= 1;
		if (e > this.maxBytes) return;
		let t = new Uint32Array(e >> 2);
		for (let e of this.hashes) sbbfInsert(t, e);
		return t;
	}
};
function writeBloomFilter(e, n) {
	if (n.length % 8 != 0) throw Error(`bloom filter block count must be a multiple of 8 uint32 words, got ${n.length}`);
	serializeTCompactProtocol(e, {
		field_1: n.byteLength,
		field_2: { field_1: {} },
		field_3: { field_1: {} },
		field_4: { field_1: {} }
	});
	for (let t = 0; t < n.length; t++) e.appendUint32(n[t]);
}
function writeBlooms(e, t) {
	for (let { chunk: n, bloomFilter: r } of t) {
		if (!r || !n.meta_data) continue;
		let t = e.offset;
		writeBloomFilter(e, r), n.meta_data.bloom_filter_offset = BigInt(t), n.meta_data.bloom_filter_length = e.offset - t;
	}
}
// node_modules/hyparquet-writer/src/delta.js
function deltaBinaryPack(e, t, n) {
	if (t.length === 0) e.appendVarInt(128), e.appendVarInt(4), e.appendVarInt(0), e.appendVarInt(0);
	else {
		if (typeof t[0] != `number` && typeof t[0] != `bigint`) throw Error(`deltaBinaryPack only supports number or bigint arrays`);
		usesInt32NumberPath(t) ? deltaBinaryPackInt32(e, t, n === `INT32`) : deltaBinaryPackBigInt(e, t, n === `INT32` ? 32 : 64);
	}
}
function usesInt32NumberPath(e) {
	if (e instanceof Int32Array) return !0;
	for (let t = 0; t < e.length; t++) {
		let n = e[t];
		if (typeof n != `number` || n !== (n | 0)) return !1;
	}
	return !0;
}
function deltaBinaryPackInt32(e, t, n) {
	let r = t.length;
	e.appendVarInt(128), e.appendVarInt(4), e.appendVarInt(r), appendZigZagNumber(e, t[0]);
	let i = [], a = new Float64Array(128), o = new Uint8Array(4), s = 1;
	for (; s < r;) {
		let c = Math.min(s + 128, r), l = c - s, u = n ? t[s] - t[s - 1] | 0 : t[s] - t[s - 1], d = t[s], f = s + 1;
		for (; f < c;) {
			let e = t[f];
			if ((n ? e - d | 0 : e - d) !== u) break;
			d = e, f++;
		}
		if (f === c) {
			appendZigZagNumber(e, u), e.appendUint32(0), s = c;
			continue;
		}
		let p = u;
		a[0] = p;
		for (let e = 1; e < l; e++) {
			let r = n ? t[s + e] - t[s + e - 1] | 0 : t[s + e] - t[s + e - 1];
			a[e] = r, r < p && (p = r);
		}
		appendZigZagNumber(e, p);
		for (let e = 0; e < 4; e++) {
			let t = e * 32, n = Math.min(t + 32, l), r = 0;
			for (let e = t; e < n; e++) {
				let t = a[e] - p;
				t > r && (r = t);
			}
			o[e] = bitWidthNumber(r);
		}
		e.appendBytes(o);
		for (let t = 0; t < 4; t++) {
			let n = o[t];
			if (n === 0) continue;
			let r = t * 32, s = Math.min(r + 32, l), c = i[n] ??= new Uint8Array(n * 4), u = 0, d = 0, f = 0;
			if (n <= 25) for (let e = 0; e < 32; e++) {
				let t = r + e < s ? a[r + e] - p : 0;
				for (d |= t << f, f += n; f >= 8;) c[u++] = d & 255, d >>>= 8, f -= 8;
			}
			else for (let e = 0; e < 32; e++) {
				let t = r + e < s ? a[r + e] - p : 0;
				for (d += t * 2 ** f, f += n; f >= 8;) c[u++] = d % 256, d = Math.floor(d / 256), f -= 8;
			}
			e.appendBytes(c);
		}
		s = c;
	}
}
function deltaBinaryPackBigInt(e, t, n) {
	let r = t.length;
	e.appendVarInt(128), e.appendVarInt(4), e.appendVarInt(r), e.appendZigZag(BigInt.asIntN(n, BigInt(t[0])));
	let i = new BigInt64Array(128), a = new Uint8Array(4), o = 1;
	for (; o < r;) {
		let s = Math.min(o + 128, r), c = s - o, l = 0n;
		for (let e = 0; e < c; e++) {
			i[e] = BigInt(t[o + e]) - BigInt(t[o + e - 1]), n === 32 && (i[e] = BigInt.asIntN(32, i[e]));
			let r = i[e];
			(e === 0 || r < l) && (l = r);
		}
		e.appendZigZag(l);
		for (let e = 0; e < 4; e++) {
			let t = e * 32, n = Math.min(t + 32, c), r = 0n;
			for (let e = t; e < n; e++) {
				let t = i[e] - l;
				t > r && (r = t);
			}
			a[e] = bitWidth(r);
		}
		e.appendBytes(a);
		for (let t = 0; t < 4; t++) {
			let n = a[t];
			if (n === 0) continue;
			let r = t * 32, o = Math.min(r + 32, c), s = 0n, u = 0;
			for (let t = 0; t < 32; t++) {
				let a = r + t < o ? i[r + t] - l : 0n;
				for (s |= a << BigInt(u), u += n; u >= 8;) e.appendUint8(Number(s & 255n)), s >>= 8n, u -= 8;
			}
		}
		o = s;
	}
}
function appendZigZagNumber(e, t) {
	let n = t < 0 ? -t * 2 - 1 : t * 2;
	for (; n >= 128;) e.appendUint8(n % 128 + 128), n = Math.floor(n / 128);
	e.appendUint8(n);
}
function bitWidthNumber(e) {
	return e === 0 ? 0 : e > 4294967295 ? 33 : 32 - Math.clz32(e);
}
function deltaLengthByteArray(e, t) {
	let n = new Int32Array(t.length);
	for (let e = 0; e < t.length; e++) {
		let r = t[e];
		if (!(r instanceof Uint8Array)) throw Error(`deltaLengthByteArray expects Uint8Array values`);
		n[e] = r.length;
	}
	deltaBinaryPack(e, n, `INT32`);
	for (let n of t) e.appendBytes(n);
}
function deltaByteArray(e, t) {
	if (t.length === 0) {
		deltaBinaryPack(e, [], `INT32`), deltaBinaryPack(e, [], `INT32`);
		return;
	}
	let n = new Int32Array(t.length), r = new Int32Array(t.length), i = t[0];
	if (!(i instanceof Uint8Array)) throw Error(`deltaByteArray expects Uint8Array values`);
	n[0] = 0, r[0] = i.length;
	for (let e = 1; e < t.length; e++) {
		let i = t[e - 1], a = t[e], o;
		if (a === i) o = a.length;
		else {
			if (!(a instanceof Uint8Array)) throw Error(`deltaByteArray expects Uint8Array values`);
			o = 0;
			let e = Math.min(i.length, a.length);
			for (; o < e && i[o] === a[o];) o++;
		}
		n[e] = o, r[e] = a.length - o;
	}
	deltaBinaryPack(e, n, `INT32`), deltaBinaryPack(e, r, `INT32`);
	for (let i = 0; i < t.length; i++) r[i] > 0 && e.appendBytes(t[i].subarray(n[i]));
}
function bitWidth(e) {
	if (e === 0n) return 0;
	let t = 0;
	for (; e > 0n;) t++, e >>= 1n;
	return t;
}
// node_modules/hyparquet-writer/src/encoding.js
function writeRleBitPackedHybrid(e, t, n) {
	let r = e.offset, i = 0, a = 0, o = 0;
	for (; o < t.length;) {
		let r = 1, s = t[o];
		for (; o + r < t.length && t[o + r] === s;) r++;
		r >= 8 ? (i &&= (writeBitPackedGroups(e, t, a, i, n), 0), writeRleRun(e, s, r, n), o += r) : (i === 0 && (a = o), i++, o += 8);
	}
	return i && writeBitPackedGroups(e, t, a, i, n), e.offset - r;
}
function writeRleRun(e, t, n, r) {
	e.appendVarInt(n << 1);
	let i = r + 7 >> 3;
	for (let n = 0; n < i; n++) e.appendUint8(t >> (n << 3) & 255);
}
function writeBitPackedGroups(e, t, n, r, i) {
	if (e.appendVarInt(r << 1 | 1), i === 0) return;
	let a = (1 << i) - 1, o = 0, s = 0, c = r * 8;
	for (let r = 0; r < c; r++) {
		let c = n + r, l = c < t.length ? t[c] & a : 0;
		for (o |= l << s, s += i; s >= 8;) e.appendUint8(o & 255), o >>>= 8, s -= 8;
	}
	s > 0 && e.appendUint8(o & 255);
}
// node_modules/hyparquet-writer/src/plain.js
function writePlain(e, t, n, r) {
	if (n === `BOOLEAN`) writePlainBoolean(e, t);
	else if (n === `INT32`) writePlainInt32(e, t);
	else if (n === `INT64`) writePlainInt64(e, t);
	else if (n === `FLOAT`) writePlainFloat(e, t);
	else if (n === `DOUBLE`) writePlainDouble(e, t);
	else if (n === `BYTE_ARRAY`) writePlainByteArray(e, t);
	else if (n === `FIXED_LEN_BYTE_ARRAY`) {
		if (!r) throw Error(`parquet FIXED_LEN_BYTE_ARRAY expected type_length`);
		writePlainByteArrayFixed(e, t, r);
	} else throw Error(`parquet unsupported type: ${n}`);
}
function writePlainBoolean(e, t) {
	let n = 0;
	for (let r = 0; r < t.length; r++) {
		let i = t[r];
		if (typeof i != `boolean`) throw Error(`parquet expected boolean value, got ` + i);
		let a = r % 8;
		i && (n |= 1 << a), a === 7 && (e.appendUint8(n), n = 0);
	}
	t.length % 8 && e.appendUint8(n);
}
function writePlainInt32(e, t) {
	for (let n of t) {
		if (!Number.isSafeInteger(n)) throw Error(`parquet expected integer value, got ` + n);
		if (n < -2147483648 || n > 2147483647) throw Error(`parquet expected int32 value, got ` + n);
		e.appendInt32(n);
	}
}
function writePlainInt64(e, t) {
	for (let n of t) {
		if (typeof n != `bigint`) throw Error(`parquet expected bigint value, got ` + n);
		e.appendInt64(n);
	}
}
function writePlainFloat(e, t) {
	for (let n of t) {
		if (typeof n != `number`) throw Error(`parquet expected number value, got ` + n);
		e.appendFloat32(n);
	}
}
function writePlainDouble(e, t) {
	for (let n of t) {
		if (typeof n != `number`) throw Error(`parquet expected number value, got ` + n);
		e.appendFloat64(n);
	}
}
function writePlainByteArray(e, t) {
	for (let n of t) {
		let t = n;
		if (typeof t == `string` && (t = new TextEncoder().encode(n)), !(t instanceof Uint8Array)) throw Error(`parquet expected Uint8Array value, got ` + typeof t);
		e.appendUint32(t.length), e.appendBytes(t);
	}
}
function writePlainByteArrayFixed(e, t, n) {
	for (let r of t) {
		if (!(r instanceof Uint8Array)) throw Error(`parquet expected Uint8Array value, got ` + typeof r);
		if (r.length !== n) throw Error(`parquet expected Uint8Array of length ${n}`);
		e.appendBytes(r);
	}
}
// node_modules/hyparquet-writer/src/variant.js
const t$1 = new TextEncoder();
const n$2 = -(2n ** 63n);
const r$2 = 2n ** 63n - 1n;
const i = new Uint8Array([0]);
const a = new Set([`value`, `typed_value`]);
const o = new Map();
const s = writeVariantMetadata([]);
function encodeVariantColumn(e, t, n) {
	if (n?.required) {
		for (let t = 0; t < e.length; t++) if (e[t] === void 0) throw Error(`required variant column ${n.name} has undefined value at index ${t}`);
	}
	let r = [], i = t && normalizeShreddingConfig(t);
	if (i) {
		let t = new Map();
		return e.map((e) => {
			if (e === void 0) return null;
			let n = new Set();
			collectKeys(e, n);
			let { metadata: a, keyIndex: o } = getVariantRowMetadata(n, t);
			return {
				metadata: a,
				...encodeShredded(e, i, o, !0, r)
			};
		});
	}
	let a = buildVariantDictionary(e), o = writeVariantMetadata(a), s = new Map();
	for (let e = 0; e < a.length; e++) s.set(a[e], e);
	return e.map((e) => e === void 0 ? null : {
		metadata: o,
		value: writeVariantValue(e, s, r)
	});
}
function encodeShredded(e, t, n, r, a) {
	if (e == null) return {
		value: i,
		typed_value: null
	};
	if (Array.isArray(t)) {
		if (!Array.isArray(e)) return {
			value: writeVariantValue(e, n, a),
			typed_value: null
		};
		let r = t[0];
		return {
			value: null,
			typed_value: e.map((e) => encodeShredded(e, r, n, !1, a))
		};
	}
	if (typeof t == `object`) {
		if (typeof e != `object` || Array.isArray(e) || e instanceof Date || e instanceof Uint8Array) return {
			value: writeVariantValue(e, n, a),
			typed_value: null
		};
		let i = {}, o = !1;
		for (let n of Object.keys(e)) n in t || e[n] === void 0 || (i[n] = e[n], o = !0);
		if (o && !r) return {
			value: writeVariantValue(e, n, a),
			typed_value: null
		};
		let s = Object.keys(t);
		if (s.some((t) => (!Object.prototype.hasOwnProperty.call(e, t) || e[t] === void 0) && n.has(t))) return {
			value: writeVariantValue(e, n, a),
			typed_value: null
		};
		let c = {};
		for (let r of s) Object.prototype.hasOwnProperty.call(e, r) && e[r] !== void 0 && (c[r] = encodeShredded(e[r], t[r], n, !1, a));
		return {
			value: o ? writeVariantValue(i, n, a) : null,
			typed_value: c
		};
	}
	return matchesType(e, t) ? {
		value: null,
		typed_value: e
	} : {
		value: writeVariantValue(e, n, a),
		typed_value: null
	};
}
function getVariantRowMetadata(e, t) {
	if (e.size === 0) return {
		metadata: s,
		keyIndex: o
	};
	let n = [...e].sort(), r = n.join(`\0`), i = t.get(r);
	if (i) return i;
	let a = writeVariantMetadata(n), c = new Map();
	for (let e = 0; e < n.length; e++) c.set(n[e], e);
	let l = {
		metadata: a,
		keyIndex: c
	};
	return t.set(r, l), l;
}
function matchesType(e, t) {
	if (e == null) return !1;
	switch (t) {
		case `BOOLEAN`: return typeof e == `boolean`;
		case `INT32`: return typeof e == `number` && Number.isInteger(e) && e >= -2147483648 && e <= 2147483647;
		case `INT64`: return typeof e == `bigint` && e >= n$2 && e <= r$2;
		case `FLOAT`: return typeof e == `number`;
		case `DOUBLE`: return typeof e == `number`;
		case `STRING`: return typeof e == `string`;
		case `TIMESTAMP`: return e instanceof Date;
		default: return !1;
	}
}
function autoDetectShredding(e) {
	let t = detectShred(e, 0);
	if (t === void 0 || typeof t != `object`) return;
	let n = normalizeShreddingConfig(t);
	if (!(n === void 0 || countShredLeaves(n) > 256)) return n;
}
function countShredLeaves(e) {
	if (Array.isArray(e)) return e.length ? countShredLeaves(e[0]) : 0;
	if (e && typeof e == `object`) {
		let t = 0;
		for (let n of Object.keys(e)) t += countShredLeaves(e[n]);
		return t;
	}
	return 1;
}
function detectShred(e, t) {
	let n = [];
	for (let t of e) t != null && n.push(t);
	if (!n.length) return;
	if (n.some(isPlainObject)) {
		if (t >= 3) return;
		let e = new Map();
		for (let t of n) if (isPlainObject(t)) for (let [n, r] of Object.entries(t)) {
			if (r === void 0) continue;
			let t = e.get(n);
			t ? t.push(r) : e.set(n, [r]);
		}
		let r = {};
		for (let [n, i] of e) {
			let e = detectShred(i, t + 1);
			e !== void 0 && (r[n] = e);
		}
		return Object.keys(r).length > 0 ? r : void 0;
	}
	if (n.every(Array.isArray)) {
		if (t >= 3) return;
		let e = [];
		for (let t of n) for (let n of t) e.push(n);
		let r = detectShred(e, t + 1);
		return r === void 0 ? void 0 : [r];
	}
	let r;
	for (let e of n) {
		if (Array.isArray(e)) return;
		let t = e instanceof Date ? `date` : typeof e;
		if (r === void 0) r = t;
		else if (r !== t) return;
	}
	return r ? jsTypeToBasicType(r) : void 0;
}
function isPlainObject(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof Date) && !(e instanceof Uint8Array);
}
function normalizeShreddingConfig(e) {
	if (Array.isArray(e)) {
		let t = e.length ? normalizeShreddingConfig(e[0]) : void 0;
		return t === void 0 ? void 0 : [t];
	}
	if (typeof e == `object`) {
		let t = {};
		for (let [n, r] of Object.entries(e)) {
			if (a.has(n)) continue;
			let e = normalizeShreddingConfig(r);
			e !== void 0 && (t[n] = e);
		}
		return Object.keys(t).length > 0 ? t : void 0;
	}
	return e;
}
function jsTypeToBasicType(e) {
	switch (e) {
		case `boolean`: return `BOOLEAN`;
		case `string`: return `STRING`;
		case `number`: return `DOUBLE`;
		case `bigint`: return `INT64`;
		case `date`: return `TIMESTAMP`;
		default: return;
	}
}
function buildVariantDictionary(e) {
	let t = new Set();
	return collectKeys(e, t), [...t].sort();
}
function collectKeys(e, t) {
	if (e != null) {
		if (Array.isArray(e)) for (let n of e) collectKeys(n, t);
		else if (!(e instanceof Date || e instanceof Uint8Array) && typeof e == `object`) for (let n of Object.keys(e)) t.add(n), collectKeys(e[n], t);
	}
}
function writeVariantMetadata(e) {
	let n = e.length, r = Array(n), i = 0;
	for (let a = 0; a < n; a++) {
		let n = t$1.encode(e[a]);
		r[a] = n, i += n.length;
	}
	let a = byteWidth(i), o = 17 | a - 1 << 6, s = 1 + a + (n + 1) * a + i, c = new Uint8Array(s), l = 0;
	c[l++] = o;
	for (let e = 0; e < a; e++) c[l++] = n >> e * 8 & 255;
	let u = 0;
	for (let e = 0; e < n; e++) {
		for (let e = 0; e < a; e++) c[l++] = u >> e * 8 & 255;
		u += r[e].length;
	}
	for (let e = 0; e < a; e++) c[l++] = u >> e * 8 & 255;
	for (let e = 0; e < n; e++) c.set(r[e], l), l += r[e].length;
	return c;
}
function writeVariantValue(t, n, r) {
	let i = new ByteWriter(8);
	return writeValue(t, i, n, r), i.getBytes();
}
function writeValue(e, i, a, o) {
	if (e == null) i.appendUint8(0);
	else if (e === !0) i.appendUint8(4);
	else if (e === !1) i.appendUint8(8);
	else if (typeof e == `bigint`) {
		if (e < n$2 || e > r$2) throw RangeError(`variant bigint out of int64 range: ${e}`);
		i.appendUint8(24), i.appendInt64(e);
	} else if (typeof e == `number`) {
		if (Number.isInteger(e)) {
			if (e >= -128 && e <= 127) {
				i.appendUint8(12), i.appendUint8(e & 255);
				return;
			}
			if (e >= -32768 && e <= 32767) {
				i.appendUint8(16), appendUnsignedLE(i, e, 2);
				return;
			}
			if (e >= -2147483648 && e <= 2147483647) {
				i.appendUint8(20), i.appendInt32(e);
				return;
			}
		}
		i.appendUint8(28), i.appendFloat64(e);
	} else if (typeof e == `string`) {
		let n = t$1.encode(e);
		n.length <= 63 ? (i.appendUint8(n.length << 2 | 1), i.appendBytes(n)) : (i.appendUint8(64), i.appendUint32(n.length), i.appendBytes(n));
	} else if (e instanceof Date) i.appendUint8(52), i.appendInt64(BigInt(e.getTime()) * 1000n);
	else if (e instanceof Uint8Array) i.appendUint8(60), i.appendUint32(e.length), i.appendBytes(e);
	else if (Array.isArray(e)) writeVariantArray(e, i, a, o);
	else if (typeof e == `object`) writeVariantObject(e, i, a, o);
	else throw Error(`variant cannot encode value: ${e}`);
}
function writeVariantObject(t, n, r, i) {
	let a = Object.keys(t).filter((e) => t[e] !== void 0).map((e) => {
		let t = r.get(e);
		if (t === void 0) throw Error(`variant key not in dictionary: ${e}`);
		return {
			id: t,
			key: e
		};
	});
	a.sort((e, t) => e.id - t.id);
	let o = a.length, s = byteWidth(o > 0 ? a[o - 1].id : 0), c = i.pop() ?? new ByteWriter(8), l = Array(o + 1);
	l[0] = 0;
	for (let e = 0; e < o; e++) writeValue(t[a[e].key], c, r, i), l[e + 1] = c.index;
	let u = byteWidth(l[o]), d = +(o > 255);
	n.appendUint8((u - 1 | s - 1 << 2 | d << 4) << 2 | 2), d ? n.appendUint32(o) : n.appendUint8(o);
	for (let { id: e } of a) appendUnsignedLE(n, e, s);
	for (let e of l) appendUnsignedLE(n, e, u);
	n.appendBytes(c.getBytes()), c.index = 0, c.offset = 0, i.push(c);
}
function writeVariantArray(t, n, r, i) {
	let a = t.length, o = i.pop() ?? new ByteWriter(8), s = Array(a + 1);
	s[0] = 0;
	for (let e = 0; e < a; e++) writeValue(t[e], o, r, i), s[e + 1] = o.index;
	let c = byteWidth(s[a]), l = +(a > 255);
	n.appendUint8((c - 1 | l << 2) << 2 | 3), l ? n.appendUint32(a) : n.appendUint8(a);
	for (let e of s) appendUnsignedLE(n, e, c);
	n.appendBytes(o.getBytes()), o.index = 0, o.offset = 0, i.push(o);
}
function byteWidth(e) {
	return e <= 255 ? 1 : e <= 65535 ? 2 : e <= 16777215 ? 3 : 4;
}
function appendUnsignedLE(e, t, n) {
	for (let r = 0; r < n; r++) e.appendUint8(t >> r * 8 & 255);
}
// node_modules/hyparquet-writer/src/schema.js
function schemaFromColumnData({ columnData: e, schemaOverrides: n }) {
	let r = [{
		name: `root`,
		num_children: e.length
	}];
	for (let { name: i, data: a, type: o, nullable: s, shredding: c } of e) if (n?.[i]) {
		let e = n[i];
		if (o || s !== void 0) throw Error(`cannot provide both type and schema override for column ${i}`);
		if (e.name !== i) throw Error(`schema override for column ${i} must have matching name, got ${e.name}`);
		if (e.type === `FIXED_LEN_BYTE_ARRAY` && !e.type_length) throw Error(`schema override for FIXED_LEN_BYTE_ARRAY must include type_length`);
		if (e.num_children) throw Error(`schema override does not support nested types`);
		r.push(e);
	} else if (o === `VARIANT`) {
		let e = s === !1 ? `REQUIRED` : `OPTIONAL`, n = c && c !== !0 ? normalizeShreddingConfig(c) : void 0;
		n ? r.push({
			name: i,
			repetition_type: e,
			num_children: 3,
			logical_type: { type: `VARIANT` }
		}, {
			name: `metadata`,
			type: `BYTE_ARRAY`,
			repetition_type: `REQUIRED`
		}, {
			name: `value`,
			type: `BYTE_ARRAY`,
			repetition_type: `OPTIONAL`
		}, ...buildVariantTypedValue(n)) : r.push({
			name: i,
			repetition_type: e,
			num_children: 2,
			logical_type: { type: `VARIANT` }
		}, {
			name: `metadata`,
			type: `BYTE_ARRAY`,
			repetition_type: `REQUIRED`
		}, {
			name: `value`,
			type: `BYTE_ARRAY`,
			repetition_type: `OPTIONAL`
		});
	} else o ? r.push(basicTypeToSchemaElement(i, o, s)) : r.push(autoSchemaElement(i, a.slice(0, 1e3)));
	return r;
}
function buildVariantTypedValue(e) {
	if (Array.isArray(e)) return [
		{
			name: `typed_value`,
			repetition_type: `OPTIONAL`,
			converted_type: `LIST`,
			num_children: 1
		},
		{
			name: `list`,
			repetition_type: `REPEATED`,
			num_children: 1
		},
		{
			name: `element`,
			repetition_type: `REQUIRED`,
			num_children: 2
		},
		{
			name: `value`,
			type: `BYTE_ARRAY`,
			repetition_type: `OPTIONAL`
		},
		...buildVariantTypedValue(e[0])
	];
	if (typeof e == `object`) {
		let t = Object.keys(e), n = [{
			name: `typed_value`,
			repetition_type: `OPTIONAL`,
			num_children: t.length
		}];
		for (let r of t) n.push({
			name: r,
			repetition_type: `OPTIONAL`,
			num_children: 2
		}, {
			name: `value`,
			type: `BYTE_ARRAY`,
			repetition_type: `OPTIONAL`
		}, ...buildVariantTypedValue(e[r]));
		return n;
	}
	return [shreddedLeafElement(e)];
}
function shreddedLeafElement(e) {
	switch (e) {
		case `STRING`: return {
			name: `typed_value`,
			type: `BYTE_ARRAY`,
			converted_type: `UTF8`,
			repetition_type: `OPTIONAL`
		};
		case `INT32`: return {
			name: `typed_value`,
			type: `INT32`,
			repetition_type: `OPTIONAL`
		};
		case `INT64`: return {
			name: `typed_value`,
			type: `INT64`,
			repetition_type: `OPTIONAL`
		};
		case `DOUBLE`: return {
			name: `typed_value`,
			type: `DOUBLE`,
			repetition_type: `OPTIONAL`
		};
		case `FLOAT`: return {
			name: `typed_value`,
			type: `FLOAT`,
			repetition_type: `OPTIONAL`
		};
		case `BOOLEAN`: return {
			name: `typed_value`,
			type: `BOOLEAN`,
			repetition_type: `OPTIONAL`
		};
		case `TIMESTAMP`: return {
			name: `typed_value`,
			type: `INT64`,
			converted_type: `TIMESTAMP_MICROS`,
			repetition_type: `OPTIONAL`
		};
		default: throw Error(`unsupported shredded field type: ${e}`);
	}
}
function basicTypeToSchemaElement(e, t, n) {
	let r = n === !1 ? `REQUIRED` : `OPTIONAL`;
	return t === `STRING` ? {
		name: e,
		type: `BYTE_ARRAY`,
		converted_type: `UTF8`,
		repetition_type: r
	} : t === `JSON` ? {
		name: e,
		type: `BYTE_ARRAY`,
		converted_type: `JSON`,
		repetition_type: r
	} : t === `TIMESTAMP` ? {
		name: e,
		type: `INT64`,
		converted_type: `TIMESTAMP_MILLIS`,
		repetition_type: r
	} : t === `UUID` ? {
		name: e,
		type: `FIXED_LEN_BYTE_ARRAY`,
		type_length: 16,
		logical_type: { type: `UUID` },
		repetition_type: r
	} : t === `FLOAT16` ? {
		name: e,
		type: `FIXED_LEN_BYTE_ARRAY`,
		type_length: 2,
		logical_type: { type: `FLOAT16` },
		repetition_type: r
	} : t === `GEOMETRY` ? {
		name: e,
		type: `BYTE_ARRAY`,
		logical_type: { type: `GEOMETRY` },
		repetition_type: r
	} : t === `GEOGRAPHY` ? {
		name: e,
		type: `BYTE_ARRAY`,
		logical_type: { type: `GEOGRAPHY` },
		repetition_type: r
	} : {
		name: e,
		type: t,
		repetition_type: r
	};
}
function autoSchemaElement(e, t) {
	let n, r = `REQUIRED`, i;
	if (t instanceof Int32Array) return {
		name: e,
		type: `INT32`,
		repetition_type: r
	};
	if (t instanceof BigInt64Array) return {
		name: e,
		type: `INT64`,
		repetition_type: r
	};
	if (t instanceof Float32Array) return {
		name: e,
		type: `FLOAT`,
		repetition_type: r
	};
	if (t instanceof Float64Array) return {
		name: e,
		type: `DOUBLE`,
		repetition_type: r
	};
	for (let e of t) if (e == null) r = `OPTIONAL`;
	else {
		let t, r;
		if (typeof e == `boolean`) t = `BOOLEAN`;
		else if (typeof e == `bigint`) t = `INT64`;
		else if (Number.isInteger(e)) t = `INT32`;
		else if (typeof e == `number`) t = `DOUBLE`;
		else if (e instanceof Uint8Array) t = `BYTE_ARRAY`;
		else if (typeof e == `string`) t = `BYTE_ARRAY`, r = `UTF8`;
		else if (e instanceof Date) t = `INT64`, r = `TIMESTAMP_MILLIS`;
		else if (typeof e == `object`) t = `BYTE_ARRAY`, r = `JSON`;
		else throw Error(`cannot determine parquet type for: ${e}`);
		if (n === void 0) n = t, i = r;
		else if (n === `INT32` && t === `DOUBLE`) n = `DOUBLE`;
		else if (n === `DOUBLE` && t === `INT32`) continue;
		else if (n !== t || i !== r) throw Error(`parquet cannot write mixed types: ${i ?? n} and ${r ?? t}`);
	}
	return n || (n = `BYTE_ARRAY`, r = `OPTIONAL`), {
		name: e,
		type: n,
		repetition_type: r,
		converted_type: i
	};
}
function getMaxRepetitionLevel(e) {
	let t = 0;
	for (let n of e) n.repetition_type === `REPEATED` && t++;
	return t;
}
function schemaPathResolver(t) {
	let n = parquetSchema({ schema: t }), r = new Map();
	return (e) => {
		let t = n, i = [t];
		for (let n of e) {
			let a = r.get(t);
			if (!a) {
				a = new Map();
				for (let e of t.children) a.has(e.element.name) || a.set(e.element.name, e);
				r.set(t, a);
			}
			let o = a.get(n);
			if (!o) throw Error(`parquet schema element not found: ${e}`);
			i.push(o), t = o;
		}
		return i;
	};
}
// node_modules/hyparquet-writer/src/splitstream.js
function writeByteStreamSplit(e, t, n, r) {
	let i = t.length, a, o;
	if (n === `FLOAT`) {
		let e = t instanceof Float32Array ? t : new Float32Array(numberArray(t));
		a = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), o = 4;
	} else if (n === `DOUBLE`) {
		let e = t instanceof Float64Array ? t : new Float64Array(numberArray(t));
		a = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), o = 8;
	} else if (n === `INT32`) {
		let e = t instanceof Int32Array ? t : new Int32Array(numberArray(t));
		a = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), o = 4;
	} else if (n === `INT64`) {
		let e = bigIntArray(t);
		a = new Uint8Array(e.buffer, e.byteOffset, e.byteLength), o = 8;
	} else if (n === `FIXED_LEN_BYTE_ARRAY`) {
		if (!r) throw Error(`parquet byte_stream_split missing type_length`);
		o = r, a = new Uint8Array(i * o);
		for (let e = 0; e < i; e++) a.set(t[e], e * o);
	} else throw Error(`parquet byte_stream_split unsupported type: ${n}`);
	for (let t = 0; t < o; t++) for (let n = 0; n < i; n++) e.appendUint8(a[n * o + t]);
}
function numberArray(e) {
	if (Array.isArray(e) && e.every((e) => typeof e == `number`)) return e;
	throw Error(`Expected number array for BYTE_STREAM_SPLIT encoding`);
}
function bigIntArray(e) {
	if (e instanceof BigInt64Array) return e;
	if (Array.isArray(e) && e.every((e) => typeof e == `bigint`)) return new BigInt64Array(e);
	throw Error(`Expected bigint array for BYTE_STREAM_SPLIT encoding`);
}
// node_modules/hyparquet-writer/src/datapage.js
function writeDataPageV2({ writer: e, column: t, encoding: c, pageData: u }) {
	let { columnName: d, element: f, codec: p, compressors: m } = t, { type: h, type_length: g, repetition_type: _ } = f;
	if (!h) throw Error(`column ${d} cannot determine type`);
	if (_ === `REPEATED`) throw Error(`column ${d} repeated types not supported`);
	let v = new ByteWriter(), { definition_levels_byte_length: y, repetition_levels_byte_length: b, num_nulls: x, num_values: S, num_rows: C } = writeLevels(v, t, u), w = x ? u.values.filter((e) => e != null) : u.values, T = new ByteWriter();
	if (c === `PLAIN`) writePlain(T, w, h, g);
	else if (c === `RLE`) {
		if (h !== `BOOLEAN`) throw Error(`RLE encoding only supported for BOOLEAN type`);
		let e = new ByteWriter();
		writeRleBitPackedHybrid(e, w, 1), T.appendUint32(e.offset), T.appendBytes(e.getBytes());
	} else if (c === `PLAIN_DICTIONARY` || c === `RLE_DICTIONARY`) {
		let e = 0;
		for (let t of w) t > e && (e = t);
		let t = Math.ceil(Math.log2(e + 1));
		T.appendUint8(t), writeRleBitPackedHybrid(T, w, t);
	} else if (c === `DELTA_BINARY_PACKED`) {
		if (h !== `INT32` && h !== `INT64`) throw Error(`DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types`);
		deltaBinaryPack(T, w, h);
	} else if (c === `DELTA_LENGTH_BYTE_ARRAY`) {
		if (h !== `BYTE_ARRAY`) throw Error(`DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type`);
		deltaLengthByteArray(T, w);
	} else if (c === `DELTA_BYTE_ARRAY`) {
		if (h !== `BYTE_ARRAY`) throw Error(`DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type`);
		deltaByteArray(T, w);
	} else if (c === `BYTE_STREAM_SPLIT`) writeByteStreamSplit(T, w, h, g);
	else throw Error(`parquet unsupported encoding: ${c}`);
	let E = T.getBytes(), D = m[p]?.(E) ?? E, O = e.offset;
	writePageHeader(e, {
		type: `DATA_PAGE_V2`,
		uncompressed_page_size: v.offset + T.offset,
		compressed_page_size: v.offset + D.length,
		data_page_header_v2: {
			num_values: S,
			num_nulls: x,
			num_rows: C,
			encoding: c,
			definition_levels_byte_length: y,
			repetition_levels_byte_length: b,
			is_compressed: !!p
		}
	});
	let k = e.offset - O;
	return e.appendBytes(v.getBytes()), e.appendBytes(D), k + v.offset + T.offset;
}
function writePageHeader(n, r) {
	let i = {
		field_1: PageTypes.indexOf(r.type),
		field_2: r.uncompressed_page_size,
		field_3: r.compressed_page_size,
		field_4: r.crc,
		field_5: r.data_page_header && {
			field_1: r.data_page_header.num_values,
			field_2: Encodings.indexOf(r.data_page_header.encoding),
			field_3: Encodings.indexOf(r.data_page_header.definition_level_encoding),
			field_4: Encodings.indexOf(r.data_page_header.repetition_level_encoding)
		},
		field_7: r.dictionary_page_header && {
			field_1: r.dictionary_page_header.num_values,
			field_2: Encodings.indexOf(r.dictionary_page_header.encoding)
		},
		field_8: r.data_page_header_v2 && {
			field_1: r.data_page_header_v2.num_values,
			field_2: r.data_page_header_v2.num_nulls,
			field_3: r.data_page_header_v2.num_rows,
			field_4: Encodings.indexOf(r.data_page_header_v2.encoding),
			field_5: r.data_page_header_v2.definition_levels_byte_length,
			field_6: r.data_page_header_v2.repetition_levels_byte_length,
			field_7: r.data_page_header_v2.is_compressed ? void 0 : !1
		}
	};
	serializeTCompactProtocol(n, i);
}
function writeLevels(e, t, n) {
	let { schemaPath: r } = t, { values: i, definitionLevels: a, repetitionLevels: s, maxDefinitionLevel: l } = n, u = a.length || i.length, d = 0, f = 0;
	if (s.length) for (let e = 0; e < s.length; e++) s[e] === 0 && f++;
	else f = i.length;
	if (a.length) for (let e = 0; e < a.length; e++) a[e] < l && d++;
	let p = getMaxRepetitionLevel(r), m = 0;
	if (p) {
		let t = Math.ceil(Math.log2(p + 1));
		m = writeRleBitPackedHybrid(e, s, t);
	}
	let h = 0;
	if (l) {
		let t = Math.ceil(Math.log2(l + 1));
		h = writeRleBitPackedHybrid(e, a, t);
	}
	return {
		definition_levels_byte_length: h,
		repetition_levels_byte_length: m,
		num_values: u,
		num_nulls: d,
		num_rows: f
	};
}
// node_modules/hyparquet-writer/src/dictionary.js
const r$1 = new TextEncoder();
function estimateValueSize(e, t, n) {
	if (e == null) return 0;
	if (t === `BOOLEAN`) return .125;
	if (t === `INT32` || t === `FLOAT`) return 4;
	if (t === `INT64` || t === `DOUBLE`) return 8;
	if (t === `INT96`) return 12;
	if (t === `FIXED_LEN_BYTE_ARRAY`) return n ?? 0;
	if (t === `BYTE_ARRAY`) {
		if (e instanceof Uint8Array) return e.byteLength;
		if (typeof e == `string`) return e.length;
	}
	return 0;
}
function hashBytes(e) {
	let t = 2166136261;
	for (let n = 0; n < e.length; n++) t ^= e[n], t = Math.imul(t, 16777619);
	return t >>> 0;
}
function bytesEqual(e, t) {
	if (e.length !== t.length) return !1;
	for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
	return !0;
}
function useDictionary(e, t, n, i, a, o) {
	if (i && i !== `RLE_DICTIONARY` || t === `BOOLEAN`) return {};
	let s = i === `RLE_DICTIONARY`, c = t === `BYTE_ARRAY` ? 4 : 0;
	if (!s) {
		let r = Math.min(e.length, 1e3), i = new Map(), a = new Map(), o = 0, s = 0;
		for (let l = 0; l < r; l++) {
			let u = e[r === 1 ? 0 : Math.floor(l * (e.length - 1) / (r - 1))], d = u;
			u instanceof Uint8Array && (d = a.get(u), d === void 0 && (d = hashBytes(u), a.set(u, d)));
			let f = i.get(d);
			f === void 0 && (f = estimateValueSize(u, t, n) + (u == null ? 0 : c), i.set(d, f), o += f), s += f;
		}
		if (!s || o / s > .9) return {};
	}
	let l = [], u = Array(e.length), d = new Map(), f = [], p = new Map(), m = 0, h = 0, g = 0, _ = 0;
	for (let i = 0; i < e.length; i++) {
		let c = e[i];
		if (c == null) {
			if (o) throw Error(`parquet required value is undefined`);
			continue;
		}
		_++;
		let v;
		if (c instanceof Uint8Array) {
			if (g += c.byteLength, v = d.get(c), v !== void 0) {
				u[i] = v;
				continue;
			}
			let e = hashBytes(c), t = p.get(e);
			if (t) {
				for (let e of t) if (bytesEqual(l[e], c)) {
					v = e;
					break;
				}
			}
			if (v === void 0) {
				if (m += c.byteLength, !s && a && (h += c.byteLength, h > a)) return {};
				v = l.length, l.push(c), t ? t.push(v) : p.set(e, [v]);
			}
			d.set(c, v);
		} else {
			v = d.get(c);
			let e = v === void 0 ? estimateValueSize(c, t, n) : f[v];
			if (g += e, v === void 0) {
				if (m += e, !s && a && (h += typeof c == `string` ? r$1.encode(c).byteLength : e, h > a)) return {};
				v = l.length, l.push(c), f[v] = e, d.set(c, v);
			}
		}
		u[i] = v;
	}
	let v = Math.ceil(Math.log2(l.length)), y = Math.ceil(_ * v / 8), b = g + _ * c, x = m + l.length * c;
	return !s && 2 * (x + y) > b ? {} : {
		dictionary: l,
		indexes: u
	};
}
function writeDictionaryPage(r, i, a) {
	let { element: o, codec: s, compressors: c } = i, { type: l, type_length: u } = o;
	if (!l) throw Error(`column ${i.columnName} cannot determine type`);
	let d = new ByteWriter();
	writePlain(d, a, l, u);
	let f = d.getBytes(), p = c[s]?.(f) ?? f, m = r.offset;
	writePageHeader(r, {
		type: `DICTIONARY_PAGE`,
		uncompressed_page_size: f.byteLength,
		compressed_page_size: p.byteLength,
		dictionary_page_header: {
			num_values: a.length,
			encoding: `PLAIN`
		}
	});
	let h = r.offset - m;
	return r.appendBytes(p), h + f.byteLength;
}
// node_modules/hyparquet-writer/src/geospatial.js
function geospatialStatistics(e) {
	let t = new Set(), n;
	for (let r of e) if (r != null) {
		if (typeof r != `object`) throw Error(`geospatial column expects GeoJSON geometries`);
		n = extendBoundsFromGeometry(n, r), t.add(geometryTypeCodeWithDimension(r));
	}
	let r, { xmin: i, ymin: a, xmax: o, ymax: s } = n ?? {};
	if (i !== void 0 && a !== void 0 && o !== void 0 && s !== void 0 && (r = {
		...n,
		xmin: i,
		ymin: a,
		xmax: o,
		ymax: s
	}), t.size || r) return {
		bbox: r,
		geospatial_types: t.size ? Array.from(t).sort((e, t) => e - t) : []
	};
}
function extendBoundsFromGeometry(e, t) {
	if (t.type === `GeometryCollection`) {
		for (let n of t.geometries || []) e = extendBoundsFromGeometry(e, n);
		return e;
	}
	return extendBoundsFromCoordinates(e, t.coordinates);
}
function extendBoundsFromCoordinates(e, t) {
	if (typeof t[0] == `number`) return e = updateAxis(e, `xmin`, `xmax`, t[0]), e = updateAxis(e, `ymin`, `ymax`, t[1]), t.length > 2 && (e = updateAxis(e, `zmin`, `zmax`, t[2])), t.length > 3 && (e = updateAxis(e, `mmin`, `mmax`, t[3])), e;
	for (let n of t) e = extendBoundsFromCoordinates(e, n);
	return e;
}
function updateAxis(e, t, n, r) {
	if (r === void 0 || !Number.isFinite(r)) return e;
	e ||= {};
	let i = e[t], a = e[n];
	return (i === void 0 || r < i) && (e[t] = r), (a === void 0 || r > a) && (e[n] = r), e;
}
function geometryTypeCodeWithDimension(t) {
	let n = e[t.type];
	if (n === void 0) throw Error(`unknown geometry type: ${t.type}`);
	let r = inferGeometryDimensions$1(t);
	if (r === 2) return n;
	if (r === 3) return n + 1e3;
	if (r === 4) return n + 3e3;
	throw Error(`unsupported geometry dimensions: ${r}`);
}
const e = {
	Point: 1,
	LineString: 2,
	Polygon: 3,
	MultiPoint: 4,
	MultiLineString: 5,
	MultiPolygon: 6,
	GeometryCollection: 7
};
function inferGeometryDimensions$1(e) {
	if (e.type === `GeometryCollection`) {
		let t = 0;
		for (let n of e.geometries || []) t = Math.max(t, inferGeometryDimensions$1(n));
		return t || 2;
	}
	return inferCoordinateDimensions$1(e.coordinates);
}
function inferCoordinateDimensions$1(e) {
	if (!e.length) return 2;
	if (typeof e[0] == `number`) return e.length;
	let t = 0;
	for (let n of e) t = Math.max(t, inferCoordinateDimensions$1(n));
	return t || 2;
}
// node_modules/hyparquet-writer/src/wkb.js
function geojsonToWkb(t) {
	let n = new ByteWriter();
	return writeGeometry(n, t), n.getBytes();
}
function writeGeometry(e, t) {
	if (typeof t != `object`) throw Error(`geometry values must be GeoJSON geometries`);
	let n = geometryTypeCode(t.type), r = inferGeometryDimensions(t), i = 0;
	if (r === 3) i = 1;
	else if (r === 4) i = 3;
	else if (r > 4) throw Error(`unsupported geometry dimensions: ${r}`);
	if (e.appendUint8(1), e.appendUint32(n + i * 1e3), t.type === `Point`) writePosition(e, t.coordinates, r);
	else if (t.type === `LineString`) writeLine(e, t.coordinates, r);
	else if (t.type === `Polygon`) {
		e.appendUint32(t.coordinates.length);
		for (let n of t.coordinates) writeLine(e, n, r);
	} else if (t.type === `MultiPoint`) {
		e.appendUint32(t.coordinates.length);
		for (let n of t.coordinates) writeGeometry(e, {
			type: `Point`,
			coordinates: n
		});
	} else if (t.type === `MultiLineString`) {
		e.appendUint32(t.coordinates.length);
		for (let n of t.coordinates) writeGeometry(e, {
			type: `LineString`,
			coordinates: n
		});
	} else if (t.type === `MultiPolygon`) {
		e.appendUint32(t.coordinates.length);
		for (let n of t.coordinates) writeGeometry(e, {
			type: `Polygon`,
			coordinates: n
		});
	} else if (t.type === `GeometryCollection`) {
		e.appendUint32(t.geometries.length);
		for (let n of t.geometries) writeGeometry(e, n);
	} else throw Error(`unsupported geometry type`);
}
function writePosition(e, t, n) {
	if (t.length < n) throw Error(`geometry position dimensions mismatch`);
	for (let r = 0; r < n; r++) e.appendFloat64(t[r]);
}
function writeLine(e, t, n) {
	e.appendUint32(t.length);
	for (let r of t) writePosition(e, r, n);
}
function geometryTypeCode(e) {
	if (e === `Point`) return 1;
	if (e === `LineString`) return 2;
	if (e === `Polygon`) return 3;
	if (e === `MultiPoint`) return 4;
	if (e === `MultiLineString`) return 5;
	if (e === `MultiPolygon`) return 6;
	if (e === `GeometryCollection`) return 7;
	throw Error(`unknown geometry type: ${e}`);
}
function inferGeometryDimensions(e) {
	if (e.type === `GeometryCollection`) {
		let t = 0;
		for (let n of e.geometries) t = Math.max(t, inferGeometryDimensions(n));
		return t || 2;
	}
	return inferCoordinateDimensions(e.coordinates);
}
function inferCoordinateDimensions(e) {
	if (!Array.isArray(e) || !e.length) return 2;
	if (typeof e[0] == `number`) return e.length;
	let t = 0;
	for (let n of e) t = Math.max(t, inferCoordinateDimensions(n));
	return t || 2;
}
// node_modules/hyparquet-writer/src/unconvert.js
const n$1 = 864e5;
function mapConverted(e, t) {
	let n = new Map();
	return Array.from(e, (e) => {
		if (n.has(e)) return n.get(e);
		let r = t(e);
		return n.set(e, r), r;
	});
}
function unconvert(r, i) {
	let { type: a, converted_type: o, logical_type: s } = r;
	if (o === `DECIMAL`) {
		let e = 10 ** (r.scale || 0);
		return Array.from(i, (t) => {
			if (t == null) return t;
			if (typeof t == `bigint`) return unconvertDecimal(r, t);
			if (typeof t != `number`) throw Error(`DECIMAL must be a number or bigint`);
			return unconvertDecimal(r, BigInt(Math.round(t * e)));
		});
	}
	if (o === `DATE`) return Array.from(i).map((e) => e instanceof Date ? Math.floor(e.getTime() / n$1) : e);
	if (o === `TIMESTAMP_MILLIS`) return Array.from(i).map((e) => e == null ? e : e instanceof Date ? BigInt(e.getTime()) : BigInt(e));
	if (o === `TIMESTAMP_MICROS`) return Array.from(i).map((e) => e == null ? e : e instanceof Date ? BigInt(e.getTime() * 1e3) : BigInt(e));
	if (o === `JSON`) {
		if (!Array.isArray(i)) throw Error(`JSON must be an array`);
		let t = new TextEncoder();
		return mapConverted(i, (n) => n == null ? n : t.encode(JSON.stringify(toJson(n))));
	}
	if (o === `UTF8`) {
		if (!Array.isArray(i)) throw Error(`strings must be an array`);
		let e = new TextEncoder();
		return i.map((t) => typeof t == `string` ? e.encode(t) : t);
	}
	if (o === `UINT_32` || s?.type === `INTEGER` && s.bitWidth === 32 && !s.isSigned) return i instanceof Uint32Array ? i : i instanceof Int32Array ? new Uint32Array(i.buffer, i.byteOffset, i.length) : Array.from(i).map((e) => {
		if (e == null) return e;
		if (!Number.isSafeInteger(e)) throw Error(`expected integer value, got ` + e);
		if (e < 0 || e > 4294967295) throw Error(`expected uint32 value, got ` + e);
		return e > 2147483647 ? e - 4294967296 : e;
	});
	if (s?.type === `FLOAT16`) {
		if (a !== `FIXED_LEN_BYTE_ARRAY`) throw Error(`FLOAT16 must be FIXED_LEN_BYTE_ARRAY type`);
		if (r.type_length !== 2) throw Error(`FLOAT16 expected type_length to be 2 bytes`);
		return Array.from(i).map(unconvertFloat16);
	}
	if (s?.type === `UUID`) {
		if (!Array.isArray(i)) throw Error(`UUID must be an array`);
		if (a !== `FIXED_LEN_BYTE_ARRAY`) throw Error(`UUID must be FIXED_LEN_BYTE_ARRAY type`);
		if (r.type_length !== 16) throw Error(`UUID expected type_length to be 16 bytes`);
		return i.map(unconvertUuid);
	}
	if (s?.type === `TIMESTAMP`) return Array.from(i).map((e) => {
		if (e == null) return e;
		if (e instanceof Date) {
			let t = BigInt(e.getTime());
			return s.unit === `NANOS` ? t * 1000000n : s.unit === `MICROS` ? t * 1000n : t;
		}
		return BigInt(e);
	});
	if (s?.type === `GEOMETRY` || s?.type === `GEOGRAPHY`) {
		if (!Array.isArray(i)) throw Error(`geometry must be an array`);
		return mapConverted(i, (e) => e == null ? e : geojsonToWkb(e));
	}
	return i;
}
function unconvertUuid(e) {
	if (e != null) {
		if (e instanceof Uint8Array) return e;
		if (typeof e == `string`) {
			if (!/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(e)) throw Error(`UUID must be a valid UUID string`);
			e = e.replace(/-/g, ``).toLowerCase();
			let t = new Uint8Array(16);
			for (let n = 0; n < 16; n++) t[n] = parseInt(e.slice(n * 2, n * 2 + 2), 16);
			return t;
		}
		throw Error(`UUID must be a string or Uint8Array`);
	}
}
const r = new TextDecoder(`utf-8`, {
	fatal: !0,
	ignoreBOM: !0
});
function truncateStatistic(e, t, n, r) {
	return e.length <= r || !isTruncatable(t) ? e : (isUtf8(t) ? truncateUtf8(e, n, r) : truncateBytes(e, n, r)) ?? e;
}
function isTruncatable({ type: e, converted_type: t, logical_type: n }) {
	return e !== `BYTE_ARRAY` || t === `DECIMAL` || t === `JSON` || t === `BSON` ? !1 : n?.type !== `JSON` && n?.type !== `BSON`;
}
function isUtf8({ converted_type: e, logical_type: t }) {
	return e === `UTF8` || e === `ENUM` || t?.type === `STRING` || t?.type === `ENUM`;
}
function truncateBytes(e, t, n) {
	let r = new Uint8Array(e.subarray(0, n));
	if (!t) return r;
	let i = r.length - 1;
	for (; i >= 0 && r[i] === 255;) i--;
	if (i < 0) return;
	let a = r.slice(0, i + 1);
	return a[i] += 1, a;
}
function truncateUtf8(e, t, n) {
	let i = n;
	for (; i > 0 && (e[i] & 192) == 128;) i--;
	if (!t) return new Uint8Array(e.subarray(0, i));
	let a;
	try {
		a = r.decode(e.subarray(0, i));
	} catch {
		return truncateBytes(e, t, n);
	}
	let o = Array.from(a, (e) => e.codePointAt(0) ?? 0), s = new TextEncoder();
	for (let t = o.length - 1; t >= 0; t--) {
		for (i--; i > 0 && (e[i] & 192) == 128;) i--;
		let r = o[t];
		if (r === 1114111) continue;
		let a = r === 55295 ? 57344 : r + 1, c = s.encode(String.fromCodePoint(a));
		if (i + c.length > n) continue;
		let l = new Uint8Array(i + c.length);
		return l.set(e.subarray(0, i)), l.set(c, i), l;
	}
}
function minMaxIsExact(e, t, n, r) {
	if (e == null || !isTruncatable(t)) return;
	let i = e instanceof Uint8Array ? e : new TextEncoder().encode(e.toString());
	return truncateStatistic(i, t, n, r) === i && void 0;
}
function unconvertMinMax(e, t, r, i = 16) {
	if (e == null) return;
	let { type: a, converted_type: o } = t;
	if (a === `BOOLEAN`) return new Uint8Array([+!!e]);
	if (t.logical_type?.type === `UUID` && (typeof e == `string` || e instanceof Uint8Array)) return unconvertUuid(e);
	if (o === `DECIMAL`) {
		if (typeof e != `number` && typeof e != `bigint`) throw Error(`DECIMAL must be a number or bigint`);
		let n = 10 ** (t.scale || 0), r = unconvertDecimal(t, typeof e == `bigint` ? e : BigInt(Math.round(e * n)));
		if (r instanceof Uint8Array) return r;
		if (typeof r == `number`) {
			let e = new ArrayBuffer(4);
			return new DataView(e).setInt32(0, r, !0), new Uint8Array(e);
		}
		if (typeof r == `bigint`) {
			let e = new ArrayBuffer(8);
			return new DataView(e).setBigInt64(0, r, !0), new Uint8Array(e);
		}
	}
	if (t.logical_type?.type === `FLOAT16` && typeof e == `number`) return unconvertFloat16(e);
	if (a === `BYTE_ARRAY` || a === `FIXED_LEN_BYTE_ARRAY`) return truncateStatistic(e instanceof Uint8Array ? e : new TextEncoder().encode(e.toString()), t, r, i);
	if (a === `FLOAT` && typeof e == `number`) {
		let t = new ArrayBuffer(4);
		return new DataView(t).setFloat32(0, e, !0), new Uint8Array(t);
	}
	if (a === `DOUBLE` && typeof e == `number`) {
		let t = new ArrayBuffer(8);
		return new DataView(t).setFloat64(0, e, !0), new Uint8Array(t);
	}
	if (a === `INT32` && typeof e == `number`) {
		let t = new ArrayBuffer(4);
		return new DataView(t).setInt32(0, e, !0), new Uint8Array(t);
	}
	if (a === `INT64` && (typeof e == `bigint` || typeof e == `number` && Number.isInteger(e))) {
		let t = new ArrayBuffer(8);
		return new DataView(t).setBigInt64(0, BigInt(e), !0), new Uint8Array(t);
	}
	if (a === `INT32` && o === `DATE` && e instanceof Date) {
		let t = new ArrayBuffer(4);
		return new DataView(t).setInt32(0, Math.floor(e.getTime() / n$1), !0), new Uint8Array(t);
	}
	if (a === `INT64` && o === `TIMESTAMP_MILLIS` && e instanceof Date) {
		let t = new ArrayBuffer(8);
		return new DataView(t).setBigInt64(0, BigInt(e.getTime()), !0), new Uint8Array(t);
	}
	if (a === `INT64` && o === `TIMESTAMP_MICROS` && e instanceof Date) {
		let t = new ArrayBuffer(8);
		return new DataView(t).setBigInt64(0, BigInt(e.getTime() * 1e3), !0), new Uint8Array(t);
	}
	if (a === `INT64` && t.logical_type?.type === `TIMESTAMP` && e instanceof Date) {
		let n = BigInt(e.getTime()), { unit: r } = t.logical_type, i = n;
		r === `NANOS` ? i = n * 1000000n : r === `MICROS` && (i = n * 1000n);
		let a = new ArrayBuffer(8);
		return new DataView(a).setBigInt64(0, i, !0), new Uint8Array(a);
	}
	throw Error(`unsupported type for statistics: ${a} with value ${e}`);
}
function unconvertStatistics(e, t, n = 16) {
	return {
		field_1: unconvertMinMax(e.max, t, !0, n),
		field_2: unconvertMinMax(e.min, t, !1, n),
		field_3: e.null_count,
		field_4: e.distinct_count,
		field_5: unconvertMinMax(e.max_value, t, !0, n),
		field_6: unconvertMinMax(e.min_value, t, !1, n),
		field_7: e.is_max_value_exact ?? minMaxIsExact(e.max_value ?? e.max, t, !0, n),
		field_8: e.is_min_value_exact ?? minMaxIsExact(e.min_value ?? e.min, t, !1, n),
		field_9: e.nan_count
	};
}
function unconvertDecimal({ type: e, type_length: t }, n) {
	if (e === `INT32`) return Number(n);
	if (e === `INT64`) return n;
	if (e === `FIXED_LEN_BYTE_ARRAY` && !t) throw Error(`fixed length byte array type_length is required`);
	if (!t && !n) return new Uint8Array();
	let r = [];
	for (;;) {
		let e = Number(n & 255n);
		if (r.unshift(e), n >>= 8n, t) {
			if (r.length >= t) break;
		} else {
			let t = e & 128;
			if (!t && n === 0n || t && n === -1n) break;
		}
	}
	return new Uint8Array(r);
}
function unconvertFloat16(e) {
	if (e == null) return;
	if (typeof e != `number`) throw Error(`parquet float16 expected number value`);
	if (Number.isNaN(e)) return new Uint8Array([0, 126]);
	let t = e < 0 || Object.is(e, -0) ? 1 : 0, n = Math.abs(e);
	if (!isFinite(n)) return new Uint8Array([0, t << 7 | 124]);
	if (n === 0) return new Uint8Array([0, t << 7]);
	if (n >= 65520) return new Uint8Array([0, t << 7 | 124]);
	let r = -14;
	if (n >= 2 ** -14) {
		let e = new DataView(new ArrayBuffer(8));
		e.setFloat64(0, n), r = (e.getUint32(0) >>> 20 & 2047) - 1023;
	}
	let i = n / 2 ** (r - 10), a = Math.floor(i), o = i - a;
	(o > .5 || o === .5 && a % 2) && a++;
	let s = n < 2 ** -14 ? a : (r + 14) * 1024 + a, c = t << 15 | s;
	return new Uint8Array([c & 255, c >> 8]);
}
// node_modules/hyparquet-writer/src/column.js
function writeColumn({ writer: n, column: c, pageData: l }) {
	let { columnName: u, element: d, schemaPath: f, stats: p, pageSize: m, dictionarySize: h, encoding: g } = c, { type: _, type_length: v } = d;
	if (!_) throw Error(`column ${u} cannot determine type`);
	let { values: y, definitionLevels: b, repetitionLevels: x, maxDefinitionLevel: S } = l, C = n.offset, w = 0, T = [], E = d?.logical_type?.type === `GEOMETRY` || d?.logical_type?.type === `GEOGRAPHY`, D = p && E ? geospatialStatistics(y) : void 0, O;
	if (c.bloomFilter) {
		let t = typeof c.bloomFilter == `object` ? c.bloomFilter : void 0, n = new BloomBuilder(d, t);
		for (let e of y) n.insert(e);
		O = n.finalize();
	}
	let k, A = d.converted_type !== `UTF8`, j = A ? unconvert(d, y) : y;
	if (_ === `INT64`) {
		let e = d.converted_type === `UINT_64` || d.logical_type?.type === `INTEGER` && !d.logical_type.isSigned, t = e ? 0n : -(2n ** 63n), n = e ? 2n ** 64n - 1n : 2n ** 63n - 1n;
		for (let e of j) if (e != null && (e < t || e > n)) throw RangeError(`parquet INT64 value out of range: ${e}`);
	}
	let M = d.converted_type === `JSON` ? j : y, N = p ? getStatistics(M, d) : void 0, { dictionary: P, indexes: F } = useDictionary(j, _, v, g, h, S === 0), I, L, R = _;
	if (P && F) {
		L = F, R = `INT32`, I = `RLE_DICTIONARY`, k = BigInt(n.offset);
		let e = A ? P : unconvert(d, P);
		w += writeDictionaryPage(n, c, e), T.push(`PLAIN`);
	} else L = A ? j : unconvert(d, y), I = g && g !== `RLE_DICTIONARY` ? g : _ === `BOOLEAN` && y.length > 16 ? `RLE` : `PLAIN`;
	T.push(I);
	let z = getPageBoundaries(L, R, v, m, x), B = c.columnIndex && z.length > 1 ? {
		null_pages: [],
		min_values: [],
		max_values: [],
		boundary_order: `UNORDERED`,
		null_counts: [],
		nan_counts: isFloat(d) ? [] : void 0
	} : void 0, V = c.offsetIndex && z.length > 1 ? { page_locations: [] } : void 0, H = BigInt(n.offset), U = 0n, W = 0, G, K, q = !0, J = !0;
	for (let { start: e, end: r } of z) {
		let i = n.offset, a = {
			values: L.slice(e, r),
			definitionLevels: b.slice(e, r),
			repetitionLevels: x.slice(e, r),
			maxDefinitionLevel: S
		};
		if (w += writeDataPageV2({
			writer: n,
			column: c,
			encoding: I,
			pageData: a
		}), B) {
			let { min_value: t, max_value: n, null_count: i = 0n, nan_count: a } = getStatistics(M.slice(e, r), d), o = i === BigInt(r - e), l = unconvertMinMax(t, d, !1, c.statisticsTruncateLength), u = unconvertMinMax(n, d, !0, c.statisticsTruncateLength);
			if (!o && (!l || !u)) B = void 0;
			else {
				if (B.null_pages.push(o), B.min_values.push(l ?? new Uint8Array()), B.max_values.push(u ?? new Uint8Array()), B.null_counts?.push(i), a !== void 0 && B.nan_counts?.push(a), G !== void 0 && t !== void 0) {
					let e = compareValues(G, t);
					e > 0 && (q = !1), e < 0 && (J = !1);
				}
				if (K !== void 0 && n !== void 0) {
					let e = compareValues(K, n);
					e > 0 && (q = !1), e < 0 && (J = !1);
				}
				G = t, K = n;
			}
		}
		if (V) {
			if (x.length) for (let t = W + 1; t <= e; t++) x[t] === 0 && U++;
			else U = BigInt(e);
			V.page_locations.push({
				offset: BigInt(i),
				compressed_page_size: n.offset - i,
				first_row_index: U
			});
		}
		W = e;
	}
	B && (q ? B.boundary_order = `ASCENDING` : J && (B.boundary_order = `DESCENDING`));
	let Y;
	return p && (Y = [], k !== void 0 && Y.push({
		page_type: `DICTIONARY_PAGE`,
		encoding: `PLAIN`,
		count: 1
	}), Y.push({
		page_type: `DATA_PAGE_V2`,
		encoding: I,
		count: z.length
	})), {
		chunk: {
			meta_data: {
				type: _,
				encodings: T,
				path_in_schema: f.slice(1).map((e) => e.name),
				codec: c.codec ?? `UNCOMPRESSED`,
				num_values: BigInt(y.length),
				total_compressed_size: BigInt(n.offset - C),
				total_uncompressed_size: BigInt(w),
				data_page_offset: H,
				dictionary_page_offset: k,
				statistics: N,
				encoding_stats: Y,
				geospatial_statistics: D
			},
			file_offset: BigInt(C)
		},
		columnIndex: B,
		offsetIndex: V,
		bloomFilter: O
	};
}
function getPageBoundaries(e, t, r, i, a = []) {
	if (!i) return [{
		start: 0,
		end: e.length
	}];
	let o = [], s = 0, c = 0;
	for (let l = 0; l < e.length; l++) {
		let u = estimateValueSize(e[l], t, r);
		c += u;
		let d = !a.length || a[l] === 0;
		c >= i && l > s && d && (o.push({
			start: s,
			end: l
		}), s = l, c = u);
	}
	return s < e.length && o.push({
		start: s,
		end: e.length
	}), o;
}
function getStatistics(e, t) {
	let n, r, i = 0n, a = isFloat(t) ? 0n : void 0;
	for (let o of e) {
		if (o == null) {
			i++;
			continue;
		}
		let e = physicalStatistic(o, t);
		(typeof e != `object` || e instanceof Uint8Array) && (typeof e == `number` && Number.isNaN(e) ? a !== void 0 && a++ : ((n === void 0 || compareValues(e, n) < 0) && (n = e), (r === void 0 || compareValues(e, r) > 0) && (r = e)));
	}
	return n === 0 && (n = -0), r === 0 && (r = 0), {
		min_value: n,
		max_value: r,
		null_count: i,
		nan_count: a
	};
}
function isFloat({ type: e, logical_type: t }) {
	return e === `FLOAT` || e === `DOUBLE` || t?.type === `FLOAT16`;
}
function physicalStatistic(e, t) {
	return t.converted_type === `DECIMAL` && typeof e == `number` ? BigInt(Math.round(e * 10 ** (t.scale || 0))) : e instanceof Date && (t.type === `INT32` || t.type === `INT64`) ? unconvert(t, [e])[0] : e;
}
function compareValues(e, t) {
	if (e instanceof Uint8Array && t instanceof Uint8Array) {
		let n = Math.min(e.length, t.length);
		for (let r = 0; r < n; r += 1) if (e[r] !== t[r]) return e[r] - t[r];
		return e.length - t.length;
	}
	return typeof e == `string` && typeof t == `string` ? compareStrings(e, t) : e < t ? -1 : +(e > t);
}
function compareStrings(e, t) {
	if (e === t) return 0;
	let n = Math.min(e.length, t.length), r = 0;
	for (; r < n && e.charCodeAt(r) === t.charCodeAt(r);) r++;
	if (r > 0) {
		let t = e.charCodeAt(r - 1);
		t >= 55296 && t <= 56319 && r--;
	}
	for (; r < e.length && r < t.length;) {
		let n = codePointAt(e, r), i = codePointAt(t, r);
		if (n !== i) return n - i;
		r += n > 65535 ? 2 : 1;
	}
	return e.length - t.length;
}
function codePointAt(e, t) {
	let n = e.codePointAt(t) ?? 65533;
	return n >= 55296 && n <= 57343 ? 65533 : n;
}
// node_modules/hyparquet-writer/src/dremel.js
function encodeNestedValues(r, i) {
	let a = r.map((e) => e.element);
	if (r.length < 2) throw Error(`parquet schema path must include column`);
	let o = [], s = [], c = getMaxDefinitionLevel(r);
	if (r.length === 2 && c === 0) return {
		values: i,
		definitionLevels: o,
		repetitionLevels: s,
		maxDefinitionLevel: c
	};
	if (r.length === 2 && c === 1) {
		let e = Array(i.length);
		for (let t = 0; t < i.length; t++) e[t] = i[t] === null || i[t] === void 0 ? 0 : 1;
		return {
			values: i,
			definitionLevels: e,
			repetitionLevels: s,
			maxDefinitionLevel: c
		};
	}
	let l = Array(r.length), u = 0;
	for (let e = 0; e < r.length; e++) l[e] = u, a[e].repetition_type === `REPEATED` && u++;
	let d = [];
	for (let e of i) visit(1, e, 0, 0, !1);
	return {
		values: d,
		definitionLevels: o,
		repetitionLevels: s,
		maxDefinitionLevel: c
	};
	function visit(e, i, c, u, f) {
		let p = a[e], m = p.repetition_type || `REQUIRED`;
		if (e === r.length - 1) {
			if (i == null) {
				if (m === `REQUIRED` && !f) throw Error(`parquet required value is undefined`);
				o.push(c);
			} else o.push(m === `REQUIRED` ? c : c + 1);
			s.push(u), d.push(i);
		} else if (m === `REPEATED`) {
			if (i == null) {
				if (!f) throw Error(`parquet required value is undefined`);
				visit(e + 1, void 0, c, u, !0);
				return;
			}
			if (!Array.isArray(i)) throw Error(`parquet repeated field ${p.name} must be an array`);
			if (!i.length) {
				visit(e + 1, void 0, c, u, !0);
				return;
			}
			let t = isMapLike(r[e - 1]), o = a[e + 1];
			for (let n = 0; n < i.length; n++) {
				let r = i[n];
				t && r && typeof r == `object` && o && (r = r[o.name]);
				let a = n === 0 ? u : l[e] + 1;
				visit(e + 1, r, c + 1, a, !1);
			}
		} else if (m === `OPTIONAL`) {
			if (i == null) visit(e + 1, void 0, c, u, !0);
			else {
				let a = getChildValue(e, i), o = a == null, s = isListLike(r[e]) || isMapLike(r[e]), l = p.num_children && !p.type && !s || !o ? c + 1 : c;
				visit(e + 1, a, l, u, o);
			}
		} else if (i == null) {
			if (!f) throw Error(`parquet required value is undefined`);
			visit(e + 1, void 0, c, u, !0);
		} else visit(e + 1, getChildValue(e, i), c, u, !1);
	}
	function getChildValue(e, i) {
		if (i == null) return;
		let o = a[e + 1];
		if (o) {
			if (isListLike(r[e])) return i;
			if (isMapLike(r[e])) return normalizeMap(i, a[e]);
			if (typeof i == `object` && !Array.isArray(i)) return i[o.name];
			throw Error(`parquet expected struct, got ${i}`);
		}
	}
}
function normalizeMap(e, t) {
	if (e instanceof Map) return Array.from(e.entries(), ([e, t]) => ({
		key: e,
		value: t
	}));
	if (Array.isArray(e)) return e.map((e) => {
		if (e && typeof e == `object` && `key` in e && `value` in e) return e;
		if (Array.isArray(e) && e.length === 2) return {
			key: e[0],
			value: e[1]
		};
		throw Error(`parquet map entry must provide key and value`);
	});
	if (typeof e == `object`) return Object.entries(e).map(([e, t]) => ({
		key: e,
		value: t
	}));
	throw Error(`parquet map field ${t.name} must be Map, array, or object`);
}
// node_modules/hyparquet-writer/src/indexes.js
function writeIndexes(e, t) {
	for (let { chunk: n, columnIndex: r } of t) writeColumnIndex(e, n, r);
	for (let { chunk: n, offsetIndex: r } of t) writeOffsetIndex(e, n, r);
}
function writeColumnIndex(n, r, i) {
	if (!i || i.min_values.length <= 1) return;
	let a = n.offset;
	serializeTCompactProtocol(n, {
		field_1: i.null_pages,
		field_2: i.min_values,
		field_3: i.max_values,
		field_4: BoundaryOrders.indexOf(i.boundary_order),
		field_5: i.null_counts,
		field_8: i.nan_counts
	}), r.column_index_offset = BigInt(a), r.column_index_length = n.offset - a;
}
function writeOffsetIndex(e, n, r) {
	if (!r || r.page_locations.length <= 1) return;
	let i = e.offset;
	serializeTCompactProtocol(e, { field_1: r.page_locations.map((e) => ({
		field_1: e.offset,
		field_2: e.compressed_page_size,
		field_3: e.first_row_index
	})) }), n.offset_index_offset = BigInt(i), n.offset_index_length = e.offset - i;
}
// node_modules/hyparquet-writer/src/metadata.js
function writeMetadata(n, c, l) {
	let f = schemaPathResolver(c.schema), p = {
		field_1: c.version,
		field_2: c.schema.map((e) => ({
			field_1: e.type && ParquetTypes.indexOf(e.type),
			field_2: e.type_length,
			field_3: e.repetition_type && FieldRepetitionTypes.indexOf(e.repetition_type),
			field_4: e.name,
			field_5: e.num_children,
			field_6: e.converted_type && ConvertedTypes.indexOf(e.converted_type),
			field_7: e.scale,
			field_8: e.precision,
			field_9: e.field_id,
			field_10: logicalType(e.logical_type)
		})),
		field_3: c.num_rows,
		field_4: c.row_groups.map((t) => ({
			field_1: t.columns.map((t) => ({
				field_1: t.file_path,
				field_2: t.file_offset,
				field_3: t.meta_data && {
					field_1: ParquetTypes.indexOf(t.meta_data.type),
					field_2: t.meta_data.encodings.map((e) => Encodings.indexOf(e)),
					field_3: t.meta_data.path_in_schema,
					field_4: CompressionCodecs.indexOf(t.meta_data.codec),
					field_5: t.meta_data.num_values,
					field_6: t.meta_data.total_uncompressed_size,
					field_7: t.meta_data.total_compressed_size,
					field_8: t.meta_data.key_value_metadata && t.meta_data.key_value_metadata.map((e) => ({
						field_1: e.key,
						field_2: e.value
					})),
					field_9: t.meta_data.data_page_offset,
					field_10: t.meta_data.index_page_offset,
					field_11: t.meta_data.dictionary_page_offset,
					field_12: t.meta_data.statistics && unconvertStatistics(t.meta_data.statistics, schemaElement(t.meta_data.path_in_schema), l),
					field_13: t.meta_data.encoding_stats && t.meta_data.encoding_stats.map((e) => ({
						field_1: PageTypes.indexOf(e.page_type),
						field_2: Encodings.indexOf(e.encoding),
						field_3: e.count
					})),
					field_14: t.meta_data.bloom_filter_offset,
					field_15: t.meta_data.bloom_filter_length,
					field_16: t.meta_data.size_statistics && {
						field_1: t.meta_data.size_statistics.unencoded_byte_array_data_bytes,
						field_2: t.meta_data.size_statistics.repetition_level_histogram,
						field_3: t.meta_data.size_statistics.definition_level_histogram
					},
					field_17: t.meta_data.geospatial_statistics && {
						field_1: t.meta_data.geospatial_statistics.bbox && thriftBoundingBox(t.meta_data.geospatial_statistics.bbox),
						field_2: t.meta_data.geospatial_statistics.geospatial_types
					}
				},
				field_4: t.offset_index_offset,
				field_5: t.offset_index_length,
				field_6: t.column_index_offset,
				field_7: t.column_index_length,
				field_9: t.encrypted_column_metadata
			})),
			field_2: t.total_byte_size,
			field_3: t.num_rows,
			field_4: t.sorting_columns && t.sorting_columns.map((e) => ({
				field_1: e.column_idx,
				field_2: e.descending,
				field_3: e.nulls_first
			})),
			field_5: t.file_offset,
			field_6: t.total_compressed_size
		})),
		field_5: c.key_value_metadata && c.key_value_metadata.map((e) => ({
			field_1: e.key,
			field_2: e.value
		})),
		field_6: c.created_by,
		field_7: c.schema.filter((e) => e.type).map(() => ({ field_1: {} }))
	}, m = n.offset;
	serializeTCompactProtocol(n, p);
	let h = n.offset - m;
	n.appendUint32(h);
	function schemaElement(e) {
		let t = f(e);
		return t[t.length - 1].element;
	}
}
function thriftBoundingBox(e) {
	return new ThriftStruct([
		[
			1,
			7,
			e.xmin
		],
		[
			2,
			7,
			e.xmax
		],
		[
			3,
			7,
			e.ymin
		],
		[
			4,
			7,
			e.ymax
		],
		[
			5,
			7,
			e.zmin
		],
		[
			6,
			7,
			e.zmax
		],
		[
			7,
			7,
			e.mmin
		],
		[
			8,
			7,
			e.mmax
		]
	]);
}
function logicalType(e) {
	if (e) {
		if (e.type === `STRING`) return { field_1: {} };
		if (e.type === `MAP`) return { field_2: {} };
		if (e.type === `LIST`) return { field_3: {} };
		if (e.type === `ENUM`) return { field_4: {} };
		if (e.type === `DECIMAL`) return { field_5: {
			field_1: e.scale,
			field_2: e.precision
		} };
		if (e.type === `DATE`) return { field_6: {} };
		if (e.type === `TIME`) return { field_7: {
			field_1: e.isAdjustedToUTC,
			field_2: timeUnit(e.unit)
		} };
		if (e.type === `TIMESTAMP`) return { field_8: {
			field_1: e.isAdjustedToUTC,
			field_2: timeUnit(e.unit)
		} };
		if (e.type === `INTEGER`) return { field_10: {
			field_1: e.bitWidth,
			field_2: e.isSigned
		} };
		if (e.type === `NULL`) return { field_11: {} };
		if (e.type === `JSON`) return { field_12: {} };
		if (e.type === `BSON`) return { field_13: {} };
		if (e.type === `UUID`) return { field_14: {} };
		if (e.type === `FLOAT16`) return { field_15: {} };
		if (e.type === `VARIANT`) return { field_16: {} };
		if (e.type === `GEOMETRY`) return { field_17: { field_1: e.crs } };
		if (e.type === `GEOGRAPHY`) return { field_18: {
			field_1: e.crs,
			field_2: e.algorithm && EdgeInterpolationAlgorithms.indexOf(e.algorithm)
		} };
	}
}
function timeUnit(e) {
	return e === `NANOS` ? { field_3: {} } : e === `MICROS` ? { field_2: {} } : { field_1: {} };
}
// node_modules/hyparquet-writer/src/snappy.js
const t = 65535;
const n = Array(15);
function snappyCompress(t) {
	let n = new ByteWriter();
	return n.appendVarInt(t.length), compressInput(n, t), n.getBytes();
}
function hashFunc(e, t) {
	return Math.imul(e, 506832829) >>> t;
}
function load32(e, t) {
	return e[t] + (e[t + 1] << 8) + (e[t + 2] << 16) + (e[t + 3] << 24);
}
function equals32(e, t, n) {
	return e[t] === e[n] && e[t + 1] === e[n + 1] && e[t + 2] === e[n + 2] && e[t + 3] === e[n + 3];
}
function emitLiteral(e, t, n, r) {
	if (r <= 60) e.appendUint8(r - 1 << 2);
	else {
		let t = r - 1, n = t < 256 ? 1 : t < 65536 ? 2 : t < 16777216 ? 3 : 4;
		e.appendUint8(59 + n << 2);
		for (let r = 0; r < n; r++) e.appendUint8(t >>> r * 8);
	}
	e.appendBytes(t.subarray(n, n + r));
}
function emitCopyLessThan64(e, t, n) {
	n < 12 && t < 2048 ? (e.appendUint8(1 + (n - 4 << 2) + (t >>> 8 << 5)), e.appendUint8(t & 255)) : (e.appendUint8(2 + (n - 1 << 2)), e.appendUint8(t & 255), e.appendUint8(t >>> 8));
}
function emitCopy(e, t, n) {
	for (; n >= 68;) emitCopyLessThan64(e, t, 64), n -= 64;
	n > 64 && (emitCopyLessThan64(e, t, 60), n -= 60), emitCopyLessThan64(e, t, n);
}
function compressInput(e, r) {
	let i = r.length, a = 1;
	for (; 1 << a <= i && a <= 14;) a++;
	a--;
	let o = 32 - a;
	n[a] ??= new Uint32Array(1 << a);
	let s = n[a];
	s.fill(0);
	let c = i, l, u = 0, d = 0, f, p, m, h, g, _, v, y, b, x, S, C = !0;
	if (i >= 15) for (l = c - 15, u++, p = hashFunc(load32(r, u), o); C;) {
		g = 32, m = u;
		do {
			if (u = m, f = p, _ = g >>> 5, g++, m = u + _, u > l) {
				C = !1;
				break;
			}
			p = hashFunc(load32(r, m), o), h = s[f], s[f] = u;
		} while (u - h > t || !equals32(r, u, h));
		if (!C) break;
		emitLiteral(e, r, d, u - d);
		do {
			for (v = u, y = 4; u + y < c && r[u + y] === r[h + y];) y++;
			if (u += y, b = v - h, emitCopy(e, b, y), d = u, u >= l) {
				C = !1;
				break;
			}
			x = hashFunc(load32(r, u - 1), o), s[x] = u - 1, S = hashFunc(load32(r, u), o), h = s[S], s[S] = u;
		} while (u - h <= t && equals32(r, u, h));
		if (!C) break;
		u++, p = hashFunc(load32(r, u), o);
	}
	d < c && emitLiteral(e, r, d, c - d);
}
// node_modules/hyparquet-writer/src/parquet-writer.js
var ParquetWriter = class {
	constructor({ writer: e, schema: t, codec: n = `SNAPPY`, compressors: r, statistics: i = !0, statisticsTruncateLength: a, kvMetadata: s, createdBy: c = `hyparquet` }) {
		if (a !== void 0 && a !== 1 / 0 && !(Number.isInteger(a) && a > 0)) throw Error(`statisticsTruncateLength must be a positive integer or Infinity`);
		this.writer = e, this.schema = t, this.codec = n, this.compressors = {
			SNAPPY: snappyCompress,
			...r
		}, this.statistics = i, this.statisticsTruncateLength = a, this.kvMetadata = s, this.createdBy = c, this.row_groups = [], this.num_rows = 0n, this.pendingIndexes = [], this.writer.appendUint32(827474256);
	}
	write({ columnData: e, rowGroupSize: r = [1e3, 1e5], pageSize: i = 1048576, dictionarySize: o }) {
		for (let { codec: t = this.codec } of e) if (t !== `UNCOMPRESSED` && !this.compressors[t]) throw Error(`parquet no compressor for codec ${t}`);
		let c = e[0]?.data?.length || 0, l = schemaPathResolver(this.schema), u;
		for (let { groupStartIndex: a, groupSize: d } of groupIterator({
			columnDataRows: c,
			rowGroupSize: r
		})) {
			let writeGroup = () => {
				let r = this.writer.offset, u = [];
				for (let r = 0; r < e.length; r++) {
					let { name: f, data: p, encoding: m, codec: h = this.codec, columnIndex: g = !1, offsetIndex: _ = !0, shredding: v, bloomFilter: y, statistics: b = this.statistics } = e[r];
					if (g && !_) throw Error(`parquet ColumnIndex cannot be present without OffsetIndex`);
					if (p.length !== c) throw Error(`parquet columns must have the same length`);
					let x = p.slice(a, a + d), S = l([f]), C = getLeafSchemaPaths(S), w = S.at(-1)?.element, T = v && v !== !0 ? v : void 0, E = w?.logical_type?.type === `VARIANT`, D = w?.repetition_type === `REQUIRED`, O = E ? encodeVariantColumn(Array.from(x), T, {
						name: f,
						required: D
					}) : x;
					for (let e of C) {
						let r = e.map((e) => e.element), a = {
							columnName: r.slice(1).map((e) => e.name).join(`.`),
							element: r[r.length - 1],
							schemaPath: r,
							codec: h,
							compressors: this.compressors,
							stats: b,
							statisticsTruncateLength: this.statisticsTruncateLength,
							pageSize: i,
							dictionarySize: o,
							columnIndex: g,
							offsetIndex: _,
							encoding: m,
							bloomFilter: y
						}, s = encodeNestedValues(e, O), c = writeColumn({
							writer: this.writer,
							column: a,
							pageData: s
						});
						u.push(c.chunk), this.pendingIndexes.push(c);
					}
				}
				let f = 0n;
				for (let { meta_data: e } of u) f += e?.total_uncompressed_size ?? 0n;
				return this.num_rows += BigInt(d), this.row_groups.push({
					columns: u,
					total_byte_size: f,
					num_rows: BigInt(d),
					total_compressed_size: BigInt(this.writer.offset - r)
				}), this.writer.flush?.();
			};
			if (u) u = u.then(writeGroup);
			else {
				let e = writeGroup();
				e && (u = Promise.resolve(e));
			}
		}
		return u;
	}
	finish() {
		writeIndexes(this.writer, this.pendingIndexes), writeBlooms(this.writer, this.pendingIndexes);
		let t = {
			version: 2,
			created_by: this.createdBy,
			schema: this.schema,
			num_rows: this.num_rows,
			row_groups: this.row_groups,
			metadata_length: 0,
			key_value_metadata: this.kvMetadata
		};
		return delete t.metadata_length, writeMetadata(this.writer, t, this.statisticsTruncateLength), this.writer.appendUint32(827474256), this.writer.finish();
	}
};
function groupSize(e, t) {
	return Array.isArray(e) ? e[Math.min(t, e.length - 1)] : e;
}
function groupIterator({ columnDataRows: e, rowGroupSize: t }) {
	if (Array.isArray(t) && !t.length) throw Error(`rowGroupSize array cannot be empty`);
	let n = [], r = 0, i = 0;
	for (; i < e;) {
		let a = groupSize(t, r);
		n.push({
			groupStartIndex: i,
			groupSize: Math.min(a, e - i)
		}), i += a, r++;
	}
	return n;
}
function getLeafSchemaPaths(e) {
	let t = [];
	return dfs(e), t;
	function dfs(e) {
		let n = e[e.length - 1];
		if (!n.children.length) t.push(e);
		else for (let t of n.children) dfs([...e, t]);
	}
}
// node_modules/hyparquet-writer/src/write.js
function parquetWrite({ writer: e, columnData: a, schema: o, codec: s = `SNAPPY`, compressors: c, statistics: l = !0, statisticsTruncateLength: u, rowGroupSize: d = [1e3, 1e5], kvMetadata: f, createdBy: p, pageSize: m = 1048576, dictionarySize: h }) {
	if (a = a.map((e) => {
		if (e.shredding === !0 && e.type === `VARIANT`) {
			let t = autoDetectShredding(Array.from(e.data));
			return t ? {
				...e,
				shredding: t
			} : {
				...e,
				shredding: void 0
			};
		}
		if (e.shredding !== void 0 && e.shredding !== !0 && e.type === `VARIANT`) {
			let t = normalizeShreddingConfig(e.shredding);
			return t ? {
				...e,
				shredding: t
			} : {
				...e,
				shredding: void 0
			};
		}
		return e;
	}), !o) o = schemaFromColumnData({ columnData: a });
	else if (a.some(({ type: e }) => e)) throw Error(`cannot provide both schema and columnData type`);
	let g = new ParquetWriter({
		writer: e,
		schema: o,
		codec: s,
		compressors: c,
		statistics: l,
		statisticsTruncateLength: u,
		kvMetadata: f,
		createdBy: p
	}), _ = g.write({
		columnData: a,
		rowGroupSize: d,
		pageSize: m,
		dictionarySize: h
	});
	return _ ? _.then(() => g.finish()) : g.finish();
}
function parquetWriteBuffer(t) {
	let n = new ByteWriter();
	return parquetWrite({
		...t,
		writer: n
	}), n.getBuffer();
}
export { parquetWriteBuffer };
