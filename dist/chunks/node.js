import { createReadStream, promises } from "fs";
// node_modules/hyparquet/src/thrift.js
function deserializeTCompactProtocol(e) {
	let t = {}, n = 0;
	for (;;) {
		if (e.offset >= e.view.byteLength) throw Error(`thrift struct ended without STOP`);
		let r = e.view.getUint8(e.offset++), i = r & 15;
		if (i === 0) break;
		let a = r >> 4;
		n = a ? n + a : readZigZag(e), t[`field_${n}`] = readElement(e, i);
	}
	return t;
}
function readElement(e, t) {
	switch (t) {
		case 1: return !0;
		case 2: return !1;
		case 3: return e.view.getInt8(e.offset++);
		case 4:
		case 5: return readZigZag(e);
		case 6: return readZigZagBigInt(e);
		case 7: {
			let t = e.view.getFloat64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 8: {
			let t = readVarInt(e);
			if (e.offset + t > e.view.byteLength) throw Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength - e.offset} bytes`);
			let n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
			return e.offset += t, n;
		}
		case 9: {
			let t = e.view.getUint8(e.offset++), n = t & 15, r = t >> 4;
			r === 15 && (r = readVarInt(e));
			let i = n === 1 || n === 2, a = Array(r);
			for (let t = 0; t < r; t++) a[t] = i ? readElement(e, 3) === 1 : readElement(e, n);
			return a;
		}
		case 12: return deserializeTCompactProtocol(e);
		default: throw Error(`thrift unhandled type: ${t}`);
	}
}
function readVarInt(e) {
	let t = 0, n = 0;
	for (;;) {
		let r = e.view.getUint8(e.offset++);
		if (t |= (r & 127) << n, !(r & 128)) return t;
		n += 7;
	}
}
function readVarBigInt(e) {
	let t = 0n, n = 0n;
	for (;;) {
		let r = e.view.getUint8(e.offset++);
		if (t |= BigInt(r & 127) << n, !(r & 128)) return t;
		n += 7n;
	}
}
function readZigZag(e) {
	let t = readVarInt(e);
	return t >>> 1 ^ -(t & 1);
}
function readZigZagBigInt(e) {
	let t = readVarBigInt(e);
	return t >> 1n ^ -(t & 1n);
}
// node_modules/hyparquet/src/xxhash.js
const e$1 = 18446744073709551615n;
const t$2 = 11400714785074694791n;
const n$2 = 14029467366897019727n;
const r$2 = 1609587929392839161n;
const i = 9650029242287828579n;
const a = 2870177450012600261n;
function rotl64(t, n) {
	return (t << n | t >> 64n - n) & e$1;
}
function round(r, i) {
	return r = r + i * n$2 & e$1, r = rotl64(r, 31n), r * t$2 & e$1;
}
function mergeRound(n, r) {
	return n ^= round(0n, r), n * t$2 + i & e$1;
}
function xxhash64(o, s = 0n) {
	let c = new DataView(o.buffer, o.byteOffset, o.byteLength), l = o.byteLength, u = 0, d;
	if (l >= 32) {
		let r = s + t$2 + n$2 & e$1, i = s + n$2 & e$1, a = s, o = s - t$2 & e$1;
		for (; u + 32 <= l;) r = round(r, c.getBigUint64(u, !0)), u += 8, i = round(i, c.getBigUint64(u, !0)), u += 8, a = round(a, c.getBigUint64(u, !0)), u += 8, o = round(o, c.getBigUint64(u, !0)), u += 8;
		d = rotl64(r, 1n) + rotl64(i, 7n) + rotl64(a, 12n) + rotl64(o, 18n) & e$1, d = mergeRound(d, r), d = mergeRound(d, i), d = mergeRound(d, a), d = mergeRound(d, o);
	} else d = s + a & e$1;
	for (d = d + BigInt(l) & e$1; u + 8 <= l;) d ^= round(0n, c.getBigUint64(u, !0)), d = rotl64(d, 27n) * t$2 + i & e$1, u += 8;
	for (u + 4 <= l && (d ^= BigInt(c.getUint32(u, !0)) * t$2 & e$1, d = rotl64(d, 23n) * n$2 + r$2 & e$1, u += 4); u < l;) d ^= BigInt(c.getUint8(u)) * a & e$1, d = rotl64(d, 11n) * t$2 & e$1, u += 1;
	return d ^= d >> 33n, d = d * n$2 & e$1, d ^= d >> 29n, d = d * r$2 & e$1, d ^= d >> 32n, d;
}
// node_modules/hyparquet/src/bloom.js
const n$1 = new TextEncoder();
const r$1 = new Uint32Array([
	1203114875,
	1150766481,
	2284105051,
	2729912477,
	1884591559,
	770785867,
	2667333959,
	1550580529
]);
function blockIndex(e, t) {
	return Number((e >> 32n) * BigInt(t) >> 32n);
}
function blockMask(e) {
	let t = new Uint32Array(8), n = Number(e & 4294967295n) | 0;
	for (let e = 0; e < 8; e++) t[e] = 1 << (Math.imul(n, r$1[e]) >>> 27);
	return t;
}
function sbbfContains(e, t) {
	let n = blockIndex(t, e.length >> 3) << 3, r = blockMask(t);
	for (let t = 0; t < 8; t++) if ((e[n + t] & r[t]) === 0) return !1;
	return !0;
}
function readBloomFilter(t) {
	let n = deserializeTCompactProtocol(t), r = n.field_1;
	if (typeof r != `number` || r <= 0 || r % 32 != 0 || !n.field_2?.field_1 || !n.field_3?.field_1 || !n.field_4?.field_1) return;
	let { view: i, offset: a } = t;
	if (a + r > i.byteLength) throw Error(`parquet bloom filter truncated: need ${r} bytes, have ${i.byteLength - a}`);
	let o = new Uint32Array(r >> 2);
	for (let e = 0; e < o.length; e++) o[e] = i.getUint32(a + e * 4, !0);
	return t.offset = a + r, {
		numBytes: r,
		blocks: o
	};
}
function hashParquetValue(e, r) {
	if (e == null) return;
	let { type: i, converted_type: a, logical_type: o } = r;
	if (i === `BOOLEAN`) return typeof e == `boolean` ? xxhash64(new Uint8Array([+!!e])) : void 0;
	if (i === `FLOAT`) {
		if (typeof e != `number`) return;
		let n = new ArrayBuffer(4);
		return new DataView(n).setFloat32(0, e, !0), xxhash64(new Uint8Array(n));
	}
	if (i === `DOUBLE`) {
		if (typeof e != `number`) return;
		let n = new ArrayBuffer(8);
		return new DataView(n).setFloat64(0, e, !0), xxhash64(new Uint8Array(n));
	}
	if (i === `INT32`) {
		if (a === `DATE` || a === `DECIMAL` || a === `TIME_MILLIS` || o?.type === `DATE` || o?.type === `TIME` || o?.type === `DECIMAL` || typeof e != `number` || !Number.isInteger(e)) return;
		let n = new ArrayBuffer(4);
		return new DataView(n).setInt32(0, e | 0, !0), xxhash64(new Uint8Array(n));
	}
	if (i === `INT64`) {
		if (a === `TIMESTAMP_MILLIS` || a === `TIMESTAMP_MICROS` || a === `TIME_MICROS` || a === `DECIMAL` || o?.type === `TIMESTAMP` || o?.type === `TIME` || o?.type === `DECIMAL`) return;
		let n;
		if (typeof e == `bigint`) n = e;
		else if (typeof e == `number` && Number.isSafeInteger(e)) n = BigInt(e);
		else return;
		let r = new ArrayBuffer(8);
		return new DataView(r).setBigUint64(0, BigInt.asUintN(64, n), !0), xxhash64(new Uint8Array(r));
	}
	if (i === `BYTE_ARRAY`) return a === `JSON` || a === `BSON` || a === `DECIMAL` || o?.type === `JSON` || o?.type === `BSON` || o?.type === `VARIANT` || o?.type === `GEOMETRY` || o?.type === `GEOGRAPHY` ? void 0 : typeof e == `string` ? xxhash64(n$1.encode(e)) : e instanceof Uint8Array ? xxhash64(e) : void 0;
	if (i === `FIXED_LEN_BYTE_ARRAY`) return a === `DECIMAL` || a === `INTERVAL` || o?.type === `DECIMAL` || o?.type === `UUID` || o?.type === `FLOAT16` || o?.type === `GEOMETRY` || o?.type === `GEOGRAPHY` ? void 0 : e instanceof Uint8Array ? xxhash64(e) : void 0;
}
function bloomEligibleColumns(e) {
	let t = new Set();
	return walkBloomEligible(e, t), t;
}
function walkBloomEligible(e, t) {
	if (e) {
		if (`$and` in e && Array.isArray(e.$and)) for (let n of e.$and) walkBloomEligible(n, t);
		else if (`$or` in e && Array.isArray(e.$or)) for (let n of e.$or) walkBloomEligible(n, t);
		else if (!(`$nor` in e)) for (let [n, r] of Object.entries(e)) n.startsWith(`$`) || (typeof r == `object` && r && !Array.isArray(r) ? (`$eq` in r || `$in` in r) && t.add(n) : t.add(n));
	}
}
// node_modules/hyparquet/src/constants.js
const ParquetTypes = [
	`BOOLEAN`,
	`INT32`,
	`INT64`,
	`INT96`,
	`FLOAT`,
	`DOUBLE`,
	`BYTE_ARRAY`,
	`FIXED_LEN_BYTE_ARRAY`
];
const Encodings = [
	`PLAIN`,
	`GROUP_VAR_INT`,
	`PLAIN_DICTIONARY`,
	`RLE`,
	`BIT_PACKED`,
	`DELTA_BINARY_PACKED`,
	`DELTA_LENGTH_BYTE_ARRAY`,
	`DELTA_BYTE_ARRAY`,
	`RLE_DICTIONARY`,
	`BYTE_STREAM_SPLIT`
];
const FieldRepetitionTypes = [
	`REQUIRED`,
	`OPTIONAL`,
	`REPEATED`
];
const ConvertedTypes = [
	`UTF8`,
	`MAP`,
	`MAP_KEY_VALUE`,
	`LIST`,
	`ENUM`,
	`DECIMAL`,
	`DATE`,
	`TIME_MILLIS`,
	`TIME_MICROS`,
	`TIMESTAMP_MILLIS`,
	`TIMESTAMP_MICROS`,
	`UINT_8`,
	`UINT_16`,
	`UINT_32`,
	`UINT_64`,
	`INT_8`,
	`INT_16`,
	`INT_32`,
	`INT_64`,
	`JSON`,
	`BSON`,
	`INTERVAL`
];
const CompressionCodecs = [
	`UNCOMPRESSED`,
	`SNAPPY`,
	`GZIP`,
	`LZO`,
	`BROTLI`,
	`LZ4`,
	`ZSTD`,
	`LZ4_RAW`
];
const PageTypes = [
	`DATA_PAGE`,
	`INDEX_PAGE`,
	`DICTIONARY_PAGE`,
	`DATA_PAGE_V2`
];
const BoundaryOrders = [
	`UNORDERED`,
	`ASCENDING`,
	`DESCENDING`
];
const EdgeInterpolationAlgorithms = [
	`SPHERICAL`,
	`VINCENTY`,
	`THOMAS`,
	`ANDOYER`,
	`KARNEY`
];
// node_modules/hyparquet/src/wkb.js
function wkbToGeojson(e) {
	let t = getFlags(e);
	if (t.type === 1) return {
		type: `Point`,
		coordinates: readPosition(e, t)
	};
	if (t.type === 2) return {
		type: `LineString`,
		coordinates: readLine(e, t)
	};
	if (t.type === 3) return {
		type: `Polygon`,
		coordinates: readPolygon(e, t)
	};
	if (t.type === 4) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(readPosition(e, getFlags(e)));
		return {
			type: `MultiPoint`,
			coordinates: n
		};
	}
	if (t.type === 5) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(readLine(e, getFlags(e)));
		return {
			type: `MultiLineString`,
			coordinates: n
		};
	}
	if (t.type === 6) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(readPolygon(e, getFlags(e)));
		return {
			type: `MultiPolygon`,
			coordinates: n
		};
	}
	if (t.type === 7) {
		let n = [];
		for (let r = 0; r < t.count; r++) n.push(wkbToGeojson(e));
		return {
			type: `GeometryCollection`,
			geometries: n
		};
	}
	throw Error(`Unsupported geometry type: ${t.type}`);
}
function getFlags(e) {
	let { view: t } = e, n = t.getUint8(e.offset++) === 1, r = t.getUint32(e.offset, n);
	e.offset += 4;
	let i = r % 1e3, a = Math.floor(r / 1e3), o = 0;
	i > 1 && i <= 7 && (o = t.getUint32(e.offset, n), e.offset += 4);
	let s = 2;
	return a && s++, a === 3 && s++, {
		littleEndian: n,
		type: i,
		dim: s,
		count: o
	};
}
function readPosition(e, t) {
	let n = [];
	for (let r = 0; r < t.dim; r++) {
		let r = e.view.getFloat64(e.offset, t.littleEndian);
		e.offset += 8, n.push(r);
	}
	return n;
}
function readLine(e, t) {
	let n = [];
	for (let r = 0; r < t.count; r++) n.push(readPosition(e, t));
	return n;
}
function readPolygon(e, t) {
	let { view: n } = e, r = [];
	for (let i = 0; i < t.count; i++) {
		let i = n.getUint32(e.offset, t.littleEndian);
		e.offset += 4, r.push(readLine(e, {
			...t,
			count: i
		}));
	}
	return r;
}
// node_modules/hyparquet/src/convert.js
const t$1 = new TextDecoder();
const DEFAULT_PARSERS = {
	timestampFromMilliseconds(e) {
		return new Date(Number(e));
	},
	timestampFromMicroseconds(e) {
		return new Date(Number(e / 1000n));
	},
	timestampFromNanoseconds(e) {
		return new Date(Number(e / 1000000n));
	},
	dateFromDays(e) {
		return new Date(e * 864e5);
	},
	stringFromBytes(e) {
		return e && t$1.decode(e);
	},
	jsonFromBytes(e) {
		return e && JSON.parse(t$1.decode(e));
	},
	geometryFromBytes(t) {
		return t && wkbToGeojson({
			view: new DataView(t.buffer, t.byteOffset, t.byteLength),
			offset: 0
		});
	},
	geographyFromBytes(t) {
		return t && wkbToGeojson({
			view: new DataView(t.buffer, t.byteOffset, t.byteLength),
			offset: 0
		});
	},
	uuidFromBytes(e) {
		if (!e) return;
		let t = Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``);
		return t.slice(0, 8) + `-` + t.slice(8, 12) + `-` + t.slice(12, 16) + `-` + t.slice(16, 20) + `-` + t.slice(20, 32);
	}
};
function convertWithDictionary(e, t, n, r) {
	if (t && n.endsWith(`_DICTIONARY`)) {
		let n = e;
		e instanceof Uint8Array && !(t instanceof Uint8Array) && (n = new t.constructor(e.length));
		for (let r = 0; r < e.length; r++) n[r] = t[e[r]];
		return n;
	}
	return convert(e, r);
}
function convert(e, t) {
	let { element: n, parsers: r, utf8: i = !0, schemaPath: a } = t, { type: o, converted_type: s, logical_type: c } = n, l = n.repetition_type !== `REQUIRED`;
	if (a?.some((e) => e.element.logical_type?.type === `VARIANT`) && o === `BYTE_ARRAY` && s !== `UTF8` && c?.type !== `STRING`) return e;
	if (s === `DECIMAL`) {
		let t = 10 ** -(n.scale || 0), r = Array(e.length);
		for (let n = 0; n < r.length; n++) e[n] instanceof Uint8Array ? r[n] = parseDecimal(e[n]) * t : r[n] = Number(e[n]) * t;
		return r;
	}
	if (!s && o === `INT96`) return Array.from(e).map((e) => r.timestampFromNanoseconds(parseInt96Nanos(e)));
	if (s === `DATE`) return Array.from(e).map((e) => r.dateFromDays(e));
	if (s === `TIMESTAMP_MILLIS`) return Array.from(e).map((e) => r.timestampFromMilliseconds(e));
	if (s === `TIMESTAMP_MICROS`) return Array.from(e).map((e) => r.timestampFromMicroseconds(e));
	if (s === `JSON`) return e.map((e) => r.jsonFromBytes(e));
	if (s === `BSON`) throw Error(`parquet bson not supported`);
	if (s === `INTERVAL`) throw Error(`parquet interval not supported`);
	if (c?.type === `GEOMETRY`) return e.map((e) => r.geometryFromBytes(e));
	if (c?.type === `GEOGRAPHY`) return e.map((e) => r.geographyFromBytes(e));
	if (c?.type === `UUID`) return e.map((e) => r.uuidFromBytes(e));
	if (s === `UTF8` || c?.type === `STRING` || i && o === `BYTE_ARRAY`) return e.map((e) => r.stringFromBytes(e));
	if (s === `UINT_64` || c?.type === `INTEGER` && c.bitWidth === 64 && !c.isSigned) {
		if (e instanceof BigInt64Array) return new BigUint64Array(e.buffer, e.byteOffset, e.length);
		let t = l ? Array(e.length) : new BigUint64Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n];
		return t;
	}
	if (s === `UINT_32` || c?.type === `INTEGER` && c.bitWidth === 32 && !c.isSigned) {
		if (e instanceof Int32Array) return new Uint32Array(e.buffer, e.byteOffset, e.length);
		let t = l ? Array(e.length) : new Uint32Array(e.length);
		for (let n = 0; n < t.length; n++) t[n] = e[n] < 0 ? 4294967296 + e[n] : e[n];
		return t;
	}
	if (c?.type === `FLOAT16`) return Array.from(e).map(parseFloat16);
	if (c?.type === `TIMESTAMP`) {
		let { unit: t } = c, n = r.timestampFromMilliseconds;
		t === `MICROS` && (n = r.timestampFromMicroseconds), t === `NANOS` && (n = r.timestampFromNanoseconds);
		let i = Array(e.length);
		for (let t = 0; t < i.length; t++) i[t] = n(e[t]);
		return i;
	}
	return e;
}
function parseDecimal(e) {
	if (!e.length) return 0;
	let t = 0n;
	for (let n of e) t = t * 256n + BigInt(n);
	let n = e.length * 8;
	return t >= 2n ** BigInt(n - 1) && (t -= 2n ** BigInt(n)), Number(t);
}
function parseInt96Nanos(e) {
	let t = (e >> 64n) - 2440588n, n = e & 18446744073709551615n;
	return t * 86400000000000n + n;
}
function parseFloat16(e) {
	if (!e) return;
	let t = e[1] << 8 | e[0], n = t >> 15 ? -1 : 1, r = t >> 10 & 31, i = t & 1023;
	return r === 0 ? n * 2 ** -14 * (i / 1024) : r === 31 ? i ? NaN : n * (1 / 0) : n * 2 ** (r - 15) * (1 + i / 1024);
}
// node_modules/hyparquet/src/schema.js
function schemaTree(e, t, n) {
	let r = e[t], i = [], a = 1;
	if (r.num_children) for (; i.length < r.num_children;) {
		let r = e[t + a], o = schemaTree(e, t + a, [...n, r.name]);
		a += o.count, i.push(o);
	}
	return {
		count: a,
		element: r,
		children: i,
		path: n
	};
}
function getSchemaPath(e, t) {
	return getTreePath(schemaTree(e, 0, []), t);
}
function getTreePath(e, t) {
	let n = [e];
	for (let r of t) {
		let i = e.children.find((e) => e.element.name === r);
		if (!i) throw Error(`parquet schema element not found: ${t}`);
		n.push(i), e = i;
	}
	return n;
}
function getPhysicalColumns(e) {
	let t = [];
	function traverse(e) {
		if (e.children.length) for (let t of e.children) traverse(t);
		else t.push(e.path.join(`.`));
	}
	return traverse(e), t;
}
function getMaxRepetitionLevel(e) {
	let t = 0;
	for (let { element: n } of e) n.repetition_type === `REPEATED` && t++;
	return t;
}
function getMaxDefinitionLevel(e) {
	let t = 0;
	for (let { element: n } of e.slice(1)) n.repetition_type !== `REQUIRED` && t++;
	return t;
}
function isListLike(e) {
	if (!e || e.element.converted_type !== `LIST` || e.children.length > 1) return !1;
	let t = e.children[0];
	return !(t.children.length > 1 || t.element.repetition_type !== `REPEATED`);
}
function isMapLike(e) {
	if (!e || e.element.converted_type !== `MAP` || e.children.length > 1) return !1;
	let t = e.children[0];
	return t.children.length === 2 && t.element.repetition_type === `REPEATED` && t.children.find((e) => e.element.name === `key`)?.element.repetition_type !== `REPEATED` && t.children.find((e) => e.element.name === `value`)?.element.repetition_type !== `REPEATED`;
}
function isFlatColumn(e) {
	if (e.length !== 2) return !1;
	let [, t] = e;
	return !(t.element.repetition_type === `REPEATED` || t.children.length);
}
// node_modules/hyparquet/src/geoparquet.js
function markGeoColumns(e, t) {
	let n = new Map(), r = t?.find(({ key: e }) => e === `geo`)?.value, i = (r && JSON.parse(r)?.columns) ?? {};
	for (let [e, t] of Object.entries(i)) {
		if (t.encoding !== `WKB`) continue;
		let r = t.edges === `spherical` ? `GEOGRAPHY` : `GEOMETRY`, i = t.crs?.id ?? t.crs?.ids?.[0], a = i ? `${i.authority}:${i.code.toString()}` : void 0;
		n.set(e, {
			type: r,
			crs: a
		});
	}
	for (let t = 1; t < e.length; t++) {
		let { logical_type: r, name: i, num_children: a, type: o } = e[t];
		a ? t += a : o === `BYTE_ARRAY` && !r && (e[t].logical_type = n.get(i));
	}
}
// node_modules/hyparquet/src/metadata.js
const defaultInitialFetchSize = 1 << 19;
const p = new TextDecoder();
function decode(e) {
	return e && p.decode(e);
}
async function parquetMetadataAsync(e, { parsers: t, initialFetchSize: n = 524288, geoparquet: r = !0 } = {}) {
	if (!e || !(e.byteLength >= 0)) throw Error(`parquet expected AsyncBuffer`);
	let i = Math.max(0, e.byteLength - n), a = await e.slice(i, e.byteLength), o = new DataView(a);
	if (o.getUint32(a.byteLength - 4, !0) !== 827474256) throw Error(`parquet file invalid (footer != PAR1)`);
	let s = o.getUint32(a.byteLength - 8, !0);
	if (s > e.byteLength - 8) throw Error(`parquet metadata length ${s} exceeds available buffer ${e.byteLength - 8}`);
	if (s + 8 > n) {
		let n = e.byteLength - s - 8, o = await e.slice(n, i), c = new ArrayBuffer(s + 8), l = new Uint8Array(c);
		return l.set(new Uint8Array(o)), l.set(new Uint8Array(a), i - n), parquetMetadata(c, {
			parsers: t,
			geoparquet: r
		});
	}
	return parquetMetadata(a, {
		parsers: t,
		geoparquet: r
	});
}
function parquetMetadata(n, { parsers: c, geoparquet: l = !0 } = {}) {
	let u;
	if (n instanceof ArrayBuffer) u = new DataView(n);
	else if (n instanceof Uint8Array) u = new DataView(n.buffer, n.byteOffset, n.byteLength);
	else throw Error(`parquet expected ArrayBuffer or Uint8Array`);
	let p = {
		...DEFAULT_PARSERS,
		...c
	};
	if (u.byteLength < 8) throw Error(`parquet file is too short`);
	if (u.getUint32(u.byteLength - 4, !0) !== 827474256) throw Error(`parquet file invalid (footer != PAR1)`);
	let m = u.byteLength - 8, h = u.getUint32(m, !0);
	if (h > u.byteLength - 8) throw Error(`parquet metadata length ${h} exceeds available buffer ${u.byteLength - 8}`);
	let g = m - h, _ = deserializeTCompactProtocol({
		view: u,
		offset: g
	}), v = _.field_1, y = _.field_2.map((e) => ({
		type: ParquetTypes[e.field_1],
		type_length: e.field_2,
		repetition_type: FieldRepetitionTypes[e.field_3],
		name: decode(e.field_4),
		num_children: e.field_5,
		converted_type: ConvertedTypes[e.field_6],
		scale: e.field_7,
		precision: e.field_8,
		field_id: e.field_9,
		logical_type: logicalType(e.field_10)
	})), b = y.filter((e) => e.type), x = _.field_3, S = _.field_4.map((t) => ({
		columns: t.field_1.map((t, n) => ({
			file_path: decode(t.field_1),
			file_offset: t.field_2,
			meta_data: t.field_3 && {
				type: ParquetTypes[t.field_3.field_1],
				encodings: t.field_3.field_2?.map((e) => Encodings[e]),
				path_in_schema: t.field_3.field_3.map(decode),
				codec: CompressionCodecs[t.field_3.field_4],
				num_values: t.field_3.field_5,
				total_uncompressed_size: t.field_3.field_6,
				total_compressed_size: t.field_3.field_7,
				key_value_metadata: t.field_3.field_8?.map((e) => ({
					key: decode(e.field_1),
					value: decode(e.field_2)
				})),
				data_page_offset: t.field_3.field_9,
				index_page_offset: t.field_3.field_10,
				dictionary_page_offset: t.field_3.field_11,
				statistics: convertStats(t.field_3.field_12, b[n], p),
				encoding_stats: t.field_3.field_13?.map((e) => ({
					page_type: PageTypes[e.field_1],
					encoding: Encodings[e.field_2],
					count: e.field_3
				})),
				bloom_filter_offset: t.field_3.field_14,
				bloom_filter_length: t.field_3.field_15,
				size_statistics: t.field_3.field_16 && {
					unencoded_byte_array_data_bytes: t.field_3.field_16.field_1,
					repetition_level_histogram: t.field_3.field_16.field_2,
					definition_level_histogram: t.field_3.field_16.field_3
				},
				geospatial_statistics: t.field_3.field_17 && {
					bbox: t.field_3.field_17.field_1 && {
						xmin: t.field_3.field_17.field_1.field_1,
						xmax: t.field_3.field_17.field_1.field_2,
						ymin: t.field_3.field_17.field_1.field_3,
						ymax: t.field_3.field_17.field_1.field_4,
						zmin: t.field_3.field_17.field_1.field_5,
						zmax: t.field_3.field_17.field_1.field_6,
						mmin: t.field_3.field_17.field_1.field_7,
						mmax: t.field_3.field_17.field_1.field_8
					},
					geospatial_types: t.field_3.field_17.field_2
				}
			},
			offset_index_offset: t.field_4,
			offset_index_length: t.field_5,
			column_index_offset: t.field_6,
			column_index_length: t.field_7,
			crypto_metadata: t.field_8,
			encrypted_column_metadata: t.field_9
		})),
		total_byte_size: t.field_2,
		num_rows: t.field_3,
		sorting_columns: t.field_4?.map((e) => ({
			column_idx: e.field_1,
			descending: e.field_2,
			nulls_first: e.field_3
		})),
		file_offset: t.field_5,
		total_compressed_size: t.field_6,
		ordinal: t.field_7
	})), C = _.field_5?.map((e) => ({
		key: decode(e.field_1),
		value: decode(e.field_2)
	})), w = decode(_.field_6);
	return l && markGeoColumns(y, C), {
		version: v,
		schema: y,
		num_rows: x,
		row_groups: S,
		key_value_metadata: C,
		created_by: w,
		metadata_length: h
	};
}
function parquetSchema({ schema: e }) {
	return getSchemaPath(e, [])[0];
}
function logicalType(e) {
	return e?.field_1 ? { type: `STRING` } : e?.field_2 ? { type: `MAP` } : e?.field_3 ? { type: `LIST` } : e?.field_4 ? { type: `ENUM` } : e?.field_5 ? {
		type: `DECIMAL`,
		scale: e.field_5.field_1,
		precision: e.field_5.field_2
	} : e?.field_6 ? { type: `DATE` } : e?.field_7 ? {
		type: `TIME`,
		isAdjustedToUTC: e.field_7.field_1,
		unit: timeUnit(e.field_7.field_2)
	} : e?.field_8 ? {
		type: `TIMESTAMP`,
		isAdjustedToUTC: e.field_8.field_1,
		unit: timeUnit(e.field_8.field_2)
	} : e?.field_10 ? {
		type: `INTEGER`,
		bitWidth: e.field_10.field_1,
		isSigned: e.field_10.field_2
	} : e?.field_11 ? { type: `NULL` } : e?.field_12 ? { type: `JSON` } : e?.field_13 ? { type: `BSON` } : e?.field_14 ? { type: `UUID` } : e?.field_15 ? { type: `FLOAT16` } : e?.field_16 ? {
		type: `VARIANT`,
		specification_version: e.field_16.field_1
	} : e?.field_17 ? {
		type: `GEOMETRY`,
		crs: decode(e.field_17.field_1)
	} : e?.field_18 ? {
		type: `GEOGRAPHY`,
		crs: decode(e.field_18.field_1),
		algorithm: EdgeInterpolationAlgorithms[e.field_18.field_2]
	} : e;
}
function timeUnit(e) {
	if (e.field_1) return `MILLIS`;
	if (e.field_2) return `MICROS`;
	if (e.field_3) return `NANOS`;
	throw Error(`parquet time unit required`);
}
function convertStats(e, t, n) {
	return e && {
		max: convertMetadata(e.field_1, t, n),
		min: convertMetadata(e.field_2, t, n),
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: convertMetadata(e.field_5, t, n),
		min_value: convertMetadata(e.field_6, t, n),
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
function convertMetadata(e, t, n) {
	let { type: r, converted_type: i, logical_type: a } = t;
	if (e === void 0) return e;
	if (r === `BOOLEAN`) return e[0] === 1;
	if (r === `BYTE_ARRAY`) return n.stringFromBytes(e);
	let o = new DataView(e.buffer, e.byteOffset, e.byteLength);
	if (r === `FLOAT` && o.byteLength === 4) return o.getFloat32(0, !0);
	if (r === `DOUBLE` && o.byteLength === 8) return o.getFloat64(0, !0);
	if (r === `INT32` && i === `DECIMAL` && o.byteLength === 4) return o.getInt32(0, !0) * 10 ** -(t.scale || 0);
	if (r === `INT64` && i === `DECIMAL` && o.byteLength === 8) return Number(o.getBigInt64(0, !0)) * 10 ** -(t.scale || 0);
	if (r === `INT32` && i === `DATE`) return n.dateFromDays(o.getInt32(0, !0));
	if (r === `INT64` && i === `TIMESTAMP_MILLIS`) return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
	if (r === `INT64` && i === `TIMESTAMP_MICROS`) return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
	if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `NANOS`) return n.timestampFromNanoseconds(o.getBigInt64(0, !0));
	if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `MICROS`) return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
	if (r === `INT64` && a?.type === `TIMESTAMP`) return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
	let s = i?.startsWith(`UINT_`) || a?.type === `INTEGER` && !a.isSigned;
	return r === `INT32` && s && o.byteLength === 4 ? o.getUint32(0, !0) : r === `INT64` && s && o.byteLength === 8 ? o.getBigUint64(0, !0) : r === `INT32` && o.byteLength === 4 ? o.getInt32(0, !0) : r === `INT64` && o.byteLength === 8 ? o.getBigInt64(0, !0) : i === `DECIMAL` ? parseDecimal(e) * 10 ** -(t.scale || 0) : a?.type === `FLOAT16` ? parseFloat16(e) : a?.type === `UUID` ? n.uuidFromBytes(e) : e;
}
// node_modules/hyparquet/src/indexes.js
function readColumnIndex(i, a, o = void 0) {
	let s = {
		...DEFAULT_PARSERS,
		...o
	}, c = deserializeTCompactProtocol(i);
	return {
		null_pages: c.field_1,
		min_values: c.field_2.map((e) => convertMetadata(e, a, s)),
		max_values: c.field_3.map((e) => convertMetadata(e, a, s)),
		boundary_order: BoundaryOrders[c.field_4],
		null_counts: c.field_5,
		repetition_level_histograms: c.field_6,
		definition_level_histograms: c.field_7
	};
}
function readOffsetIndex(e) {
	let t = deserializeTCompactProtocol(e);
	return {
		page_locations: t.field_1.map((e) => ({
			offset: e.field_1,
			compressed_page_size: e.field_2,
			first_row_index: e.field_3
		})),
		unencoded_byte_array_data_bytes: t.field_2
	};
}
// node_modules/hyparquet/src/utils.js
function toJson(e) {
	if (e === void 0) return null;
	if (typeof e == `bigint`) return Number(e);
	if (Object.is(e, -0)) return 0;
	if (Array.isArray(e)) return e.map(toJson);
	if (e instanceof Uint8Array) return Array.from(e);
	if (e instanceof Date) return e.toISOString();
	if (e instanceof Object) {
		let t = {};
		for (let n of Object.keys(e)) e[n] !== void 0 && (t[n] = toJson(e[n]));
		return t;
	}
	return e;
}
function concat(e, t) {
	let n = 1e4;
	for (let r = 0; r < t.length; r += n) e.push(...t.slice(r, r + n));
}
function equals(e, t, n = !0) {
	if (n ? e === t : e == t) return !0;
	if (!e || !t || typeof e != `object` || typeof t != `object`) return !1;
	if (e instanceof Uint8Array && t instanceof Uint8Array) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; n++) if (e[n] !== t[n]) return !1;
		return !0;
	}
	if (e instanceof Date || t instanceof Date) return e instanceof Date && t instanceof Date && e.getTime() === t.getTime();
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return !1;
		for (let r = 0; r < e.length; r++) if (!equals(e[r], t[r], n)) return !1;
		return !0;
	}
	let r = Object.keys(e);
	if (r.length !== Object.keys(t).length) return !1;
	for (let i of r) if (!equals(e[i], t[i], n)) return !1;
	return !0;
}
async function byteLengthFromUrlUsingGet(e, t = {}, n = globalThis.fetch) {
	let r = new AbortController(), i = new Headers(t.headers);
	i.set(`Range`, `bytes=0-0`);
	let a = await n(e, {
		...t,
		headers: i,
		signal: r.signal
	});
	if (!a.ok) throw Error(`fetch with range failed ${a.status}`);
	if (a.status === 206) {
		let e = a.headers.get(`Content-Range`);
		if (!e) throw Error(`missing content-range header`);
		let t = e.match(/bytes \d+-\d+\/(\d+)/);
		if (!t) throw Error(`invalid content-range header: ${e}`);
		return parseInt(t[1]);
	}
	if (a.status === 200) {
		let e = a.headers.get(`Content-Length`);
		if (r.abort(), e) return parseInt(e);
	}
	throw Error(`server does not support range requests and missing content-length`);
}
async function byteLengthFromUrl(e, t, n) {
	let r = n ?? globalThis.fetch, i = await r(e, {
		...t,
		method: `HEAD`
	});
	if (i.status === 403) return byteLengthFromUrlUsingGet(e, t, r);
	if (!i.ok) throw Error(`fetch head failed ${i.status}`);
	let a = i.headers.get(`Content-Length`);
	return a ? parseInt(a) : byteLengthFromUrlUsingGet(e, t, r);
}
async function asyncBufferFromUrl({ url: e, byteLength: t, requestInit: n, fetch: r }) {
	if (!e) throw Error(`missing url`);
	let i = r ?? globalThis.fetch;
	t ??= await byteLengthFromUrl(e, n, i);
	let a, o = n || {};
	return {
		byteLength: t,
		async slice(t, n) {
			if (a) return a.then((e) => e.slice(t, n));
			let r = new Headers(o.headers), s = n === void 0 ? `` : n - 1;
			r.set(`Range`, `bytes=${t}-${s}`);
			let c = await i(e, {
				...o,
				headers: r
			});
			if (!c.ok || !c.body) throw Error(`fetch failed ${c.status}`);
			if (c.status === 200) return a = c.arrayBuffer(), a.then((e) => e.slice(t, n));
			if (c.status === 206) return c.arrayBuffer();
			throw Error(`fetch received unexpected status code ${c.status}`);
		}
	};
}
function cachedAsyncBuffer({ byteLength: t, slice: n }, { minSize: r = defaultInitialFetchSize } = {}) {
	if (t < r) {
		let e = n(0, t);
		return {
			byteLength: t,
			async slice(t, n) {
				return (await e).slice(t, n);
			}
		};
	}
	let i = new Map();
	return {
		byteLength: t,
		slice(e, r) {
			let a = cacheKey(e, r, t), o = i.get(a);
			if (o) return o;
			let s = n(e, r);
			return i.set(a, s), s;
		}
	};
}
function cacheKey(e, t, n) {
	if (e < 0) {
		if (t !== void 0) throw Error(`invalid suffix range [${e}, ${t}]`);
		return n === void 0 ? `${e},` : `${n + e},${n}`;
	}
	if (t !== void 0) {
		if (e > t) throw Error(`invalid empty range [${e}, ${t}]`);
		return `${e},${t}`;
	}
	return n === void 0 ? `${e},` : `${e},${n}`;
}
function flatten(e) {
	if (!e) return [];
	if (e.length === 1) return e[0];
	let t = [];
	for (let n of e) concat(t, n);
	return t;
}
// node_modules/hyparquet/src/filter.js
const r = new TextEncoder();
function pathsNeededForFilter(e) {
	if (!e) return [];
	let t = [];
	return `$and` in e && Array.isArray(e.$and) ? t.push(...e.$and.flatMap(pathsNeededForFilter)) : `$or` in e && Array.isArray(e.$or) ? t.push(...e.$or.flatMap(pathsNeededForFilter)) : `$nor` in e && Array.isArray(e.$nor) ? t.push(...e.$nor.flatMap(pathsNeededForFilter)) : t.push(...Object.keys(e)), [...new Set(t)];
}
function columnsNeededForFilter(e) {
	return [...new Set(pathsNeededForFilter(e).map((e) => e.split(`.`)[0]))];
}
function matchFilter(e, t, r = !0) {
	return `$and` in t && Array.isArray(t.$and) ? t.$and.every((t) => matchFilter(e, t, r)) : `$or` in t && Array.isArray(t.$or) ? t.$or.some((t) => matchFilter(e, t, r)) : `$nor` in t && Array.isArray(t.$nor) ? !t.$nor.some((t) => matchFilter(e, t, r)) : Object.entries(t).every(([t, i]) => {
		let a = resolve(e, t);
		return typeof i != `object` || !i || Array.isArray(i) ? equals(a, i, r) : Object.entries(i || {}).every(([e, t]) => e === `$gt` ? a != null && a > t : e === `$gte` ? a != null && a >= t : e === `$lt` ? a != null && a < t : e === `$lte` ? a != null && a <= t : e === `$eq` ? equals(a, t, r) : e === `$ne` ? !equals(a, t, r) : e === `$in` ? Array.isArray(t) && matchesIn(a, t, r) : e === `$nin` ? Array.isArray(t) && !matchesIn(a, t, r) : e !== `$not` || !matchFilter({ value: a }, { value: t }, r));
	});
}
function matchesIn(e, t, r) {
	return t.some((t) => equals(e, t, r) || Array.isArray(e) && e.some((e) => equals(e, t, r)));
}
function canSkipRowGroup({ rowGroup: n, physicalColumns: r, filter: i, strict: a = !0, bloomFilters: o, schemaElements: s }) {
	if (!i) return !1;
	if (`$and` in i && Array.isArray(i.$and)) return i.$and.some((e) => canSkipRowGroup({
		rowGroup: n,
		physicalColumns: r,
		filter: e,
		strict: a,
		bloomFilters: o,
		schemaElements: s
	}));
	if (`$or` in i && Array.isArray(i.$or)) return i.$or.every((e) => canSkipRowGroup({
		rowGroup: n,
		physicalColumns: r,
		filter: e,
		strict: a,
		bloomFilters: o,
		schemaElements: s
	}));
	if (`$nor` in i && Array.isArray(i.$nor)) return !1;
	for (let [c, l] of Object.entries(i)) {
		let i = r.indexOf(c);
		if (i === -1) continue;
		let { min: u, max: d, min_value: f, max_value: p, null_count: m } = n.columns[i].meta_data?.statistics || {}, h = f === void 0 ? u : f, g = p === void 0 ? d : p, _ = h !== void 0 && g !== void 0, v = o?.[c], y = s?.[c], b = matchFilter({ value: null }, { value: l }, a) && (m === void 0 || m > 0);
		if (_ && !b && canSkipStats(l, h, g, a, y)) return !0;
		for (let [n, r] of Object.entries(l || {})) if (v && y) {
			if (n === `$eq`) {
				let n = hashParquetValue(r, y);
				if (n !== void 0 && !sbbfContains(v.blocks, n)) return !0;
			}
			if (n === `$in` && Array.isArray(r) && r.length > 0) {
				let n = !0;
				for (let i of r) {
					let r = hashParquetValue(i, y);
					if (r === void 0 || sbbfContains(v.blocks, r)) {
						n = !1;
						break;
					}
				}
				if (n) return !0;
			}
		}
	}
	return !1;
}
function canSkipStats(e, t, r, i, a) {
	if (t === void 0 || r === void 0) return !1;
	let o = a?.type === `FLOAT` || a?.type === `DOUBLE` || a?.logical_type?.type === `FLOAT16`;
	for (let [s, c] of Object.entries(e || {})) {
		let e = compareParquetValues(t, c, i, a), l = compareParquetValues(r, c, i, a), u = !(t instanceof Uint8Array || r instanceof Uint8Array) && (a?.type !== `BYTE_ARRAY` || typeof c == `string` && [...c].every((e) => e.charCodeAt(0) <= 127));
		if (s === `$gt` && u && l !== void 0 && l <= 0 || s === `$gte` && u && l !== void 0 && l < 0 || s === `$lt` && u && e !== void 0 && e >= 0 || s === `$lte` && u && e !== void 0 && e > 0) return !0;
		if (s === `$eq`) {
			let e = compareParquetValues(c, t, i, a), n = compareParquetValues(c, r, i, a);
			if (e !== void 0 && e < 0 || n !== void 0 && n > 0) return !0;
		}
		if (s === `$ne` && !o && equals(t, r, i) && equals(t, c, i) || s === `$in` && Array.isArray(c) && c.every((e) => {
			let n = compareParquetValues(e, t, i, a), o = compareParquetValues(e, r, i, a);
			return n !== void 0 && n < 0 || o !== void 0 && o > 0;
		}) || s === `$nin` && !o && Array.isArray(c) && equals(t, r, i) && c.some((e) => equals(t, e, i))) return !0;
	}
	return !1;
}
function compareParquetValues(e, t, i, a) {
	if (a?.type === `BYTE_ARRAY`) return typeof e != `string` || typeof t != `string` ? void 0 : compareBytes(r.encode(e), r.encode(t));
	if (e instanceof Uint8Array || t instanceof Uint8Array) return !(e instanceof Uint8Array) || !(t instanceof Uint8Array) ? void 0 : compareBytes(e, t);
	if (e < t) return -1;
	if (e > t) return 1;
	if (equals(e, t, i)) return 0;
}
function compareBytes(e, t) {
	let n = Math.min(e.length, t.length);
	for (let r = 0; r < n; r++) {
		if (e[r] < t[r]) return -1;
		if (e[r] > t[r]) return 1;
	}
	return e.length < t.length ? -1 : +(e.length > t.length);
}
function matchesNull(e, t) {
	return matchFilter({ value: null }, { value: e }, t);
}
function filterPageRanges(e, t, n, r = !0) {
	if (!e) return;
	if (`$and` in e && Array.isArray(e.$and)) {
		let i;
		for (let a of e.$and) i = intersectRanges(i, filterPageRanges(a, t, n, r));
		return i;
	}
	if (`$or` in e && Array.isArray(e.$or)) {
		let i = [];
		for (let a of e.$or) {
			let e = filterPageRanges(a, t, n, r);
			if (!e) return;
			i = unionRanges(i, e);
		}
		return i;
	}
	if (`$nor` in e && Array.isArray(e.$nor)) return;
	let i;
	for (let [a, o] of Object.entries(e)) {
		let e = t[a];
		if (!e) continue;
		let s = matchesNull(o, r), c = [];
		for (let t = 0; t < e.pageStarts.length; t++) {
			let i = e.pageStarts[t], a = t + 1 < e.pageStarts.length ? e.pageStarts[t + 1] : n, l = e.nullCounts?.[t], u = s && (l === void 0 || l > 0);
			if (e.nullPages[t] || u || !canSkipStats(o, e.minValues[t], e.maxValues[t], r, e.element)) {
				let e = c[c.length - 1];
				e && e[1] === i ? e[1] = a : c.push([i, a]);
			}
		}
		i = intersectRanges(i, c);
	}
	return i;
}
function intersectRanges(e, t) {
	if (!e) return t;
	if (!t) return e;
	let n = [], r = 0, i = 0;
	for (; r < e.length && i < t.length;) {
		let a = Math.max(e[r][0], t[i][0]), o = Math.min(e[r][1], t[i][1]);
		a < o && n.push([a, o]), e[r][1] < t[i][1] ? r++ : i++;
	}
	return n;
}
function unionRanges(e, t) {
	let n = [], r = 0, i = 0;
	for (; r < e.length || i < t.length;) {
		let a = i >= t.length || r < e.length && e[r][0] <= t[i][0] ? e[r++] : t[i++], o = n[n.length - 1];
		o && a[0] <= o[1] ? o[1] = Math.max(o[1], a[1]) : n.push([a[0], a[1]]);
	}
	return n;
}
function resolve(e, t) {
	let n = e;
	for (let e of t.split(`.`)) n = n?.[e];
	return n;
}
// node_modules/hyparquet/src/plan.js
const l = 1 << 21;
function parquetPlan(e) {
	let { metadata: t, rowStart: n = 0, columns: r, useOffsetIndex: i = !1 } = e;
	if (!t) throw Error(`parquetPlan requires metadata`);
	let a = [], o = [], s = [], c = parquetPlanGroups(e);
	for (let e of c.groups) {
		let t = parquetPlanGroup({
			...e,
			columns: r,
			useOffsetIndex: i
		});
		a.push(...t.groups), o.push(...t.fetches), s.push(...t.indexes);
	}
	return o.push(...s), {
		metadata: t,
		rowStart: n,
		rowEnd: c.rowEnd,
		columns: r,
		fetches: o,
		groups: a
	};
}
function parquetPlanGroups({ metadata: e, rowStart: t = 0, rowEnd: r = 1 / 0, columns: i, filter: a, filterStrict: o = !0, bloomFiltersByGroup: l, schemaElements: u, pageRangesByGroup: d, pageLocationsByGroup: f }) {
	if (!e) throw Error(`parquetPlan requires metadata`);
	let p = parquetSchema(e), m = getPhysicalColumns(p), h = a ? {
		...physicalSchemaElements(p),
		...u
	} : u, g = [], _ = 0;
	for (let s = 0; s < e.row_groups.length; s++) {
		let c = e.row_groups[s], u = Number(c.num_rows), p = _ + u;
		if (u > 0 && p > t && _ < r && !canSkipRowGroup({
			rowGroup: c,
			physicalColumns: m,
			filter: a,
			strict: o,
			bloomFilters: l?.[s],
			schemaElements: h
		})) {
			let e = Math.max(t - _, 0), n = Math.min(r - _, u), a = d?.[s], o = f?.[s], l = a ? a.map(([t, r]) => [Math.max(t, e), Math.min(r, n)]).filter(([e, t]) => e < t) : [[e, n]];
			l.length > 1 && (l = c.columns.every((e) => {
				let t = e.meta_data?.path_in_schema[0], n = e.meta_data?.path_in_schema.join(`.`);
				return i && t && !i.includes(t) ? !0 : !!(e.offset_index_offset && e.offset_index_length) || !!(n && o?.[n]);
			}) ? coalesceOverlappingPageRanges(l, c, i, o) : [[l[0][0], l[l.length - 1][1]]]), l.length && g.push({
				rowGroup: c,
				groupIndex: s,
				groupStart: _,
				groupRows: u,
				ranges: l,
				pageRanges: a,
				pageLocations: o
			});
		}
		_ = p;
	}
	return {
		groups: g,
		rowEnd: isFinite(r) ? r : _
	};
}
function parquetPlanGroup({ rowGroup: e, groupStart: t, groupRows: n, ranges: r, columns: i, useOffsetIndex: a = !1, pageRanges: o, pageLocations: s }) {
	let c = [], u = [], d = [], f = r.length > 1 || r[0][0] > 0 || r[0][1] < n;
	for (let t of e.columns) {
		let e = t.meta_data;
		if (t.file_path) throw Error(`parquet file_path not supported`);
		if (!e) throw Error(`parquet column metadata is undefined`);
		if (i && !i.includes(e.path_in_schema[0])) continue;
		let n = e.dictionary_page_offset || e.data_page_offset, r = Number(n), l = Number(n + e.total_compressed_size), u = s?.[e.path_in_schema.join(`.`)];
		if (u && f) c.push({
			columnMetadata: e,
			pageLocations: u,
			range: {
				startByte: r,
				endByte: l
			}
		});
		else if ((a || o) && t.offset_index_offset && t.offset_index_length && f) {
			let r = Number(t.offset_index_offset);
			c.push({
				columnMetadata: e,
				offsetIndex: {
					startByte: r,
					endByte: r + t.offset_index_length
				},
				range: {
					startByte: Number(n),
					endByte: l
				}
			});
		} else c.push({
			columnMetadata: e,
			range: {
				startByte: r,
				endByte: l
			}
		});
	}
	let p = [], m;
	for (let e of c) `pageLocations` in e || (`offsetIndex` in e ? d.push(e.offsetIndex) : i ? p.push(e.range) : m && e.range.endByte - m.startByte <= l ? m.endByte = e.range.endByte : (m && u.push(m), m = { ...e.range }));
	return m && u.push(m), u.push(...coalesceByteRanges(p, 8192, l)), {
		groups: r.map(([r, i]) => ({
			chunks: c,
			rowGroup: e,
			groupStart: t,
			groupRows: n,
			selectStart: r,
			selectEnd: i
		})),
		fetches: u,
		indexes: d
	};
}
function coalesceOverlappingPageRanges(e, t, n, r) {
	let i = t.columns.filter((e) => !n || n.includes(e.meta_data?.path_in_schema[0] || ``)).map((e) => r?.[e.meta_data?.path_in_schema.join(`.`) || ``]), a = [];
	for (let n of e) {
		let e = a[a.length - 1], r = e && i.some((r) => {
			if (!r) return !0;
			let i = pagesForRange(e, r, Number(t.num_rows)), a = pagesForRange(n, r, Number(t.num_rows));
			return i[0] <= a[1] && a[0] <= i[1];
		});
		e && r ? e[1] = n[1] : a.push([...n]);
	}
	return a;
}
function pagesForRange([e, t], n, r) {
	let i = 1 / 0, a = -1 / 0;
	for (let o = 0; o < n.length; o++) {
		let s = Number(n[o].first_row_index);
		(o + 1 < n.length ? Number(n[o + 1].first_row_index) : r) > e && s < t && (i = Math.min(i, o), a = o);
	}
	return [i, a];
}
async function prefetchBloomFilters({ file: r, metadata: i, filter: a, filterStrict: o = !0 }) {
	let l = i.row_groups.map(() => ({})), u = bloomEligibleColumns(a);
	if (u.size === 0) return l;
	let d = getPhysicalColumns(parquetSchema(i)), f = [];
	return i.row_groups.forEach((e, i) => {
		if (!canSkipRowGroup({
			rowGroup: e,
			physicalColumns: d,
			filter: a,
			strict: o
		})) for (let n of u) {
			let a = d.indexOf(n);
			if (a === -1) continue;
			let o = e.columns[a]?.meta_data;
			if (!o?.bloom_filter_offset || !o.bloom_filter_length) continue;
			let s = Number(o.bloom_filter_offset), c = s + o.bloom_filter_length;
			f.push((async () => {
				let e = await r.slice(s, c), a = readBloomFilter({
					view: new DataView(e),
					offset: 0
				});
				a && (l[i][n] = a);
			})());
		}
	}), f.length && await Promise.all(f), l;
}
async function prefetchPageIndexes({ file: e, metadata: t, filter: l, filterStrict: u = !0, rowStart: d = 0, rowEnd: f = 1 / 0, columns: p, bloomFiltersByGroup: m, schemaElements: h, parsers: g }) {
	let _ = t.row_groups.map(() => void 0), v = t.row_groups.map(() => ({}));
	if (l && `$nor` in l && Array.isArray(l.$nor)) return {
		pageRangesByGroup: _,
		pageLocationsByGroup: v
	};
	let y = pathsNeededForFilter(l);
	if (!y.length) return {
		pageRangesByGroup: _,
		pageLocationsByGroup: v
	};
	let b = parquetSchema(t), x = getPhysicalColumns(b), S = {
		...physicalSchemaElements(b),
		...h
	}, C = [], w = [], T = [], E = 0;
	if (t.row_groups.forEach((e, t) => {
		let r = Number(e.num_rows), i = E + r, s = r > 0 && i > d && E < f;
		if (E = i, !s || canSkipRowGroup({
			rowGroup: e,
			physicalColumns: x,
			filter: l,
			strict: u,
			bloomFilters: m?.[t],
			schemaElements: S
		})) return;
		let c = {}, h = 0, _ = new Set(), b = !1;
		for (let n of y) {
			let r = x.indexOf(n);
			if (r === -1) continue;
			let i = e.columns[r];
			if (!i?.meta_data || !i.column_index_offset || !i.column_index_length || !i.offset_index_offset || !i.offset_index_length) continue;
			let s = S[n];
			if (!s) continue;
			b = !0, _.add(n);
			let l = Number(i.column_index_offset), u = Number(i.offset_index_offset), d = l + i.column_index_length, f = u + i.offset_index_length;
			C.push({
				startByte: l,
				endByte: d
			}, {
				startByte: u,
				endByte: f
			}), h++, w.push(async (e) => {
				let [r, i] = await Promise.all([e.slice(l, d), e.slice(u, f)]), p = readColumnIndex({
					view: new DataView(r),
					offset: 0
				}, s, g), m = readOffsetIndex({
					view: new DataView(i),
					offset: 0
				});
				v[t][n] = m.page_locations, c[n] = {
					minValues: p.min_values,
					maxValues: p.max_values,
					nullPages: p.null_pages,
					nullCounts: p.null_counts,
					pageStarts: m.page_locations.map((e) => Number(e.first_row_index)),
					element: s
				};
			});
		}
		if (b) for (let n of e.columns) {
			let e = n.meta_data;
			if (!e) continue;
			let r = e.path_in_schema[0], i = e.path_in_schema.join(`.`);
			if (p && !p.includes(r) || _.has(i) || !n.offset_index_offset || !n.offset_index_length) continue;
			_.add(i);
			let a = Number(n.offset_index_offset), s = a + n.offset_index_length;
			C.push({
				startByte: a,
				endByte: s
			}), h++, w.push(async (e) => {
				let n = await e.slice(a, s), r = readOffsetIndex({
					view: new DataView(n),
					offset: 0
				});
				v[t][i] = r.page_locations;
			});
		}
		h && T.push({
			rgIdx: t,
			groupRows: r,
			columnPages: c
		});
	}), w.length) {
		let t = prefetchAsyncBuffer(e, { fetches: coalesceByteRanges(C) });
		await Promise.all(w.map((e) => e(t)));
		for (let { rgIdx: e, groupRows: t, columnPages: n } of T) _[e] = filterPageRanges(l, n, t, u);
	}
	return {
		pageRangesByGroup: _,
		pageLocationsByGroup: v
	};
}
function coalesceByteRanges(e, t = 0, n = 1 / 0) {
	let r = e.map((e) => ({ ...e })).sort((e, t) => e.startByte - t.startByte || e.endByte - t.endByte), i = [];
	for (let e of r) {
		let r = i[i.length - 1];
		r && e.startByte <= r.endByte + t && Math.max(r.endByte, e.endByte) - r.startByte <= n ? r.endByte = Math.max(r.endByte, e.endByte) : i.push(e);
	}
	return i;
}
function physicalSchemaElements(e) {
	let t = {};
	function traverse(e) {
		if (e.children.length) for (let t of e.children) traverse(t);
		else t[e.path.join(`.`)] = e.element;
	}
	return traverse(e), t;
}
function prefetchAsyncBuffer(e, { fetches: t }) {
	let n = t.map(({ startByte: t, endByte: n }) => e.slice(t, n));
	return {
		byteLength: e.byteLength,
		slice(r, i = e.byteLength) {
			let a = t.findIndex(({ startByte: e, endByte: t }) => e <= r && i <= t);
			if (a < 0) return e.slice(r, i);
			if (t[a].startByte !== r || t[a].endByte !== i) {
				let e = r - t[a].startByte, o = i - t[a].startByte;
				return n[a] instanceof Promise ? n[a].then((t) => t.slice(e, o)) : n[a].slice(e, o);
			}
			return n[a];
		}
	};
}
// node_modules/hyparquet/src/variant.js
const t = new TextDecoder();
const n = new WeakMap();
function decodeVariantColumn(t, n = DEFAULT_PARSERS) {
	if (Array.isArray(t)) return t.map((e) => decodeVariantColumn(e, n));
	if (typeof t != `object`) return t;
	if (`metadata` in t) {
		let e = parseVariantMetadata(t.metadata), r = t.typed_value && decodeTypedValue(t.typed_value, e, n), i = t.value && readVariant(makeReader(t.value), e, n);
		return r && i ? {
			...i,
			...r
		} : r ?? i;
	}
	return t;
}
function decodeTypedValue(e, t, n) {
	if (e instanceof Date) return e;
	if (e && typeof e == `object` && !Array.isArray(e) && !(e instanceof Uint8Array)) {
		if (`typed_value` in e && e.typed_value !== null && e.typed_value !== void 0) return decodeTypedValue(e.typed_value, t, n);
		if (`value` in e && e.value instanceof Uint8Array) return readVariant(makeReader(e.value), t, n);
		if (`typed_value` in e || `value` in e) return null;
		let r = {};
		for (let [i, a] of Object.entries(e)) t.dictionary.includes(i) && (r[i] = decodeTypedValue(a, t, n));
		return r;
	}
	return e instanceof Uint8Array ? readVariant(makeReader(e), t, n) : Array.isArray(e) ? e.map((e) => decodeTypedValue(e, t, n)) : e;
}
function makeReader(e) {
	return {
		view: new DataView(e.buffer, e.byteOffset, e.byteLength),
		offset: 0
	};
}
function parseVariantMetadata(e) {
	let r = n.get(e.buffer);
	r || (r = new Map(), n.set(e.buffer, r));
	let i = `${e.byteOffset}:${e.byteLength}`, a = r.get(i);
	if (a) return a;
	let o = makeReader(e), s = o.view.getUint8(o.offset++), c = s & 15;
	if (c !== 1) throw Error(`parquet unsupported variant metadata version: ${c}`);
	let l = (s >> 4 & 1) == 1, u = (s >> 6 & 3) + 1, d = readUnsigned(o, u), f = Array(d + 1);
	for (let e = 0; e < f.length; e++) f[e] = readUnsigned(o, u);
	let p = o.offset, m = Array(d);
	for (let n = 0; n < d; n++) {
		let r = f[n], i = f[n + 1], a = new Uint8Array(e.buffer, e.byteOffset + p + r, i - r);
		m[n] = t.decode(a);
	}
	let h = {
		dictionary: m,
		sorted: l
	};
	return r.set(i, h), h;
}
function readUnsigned(e, t) {
	let n = 0;
	for (let r = 0; r < t; r++) n |= e.view.getUint8(e.offset + r) << r * 8;
	return e.offset += t, n;
}
function readVariant(e, n, r) {
	let i = e.view.getUint8(e.offset++), a = i & 3, o = i >> 2;
	if (a === 0) return readVariantPrimitive(e, o, r);
	if (a === 2) return readVariantObject(e, o, n, r);
	if (a === 3) return readVariantArray(e, o, n, r);
	let s = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, o);
	return e.offset += o, t.decode(s);
}
function readVariantPrimitive(e, n, r) {
	switch (n) {
		case 0: return null;
		case 1: return !0;
		case 2: return !1;
		case 3: {
			let t = e.view.getInt8(e.offset);
			return e.offset += 1, t;
		}
		case 4: {
			let t = e.view.getInt16(e.offset, !0);
			return e.offset += 2, t;
		}
		case 5: {
			let t = e.view.getInt32(e.offset, !0);
			return e.offset += 4, t;
		}
		case 6: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 7: {
			let t = e.view.getFloat64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 8: return readVariantDecimal(e, 4);
		case 9: return readVariantDecimal(e, 8);
		case 10: return readVariantDecimal(e, 16);
		case 11: {
			let t = e.view.getInt32(e.offset, !0);
			return e.offset += 4, r.dateFromDays(t);
		}
		case 12:
		case 13: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, r.timestampFromMicroseconds(t);
		}
		case 14: {
			let t = e.view.getFloat32(e.offset, !0);
			return e.offset += 4, t;
		}
		case 15: return readVariantBinary(e);
		case 16: {
			let n = readVariantBinary(e);
			return t.decode(n);
		}
		case 17: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, t;
		}
		case 18:
		case 19: {
			let t = e.view.getBigInt64(e.offset, !0);
			return e.offset += 8, r.timestampFromNanoseconds(t);
		}
		case 20: {
			let t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, 16);
			e.offset += 16;
			let n = Array.from(t, (e) => e.toString(16).padStart(2, `0`)).join(``);
			return `${n.slice(0, 8)}-${n.slice(8, 12)}-${n.slice(12, 16)}-${n.slice(16, 20)}-${n.slice(20)}`;
		}
		default: throw Error(`parquet unsupported variant primitive type: ${n}`);
	}
}
function readVariantObject(e, t, n, r) {
	let i = (t & 3) + 1, a = (t >> 2 & 3) + 1, o = t >> 4 & 1 ? readUnsigned(e, 4) : e.view.getUint8(e.offset++), s = Array(o);
	for (let t = 0; t < o; t++) s[t] = readUnsigned(e, a);
	let c = Array(o + 1);
	for (let t = 0; t < c.length; t++) c[t] = readUnsigned(e, i);
	let l = {};
	for (let t = 0; t < o; t++) {
		let i = n.dictionary[s[t]];
		l[i] = readVariant({
			view: e.view,
			offset: e.offset + c[t]
		}, n, r);
	}
	return e.offset += c[c.length - 1], l;
}
function readVariantArray(e, t, n, r) {
	let i = t & 3, a = t >> 2 & 1, o = i + 1, s = readUnsigned(e, a ? 4 : 1), c = Array(s + 1);
	for (let t = 0; t < c.length; t++) c[t] = readUnsigned(e, o);
	let l = e.offset, u = Array(s);
	for (let t = 0; t < s; t++) {
		let i = {
			view: e.view,
			offset: l + c[t]
		};
		u[t] = readVariant(i, n, r);
	}
	return e.offset = l + c[c.length - 1], u;
}
function readVariantDecimal(e, t) {
	let n = e.view.getUint8(e.offset);
	e.offset += 1;
	let r;
	if (t === 4) r = BigInt(e.view.getInt32(e.offset, !0)), e.offset += 4;
	else if (t === 8) r = e.view.getBigInt64(e.offset, !0), e.offset += 8;
	else {
		let t = e.view.getBigUint64(e.offset, !0);
		r = e.view.getBigInt64(e.offset + 8, !0) << 64n | t, e.offset += 16;
	}
	return Number(r) * 10 ** -n;
}
function readVariantBinary(e) {
	let t = e.view.getUint32(e.offset, !0);
	e.offset += 4;
	let n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t, n;
}
// node_modules/hyparquet/src/assemble.js
function assembleLists(t, n, r, i, a) {
	let o = getMaxDefinitionLevel(a);
	if (!n?.length && !r.length) {
		if (!o || !i.length) return i;
		n = Array(i.length).fill(o);
	}
	let s = n?.length || r.length, c = a.map(({ element: e }) => e.repetition_type), l = 0, u = [t], d = t, f = 0, p = 0, m = 0;
	if (r[0]) for (; f < c.length - 2 && m < r[0];) f++, c[f] !== `REQUIRED` && (d = d.at(-1), u.push(d), p++), c[f] === `REPEATED` && m++;
	for (let e = 0; e < s; e++) {
		let t = n?.length ? n[e] : o, a = r[e];
		for (; f && (a < m || c[f] !== `REPEATED`);) c[f] !== `REQUIRED` && (u.pop(), p--), c[f] === `REPEATED` && m--, f--;
		for (d = u.at(-1); (f < c.length - 2 || c[f + 1] === `REPEATED`) && (p < t || c[f + 1] === `REQUIRED`);) {
			if (f++, c[f] !== `REQUIRED`) {
				let e = [];
				d.push(e), d = e, u.push(e), p++;
			}
			c[f] === `REPEATED` && m++;
		}
		t === o ? d.push(i[l++]) : f === c.length - 2 ? d.push(null) : d.push([]);
	}
	if (!t.length) for (let e = 0; e < o; e++) {
		let e = [];
		d.push(e), d = e;
	}
	return t;
}
function assembleNested(e, i, a, o = 0) {
	let s = i.path.join(`.`), c = i.element.repetition_type === `OPTIONAL`, l = c ? o + 1 : o;
	if (isListLike(i)) {
		let t = i.children[0], n = l;
		t.children.length === 1 && (t = t.children[0], n++), assembleNested(e, t, a, n);
		let r = t.path.join(`.`), u = e.get(r);
		if (!u) throw Error(`parquet list column missing values`);
		c && flattenAtDepth(u, o), e.set(s, u), e.delete(r);
	} else if (isMapLike(i)) {
		let t = i.children[0].element.name;
		assembleNested(e, i.children[0].children[0], a, l + 1), assembleNested(e, i.children[0].children[1], a, l + 1);
		let n = e.get(`${s}.${t}.key`), r = e.get(`${s}.${t}.value`);
		if (!n) throw Error(`parquet map column missing keys`);
		if (!r) throw Error(`parquet map column missing values`);
		if (n.length !== r.length) throw Error(`parquet map column key/value length mismatch`);
		let u = assembleMaps(n, r, l);
		c && flattenAtDepth(u, o), e.delete(`${s}.${t}.key`), e.delete(`${s}.${t}.value`), e.set(s, u);
	} else if (i.children.length) {
		let t = i.element.repetition_type === `REQUIRED` ? o : o + 1, n = {};
		for (let r of i.children) {
			assembleNested(e, r, a, t);
			let i = e.get(r.path.join(`.`));
			if (!i) throw Error(`parquet struct missing child data`);
			n[r.element.name] = i;
		}
		for (let t of i.children) e.delete(t.path.join(`.`));
		let l = invertStruct(n, t);
		i.element.logical_type?.type === `VARIANT` && (l = decodeVariantColumn(l, a)), c && flattenAtDepth(l, o), e.set(s, l);
	}
}
function flattenAtDepth(e, t) {
	for (let n = 0; n < e.length; n++) t ? flattenAtDepth(e[n], t - 1) : e[n] = e[n][0];
}
function assembleMaps(e, t, n) {
	let r = [];
	for (let i = 0; i < e.length; i++) if (n) r.push(assembleMaps(e[i], t[i], n - 1));
	else if (e[i]) {
		let n = {};
		for (let r = 0; r < e[i].length; r++) {
			let a = t[i][r];
			n[e[i][r]] = a === void 0 ? null : a;
		}
		r.push(n);
	} else r.push(void 0);
	return r;
}
function invertStruct(e, t) {
	let n = Object.keys(e), r = e[n[0]]?.length, i = [];
	for (let a = 0; a < r; a++) {
		let o = {};
		for (let t of n) {
			if (e[t].length !== r) throw Error(`parquet struct parsing error`);
			o[t] = e[t][a];
		}
		t ? i.push(invertStruct(o, t - 1)) : i.push(o);
	}
	return i;
}
// node_modules/hyparquet/src/delta.js
function deltaBinaryUnpack(t, r, i) {
	if (i instanceof Int32Array) {
		deltaBinaryUnpackInt32(t, r, i);
		return;
	}
	let a = readVarInt(t), o = readVarInt(t);
	readVarInt(t);
	let s = readZigZagBigInt(t), c = 0;
	i[c++] = s;
	let l = a / o;
	for (; c < r;) {
		let e = readZigZagBigInt(t), a = new Uint8Array(o);
		for (let e = 0; e < o; e++) a[e] = t.view.getUint8(t.offset++);
		for (let n = 0; n < o && c < r; n++) {
			let o = a[n];
			if (o) {
				let n = 0, a = l, u = (1n << BigInt(o)) - 1n;
				for (; a && c < r;) {
					let r = BigInt(t.view.getUint32(t.offset, !0) >>> n) & u;
					for (n += o; n >= 32;) n -= 32, t.offset += 4, n && (r |= BigInt(t.view.getUint32(t.offset, !0)) << BigInt(o - n) & u);
					let l = e + r;
					s += l, i[c++] = s, a--;
				}
				a && (t.offset += Math.ceil((a * o + n) / 8));
			} else for (let t = 0; t < l && c < r; t++) s += e, i[c++] = s;
		}
	}
}
function deltaBinaryUnpackInt32(n, r, i) {
	let a = readVarInt(n), o = readVarInt(n);
	readVarInt(n);
	let s = readZigZag(n), c = 0;
	i[c++] = s;
	let l = a / o, { view: u } = n;
	for (; c < r;) {
		let e = readZigZagInt33(n), t = n.offset, a = t + o;
		for (let n = 0; n < o && c < r; n++) {
			let o = u.getUint8(t + n), d = a + l * o / 8, f = 0;
			for (let t = 0; t < l && c < r; t++) {
				let t = 0, n = 0;
				for (; n < o;) {
					let e = Math.min(8 - f, o - n);
					n < 32 && (t |= (u.getUint8(a) >>> f & (1 << e) - 1) << n), n += e, f += e, f === 8 && (f = 0, a++);
				}
				s = s + e + t | 0, i[c++] = s;
			}
			a = d;
		}
		n.offset = a;
	}
}
function readZigZagInt33(t) {
	let n = t.offset, r = readVarInt(t), i = t.offset - n === 5 ? t.view.getUint8(n + 4) >>> 4 & 1 : 0;
	return (r >>> 1 | i << 31) ^ -(r & 1);
}
function deltaLengthByteArray(e, t, n) {
	let r = new Int32Array(t);
	deltaBinaryUnpack(e, t, r);
	for (let i = 0; i < t; i++) n[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, r[i]), e.offset += r[i];
}
function deltaByteArray(e, t, n) {
	let r = new Int32Array(t);
	deltaBinaryUnpack(e, t, r);
	let i = new Int32Array(t);
	deltaBinaryUnpack(e, t, i);
	for (let a = 0; a < t; a++) {
		let t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, i[a]);
		r[a] ? (n[a] = new Uint8Array(r[a] + i[a]), n[a].set(n[a - 1].subarray(0, r[a])), n[a].set(t, r[a])) : n[a] = t, e.offset += i[a];
	}
}
// node_modules/hyparquet/src/encoding.js
function readRleBitPackedHybrid(t, n, r, i) {
	i === void 0 && (i = t.view.getUint32(t.offset, !0), t.offset += 4);
	let a = t.offset, o = 0;
	for (; o < r.length;) {
		let i = readVarInt(t);
		if (i & 1) o = readBitPacked(t, i, n, r, o);
		else {
			let e = i >>> 1;
			readRle(t, e, n, r, o), o += e;
		}
	}
	t.offset = a + i;
}
function readRle(e, t, n, r, i) {
	let a = n + 7 >> 3, o = 0;
	for (let t = 0; t < a; t++) o |= e.view.getUint8(e.offset++) << (t << 3);
	for (let e = 0; e < t; e++) r[i + e] = o;
}
function readBitPacked(e, t, n, r, i) {
	let a = t >> 1 << 3, o = (1 << n) - 1, s = 0;
	if (e.offset < e.view.byteLength) s = e.view.getUint8(e.offset++);
	else if (o) throw Error(`parquet bitpack offset ${e.offset} out of range`);
	let c = 8, l = 0;
	for (; a;) l > 8 ? (l -= 8, c -= 8, s >>>= 8) : c - l < n ? (s |= e.view.getUint8(e.offset) << c, e.offset++, c += 8) : (i < r.length && (r[i++] = s >> l & o), a--, l += n);
	return i;
}
function byteStreamSplit(e, t, n, r) {
	let i = byteWidth(n, r), a = new Uint8Array(t * i);
	for (let n = 0; n < i; n++) for (let r = 0; r < t; r++) a[r * i + n] = e.view.getUint8(e.offset++);
	if (n === `FLOAT`) return new Float32Array(a.buffer);
	if (n === `DOUBLE`) return new Float64Array(a.buffer);
	if (n === `INT32`) return new Int32Array(a.buffer);
	if (n === `INT64`) return new BigInt64Array(a.buffer);
	if (n === `FIXED_LEN_BYTE_ARRAY`) {
		let e = Array(t);
		for (let n = 0; n < t; n++) e[n] = a.subarray(n * i, (n + 1) * i);
		return e;
	}
	throw Error(`parquet byte_stream_split unsupported type: ${n}`);
}
function byteWidth(e, t) {
	switch (e) {
		case `INT32`:
		case `FLOAT`: return 4;
		case `INT64`:
		case `DOUBLE`: return 8;
		case `FIXED_LEN_BYTE_ARRAY`:
			if (!t) throw Error(`parquet byteWidth missing type_length`);
			return t;
		default: throw Error(`parquet unsupported type: ${e}`);
	}
}
// node_modules/hyparquet/src/plain.js
function readPlain(e, t, n, r) {
	if (n === 0) return [];
	if (t === `BOOLEAN`) return readPlainBoolean(e, n);
	if (t === `INT32`) return readPlainInt32(e, n);
	if (t === `INT64`) return readPlainInt64(e, n);
	if (t === `INT96`) return readPlainInt96(e, n);
	if (t === `FLOAT`) return readPlainFloat(e, n);
	if (t === `DOUBLE`) return readPlainDouble(e, n);
	if (t === `BYTE_ARRAY`) return readPlainByteArray(e, n);
	if (t === `FIXED_LEN_BYTE_ARRAY`) {
		if (!r) throw Error(`parquet missing fixed length`);
		return readPlainByteArrayFixed(e, n, r);
	}
	throw Error(`parquet unhandled type: ${t}`);
}
function readPlainBoolean(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.offset + (r / 8 | 0), i = r % 8, a = e.view.getUint8(t);
		n[r] = !!(a & 1 << i);
	}
	return e.offset += Math.ceil(t / 8), n;
}
function readPlainInt32(e, t) {
	let n = (e.view.byteOffset + e.offset) % 4 ? new Int32Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Int32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 4, n;
}
function readPlainInt64(e, t) {
	let n = (e.view.byteOffset + e.offset) % 8 ? new BigInt64Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new BigInt64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 8, n;
}
function readPlainInt96(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.view.getBigInt64(e.offset + r * 12, !0), i = e.view.getInt32(e.offset + r * 12 + 8, !0);
		n[r] = BigInt(i) << 64n | t;
	}
	return e.offset += t * 12, n;
}
function readPlainFloat(e, t) {
	let n = (e.view.byteOffset + e.offset) % 4 ? new Float32Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 4)) : new Float32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 4, n;
}
function readPlainDouble(e, t) {
	let n = (e.view.byteOffset + e.offset) % 8 ? new Float64Array(align(e.view.buffer, e.view.byteOffset + e.offset, t * 8)) : new Float64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
	return e.offset += t * 8, n;
}
function readPlainByteArray(e, t) {
	let n = Array(t);
	for (let r = 0; r < t; r++) {
		let t = e.view.getUint32(e.offset, !0);
		e.offset += 4, n[r] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t), e.offset += t;
	}
	return n;
}
function readPlainByteArrayFixed(e, t, n) {
	let r = Array(t);
	for (let i = 0; i < t; i++) r[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, n), e.offset += n;
	return r;
}
function align(e, t, n) {
	let r = new ArrayBuffer(n);
	return new Uint8Array(r).set(new Uint8Array(e, t, n)), r;
}
// node_modules/hyparquet/src/snappy.js
const e = [
	0,
	255,
	65535,
	16777215,
	4294967295
];
function copyBytes(e, t, n, r, i) {
	for (let a = 0; a < i; a++) n[r + a] = e[t + a];
}
function snappyUncompress(t, n) {
	let r = t.byteLength, i = n.byteLength, a = 0, o = 0;
	for (; a < r;) {
		let e = t[a];
		if (a++, e < 128) break;
	}
	if (i && a >= r) throw Error(`invalid snappy length header`);
	for (; a < r;) {
		let i = t[a], s = 0;
		if (a++, a >= r) throw Error(`missing eof marker`);
		if (i & 3) {
			let e = 0;
			switch (i & 3) {
				case 1:
					s = (i >>> 2 & 7) + 4, e = t[a] + (i >>> 5 << 8), a++;
					break;
				case 2:
					if (r <= a + 1) throw Error(`snappy error end of input`);
					s = (i >>> 2) + 1, e = t[a] + (t[a + 1] << 8), a += 2;
					break;
				case 3:
					if (r <= a + 3) throw Error(`snappy error end of input`);
					s = (i >>> 2) + 1, e = t[a] + (t[a + 1] << 8) + (t[a + 2] << 16) + (t[a + 3] << 24), a += 4;
			}
			if (e === 0 || isNaN(e)) throw Error(`invalid offset ${e} pos ${a} inputLength ${r}`);
			if (e > o) throw Error(`cannot copy from before start of buffer`);
			copyBytes(n, o - e, n, o, s), o += s;
		} else {
			let s = (i >>> 2) + 1;
			if (s > 60) {
				if (a + 3 >= r) throw Error(`snappy error literal pos + 3 >= inputLength`);
				let n = s - 60;
				s = t[a] + (t[a + 1] << 8) + (t[a + 2] << 16) + (t[a + 3] << 24), s = (s & e[n]) + 1, a += n;
			}
			if (a + s > r) throw Error(`snappy error literal exceeds input length`);
			copyBytes(t, a, n, o, s), a += s, o += s;
		}
	}
	if (o !== i) throw Error(`premature end of input`);
}
// node_modules/hyparquet/src/datapage.js
function readDataPage(o, s, { type: c, element: l, schemaPath: u }) {
	let d = new DataView(o.buffer, o.byteOffset, o.byteLength), f = {
		view: d,
		offset: 0
	}, p, m = readRepetitionLevels(f, s, u), { definitionLevels: h, numNulls: g } = readDefinitionLevels(f, s, u), _ = s.num_values - g;
	if (s.encoding === `PLAIN`) p = readPlain(f, c, _, l.type_length);
	else if (s.encoding === `PLAIN_DICTIONARY` || s.encoding === `RLE_DICTIONARY` || s.encoding === `RLE`) {
		let e = c === `BOOLEAN` ? 1 : d.getUint8(f.offset++);
		e ? (p = Array(_), c === `BOOLEAN` ? (readRleBitPackedHybrid(f, e, p), p = p.map((e) => !!e)) : readRleBitPackedHybrid(f, e, p, d.byteLength - f.offset)) : p = new Uint8Array(_);
	} else if (s.encoding === `BYTE_STREAM_SPLIT`) p = byteStreamSplit(f, _, c, l.type_length);
	else if (s.encoding === `DELTA_BINARY_PACKED`) p = c === `INT32` ? new Int32Array(_) : new BigInt64Array(_), deltaBinaryUnpack(f, _, p);
	else if (s.encoding === `DELTA_LENGTH_BYTE_ARRAY`) p = Array(_), deltaLengthByteArray(f, _, p);
	else if (s.encoding === `DELTA_BYTE_ARRAY`) p = Array(_), deltaByteArray(f, _, p);
	else throw Error(`parquet unsupported encoding: ${s.encoding}`);
	return {
		definitionLevels: h,
		repetitionLevels: m,
		dataPage: p
	};
}
function readRepetitionLevels(e, t, n) {
	if (n.length > 1) {
		let r = getMaxRepetitionLevel(n);
		if (r) {
			let n = Array(t.num_values);
			return readRleBitPackedHybrid(e, bitWidth(r), n), n;
		}
	}
	return [];
}
function readDefinitionLevels(e, t, n) {
	let r = getMaxDefinitionLevel(n);
	if (!r) return {
		definitionLevels: [],
		numNulls: 0
	};
	let a = Array(t.num_values);
	readRleBitPackedHybrid(e, bitWidth(r), a);
	let s = t.num_values;
	for (let e of a) e === r && s--;
	return s === 0 && (a.length = 0), {
		definitionLevels: a,
		numNulls: s
	};
}
function decompressPage(e, t, n, r) {
	let i, a = r?.[n];
	if (n === `UNCOMPRESSED`) i = e;
	else if (a) i = a(e, t);
	else if (n === `SNAPPY`) i = new Uint8Array(t), snappyUncompress(e, i);
	else throw Error(`parquet unsupported compression codec: ${n}`);
	if (i?.length !== t) throw Error(`parquet decompressed page length ${i?.length} does not match header ${t}`);
	return i;
}
function readDataPageV2(o, s, c) {
	let l = {
		view: new DataView(o.buffer, o.byteOffset, o.byteLength),
		offset: 0
	}, { type: u, element: d, schemaPath: f, codec: p, compressors: m } = c, h = s.data_page_header_v2;
	if (!h) throw Error(`parquet data page header v2 is undefined`);
	let g = readRepetitionLevelsV2(l, h, f);
	l.offset = h.repetition_levels_byte_length;
	let _ = readDefinitionLevelsV2(l, h, f), v = s.uncompressed_page_size - h.definition_levels_byte_length - h.repetition_levels_byte_length, y = o.subarray(l.offset);
	h.is_compressed !== !1 && (y = decompressPage(y, v, p, m));
	let b = new DataView(y.buffer, y.byteOffset, y.byteLength), x = {
		view: b,
		offset: 0
	}, S, C = h.num_values - h.num_nulls;
	if (h.encoding === `PLAIN`) S = readPlain(x, u, C, d.type_length);
	else if (h.encoding === `RLE`) S = Array(C), readRleBitPackedHybrid(x, 1, S), S = S.map((e) => !!e);
	else if (h.encoding === `PLAIN_DICTIONARY` || h.encoding === `RLE_DICTIONARY`) {
		let e = b.getUint8(x.offset++);
		S = Array(C), readRleBitPackedHybrid(x, e, S, v - 1);
	} else if (h.encoding === `DELTA_BINARY_PACKED`) S = u === `INT32` ? new Int32Array(C) : new BigInt64Array(C), deltaBinaryUnpack(x, C, S);
	else if (h.encoding === `DELTA_LENGTH_BYTE_ARRAY`) S = Array(C), deltaLengthByteArray(x, C, S);
	else if (h.encoding === `DELTA_BYTE_ARRAY`) S = Array(C), deltaByteArray(x, C, S);
	else if (h.encoding === `BYTE_STREAM_SPLIT`) S = byteStreamSplit(x, C, u, d.type_length);
	else throw Error(`parquet unsupported encoding: ${h.encoding}`);
	return {
		definitionLevels: _,
		repetitionLevels: g,
		dataPage: S
	};
}
function readRepetitionLevelsV2(e, t, n) {
	let r = getMaxRepetitionLevel(n);
	if (!r) return [];
	let a = Array(t.num_values);
	return readRleBitPackedHybrid(e, bitWidth(r), a, t.repetition_levels_byte_length), a;
}
function readDefinitionLevelsV2(e, t, n) {
	let r = getMaxDefinitionLevel(n);
	if (r) {
		let n = Array(t.num_values);
		return readRleBitPackedHybrid(e, bitWidth(r), n, t.definition_levels_byte_length), n;
	}
}
function bitWidth(e) {
	return 32 - Math.clz32(e);
}
// node_modules/hyparquet/src/column.js
function readColumn(e, { groupStart: t, selectStart: n, selectEnd: i }, a, o) {
	let { pathInSchema: s, schemaPath: c } = a, u = isFlatColumn(c), d = [], f, p, m = 0, h = 0, g = o && (() => {
		p && o({
			pathInSchema: s,
			columnData: p,
			rowStart: t + m - p.length,
			rowEnd: t + m
		});
	});
	for (; (u ? m < i : e.offset < e.view.byteLength - 1) && !(e.offset >= e.view.byteLength - 1);) {
		let t = parquetHeader(e);
		if (t.type === `DICTIONARY_PAGE`) {
			let { data: n } = readPage(e, t, a, f, void 0, 0);
			n && (f = convert(n, a));
		} else {
			let r = p?.length || 0, i = readPage(e, t, a, f, p, n - m);
			i.skipped ? (d.length || (h += i.skipped), m += i.skipped) : i.data && p === i.data ? m += i.data.length - r : i.data && i.data.length && (g?.(), d.push(i.data), m += i.data.length, p = i.data);
		}
	}
	return g?.(), {
		data: d,
		skipped: h
	};
}
function readPage(t, n, r, u, d, f) {
	let { type: p, element: m, schemaPath: h, codec: g, compressors: _ } = r, v = new Uint8Array(t.view.buffer, t.view.byteOffset + t.offset, n.compressed_page_size);
	if (t.offset += n.compressed_page_size, n.type === `DATA_PAGE`) {
		let t = n.data_page_header;
		if (!t) throw Error(`parquet data page header is undefined`);
		if (f > t.num_values && isFlatColumn(h)) return { skipped: t.num_values };
		let s = decompressPage(v, Number(n.uncompressed_page_size), g, _), { definitionLevels: c, repetitionLevels: p, dataPage: m } = readDataPage(s, t, r), y = convertWithDictionary(m, u, t.encoding, r);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(d) ? d : [], c, p, y, h)
		};
	}
	if (n.type === `DATA_PAGE_V2`) {
		let t = n.data_page_header_v2;
		if (!t) throw Error(`parquet data page header v2 is undefined`);
		if (f > t.num_rows) return { skipped: t.num_rows };
		let { definitionLevels: a, repetitionLevels: o, dataPage: c } = readDataPageV2(v, n, r), l = convertWithDictionary(c, u, t.encoding, r);
		return {
			skipped: 0,
			data: assembleLists(Array.isArray(d) ? d : [], a, o, l, h)
		};
	}
	if (n.type === `DICTIONARY_PAGE`) {
		let e = n.dictionary_page_header;
		if (!e) throw Error(`parquet dictionary page header is undefined`);
		let t = decompressPage(v, Number(n.uncompressed_page_size), g, _), r = {
			view: new DataView(t.buffer, t.byteOffset, t.byteLength),
			offset: 0
		};
		return {
			skipped: 0,
			data: readPlain(r, p, e.num_values, m.type_length)
		};
	}
	throw Error(`parquet unsupported page type: ${n.type}`);
}
function parquetHeader(e) {
	let r = deserializeTCompactProtocol(e);
	return {
		type: PageTypes[r.field_1],
		uncompressed_page_size: r.field_2,
		compressed_page_size: r.field_3,
		crc: r.field_4,
		data_page_header: r.field_5 && {
			num_values: r.field_5.field_1,
			encoding: Encodings[r.field_5.field_2],
			definition_level_encoding: Encodings[r.field_5.field_3],
			repetition_level_encoding: Encodings[r.field_5.field_4],
			statistics: pageStatistics(r.field_5.field_5)
		},
		index_page_header: r.field_6,
		dictionary_page_header: r.field_7 && {
			num_values: r.field_7.field_1,
			encoding: Encodings[r.field_7.field_2],
			is_sorted: r.field_7.field_3
		},
		data_page_header_v2: r.field_8 && {
			num_values: r.field_8.field_1,
			num_nulls: r.field_8.field_2,
			num_rows: r.field_8.field_3,
			encoding: Encodings[r.field_8.field_4],
			definition_levels_byte_length: r.field_8.field_5,
			repetition_levels_byte_length: r.field_8.field_6,
			is_compressed: r.field_8.field_7 === void 0 || r.field_8.field_7,
			statistics: pageStatistics(r.field_8.field_8)
		}
	};
}
function pageStatistics(e) {
	return e && {
		max: e.field_1,
		min: e.field_2,
		null_count: e.field_3,
		distinct_count: e.field_4,
		max_value: e.field_5,
		min_value: e.field_6,
		is_max_value_exact: e.field_7,
		is_min_value_exact: e.field_8
	};
}
// node_modules/hyparquet/src/rowgroup.js
function readRowGroup(e, { metadata: o }, s) {
	let c = [], l = parquetSchema(o);
	for (let i of s.chunks) {
		let { path_in_schema: o } = i.columnMetadata, u = getTreePath(l, o), d = {
			pathInSchema: o,
			element: u[u.length - 1].element,
			schemaPath: u,
			...e,
			...i.columnMetadata,
			parsers: {
				...DEFAULT_PARSERS,
				...e.parsers
			}
		}, { startByte: f, endByte: p } = i.range;
		`pageLocations` in i ? c.push({
			pathInSchema: o,
			data: readSelectedPages(e, s, i, i.pageLocations, d)
		}) : `offsetIndex` in i ? c.push({
			pathInSchema: o,
			data: Promise.resolve(e.file.slice(i.offsetIndex.startByte, i.offsetIndex.endByte)).then((t) => {
				let n = readOffsetIndex({
					view: new DataView(t),
					offset: 0
				}).page_locations;
				return readSelectedPages(e, s, i, n, d);
			})
		}) : c.push({
			pathInSchema: o,
			data: Promise.resolve(e.file.slice(f, p)).then((n) => {
				let r = {
					view: new DataView(n),
					offset: 0
				};
				return readColumn(r, s, d, e.onPage);
			})
		});
	}
	return {
		groupStart: s.groupStart,
		groupRows: s.groupRows,
		selectStart: s.selectStart,
		selectEnd: s.selectEnd,
		asyncColumns: c
	};
}
async function readSelectedPages(e, n, r, i, a) {
	let { data_page_offset: o, dictionary_page_offset: s } = r.columnMetadata, { selectStart: c, selectEnd: l } = n, { startByte: u, endByte: d } = r.range, f = -1, p = s || o < i[0].offset;
	for (let e = 0; e < i.length; e++) {
		let t = i[e], r = Number(t.first_row_index), a = e + 1 < i.length ? Number(i[e + 1].first_row_index) : n.groupRows;
		f < 0 && a > c && (u = Number(t.offset), f = r), r < l && (d = Number(t.offset) + t.compressed_page_size);
	}
	f < 0 && (f = 0);
	let m;
	if (p && f) {
		let t = Number(i[0].offset) - r.range.startByte, [n, a] = await Promise.all([e.file.slice(r.range.startByte, Number(i[0].offset)), e.file.slice(u, d)]), o = new Uint8Array(t + a.byteLength);
		o.set(new Uint8Array(n, 0, t)), o.set(new Uint8Array(a), t), m = new DataView(o.buffer);
	} else m = p ? new DataView(await e.file.slice(r.range.startByte, d)) : new DataView(await e.file.slice(u, d));
	let h = {
		view: m,
		offset: 0
	}, g = f ? {
		...n,
		groupStart: n.groupStart + f,
		selectStart: n.selectStart - f,
		selectEnd: n.selectEnd - f
	} : n, { data: _, skipped: v } = readColumn(h, g, a, e.onPage);
	return {
		data: _,
		skipped: f + v
	};
}
async function asyncGroupToRows({ asyncColumns: e }, t, n, r, i) {
	let a = await Promise.all(e.map((e) => e.data.then(({ skipped: e, data: t }) => ({
		skipped: e,
		data: flatten(t)
	})))), s = n - t;
	if (i === `object`) {
		let n = Array(s);
		for (let r = 0; r < s; r++) {
			let i = {};
			for (let n = 0; n < e.length; n++) {
				let { data: o, skipped: s } = a[n];
				i[e[n].pathInSchema[0]] = o[t + r - s];
			}
			n[r] = i;
		}
		return n;
	}
	let c = e.map((e) => e.pathInSchema[0]).filter((e) => !r || r.includes(e)), l = r ?? c, u = l.map((t) => e.findIndex((e) => e.pathInSchema[0] === t)), d = Array(s);
	for (let n = 0; n < s; n++) {
		let r = Array(e.length);
		for (let e = 0; e < l.length; e++) {
			let i = u[e];
			if (i < 0) throw Error(`parquet column not found: ${l[e]}`);
			let { data: o, skipped: s } = a[i];
			r[e] = o[t + n - s];
		}
		d[n] = r;
	}
	return d;
}
function assembleAsync(t, r, i) {
	let { asyncColumns: a } = t, s = {
		...DEFAULT_PARSERS,
		...i
	}, c = [];
	for (let n of r.children) if (n.children.length) {
		let r = a.filter((e) => e.pathInSchema[0] === n.element.name);
		if (!r.length) continue;
		c.push({
			pathInSchema: n.path,
			data: (async () => {
				let i = await Promise.all(r.map((e) => e.data)), a = new Map(), c = i.map(({ data: e }) => flatten(e)), l = Math.max(t.selectStart ?? 0, ...i.map((e) => e.skipped)), u = Math.min(t.selectEnd ?? 1 / 0, ...i.map((e, t) => e.skipped + c[t].length));
				for (let e = 0; e < r.length; e++) {
					let t = l - i[e].skipped, n = Math.max(0, u - l);
					a.set(r[e].pathInSchema.join(`.`), c[e].slice(t, t + n));
				}
				assembleNested(a, n, s);
				let d = a.get(n.element.name);
				if (!d) throw Error(`parquet column data not assembled`);
				return {
					data: [d],
					skipped: l
				};
			})()
		});
	} else {
		let e = a.find((e) => e.pathInSchema[0] === n.element.name);
		e && c.push(e);
	}
	return {
		...t,
		asyncColumns: c
	};
}
// node_modules/hyparquet/src/scan.js
async function parquetScan(r) {
	r.metadata ??= await parquetMetadataAsync(r.file, r);
	let { pruningFilter: i, ...o } = r, { columns: s } = o;
	if (s && i) {
		let t = new Set(s), n = columnsNeededForFilter(i).filter((e) => !t.has(e));
		n.length && (s = [...s, ...n]);
	}
	let c = await prepareParquetOptions({
		...o,
		columns: s,
		filter: i,
		useOffsetIndex: o.useOffsetIndex ?? !0
	}), { metadata: l } = c;
	if (!l) throw Error(`parquet requires metadata`);
	let u = parquetSchema(l), d = new Set(s ?? u.children.map((e) => e.element.name)), f = parquetPlanGroups(c).groups.flatMap((e) => e.ranges.map(([t, n]) => ({
		rowStart: e.groupStart + t,
		rowEnd: e.groupStart + n,
		group: e
	}))), p = f.map(({ rowStart: e, rowEnd: t }) => ({
		rowStart: e,
		rowEnd: t
	})), m = new Map();
	function readColumn({ column: e, rowStart: t, rowEnd: n }) {
		if (!d.has(e)) throw Error(`parquet column not found in scan: ${e}`);
		if (validateRange(t, n), t === n) return Promise.resolve([]);
		let r = findCandidate(f, t, n);
		if (r < 0) throw RangeError(`parquet row range [${t}, ${n}) is outside scan ranges`);
		let { group: i } = f[r], a = m.get(e);
		if (a && t >= a.rowStart && n <= a.rowEnd) return a.data.then((e) => sliceDecodedArray(e, t - a.rowStart, n - a.rowStart));
		let o = readColumnRange({
			options: c,
			schemaTree: u,
			group: i,
			column: e,
			rowStart: t,
			rowEnd: n
		});
		return m.set(e, {
			rowStart: t,
			rowEnd: n,
			data: o
		}), o;
	}
	return {
		metadata: l,
		ranges: p,
		readColumn
	};
}
async function prepareParquetRead(e) {
	let t = await prepareParquetOptions(e);
	return {
		options: t,
		plan: parquetPlan(t)
	};
}
async function prepareParquetOptions(r) {
	let i = r.metadata ?? await parquetMetadataAsync(r.file, r), a = parquetSchema(i).children.map((e) => e.element.name), o = columnsNeededForFilter(r.filter).filter((e) => !a.includes(e));
	if (o.length) throw Error(`parquet filter columns not found: ${o.join(`, `)}`);
	if (r.columns) {
		let e = r.columns.filter((e) => !a.includes(e));
		if (e.length) throw Error(`parquet column not found: ${e[0]}`);
	}
	let s = {
		...r,
		metadata: i
	};
	return s = await withBloomFilters(s), s = await withPageIndexes(s), s;
}
function readParquetPlan(e, t) {
	let n = {
		...e,
		file: prefetchAsyncBuffer(e.file, t)
	};
	return t.groups.map((e) => readRowGroup(n, t, e));
}
async function readColumnRange({ options: e, schemaTree: t, group: n, column: r, rowStart: i, rowEnd: a }) {
	let [o] = readParquetPlan({
		...e,
		columns: [r],
		filter: void 0,
		rowStart: i,
		rowEnd: a,
		useBloomFilters: !1,
		useOffsetIndex: e.useOffsetIndex ?? !0,
		usePageIndex: !1,
		pageRangesByGroup: void 0
	}, planCandidateColumn({
		options: e,
		group: n,
		column: r,
		rowStart: i,
		rowEnd: a
	}));
	if (!o) throw Error(`parquet scan range not planned`);
	let s = assembleAsync(o, t, e.parsers), c = s.asyncColumns.find((e) => e.pathInSchema[0] === r);
	if (!c) throw Error(`parquet column not found: ${r}`);
	let u = await c.data, f = flatten(u.data), p = s.selectStart ?? i - s.groupStart, m = s.selectEnd ?? a - s.groupStart;
	return sliceDecodedArray(f, p - u.skipped, m - u.skipped);
}
function planCandidateColumn({ options: e, group: t, column: n, rowStart: r, rowEnd: a }) {
	if (!e.metadata) throw Error(`parquet requires metadata`);
	let o = parquetPlanGroup({
		rowGroup: t.rowGroup,
		groupStart: t.groupStart,
		groupRows: t.groupRows,
		ranges: [[r - t.groupStart, a - t.groupStart]],
		columns: [n],
		useOffsetIndex: e.useOffsetIndex ?? !0,
		pageLocations: t.pageLocations
	}), [s] = o.groups;
	if (!s) throw Error(`parquet column not found: ${n}`);
	return {
		metadata: e.metadata,
		rowStart: r,
		rowEnd: a,
		columns: [n],
		fetches: [...o.fetches, ...o.indexes],
		groups: [s]
	};
}
function findCandidate(e, t, n) {
	let r = 0, i = e.length - 1;
	for (; r <= i;) {
		let a = Math.floor((r + i) / 2), o = e[a];
		if (t < o.rowStart) i = a - 1;
		else if (t >= o.rowEnd) r = a + 1;
		else return n <= o.rowEnd ? a : -1;
	}
	return -1;
}
function validateRange(e, t) {
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(`parquet rowStart must be a non-negative safe integer`);
	if (!Number.isSafeInteger(t) || t < e) throw RangeError(`parquet rowEnd must be a safe integer greater than or equal to rowStart`);
}
function sliceDecodedArray(e, t, n) {
	return t === 0 && n === e.length ? e : Array.isArray(e) ? e.slice(t, n) : e.subarray(t, n);
}
async function withBloomFilters(e) {
	if (!e.useBloomFilters || !e.filter || !e.metadata) return e;
	let t = parquetSchema(e.metadata), r = {};
	for (let e of t.children) r[e.element.name] = e.element;
	let i = await prefetchBloomFilters({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict
	});
	return {
		...e,
		bloomFiltersByGroup: i,
		schemaElements: r
	};
}
async function withPageIndexes(e) {
	if (!e.usePageIndex || !e.filter || !e.metadata) return e;
	let { pageRangesByGroup: t, pageLocationsByGroup: n } = await prefetchPageIndexes({
		file: e.file,
		metadata: e.metadata,
		filter: e.filter,
		filterStrict: e.filterStrict,
		rowStart: e.rowStart,
		rowEnd: e.rowEnd,
		columns: e.columns,
		bloomFiltersByGroup: e.bloomFiltersByGroup,
		schemaElements: e.schemaElements,
		parsers: e.parsers
	});
	return {
		...e,
		pageRangesByGroup: t,
		pageLocationsByGroup: n
	};
}
// node_modules/hyparquet/src/read.js
const rowIndex = Symbol(`rowIndex`);
async function parquetRead(i) {
	i.metadata ??= await parquetMetadataAsync(i.file, i);
	let { rowStart: u = 0, rowEnd: d, columns: f, onChunk: p, onComplete: m, rowFormat: h, filter: g, filterStrict: _ = !0 } = i;
	if (g && h !== `object`) throw Error(`parquet filter requires rowFormat: "object"`);
	if (i.includeRowIndex && h !== `object`) throw Error(`parquet includeRowIndex requires rowFormat: "object"`);
	let v = columnsNeededForFilter(g), y = f;
	if (f && v.length) {
		let e = new Set(f), t = v.filter((t) => !e.has(t));
		t.length && (y = [...f, ...t]);
	}
	let b = y === f ? i : {
		...i,
		columns: y
	}, x = await prepareParquetRead(b), S = x.options, C = y !== f, w = readParquetPlan(S, x.plan);
	if (!m && !p) {
		await awaitAllColumns(w);
		return;
	}
	if (!S.metadata) throw Error(`parquet requires metadata`);
	let T = parquetSchema(S.metadata), E = w.map((e) => assembleAsync(e, T, i.parsers));
	if (p) for (let e of E) for (let t of e.asyncColumns) t.data.then(({ data: n, skipped: r }) => {
		let i = e.groupStart + r;
		for (let e of n) p({
			columnName: t.pathInSchema[0],
			columnData: e,
			rowStart: i,
			rowEnd: i + e.length
		}), i += e.length;
	}, () => {});
	if (m) {
		await awaitAllColumns(E);
		let e = [];
		for (let n of E) {
			let r = n.selectStart ?? Math.max(u - n.groupStart, 0), a = n.selectEnd ?? Math.min((d ?? 1 / 0) - n.groupStart, n.groupRows), s = h === `object` ? await asyncGroupToRows(n, r, a, y, `object`) : await asyncGroupToRows(n, r, a, f, `array`);
			if (i.includeRowIndex) for (let e = 0; e < s.length; e++) Object.defineProperty(s[e], rowIndex, { value: n.groupStart + r + e });
			if (g) {
				for (let n of s) if (matchFilter(n, g, _)) {
					if (C && f) for (let e of v) f.includes(e) || delete n[e];
					e.push(n);
				}
			} else concat(e, s);
		}
		m(e);
	} else await awaitAllColumns(E);
}
async function awaitAllColumns(e) {
	let t = e.flatMap((e) => e.asyncColumns.map((e) => e.data)), n = (await Promise.allSettled(t)).find((e) => e.status === `rejected`);
	if (n) throw n.reason;
}
async function parquetReadColumn(e) {
	if (e.columns?.length !== 1) throw Error(`parquetReadColumn expected columns: [columnName]`);
	e.metadata ??= await parquetMetadataAsync(e.file, e);
	let t = e.columns[0], i = await prepareParquetRead(e), o = readParquetPlan(i.options, i.plan);
	if (!i.options.metadata) throw Error(`parquet requires metadata`);
	let u = parquetSchema(i.options.metadata), d = o.map((t) => assembleAsync(t, u, e.parsers));
	await awaitAllColumns(d);
	let f = [];
	for (let e of d) {
		let n = e.asyncColumns.find((e) => e.pathInSchema[0] === t);
		if (!n) throw Error(`parquet column not found: ${t}`);
		let { data: r } = await n.data;
		for (let e of r) concat(f, e);
	}
	return f;
}
function parquetReadObjects(e) {
	return new Promise((t, n) => {
		parquetRead({
			...e,
			rowFormat: `object`,
			onComplete: t
		}).catch(n);
	});
}
// node_modules/hyparquet/src/query.js
async function parquetQuery(i) {
	if (!i.file || !(i.file.byteLength >= 0)) throw Error(`parquet expected AsyncBuffer`);
	i.metadata ??= await parquetMetadataAsync(i.file, i);
	let { metadata: a, rowStart: o = 0, columns: s, orderBy: c, filter: l } = i;
	if (o < 0) throw Error(`parquet rowStart must be positive`);
	let u = i.rowEnd ?? Number(a.num_rows);
	if (c && !parquetSchema(i.metadata).children.map((e) => e.element.name).includes(c)) throw Error(`parquet orderBy column not found: ${c}`);
	if (l && !c && u < a.num_rows) {
		let e = [], t = 0;
		for (let n of a.row_groups) {
			let a = t + Number(n.num_rows), o = await parquetReadObjects({
				...i,
				rowStart: t,
				rowEnd: a
			});
			if (e.push(...o), e.length >= u) break;
			t = a;
		}
		return e.slice(o, u);
	}
	if (l && c) {
		let e = s && !s.includes(c) ? [...s, c] : s, t = await parquetReadObjects({
			...i,
			rowStart: void 0,
			rowEnd: void 0,
			columns: e
		});
		if (t.sort((e, t) => compare(e[c], t[c])), e !== s) for (let e of t) delete e[c];
		return t.slice(o, u);
	}
	if (l) return (await parquetReadObjects({
		...i,
		rowStart: void 0,
		rowEnd: void 0
	})).slice(o, u);
	if (typeof c == `string`) {
		let e = await parquetReadColumn({
			...i,
			rowStart: void 0,
			rowEnd: void 0,
			columns: [c]
		}), t = Array.from(e, (e, t) => t).sort((t, n) => compare(e[t], e[n])).slice(o, u), r = await parquetReadRows({
			...i,
			rows: t
		});
		return t.map((e) => r[e]);
	}
	return await parquetReadObjects(i);
}
async function parquetReadRows(t) {
	let { file: n, rows: a } = t;
	t.metadata ??= await parquetMetadataAsync(n, t);
	let { row_groups: o } = t.metadata, s = Array(o.length).fill(!1), c = 0, l = o.map((e) => c += Number(e.num_rows));
	for (let e of a) {
		let t = l.findIndex((t) => e < t);
		s[t] = !0;
	}
	let u = [], d;
	c = 0;
	for (let e = 0; e < s.length; e++) {
		let t = c + Number(o[e].num_rows);
		s[e] ? d === void 0 && (d = c) : d !== void 0 && (u.push([d, c]), d = void 0), c = t;
	}
	d !== void 0 && u.push([d, c]);
	let f = Array(Number(t.metadata.num_rows));
	for (let [e, n] of u) {
		let a = await parquetReadObjects({
			...t,
			rowStart: e,
			rowEnd: n
		});
		for (let r = e; r < n; r++) f[r] = {
			__index__: r,
			...a[r - e]
		}, t.includeRowIndex && Object.defineProperty(f[r], rowIndex, { value: a[r - e][rowIndex] });
	}
	return f;
}
function compare(e, t) {
	return e < t ? -1 : +(e > t);
}
// node_modules/hyparquet/src/node.js
async function asyncBufferFromFile(n) {
	let { size: r } = await promises.stat(n);
	return {
		byteLength: r,
		slice(t, r) {
			if (t === r) return Promise.resolve(new ArrayBuffer(0));
			let i = createReadStream(n, {
				start: t,
				end: r === void 0 ? void 0 : r - 1
			});
			return new Promise((e, t) => {
				let n = [];
				i.on(`data`, (e) => n.push(e)), i.on(`error`, t), i.on(`end`, () => {
					let t = Buffer.concat(n);
					t.byteOffset === 0 && t.byteLength === t.buffer.byteLength ? e(t.buffer) : e(t.buffer.slice(t.byteOffset, t.byteOffset + t.byteLength));
				});
			});
		}
	};
}
export { ConvertedTypes as C, PageTypes as D, FieldRepetitionTypes as E, ParquetTypes as O, CompressionCodecs as S, Encodings as T, parquetSchema as _, rowIndex as a, isMapLike as b, asyncBufferFromUrl as c, flatten as d, toJson as f, parquetMetadataAsync as g, parquetMetadata as h, parquetReadObjects as i, hashParquetValue as k, byteLengthFromUrl as l, readOffsetIndex as m, parquetQuery as n, parquetScan as o, readColumnIndex as p, parquetRead as r, snappyUncompress as s, asyncBufferFromFile as t, cachedAsyncBuffer as u, getMaxDefinitionLevel as v, EdgeInterpolationAlgorithms as w, BoundaryOrders as x, isListLike as y };
