(function() {
	// \0@oxc-project+runtime@0.156.0/helpers/esm/typeof.js
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/toPrimitive.js
	function toPrimitive(t, r) {
		if ("object" != _typeof(t) || !t) return t;
		var e = t[Symbol.toPrimitive];
		if (void 0 !== e) {
			var i = e.call(t, r || "default");
			if ("object" != _typeof(i)) return i;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return ("string" === r ? String : Number)(t);
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/toPropertyKey.js
	function toPropertyKey(t) {
		var i = toPrimitive(t, "string");
		return "symbol" == _typeof(i) ? i : i + "";
	}
	// \0@oxc-project+runtime@0.156.0/helpers/esm/defineProperty.js
	function _defineProperty(e, r, t) {
		return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
			value: t,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = t, e;
	}
	// node_modules/@noble/ed25519/index.js
	/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */
	var freeze = Object.freeze;
	var P = 57896044618658097711785492504343953926634992332820282019728792003956564819949n;
	var N = 7237005577332262213973186563042994240857116359379907606001950938285454250989n;
	var _d = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
	var Gx = 15112221349535400772501151409588531511454012693041857206046113283949847762202n;
	var Gy = 46316835694926478169428394003475163141307993866256225615783033603165251855960n;
	var _a = P - 1n;
	var ed25519_CURVE = freeze({
		p: P,
		n: N,
		h: 8n,
		a: _a,
		d: _d,
		Gx,
		Gy
	});
	var LEN = 32;
	var isBytes$1 = (a) => {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && a.BYTES_PER_ELEMENT === 1;
	};
	var abytes$1 = (value, length, title = "") => {
		if (isBytes$1(value) && (length === void 0 || value.length === length)) return value;
		const bytes = isBytes$1(value);
		const ofLen = length !== void 0 ? ` of length ${length}` : "";
		const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
		const message = (title ? `"${title}" ` : "") + "expected Uint8Array" + ofLen + ", got " + got;
		if (!bytes) throw new TypeError(message);
		throw new RangeError(message);
	};
	var snapshotBytes = (value, title = "", length) => Uint8Array.from(abytes$1(value, length, title));
	var padh = (n, pad) => n.toString(16).padStart(pad, "0");
	var bytesToHex = (bytes) => {
		let hex = "";
		for (const byte of abytes$1(bytes)) hex += padh(byte, 2);
		return hex;
	};
	var hexToBytes = (hex) => {
		const e = "hex invalid";
		if (typeof hex !== "string") throw new TypeError(e);
		if (hex.length % 2 || !/^[\da-f]*$/i.test(hex)) throw new RangeError(e);
		const array = new Uint8Array(hex.length / 2);
		for (let ai = 0, hi = 0; ai < array.length; ai++, hi += 2) {
			const n1 = hex.charCodeAt(hi);
			const n2 = hex.charCodeAt(hi + 1);
			array[ai] = ((n1 & 15) + (n1 >> 6) * 9) * 16 + (n2 & 15) + (n2 >> 6) * 9;
		}
		return array;
	};
	var concatBytes = (...arrays) => {
		let sum = 0;
		for (const a of arrays) sum += abytes$1(a).length;
		const res = new Uint8Array(sum);
		let pad = 0;
		for (const a of arrays) {
			res.set(a, pad);
			pad += a.length;
		}
		return res;
	};
	var arange = (n, min, max, msg = "bad number: out of range") => {
		if (typeof n !== "bigint") throw new TypeError(msg);
		if (min <= n && n < max) return n;
		throw new RangeError(msg);
	};
	var mod = (a, b = P) => (a %= b) >= 0n ? a : b + a;
	var P_MASK = (1n << 255n) - 1n;
	var modP = (num) => {
		if (num < 0n) throw new RangeError("negative coordinate");
		let r = (num >> 255n) * 19n + (num & P_MASK);
		r = (r >> 255n) * 19n + (r & P_MASK);
		return r % P;
	};
	var modN = (a) => mod(a, N);
	var invert = (number, modulo) => {
		if (number === 0n) throw new Error("invert: expected non-zero number");
		if (modulo <= 1n) throw new Error("invert: expected modulus > 1, got " + modulo);
		let a = mod(number, modulo);
		let b = modulo;
		let x = 0n, u = 1n;
		while (a !== 0n) {
			const q = b / a;
			const r = b - a * q;
			const m = x - u * q;
			b = a, a = r, x = u, u = m;
		}
		if (b !== 1n) throw new Error("invert: does not exist");
		return mod(x, modulo);
	};
	var _hash = (name) => {
		const fn = hashes[name];
		if (typeof fn !== "function") throw new Error("hashes." + name + " not set");
		return fn;
	};
	var callHash = (name, ...m) => abytes$1(_hash(name)(concatBytes(...m)), 64, "digest");
	var apoint = (p) => {
		if (p instanceof Point) return p;
		throw new TypeError("Point expected");
	};
	var B256 = 2n ** 256n;
	var Point = class Point {
		constructor(X, Y, Z, T) {
			_defineProperty(this, "X", void 0);
			_defineProperty(this, "Y", void 0);
			_defineProperty(this, "Z", void 0);
			_defineProperty(this, "T", void 0);
			const max = B256;
			this.X = arange(X, 0n, max);
			this.Y = arange(Y, 0n, max);
			this.Z = arange(Z, 1n, max);
			this.T = arange(T, 0n, max);
			freeze(this);
		}
		static CURVE() {
			return ed25519_CURVE;
		}
		static fromAffine(p) {
			return new Point(p.x, p.y, 1n, modP(p.x * p.y));
		}
		static fromBytes(bytes, zip215 = false) {
			const normed = snapshotBytes(bytes, "point", LEN);
			const lastByte = normed[31];
			normed[31] = lastByte & -129;
			const y = bytesToNumberLE(normed);
			if (!zip215) arange(y, 0n, P);
			const y2 = modP(y * y);
			let { isValid, value: x } = uvRatio(mod(y2 - 1n), modP(_d * y2 + 1n));
			if (!isValid) throw new Error("bad point: y not sqrt");
			const isLastByteOdd = !!(lastByte & 128);
			if (!zip215 && x === 0n && isLastByteOdd) throw new Error("bad point: x==0, isLastByteOdd");
			if (isLastByteOdd !== !!(x & 1n)) x = mod(-x);
			return new Point(x, y, 1n, modP(x * y));
		}
		static fromHex(hex, zip215) {
			return Point.fromBytes(hexToBytes(hex), zip215);
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		assertValidity() {
			const a = _a;
			const d = _d;
			const p = this;
			if (p.is0()) throw new Error("bad point: ZERO");
			const { X, Y, Z, T } = p;
			const X2 = modP(X * X);
			const Y2 = modP(Y * Y);
			const Z2 = modP(Z * Z);
			const Z4 = modP(Z2 * Z2);
			if (modP(Z2 * (modP(X2 * a) + Y2)) !== mod(Z4 + modP(d * modP(X2 * Y2)))) throw new Error("bad point: equation left != right (1)");
			if (modP(X * Y) !== modP(Z * T)) throw new Error("bad point: equation left != right (2)");
			return this;
		}
		equals(other) {
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const { X: X2, Y: Y2, Z: Z2 } = apoint(other);
			return modP(X1 * Z2) === modP(X2 * Z1) && modP(Y1 * Z2) === modP(Y2 * Z1);
		}
		is0() {
			return this.equals(I);
		}
		negate() {
			return new Point(mod(-this.X), this.Y, this.Z, mod(-this.T));
		}
		double() {
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const a = _a;
			const A = modP(X1 * X1);
			const B = modP(Y1 * Y1);
			const C = modP(2n * Z1 * Z1);
			const D = modP(a * A);
			const x1y1 = mod(X1 + Y1);
			const E = mod(modP(x1y1 * x1y1) - A - B);
			const G = mod(D + B);
			const F = mod(G - C);
			const H = mod(D - B);
			const X3 = modP(E * F);
			const Y3 = modP(G * H);
			const T3 = modP(E * H);
			const Z3 = modP(F * G);
			return new Point(X3, Y3, Z3, T3);
		}
		add(other) {
			const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
			const { X: X2, Y: Y2, Z: Z2, T: T2 } = apoint(other);
			const a = _a;
			const d = _d;
			const A = modP(X1 * X2);
			const B = modP(Y1 * Y2);
			const C = modP(modP(T1 * d) * T2);
			const D = modP(Z1 * Z2);
			const E = mod(modP(mod(X1 + Y1) * mod(X2 + Y2)) - A - B);
			const F = mod(D - C);
			const G = mod(D + C);
			const H = mod(B - modP(a * A));
			const X3 = modP(E * F);
			const Y3 = modP(G * H);
			const T3 = modP(E * H);
			const Z3 = modP(F * G);
			return new Point(X3, Y3, Z3, T3);
		}
		subtract(other) {
			return this.add(apoint(other).negate());
		}
		multiply(n, safe = true) {
			if (!safe && n === 0n) return I;
			arange(n, 1n, N);
			if (!safe && this.is0()) return I;
			if (n === 1n) return this;
			if (this.equals(G)) return wNAF(n).p;
			let p = I;
			let f = G;
			let d = this;
			for (let i = 0; safe ? i < 256 : n > 0n; i++) {
				if (n & 1n) p = p.add(d);
				else if (safe) f = f.add(d);
				d = d.double();
				n >>= 1n;
			}
			return p;
		}
		multiplyUnsafe(scalar) {
			return this.multiply(scalar, false);
		}
		toAffine() {
			const { X, Y, Z } = this;
			if (this.equals(I)) return {
				x: 0n,
				y: 1n
			};
			const iz = invert(Z, P);
			if (modP(Z * iz) !== 1n) throw new Error("invalid inverse");
			return {
				x: modP(X * iz),
				y: modP(Y * iz)
			};
		}
		toBytes() {
			const { x, y } = this.toAffine();
			const b = numTo32bLE(y);
			b[31] |= x & 1n ? 128 : 0;
			return b;
		}
		toHex() {
			return bytesToHex(this.toBytes());
		}
		clearCofactor() {
			return this.multiply(8n, false);
		}
		isSmallOrder() {
			return this.clearCofactor().is0();
		}
		isTorsionFree() {
			return this.multiply(N / 2n, false).double().add(this).is0();
		}
	};
	_defineProperty(Point, "BASE", void 0);
	_defineProperty(Point, "ZERO", void 0);
	var G = new Point(Gx, Gy, 1n, mod(Gx * Gy));
	var I = new Point(0n, 1n, 1n, 0n);
	Point.BASE = G;
	Point.ZERO = I;
	var numTo32bLE = (num) => hexToBytes(padh(arange(num, 0n, B256), 64)).reverse();
	var bytesToNumberLE = (b) => BigInt("0x" + bytesToHex(Uint8Array.from(abytes$1(b)).reverse()));
	var pow2 = (x, power) => {
		let r = x;
		while (power-- > 0) r = modP(r * r);
		return r;
	};
	var pow_2_252_3 = (x) => {
		const b2 = modP(modP(x * x) * x);
		const b5 = modP(pow2(modP(pow2(b2, 2) * b2), 1) * x);
		const b10 = modP(pow2(b5, 5) * b5);
		const b20 = modP(pow2(b10, 10) * b10);
		const b40 = modP(pow2(b20, 20) * b20);
		const b80 = modP(pow2(b40, 40) * b40);
		return modP(pow2(modP(pow2(modP(pow2(modP(pow2(b80, 80) * b80), 80) * b80), 10) * b10), 2) * x);
	};
	var RM1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752n;
	var uvRatio = (u, v) => {
		const v3 = modP(v * modP(v * v));
		let x = modP(u * modP(v3 * pow_2_252_3(modP(u * modP(modP(v3 * v3) * v)))));
		const vx2 = modP(v * modP(x * x));
		const root1 = x;
		const root2 = modP(x * RM1);
		const useRoot1 = vx2 === u;
		const useRoot2 = vx2 === mod(-u);
		const noRoot = vx2 === mod(-u * RM1);
		if (useRoot1) x = root1;
		if (useRoot2 || noRoot) x = root2;
		if ((mod(x) & 1n) === 1n) x = mod(-x);
		return {
			isValid: useRoot1 || useRoot2,
			value: x
		};
	};
	var modL_LE = (hash) => modN(bytesToNumberLE(hash));
	var hashFinishSync = (res) => res[1](callHash("sha512", res[0]));
	var getZip215 = (options) => {
		if (options === null || typeof options !== "object") throw new TypeError("expected valid options object");
		return options.zip215 ?? true;
	};
	var _verify = (sig, msg, publicKey, options) => {
		sig = abytes$1(sig, 64, "signature");
		msg = abytes$1(msg, void 0, "message");
		publicKey = abytes$1(publicKey, LEN, "publicKey");
		const zip215 = getZip215(options);
		const r = sig.subarray(0, LEN);
		const s = bytesToNumberLE(sig.subarray(LEN, 64));
		let A, R, SB;
		let hashable = Uint8Array.of();
		let finished = false;
		try {
			A = Point.fromBytes(publicKey, zip215);
			R = Point.fromBytes(r, zip215);
			SB = G.multiply(s, false);
			hashable = concatBytes(r, publicKey, msg);
			finished = true;
		} catch (error) {}
		const finish = (hashed) => {
			if (!finished) return false;
			if (!zip215 && A.isSmallOrder()) return false;
			const k = modL_LE(hashed);
			return R.add(A.multiply(k, false)).subtract(SB).clearCofactor().is0();
		};
		return [hashable, finish];
	};
	var verify = (signature, message, publicKey, opts = {}) => hashFinishSync(_verify(signature, message, publicKey, opts));
	var hashes = {
		sha512Async: async (message) => {
			const s = globalThis?.crypto?.subtle;
			if (!s) throw new Error("crypto.subtle must be defined, consider polyfill");
			return new Uint8Array(await s.digest("SHA-512", concatBytes(message)));
		},
		sha512: void 0
	};
	var precompute = () => {
		const points = [];
		let p = G;
		let b;
		for (let w = 0; w < 33; w++) {
			b = p;
			points.push(b);
			for (let i = 1; i < 128; i++) {
				b = b.add(p);
				points.push(b);
			}
			p = b.double();
		}
		return points;
	};
	var Gpows = void 0;
	var ctneg = (cnd, p) => {
		const n = p.negate();
		return cnd ? n : p;
	};
	var wNAF = (n) => {
		const comp = Gpows || (Gpows = precompute());
		let p = I;
		let f = G;
		for (let w = 0; w < 33; w++) {
			let wbits = Number(n & 255n);
			n >>= 8n;
			if (wbits > 128) {
				wbits -= 256;
				n += 1n;
			}
			const off = w * 128;
			const offP = off + Math.abs(wbits) - 1;
			const isOddW = w % 2 !== 0;
			const isNeg = wbits < 0;
			if (wbits === 0) f = f.add(ctneg(isOddW, comp[off]));
			else p = p.add(ctneg(isNeg, comp[offP]));
		}
		if (n !== 0n) throw new Error("invalid wnaf");
		return {
			p,
			f
		};
	};
	// node_modules/@noble/hashes/_u64.js
	var U32_MASK64 = (() => BigInt(2 ** 32 - 1))();
	var _32n = BigInt(32);
	function fromBig(n, le = false) {
		if (le) return {
			h: Number(n & U32_MASK64),
			l: Number(n >> _32n & U32_MASK64)
		};
		return {
			h: Number(n >> _32n & U32_MASK64) | 0,
			l: Number(n & U32_MASK64) | 0
		};
	}
	function split(lst, le = false) {
		const len = lst.length;
		let Ah = new Uint32Array(len);
		let Al = new Uint32Array(len);
		for (let i = 0; i < len; i++) {
			const { h, l } = fromBig(lst[i], le);
			[Ah[i], Al[i]] = [h, l];
		}
		return [Ah, Al];
	}
	var fromNumH = (n) => n / 2 ** 32 | 0;
	var fromNumL = (n) => n >>> 0;
	function setU64FromNum(view, byteOffset, n, isLE) {
		const h = fromNumH(n);
		const l = fromNumL(n);
		view.setUint32(byteOffset, isLE ? l : h, isLE);
		view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
	}
	var shrSH = (h, _l, s) => h >>> s;
	var shrSL = (h, l, s) => h << 32 - s | l >>> s;
	var rotrSH = (h, l, s) => h >>> s | l << 32 - s;
	var rotrSL = (h, l, s) => h << 32 - s | l >>> s;
	var rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
	var rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
	function add(Ah, Al, Bh, Bl) {
		const l = (Al >>> 0) + (Bl >>> 0);
		return {
			h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
			l: l | 0
		};
	}
	var add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
	var add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
	var add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
	var add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
	var add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
	var add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
	// node_modules/@noble/hashes/utils.js
	function isBytes(a) {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
	}
	var atitle = (title) => title ? `"${title}" ` : "";
	function anumber(n, title = "") {
		if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
		if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
		return n;
	}
	function abytes(value, length, title = "") {
		if (isBytes(value) && (length === void 0 || value.length === length)) return value;
		if (length !== void 0) anumber(length, "length");
		const bytes = isBytes(value);
		const ofLen = length !== void 0 ? ` of length ${length}` : "";
		const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
		const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
		if (!bytes) throw new TypeError(message);
		throw new RangeError(message);
	}
	var aobject = (value, label) => {
		if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
	};
	var aopts = (value, label) => {
		aobject(value, label);
		const proto = Object.getPrototypeOf(value);
		if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
		if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
	};
	function aexists(instance, checkFinished = true) {
		if (instance.destroyed) throw new Error("hash was destroyed");
		if (checkFinished && instance.finished) throw new Error("digest() was already called");
	}
	function aoutput(out, instance) {
		abytes(out, void 0, "output");
		const min = instance.outputLen;
		if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
	}
	function clean(...arrays) {
		for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
	}
	function createView(arr) {
		return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
	}
	function rotr(word, shift) {
		return word << 32 - shift | word >>> shift;
	}
	function checkOpts(defaults, opts, title = "opts") {
		aopts(defaults, "defaults");
		if (opts !== void 0) aopts(opts, title);
		return Object.assign(Object.create(null), defaults, opts);
	}
	function createHasher(hashCons, info = {}) {
		if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
		info = checkOpts({}, info, "info");
		const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
		const tmp = hashCons(void 0);
		hashC.outputLen = tmp.outputLen;
		hashC.blockLen = tmp.blockLen;
		hashC.canXOF = tmp.canXOF;
		hashC.create = (opts) => hashCons(opts);
		Object.assign(hashC, info);
		return Object.freeze(hashC);
	}
	var oidNist = (suffix) => ({ oid: Uint8Array.from([
		6,
		9,
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		suffix
	]) });
	// node_modules/@noble/hashes/_md.js
	function Chi(a, b, c) {
		return a & b ^ ~a & c;
	}
	function Maj(a, b, c) {
		return a & b ^ a & c ^ b & c;
	}
	var HashMD = class {
		constructor(blockLen, outputLen, padOffset, isLE) {
			_defineProperty(this, "blockLen", void 0);
			_defineProperty(this, "outputLen", void 0);
			_defineProperty(this, "canXOF", false);
			_defineProperty(this, "padOffset", void 0);
			_defineProperty(this, "isLE", void 0);
			_defineProperty(this, "buffer", void 0);
			_defineProperty(this, "view", void 0);
			_defineProperty(this, "finished", false);
			_defineProperty(this, "length", 0);
			_defineProperty(this, "pos", 0);
			_defineProperty(this, "destroyed", false);
			this.blockLen = blockLen;
			this.outputLen = outputLen;
			this.padOffset = padOffset;
			this.isLE = isLE;
			this.buffer = new Uint8Array(blockLen);
			this.view = createView(this.buffer);
		}
		update(data) {
			aexists(this);
			abytes(data);
			const { view, buffer, blockLen } = this;
			const len = data.length;
			let processed = false;
			for (let pos = 0; pos < len;) {
				const take = Math.min(blockLen - this.pos, len - pos);
				if (take === blockLen) {
					const dataView = createView(data);
					for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
					processed = true;
					continue;
				}
				buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
				this.pos += take;
				pos += take;
				if (this.pos === blockLen) {
					this.process(view, 0);
					this.pos = 0;
					processed = true;
				}
			}
			this.length += data.length;
			if (processed) this.roundClean();
			return this;
		}
		digestInto(out) {
			aexists(this);
			aoutput(out, this);
			this.finished = true;
			const { buffer, view, blockLen, isLE } = this;
			let { pos } = this;
			buffer[pos++] = 128;
			buffer.fill(0, pos);
			if (this.padOffset > blockLen - pos) {
				this.process(view, 0);
				buffer.fill(0);
			}
			setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
			this.process(view, 0);
			this.roundClean();
			const oview = out === buffer ? view : createView(out);
			const len = this.outputLen;
			const outLen = len / 4;
			const state = this.get();
			if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
			for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
		}
		digest() {
			const { buffer, outputLen } = this;
			this.digestInto(buffer);
			const res = buffer.slice(0, outputLen);
			this.destroy();
			return res;
		}
		_cloneIntoMeta(to) {
			const { buffer, length, finished, destroyed, pos } = this;
			to.destroyed = destroyed;
			to.finished = finished;
			to.length = length;
			to.pos = pos;
			if (pos) to.buffer.set(buffer);
			return to;
		}
		clone() {
			return this._cloneInto();
		}
	};
	var SHA256_IV = Uint32Array.from([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	var SHA512_IV = Uint32Array.from([
		1779033703,
		4089235720,
		3144134277,
		2227873595,
		1013904242,
		4271175723,
		2773480762,
		1595750129,
		1359893119,
		2917565137,
		2600822924,
		725511199,
		528734635,
		4215389547,
		1541459225,
		327033209
	]);
	// node_modules/@noble/hashes/sha2.js
	var SHA256_K = Uint32Array.from([
		1116352408,
		1899447441,
		3049323471,
		3921009573,
		961987163,
		1508970993,
		2453635748,
		2870763221,
		3624381080,
		310598401,
		607225278,
		1426881987,
		1925078388,
		2162078206,
		2614888103,
		3248222580,
		3835390401,
		4022224774,
		264347078,
		604807628,
		770255983,
		1249150122,
		1555081692,
		1996064986,
		2554220882,
		2821834349,
		2952996808,
		3210313671,
		3336571891,
		3584528711,
		113926993,
		338241895,
		666307205,
		773529912,
		1294757372,
		1396182291,
		1695183700,
		1986661051,
		2177026350,
		2456956037,
		2730485921,
		2820302411,
		3259730800,
		3345764771,
		3516065817,
		3600352804,
		4094571909,
		275423344,
		430227734,
		506948616,
		659060556,
		883997877,
		958139571,
		1322822218,
		1537002063,
		1747873779,
		1955562222,
		2024104815,
		2227730452,
		2361852424,
		2428436474,
		2756734187,
		3204031479,
		3329325298
	]);
	var SHA256_W = new Uint32Array(64);
	var SHA2_32B = class extends HashMD {
		constructor(outputLen, IV) {
			super(64, outputLen, 8, false);
			_defineProperty(this, "A", 0);
			_defineProperty(this, "B", 0);
			_defineProperty(this, "C", 0);
			_defineProperty(this, "D", 0);
			_defineProperty(this, "E", 0);
			_defineProperty(this, "F", 0);
			_defineProperty(this, "G", 0);
			_defineProperty(this, "H", 0);
			this.A = IV[0] | 0;
			this.B = IV[1] | 0;
			this.C = IV[2] | 0;
			this.D = IV[3] | 0;
			this.E = IV[4] | 0;
			this.F = IV[5] | 0;
			this.G = IV[6] | 0;
			this.H = IV[7] | 0;
		}
		get() {
			const { A, B, C, D, E, F, G, H } = this;
			return [
				A,
				B,
				C,
				D,
				E,
				F,
				G,
				H
			];
		}
		set(A, B, C, D, E, F, G, H) {
			this.A = A | 0;
			this.B = B | 0;
			this.C = C | 0;
			this.D = D | 0;
			this.E = E | 0;
			this.F = F | 0;
			this.G = G | 0;
			this.H = H | 0;
		}
		_cloneInto(to) {
			(to || (to = new this.constructor())).set(...this.get());
			return this._cloneIntoMeta(to);
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
			for (let i = 16; i < 64; i++) {
				const W15 = SHA256_W[i - 15];
				const W2 = SHA256_W[i - 2];
				const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
				const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
				SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
			}
			let { A, B, C, D, E, F, G, H } = this;
			for (let i = 0; i < 64; i++) {
				const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
				const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
				const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
				H = G;
				G = F;
				F = E;
				E = D + T1 | 0;
				D = C;
				C = B;
				B = A;
				A = T1 + T2 | 0;
			}
			A = A + this.A | 0;
			B = B + this.B | 0;
			C = C + this.C | 0;
			D = D + this.D | 0;
			E = E + this.E | 0;
			F = F + this.F | 0;
			G = G + this.G | 0;
			H = H + this.H | 0;
			this.set(A, B, C, D, E, F, G, H);
		}
		roundClean() {
			clean(SHA256_W);
		}
		destroy() {
			this.destroyed = true;
			this.set(0, 0, 0, 0, 0, 0, 0, 0);
			clean(this.buffer);
		}
	};
	var _SHA256 = class extends SHA2_32B {
		constructor() {
			super(32, SHA256_IV);
		}
	};
	var K512 = (() => split([
		"0x428a2f98d728ae22",
		"0x7137449123ef65cd",
		"0xb5c0fbcfec4d3b2f",
		"0xe9b5dba58189dbbc",
		"0x3956c25bf348b538",
		"0x59f111f1b605d019",
		"0x923f82a4af194f9b",
		"0xab1c5ed5da6d8118",
		"0xd807aa98a3030242",
		"0x12835b0145706fbe",
		"0x243185be4ee4b28c",
		"0x550c7dc3d5ffb4e2",
		"0x72be5d74f27b896f",
		"0x80deb1fe3b1696b1",
		"0x9bdc06a725c71235",
		"0xc19bf174cf692694",
		"0xe49b69c19ef14ad2",
		"0xefbe4786384f25e3",
		"0x0fc19dc68b8cd5b5",
		"0x240ca1cc77ac9c65",
		"0x2de92c6f592b0275",
		"0x4a7484aa6ea6e483",
		"0x5cb0a9dcbd41fbd4",
		"0x76f988da831153b5",
		"0x983e5152ee66dfab",
		"0xa831c66d2db43210",
		"0xb00327c898fb213f",
		"0xbf597fc7beef0ee4",
		"0xc6e00bf33da88fc2",
		"0xd5a79147930aa725",
		"0x06ca6351e003826f",
		"0x142929670a0e6e70",
		"0x27b70a8546d22ffc",
		"0x2e1b21385c26c926",
		"0x4d2c6dfc5ac42aed",
		"0x53380d139d95b3df",
		"0x650a73548baf63de",
		"0x766a0abb3c77b2a8",
		"0x81c2c92e47edaee6",
		"0x92722c851482353b",
		"0xa2bfe8a14cf10364",
		"0xa81a664bbc423001",
		"0xc24b8b70d0f89791",
		"0xc76c51a30654be30",
		"0xd192e819d6ef5218",
		"0xd69906245565a910",
		"0xf40e35855771202a",
		"0x106aa07032bbd1b8",
		"0x19a4c116b8d2d0c8",
		"0x1e376c085141ab53",
		"0x2748774cdf8eeb99",
		"0x34b0bcb5e19b48a8",
		"0x391c0cb3c5c95a63",
		"0x4ed8aa4ae3418acb",
		"0x5b9cca4f7763e373",
		"0x682e6ff3d6b2b8a3",
		"0x748f82ee5defb2fc",
		"0x78a5636f43172f60",
		"0x84c87814a1f0ab72",
		"0x8cc702081a6439ec",
		"0x90befffa23631e28",
		"0xa4506cebde82bde9",
		"0xbef9a3f7b2c67915",
		"0xc67178f2e372532b",
		"0xca273eceea26619c",
		"0xd186b8c721c0c207",
		"0xeada7dd6cde0eb1e",
		"0xf57d4f7fee6ed178",
		"0x06f067aa72176fba",
		"0x0a637dc5a2c898a6",
		"0x113f9804bef90dae",
		"0x1b710b35131c471b",
		"0x28db77f523047d84",
		"0x32caab7b40c72493",
		"0x3c9ebe0a15c9bebc",
		"0x431d67c49c100d4c",
		"0x4cc5d4becb3e42b6",
		"0x597f299cfc657e2a",
		"0x5fcb6fab3ad6faec",
		"0x6c44198c4a475817"
	].map((n) => BigInt(n))))();
	var SHA512_Kh = (() => K512[0])();
	var SHA512_Kl = (() => K512[1])();
	var SHA512_W_H = new Uint32Array(80);
	var SHA512_W_L = new Uint32Array(80);
	var SHA2_64B = class extends HashMD {
		constructor(outputLen, IV) {
			super(128, outputLen, 16, false);
			_defineProperty(this, "Ah", 0);
			_defineProperty(this, "Al", 0);
			_defineProperty(this, "Bh", 0);
			_defineProperty(this, "Bl", 0);
			_defineProperty(this, "Ch", 0);
			_defineProperty(this, "Cl", 0);
			_defineProperty(this, "Dh", 0);
			_defineProperty(this, "Dl", 0);
			_defineProperty(this, "Eh", 0);
			_defineProperty(this, "El", 0);
			_defineProperty(this, "Fh", 0);
			_defineProperty(this, "Fl", 0);
			_defineProperty(this, "Gh", 0);
			_defineProperty(this, "Gl", 0);
			_defineProperty(this, "Hh", 0);
			_defineProperty(this, "Hl", 0);
			this.Ah = IV[0] | 0;
			this.Al = IV[1] | 0;
			this.Bh = IV[2] | 0;
			this.Bl = IV[3] | 0;
			this.Ch = IV[4] | 0;
			this.Cl = IV[5] | 0;
			this.Dh = IV[6] | 0;
			this.Dl = IV[7] | 0;
			this.Eh = IV[8] | 0;
			this.El = IV[9] | 0;
			this.Fh = IV[10] | 0;
			this.Fl = IV[11] | 0;
			this.Gh = IV[12] | 0;
			this.Gl = IV[13] | 0;
			this.Hh = IV[14] | 0;
			this.Hl = IV[15] | 0;
		}
		get() {
			const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			return [
				Ah,
				Al,
				Bh,
				Bl,
				Ch,
				Cl,
				Dh,
				Dl,
				Eh,
				El,
				Fh,
				Fl,
				Gh,
				Gl,
				Hh,
				Hl
			];
		}
		set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
			this.Ah = Ah | 0;
			this.Al = Al | 0;
			this.Bh = Bh | 0;
			this.Bl = Bl | 0;
			this.Ch = Ch | 0;
			this.Cl = Cl | 0;
			this.Dh = Dh | 0;
			this.Dl = Dl | 0;
			this.Eh = Eh | 0;
			this.El = El | 0;
			this.Fh = Fh | 0;
			this.Fl = Fl | 0;
			this.Gh = Gh | 0;
			this.Gl = Gl | 0;
			this.Hh = Hh | 0;
			this.Hl = Hl | 0;
		}
		_cloneInto(to) {
			(to || (to = new this.constructor())).set(...this.get());
			return this._cloneIntoMeta(to);
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) {
				SHA512_W_H[i] = view.getUint32(offset);
				SHA512_W_L[i] = view.getUint32(offset += 4);
			}
			for (let i = 16; i < 80; i++) {
				const W15h = SHA512_W_H[i - 15] | 0;
				const W15l = SHA512_W_L[i - 15] | 0;
				const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
				const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
				const W2h = SHA512_W_H[i - 2] | 0;
				const W2l = SHA512_W_L[i - 2] | 0;
				const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
				const SUMl = add4L(s0l, rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6), SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
				const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
				SHA512_W_H[i] = SUMh | 0;
				SHA512_W_L[i] = SUMl | 0;
			}
			let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			for (let i = 0; i < 80; i++) {
				const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
				const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
				const CHIh = Eh & Fh ^ ~Eh & Gh;
				const CHIl = El & Fl ^ ~El & Gl;
				const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
				const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
				const T1l = T1ll | 0;
				const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
				const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
				const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
				const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
				Hh = Gh | 0;
				Hl = Gl | 0;
				Gh = Fh | 0;
				Gl = Fl | 0;
				Fh = Eh | 0;
				Fl = El | 0;
				({h: Eh, l: El} = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
				Dh = Ch | 0;
				Dl = Cl | 0;
				Ch = Bh | 0;
				Cl = Bl | 0;
				Bh = Ah | 0;
				Bl = Al | 0;
				const All = add3L(T1l, sigma0l, MAJl);
				Ah = add3H(All, T1h, sigma0h, MAJh);
				Al = All | 0;
			}
			({h: Ah, l: Al} = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
			({h: Bh, l: Bl} = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
			({h: Ch, l: Cl} = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
			({h: Dh, l: Dl} = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
			({h: Eh, l: El} = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
			({h: Fh, l: Fl} = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
			({h: Gh, l: Gl} = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
			({h: Hh, l: Hl} = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
			this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
		}
		roundClean() {
			clean(SHA512_W_H, SHA512_W_L);
		}
		destroy() {
			this.destroyed = true;
			clean(this.buffer);
			this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		}
	};
	var _SHA512 = class extends SHA2_64B {
		constructor() {
			super(64, SHA512_IV);
		}
	};
	var sha256 = createHasher(() => new _SHA256(), oidNist(1));
	// proof/bytes.ts
	hashes.sha512 = createHasher(() => new _SHA512(), oidNist(3));
	var ZERO_HASH = "0".repeat(64);
	var hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
	var unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
	function unbase64(text) {
		let binary;
		try {
			binary = atob(text);
		} catch {
			return null;
		}
		if (btoa(binary) !== text) return null;
		return Uint8Array.from(binary, (c) => c.charCodeAt(0));
	}
	var strict = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	function utf8(bytes) {
		try {
			return strict.decode(bytes);
		} catch {
			return null;
		}
	}
	function placed(tag, book, volume, number, ...rest) {
		const head = tag.length + 28;
		const bytes = new Uint8Array(head + rest.reduce((sum, one) => sum + one.length, 0));
		bytes.set(Array.from(tag, (c) => c.charCodeAt(0)));
		bytes.set(unhex(book.replaceAll("-", "")), tag.length);
		const numbers = new DataView(bytes.buffer, tag.length + 16);
		numbers.setUint32(0, volume);
		numbers.setUint32(4, Math.floor(number / 2 ** 32));
		numbers.setUint32(8, number % 2 ** 32);
		let at = head;
		for (const one of rest) {
			bytes.set(one, at);
			at += one.length;
		}
		return bytes;
	}
	var SMALL_ORDER = new Set([
		"00".repeat(32),
		`01${"00".repeat(31)}`,
		`ec${"ff".repeat(30)}7f`,
		"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
		"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
	]);
	var PRIME = 2n ** 255n - 19n;
	function keyIsSound(key) {
		const y = unhex(key);
		y[31] = y[31] & 127;
		return !SMALL_ORDER.has(hex(y)) && BigInt(`0x${hex(y.reverse())}`) < PRIME;
	}
	function signatureHolds(key, message, signature) {
		try {
			return verify(unhex(signature), message, unhex(key), { zip215: false });
		} catch {
			return false;
		}
	}
	var fingerprint = (key) => (hex(sha256(unhex(key))).slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(" ");
	function headCode(number, hash) {
		const digits = hash.slice(0, 16).toUpperCase();
		return `${number}-${digits.slice(0, 8)}-${digits.slice(8)}`;
	}
	// proof/canonical.ts
	var MAX_DEPTH = 32;
	var NAME = /^[a-z][a-z0-9_]*$/;
	var LONE_SURROGATE = /\p{Surrogate}/u;
	function flawOf(value, depth) {
		if (value === null || typeof value === "boolean") return null;
		if (typeof value === "number") return Number.isSafeInteger(value) ? null : "number";
		if (typeof value === "string") return LONE_SURROGATE.test(value) || value.normalize("NFC") !== value ? "text" : null;
		if (depth >= MAX_DEPTH) return "depth";
		if (!Array.isArray(value) && Object.keys(value).some((name) => !NAME.test(name))) return "name";
		for (const inner of Object.values(value)) {
			const flaw = flawOf(inner, depth + 1);
			if (flaw !== null) return flaw;
		}
		return null;
	}
	function parseCanonical(text, fail) {
		let value = null;
		try {
			value = JSON.parse(text);
		} catch {
			fail("json", "");
		}
		const flaw = flawOf(value, 0);
		if (flaw !== null) fail("json", flaw);
		if (JSON.stringify(value) !== text) fail("json", "form");
		return value;
	}
	var isObject = (v) => v !== null && typeof v === "object" && !Array.isArray(v);
	var isText = (v) => typeof v === "string";
	var isTrueOrFalse = (v) => typeof v === "boolean";
	var isList = (v) => Array.isArray(v);
	var isHex = (digits) => (v) => typeof v === "string" && v.length === digits && /^[0-9a-f]*$/.test(v);
	var isHash = isHex(64);
	var isUuid = (v) => typeof v === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v);
	var isCount = (v) => Number.isSafeInteger(v) && v >= 0;
	var isNumber = (v) => Number.isSafeInteger(v) && v >= 1;
	var isVolume = (v) => isNumber(v) && v <= 4294967295;
	var orNull = (test) => (v) => v === null || test(v);
	function memberFlaw(value, wanted) {
		if (value === void 0 || !isObject(value)) return "object";
		const names = Object.keys(wanted);
		const found = Object.keys(value);
		if (names.length !== found.length || names.some((name, i) => name !== found[i])) return "members";
		return names.find((name) => !wanted[name](value[name])) ?? null;
	}
	// proof/check.ts
	var MAX_LINE = 15e5;
	var MAX_ENTRY = 1048576;
	var HEADER = {
		book: isUuid,
		unit: isUuid,
		name: isText,
		world: isUuid,
		first: (v) => v === 1,
		last: isNumber,
		volumes: isList
	};
	var VOLUME = {
		volume: isVolume,
		key: isHash,
		after: isCount,
		after_hash: isHash,
		head: isNumber
	};
	var ENTRY = {
		volume: isVolume,
		number: isNumber,
		hash: isHash,
		facts: orNull(isText),
		facts_hash: orNull(isHash),
		words: orNull(isText),
		words_hash: orNull(isHash),
		erased: isTrueOrFalse
	};
	var HEAD = {
		volume: isVolume,
		number: isNumber,
		hash: isHash,
		signature: isHex(128)
	};
	var WORDS = {
		salt: isHex(32),
		body: isObject
	};
	var OPENING = {
		volume: isVolume,
		key: isHash,
		after: isCount,
		after_hash: isHash,
		world: isUuid,
		unit: isUuid,
		name: isText
	};
	var Found = class extends Error {
		constructor(fault) {
			super(fault.code);
			_defineProperty(this, "fault", void 0);
			this.fault = fault;
		}
	};
	var stop = (code, line, number, detail = "") => {
		throw new Found({
			code,
			line,
			number,
			detail
		});
	};
	var wrongHeader = (detail) => stop("header", 2, 0, detail);
	function contradiction({ last, volumes }) {
		const [first] = volumes;
		if (!first || first.volume !== 1 || first.after !== 0 || first.after_hash !== ZERO_HASH) return "volumes";
		for (const [i, one] of volumes.entries()) {
			const next = volumes[i + 1];
			if (next && next.volume <= one.volume) return "volumes";
			if (one.head <= one.after || one.head > (next?.after ?? last)) return "head";
		}
		return volumes.at(-1)?.head === last ? null : "head";
	}
	function shapeOf(line) {
		if (line.facts === null === (line.facts_hash === null) || line.words === null === (line.words_hash === null)) return null;
		if (line.facts === null) return line.words === null && !line.erased ? "withheld" : null;
		if (line.words === null) return line.erased ? "erased" : null;
		return line.erased ? null : "whole";
	}
	function partOf(bytes, fail, name) {
		const bad = () => fail("part", name);
		const text = utf8(bytes);
		return text === null ? bad() : parseCanonical(text, bad);
	}
	function readFacts(bytes, fail) {
		const facts = partOf(bytes, fail, "facts");
		const names = isObject(facts) ? Object.keys(facts) : [];
		const inPlace = names[0] === "salt" && names[1] === "kind" && names[2] === "version" && names.at(-1) === "body";
		const read = facts;
		if (!inPlace || !isHex(32)(read["salt"]) || !isText(read.kind) || !isNumber(read.version) || !isObject(read.body)) fail("part", "facts");
		return read;
	}
	var Check = class {
		constructor() {
			_defineProperty(this, "entries", []);
			_defineProperty(this, "header", null);
			_defineProperty(this, "unproved", 0);
			_defineProperty(this, "opened", 0);
			_defineProperty(this, "headsRead", 0);
			_defineProperty(this, "erased", new Set());
			_defineProperty(this, "lastWithheld", 0);
		}
		get count() {
			return this.entries.length;
		}
		get hash() {
			return this.entries.at(-1)?.hash ?? ZERO_HASH;
		}
		get done() {
			return this.header !== null && this.headsRead === this.header.volumes.length;
		}
		at(line) {
			return line > 2 && this.headsRead === 0 ? this.count + 1 : 0;
		}
		line(text, line, ended) {
			const bytes = new TextEncoder().encode(text).length;
			if (bytes >= MAX_LINE) stop("line", line, 0);
			if (line > 2 && this.done) stop("end", line, 0);
			if (!ended) stop("line", line, this.at(line));
			if (bytes === 0) stop("line", line, 0);
			if (line === 1) return text === "giaoban-book 1" ? void 0 : stop("format", 1, 0);
			if (line === 2) return this.readHeader(text);
			if (text.startsWith("{\"head\":")) return this.readHead(text, line);
			this.readEntry(text, line);
		}
		readHeader(text) {
			const fail = (code, detail) => stop(code, 2, 0, detail);
			const value = parseCanonical(text, fail);
			const flaw = memberFlaw(value, HEADER) ?? value.volumes.map((v) => memberFlaw(v, VOLUME)).find((f) => f !== null) ?? null;
			if (flaw !== null) fail("json", flaw);
			const header = value;
			const against = contradiction(header);
			if (against !== null) wrongHeader(against);
			if (header.volumes.some((v) => !keyIsSound(v.key))) stop("key", 2, 0);
			this.header = header;
		}
		readEntry(text, line) {
			const header = this.header;
			const number = this.count + 1;
			const fail = (code, detail) => stop(code, line, number, detail);
			if (this.headsRead > 0) fail("order", "");
			const value = parseCanonical(text, fail);
			const flaw = memberFlaw(value, ENTRY);
			if (flaw !== null) fail("json", flaw);
			const entry = value;
			if (entry.number !== number) fail("order", String(entry.number));
			const shape = shapeOf(entry) ?? fail("shape", "");
			const part = (base64) => base64 === null ? null : unbase64(base64) ?? fail("base64", "");
			const facts = part(entry.facts);
			const words = part(entry.words);
			if ((facts?.length ?? 0) + (words?.length ?? 0) > MAX_ENTRY) fail("size", "");
			const hashes = [facts ? sha256(facts) : unhex(entry.facts_hash), words ? sha256(words) : unhex(entry.words_hash)];
			const hash = hex(sha256(placed("gb1", header.book, entry.volume, number, unhex(this.hash), ...hashes)));
			if (hash !== entry.hash) fail("hash", "");
			const said = facts && readFacts(facts, fail);
			const told = words && partOf(words, fail, "words");
			if (told !== null && memberFlaw(told, WORDS) !== null) fail("part", "words");
			this.volumeOf(entry, said, fail);
			this.erasures(number, said, shape, fail);
			this.entries.push({
				number,
				volume: entry.volume,
				hash,
				shape,
				facts: said,
				words: told === null ? null : told["body"]
			});
		}
		volumeOf(entry, facts, fail) {
			const header = this.header;
			const opens = facts?.kind === "volume.opened";
			if (this.opened > 0 && entry.volume === header.volumes[this.opened - 1]?.volume) return opens ? fail("opening", "") : void 0;
			if (facts === null || !opens || facts.version !== 1) return fail("opening", "");
			const flaw = memberFlaw(facts.body, OPENING);
			if (flaw !== null) fail("opening", flaw);
			const body = facts.body;
			if (body.volume !== entry.volume || body.after !== this.count || body.after_hash !== this.hash) fail("opening", "after");
			const listed = header.volumes[this.opened] ?? wrongHeader("volumes");
			for (const name of [
				"volume",
				"key",
				"after",
				"after_hash"
			]) if (listed[name] !== body[name]) wrongHeader(name);
			for (const name of ["world", "unit"]) if (header[name] !== body[name]) wrongHeader(name);
			this.opened += 1;
			if (this.opened === header.volumes.length && header.name !== body.name) wrongHeader("name");
		}
		erasures(number, facts, shape, fail) {
			if (shape === "erased") this.erased.add(number);
			if (shape === "withheld") this.lastWithheld = number;
			if (facts?.kind !== "erasure.recorded") return;
			const named = facts.body["number"];
			if (facts.version !== 1 || Object.keys(facts.body)[0] !== "number" || !isNumber(named) || named >= number) fail("erasure", "");
			this.erased.delete(named);
		}
		readHead(text, line) {
			const header = this.header;
			const fail = (code, detail) => stop(code, line, 0, detail);
			const value = parseCanonical(text, fail);
			const flaw = memberFlaw(value, { head: isObject }) ?? memberFlaw(value["head"], HEAD);
			if (flaw !== null) fail("json", flaw);
			const { volume, number, hash, signature } = value.head;
			const listed = header.volumes[this.headsRead];
			if (volume !== listed.volume) fail("head", "volume");
			if (!signatureHolds(listed.key, placed("gbh1", header.book, volume, number, unhex(hash)), signature)) fail("signature", "");
			if (number !== listed.head) wrongHeader("head");
			if ((this.entries[number - 1]?.hash ?? stop("head", line, this.count + 1, "number")) !== hash) stop("head", line, number, "hash");
			this.headsRead += 1;
		}
		finish(lines) {
			const header = this.header ?? stop("end", lines + 1, 0);
			if (!this.done) stop("end", lines + 1, this.at(lines + 1));
			if (this.opened !== header.volumes.length) wrongHeader("volumes");
			if (header.last !== this.count) wrongHeader("last");
			for (const number of this.erased) if (number > this.lastWithheld) stop("erasure", number + 2, number);
			this.unproved = this.erased.size;
		}
	};
	function checkBook(text) {
		const check = new Check();
		const lines = text.split("\n");
		const rest = lines.pop();
		let fault = null;
		try {
			for (const [i, line] of lines.entries()) check.line(line, i + 1, true);
			if (rest !== "") check.line(rest, lines.length + 1, false);
			check.finish(lines.length);
		} catch (error) {
			if (!(error instanceof Found)) throw error;
			fault = error.fault;
		}
		const volumes = check.header?.volumes ?? [];
		return {
			fault,
			name: check.header?.name ?? "",
			book: check.header?.book ?? "",
			entries: check.entries,
			unproved: check.unproved,
			head: headCode(check.count, check.hash),
			volumes: volumes.map((v, i) => ({
				volume: v.volume,
				first: v.after + 1,
				last: volumes[i + 1]?.after ?? check.header?.last ?? 0,
				head: v.head,
				fingerprint: fingerprint(v.key)
			}))
		};
	}
	function compare(report, typed) {
		const text = typed.trim();
		const code = /^([1-9][0-9]{0,15})\s*[-–]\s*([0-9A-Fa-f]+(?:[-–\s]+[0-9A-Fa-f]+)*)$/.exec(text);
		const digits = (code?.[2] ?? "").replaceAll(/[-–\s]/g, "").toLowerCase();
		if (code && digits.length >= 8 && digits.length <= 64) {
			const number = Number(code[1]);
			const entry = report.entries[number - 1];
			return {
				result: entry ? entry.hash.startsWith(digits) ? "holds" : "differs" : "beyond",
				number
			};
		}
		const key = text.replaceAll(/\s/g, "").toUpperCase();
		if (!/^[0-9A-F]{16}$/.test(key)) return {
			result: "unreadable",
			number: 0
		};
		const known = report.volumes.find((v) => v.fingerprint.replaceAll(" ", "") === key);
		return {
			result: known ? "fingerprint_known" : "fingerprint_other",
			number: known?.volume ?? 0
		};
	}
	// proof/page.ts
	var ZONE = 252e5;
	var two = (n) => String(n).padStart(2, "0");
	var office = (ms) => new Date(ms + ZONE);
	var clock = (ms) => `${two(office(ms).getUTCHours())}:${two(office(ms).getUTCMinutes())}`;
	var day = (ms) => `${two(office(ms).getUTCDate())}/${two(office(ms).getUTCMonth() + 1)}/${office(ms).getUTCFullYear()}`;
	var full = (ms) => `${clock(ms)} ${day(ms)}`;
	function make(tag, text = "", className = "") {
		const element = document.createElement(tag);
		if (text !== "") element.textContent = text;
		if (className !== "") element.className = className;
		return element;
	}
	var byId = (id) => document.getElementById(id);
	function readBeside() {
		try {
			return JSON.parse(byId("beside").textContent ?? "");
		} catch {
			return {
				say: {},
				names: {},
				made: 0,
				from: null,
				to: null,
				late_after: Number.MAX_SAFE_INTEGER
			};
		}
	}
	var beside = readBeside();
	function say(key, values = {}) {
		return (Object.hasOwn(beside.say, key) ? beside.say[key] : key).replaceAll(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
	}
	var known = (key, otherwise) => Object.hasOwn(beside.say, key) ? beside.say[key] : otherwise;
	var nameOf = (id) => typeof id === "string" && Object.hasOwn(beside.names, id) ? beside.names[id] : "";
	function saidIn(value) {
		if (typeof value === "string") return value.trim() === "" ? [] : [value];
		return value !== null && typeof value === "object" ? Object.values(value).flatMap(saidIn) : [];
	}
	var at = (facts, name) => Number(facts[name] ?? 0);
	function kindOf(facts) {
		const parts = [known(`entry.${facts.kind}`, facts.kind)];
		const row = facts.body["row"];
		if (row !== null && typeof row === "object" && !Array.isArray(row)) parts.push(say("proof.row", {
			duty: known(`duty.${String(facts.body["duty"])}`, ""),
			row: Number(row["number"])
		}));
		if (typeof facts.body["type"] === "string" && Object.hasOwn(beside.say, `log_type.${facts.body["type"]}`)) parts.push(say(`log_type.${facts.body["type"]}`));
		return parts.join(" · ");
	}
	function marksOf(entry, facts, strike) {
		const marks = make("div", "", "marks");
		const late = at(facts, "entered") - at(facts, "happened");
		const marked = facts.body["late"];
		if (typeof marked === "boolean" ? marked : late > beside.late_after) marks.append(make("span", say("proof.late", {
			at: full(at(facts, "happened")),
			minutes: Math.floor(late / 6e4)
		}), "late"));
		if (facts["doubtful"] === true) marks.append(make("span", say("proof.doubtful"), "late"));
		if (strike) marks.append(make("span", say("proof.struck", {
			number: strike.number,
			reason: strike.reason
		}), "strike"));
		if (entry.shape === "erased") marks.append(make("span", say("proof.erased"), "gone"));
		return marks;
	}
	function bytesOf(entry) {
		const details = make("details");
		details.append(make("summary", say("proof.bytes")));
		details.append(make("pre", JSON.stringify({
			facts: entry.facts,
			words: entry.words
		}, null, 1)));
		details.append(make("p", `${say("proof.hash")} ${entry.hash}`, "mono"));
		return details;
	}
	function entryOf(entry, facts, strike) {
		const item = make("li");
		item.id = `muc-${entry.number}`;
		item.append(make("span", String(entry.number), "number"), make("time", clock(at(facts, "entered")), "clock"));
		const what = make("div", "", "what");
		what.append(make("div", kindOf(facts), "kind"));
		const said = saidIn(entry.words).join("\n");
		if (said !== "") what.append(make(strike ? "s" : "p", said, "said"));
		what.append(marksOf(entry, facts, strike));
		const who = [nameOf(facts["author"]), nameOf(facts["post"])].filter((name) => name !== "").join(", ");
		if (who !== "") what.append(make("div", who, "who"));
		what.append(bytesOf(entry));
		item.append(what);
		return item;
	}
	function strikesIn(entries) {
		const strikes = new Map();
		for (const { facts, words, number } of entries) if (facts?.kind === "log_entry.struck") strikes.set(facts["entity"], {
			number,
			reason: saidIn(words)[0] ?? say("proof.erased")
		});
		return strikes;
	}
	function showEntries(report) {
		const list = byId("entries");
		const strikes = strikesIn(report.entries);
		let shown = "";
		let first = 0;
		const endRun = (last) => {
			if (first > 0) list.append(make("li", say(first === last ? "proof.withheld_one" : "proof.withheld", {
				first,
				last
			}), "withheld"));
			first = 0;
		};
		for (const entry of report.entries) {
			const { facts } = entry;
			if (facts === null) {
				if (first === 0) first = entry.number;
				continue;
			}
			endRun(entry.number - 1);
			const when = day(at(facts, "entered"));
			if (when !== shown) list.append(make("li", when, "day"));
			shown = when;
			list.append(entryOf(entry, facts, facts.kind === "log_entry.written" ? strikes.get(facts["entity"]) : void 0));
		}
		endRun(report.entries.length);
		if (report.fault) list.append(make("li", say("proof.not_further", { number: report.entries.length + 1 }), "fault"));
	}
	function faultSentence({ fault, name }) {
		if (!fault) return "";
		const what = known(`fault.${fault.code}`, fault.code);
		const book = name === "" ? say("proof.this_book") : name;
		return fault.number > 0 ? say("proof.broken_at", {
			book,
			number: fault.number,
			line: fault.line,
			what
		}) : say("proof.broken_line", {
			book,
			line: fault.line,
			what
		});
	}
	function showState(report) {
		const state = byId("state");
		const intact = report.fault === null;
		state.dataset["state"] = intact ? "intact" : "broken";
		const lines = [make("strong", intact ? say("proof.intact", {
			book: report.name,
			count: report.entries.length
		}) : faultSentence(report))];
		if (intact) lines.push(make("p", say("proof.head", { code: report.head }), "mono"));
		for (const v of report.volumes) {
			lines.push(make("p", say("proof.key", {
				volume: v.volume,
				first: v.first,
				last: v.last,
				fingerprint: v.fingerprint
			}), "mono"));
			if (v.head < v.last) lines.push(make("p", say("proof.unsigned_tail", {
				first: v.head + 1,
				last: v.last
			})));
		}
		const told = report.entries.filter((e) => e.shape === "whole").length;
		const gone = report.entries.filter((e) => e.shape === "erased").length;
		lines.push(make("p", say("proof.counts", {
			whole: told,
			erased: gone,
			withheld: report.entries.length - told - gone
		})));
		if (report.unproved > 0) lines.push(make("p", say("proof.unproved_erasures", { count: report.unproved })));
		state.replaceChildren(...lines);
	}
	function offerComparison(report) {
		const form = byId("compare");
		const field = byId("code");
		form.hidden = false;
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			const { result, number } = compare(report, field.value);
			const out = byId("compared");
			out.dataset["result"] = result === "holds" || result === "fingerprint_known" ? "good" : "bad";
			out.textContent = say(`proof.compare_${result}`, {
				number,
				last: report.entries.length
			});
		});
	}
	function offerFile(text, report) {
		const link = byId("save");
		link.hidden = false;
		link.download = `so-${report.book}.gbook`;
		link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
	}
	var text = byId("book").textContent ?? "";
	var report = checkBook(text);
	showState(report);
	showEntries(report);
	offerComparison(report);
	offerFile(text, report);
})();
