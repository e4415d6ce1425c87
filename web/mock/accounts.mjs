// Sign-in, one's own password and PIN, and accounts as an administrator keeps them; in memory like the rest.
let made = 0;
const once = () => `k7mq-x2wd-9htv-${(200000 + (made += 1)).toString(32)}`.replaceAll("0", "z").replaceAll("1", "y");
const ends = (now) => now + 7 * 86_400_000;
const bad = (refuse, status, code, field, message, facts = {}) => refuse(status, code, field, message, facts);

const CODE = "123456";  // the stand-in's only one: it knows no time

const keys = (person) => person.passkeys ?? [];
const guarded = (person) => Boolean(person.second_factor) || keys(person).length > 0;
const challenge = () => "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";  // the stand-in checks no signature

/** What a passkey of an account has to sign; open to whoever knows the password. */
export function askPasskey(w, body, refuse) {
  const p = w.people.find((x) => x.account !== "" && x.account === body.name);
  if (!p || body.password !== (p.password ?? "giaoban")) return bad(refuse, 401, "session.wrong", null, "Tên hoặc mật khẩu không đúng.");
  return { status: 200, body: { challenge: challenge(), site: "localhost", present: keys(p).map((k) => k.credential), verify_user: false, seconds: 180 } };
}

export function signIn(w, body, refuse) {
  const p = w.people.find((x) => x.account !== "" && x.account === (body.demo ?? body.name));
  if (!p || (body.demo === undefined && body.password !== (p.password ?? "giaoban"))) return bad(refuse, 401, "session.wrong", null, "Tên hoặc mật khẩu không đúng.");
  if (guarded(p) && body.demo === undefined && !body.code && !body.passkey) return bad(refuse, 401, "session.code_needed", "/code", "Nhập mã ở điện thoại hoặc mã dự phòng, hoặc dùng khóa truy cập.", { time_codes: p.second_factor ? 1 : 0, passkeys: keys(p).length });
  if (guarded(p) && body.demo === undefined && !body.passkey && body.code !== CODE) return bad(refuse, 401, "session.code_wrong", "/code", "Mã không đúng hoặc đã dùng rồi.");
  if (p.disabled) return bad(refuse, 401, "session.disabled", null, "Tài khoản này đã bị khóa. Hỏi người quản trị của đơn vị.");
  return p;
}

const own = {
  "/api/session/password": ({ person, body, refuse }) => {
    if ([...body.password].length < 12) return bad(refuse, 409, "account.password_short", "/password", "Mật khẩu phải có ít nhất 12 ký tự.");
    if (body.current !== (person.password ?? "giaoban")) return bad(refuse, 409, "account.password_wrong", "/current", "Mật khẩu hiện nay không đúng.");
    Object.assign(person, { password: body.password, one_time: false, one_time_ends: null });
    return { status: 200, body: {} };
  },
  "/api/session/pin": ({ person, body, refuse }) => {
    if (body.current !== person.pin && body.current !== (person.password ?? "giaoban")) return bad(refuse, 409, "pin.current_wrong", "/current", "Mật khẩu hoặc PIN hiện nay không đúng.");
    person.pin = body.pin;
    return { status: 200, body: {} };
  },
  "/api/session/end": ({ person, body }) => {
    person.elsewhere = body.session === "" ? [] : elsewhere(person).filter((s) => s.id !== body.session);
    return { status: 200, body: {} };
  },
  "/api/session/passkey/begin": ({ person, body, refuse }) => {
    if (body.current !== (person.password ?? "giaoban")) return bad(refuse, 409, "account.password_wrong", "/current", "Mật khẩu hiện nay không đúng.");
    return { status: 200, body: { challenge: challenge(), site: "localhost", user: btoa(person.id), account: person.account, present: keys(person).map((k) => k.credential), verify_user: false, seconds: 180 } };
  },
  "/api/session/passkey/add": ({ person, body, now }) => {
    const first = !guarded(person);
    const statement = Buffer.from(body.passkey.authenticator_data, "base64");
    const credential = statement.subarray(55, 55 + statement.readUInt16BE(53)).toString("base64");
    person.passkeys = [...keys(person), { id: once(), name: body.name, made: now, used: null, doubted: null, credential }];
    return { status: 200, body: { codes: first ? Array.from({ length: 8 }, once) : [] } };
  },
  "/api/session/passkey/rename": ({ person, body }) => {
    for (const key of keys(person)) if (key.id === body.id) key.name = body.name;
    return { status: 200, body: {} };
  },
  "/api/session/passkey/remove": ({ person, body }) => {
    person.passkeys = keys(person).filter((key) => key.id !== body.id);
    return { status: 200, body: {} };
  },
  "/api/session/factor/begin": ({ person, body, refuse }) => {
    if (body.current !== (person.password ?? "giaoban")) return bad(refuse, 409, "account.password_wrong", "/current", "Mật khẩu hiện nay không đúng.");
    return { status: 200, body: { secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", uri: `otpauth://totp/giaoban:${person.account}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=giaoban` } };
  },
  "/api/session/factor/confirm": ({ person, body, refuse }) => {
    if (body.code !== CODE) return bad(refuse, 409, "factor.code_wrong", "/code", "Mã không đúng hoặc đã dùng rồi. Chờ mã kế tiếp rồi thử lại.");
    Object.assign(person, { second_factor: true, elsewhere: [] });
    return { status: 200, body: { codes: Array.from({ length: 8 }, once) } };
  },
  "/api/session/factor/codes": ({ person, body, refuse }) => {
    if (body.current !== (person.password ?? "giaoban")) return bad(refuse, 409, "account.password_wrong", "/current", "Mật khẩu hiện nay không đúng.");
    if (!body.passkey && body.code !== CODE) return bad(refuse, 409, "factor.code_wrong", "/code", "Mã không đúng hoặc đã dùng rồi. Chờ mã kế tiếp rồi thử lại.");
    return { status: 200, body: { codes: Array.from({ length: 8 }, once) } };
  },
  "/api/session/factor/remove": ({ person, body, refuse }) => {
    if (body.code !== CODE) return bad(refuse, 409, "factor.code_wrong", "/code", "Mã không đúng hoặc đã dùng rồi. Chờ mã kế tiếp rồi thử lại.");
    person.second_factor = false;
    return { status: 200, body: {} };
  },
};

const elsewhere = (person) => person.elsewhere ?? [{ id: "b1", browser: "Chrome, Android", address: "10.20.1.15", opened: 0, seen: 0, here: false }];

/** What a person sees of their own ways in. */
export function ownAccess(person, now) {
  const since = (line, ago) => ({ ...line, opened: now - ago, seen: now - ago / 4 });
  const here = { id: "a1", browser: "Firefox, Windows", address: "10.20.1.7", here: true };
  const passkeys = keys(person).map(({ id, name, made, used, doubted }) => ({ id, name, made, used, doubted }));
  return { second_factor: guarded(person), time_codes: person.second_factor ?? false, recovery_codes: guarded(person) ? 8 : 0, passkeys, passkey_origin: "http://localhost:4181", sessions: [since(here, 3_600_000), ...elsewhere(person).map((s) => since(s, 7_200_000))] };
}

const kept = {
  "/api/accounts": ({ w, body, refuse, now }) => {
    if (w.people.some((p) => p.account === body.name)) return bad(refuse, 409, "account.taken", "/name", `Tên tài khoản ${body.name} đã có người dùng.`);
    const p = w.people.find((x) => x.id === body.person);
    Object.assign(p, { account: body.name, password: once(), one_time: true, one_time_ends: ends(now) });
    return { status: 200, body: { name: p.account, password: p.password, ends: p.one_time_ends } };
  },
  "/api/accounts/reset": ({ account, now }) => {
    Object.assign(account, { password: once(), one_time: true, one_time_ends: ends(now), disabled: false });
    return { status: 200, body: { name: account.account, password: account.password, ends: account.one_time_ends } };
  },
  "/api/accounts/disable": ({ account }) => {
    account.disabled = true;
    return { status: 200, body: {} };
  },
};

const roleOf = (person) => person.posts[0]?.role;
/** Of these roles a second factor is asked. */
export const factorWanted = (w, person) => (w.factorRoles ?? []).includes(roleOf(person)) && !guarded(person);
const FACTOR = ["/api/session/access", "/api/session/factor/begin", "/api/session/factor/confirm", "/api/session/passkey/begin", "/api/session/passkey/add"];
export function factorRule(w, roles) {
  const line = (role) => {
    const of = w.people.filter((p) => p.account && roleOf(p) === role);
    return { role, wanted: (w.factorRoles ?? []).includes(role), accounts: of.length, without: of.filter((p) => !guarded(p)).length };
  };
  return { roles: roles.map(line), asked_here: true };
}

/** What the server answers before a new password or a second factor is set; null: it goes on. */
export function before(w, person, path, method, refuse) {
  if (!person.one_time && factorWanted(w, person) && !FACTOR.includes(path) && (path !== "/api/session" || method === "POST")) return refuse(403, "session.factor_wanted", null, "Vai trò của đồng chí bắt buộc bảo vệ hai lớp. Đặt bảo vệ hai lớp rồi làm tiếp.");
  if (!person.one_time || path === "/api/session/password" || (path === "/api/session" && method !== "POST")) return null;
  return refuse(403, "session.new_password", null, "Đang dùng mật khẩu một lần. Đặt mật khẩu mới rồi làm tiếp.");
}

export function accountList(w) {
  return { accounts: w.people.filter((p) => p.account).map((p) => ({ name: p.account, person: p.id, one_time: p.one_time ?? false, one_time_ends: p.one_time_ends ?? null, disabled: p.disabled ?? false, second_factor: guarded(p) })) };
}

/** @return null: no such path */
export function changeAccount(path, given) {
  if (own[path]) return own[path](given);
  if (!kept[path]) return null;
  if (!given.person.posts.some((x) => x.role === "administrator")) return given.refuse(403, "rights.not_for_this_post", null, "Chức vụ đang dùng không được làm việc này.");
  const account = given.w.people.find((p) => p.account !== "" && p.account === given.body.name);
  if (path !== "/api/accounts" && !account) return given.refuse(409, "account.unknown", "/name", `Không có tài khoản ${given.body.name}.`);
  return kept[path]({ ...given, account });
}
