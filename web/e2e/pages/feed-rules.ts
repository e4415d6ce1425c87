// What public validators ask of an RSS 2.0 feed and of a site map, each rule by name: no validator of feeds is packaged for this system.

export interface Tree { name: string; namespace: string; attributes: Record<string, string>; text: string; children: Tree[] }

/** XML as a tree. Serialised into a browser's page by the browser tests, so it uses nothing from outside. */
export function treeOf(xml: string): Tree {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const wrong = parsed.querySelector("parsererror");
  if (wrong) throw new Error(`not well formed: ${wrong.textContent ?? ""}`);
  const read = (e: Element): Tree => ({
    name: e.localName, namespace: e.namespaceURI ?? "", text: e.textContent ?? "",
    attributes: Object.fromEntries([...e.attributes].map((a) => [a.name, a.value])), children: [...e.children].map(read),
  });
  return read(parsed.documentElement);
}

const all = (tree: Tree, name: string): Tree[] => tree.children.filter((c) => c.name === name && c.namespace === tree.namespace);
const one = (tree: Tree, name: string): string => all(tree, name)[0]?.text ?? "";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** The date of mail with a year of four digits, and the weekday is that day's. @return milliseconds; null: it is none */
export function mailDate(text: string): number | null {
  const found = /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})$/.exec(text);
  if (!found) return null;
  const [, weekday = "", day, month = "", year, hour, minute, second, sign, zoneHours, zoneMinutes] = found;
  const at = Date.UTC(Number(year), MONTHS.indexOf(month), Number(day), Number(hour), Number(minute), Number(second));
  const there = new Date(at);
  const sound = MONTHS.includes(month) && there.getUTCDate() === Number(day) && there.getUTCHours() === Number(hour) && there.getUTCMinutes() === Number(minute) && Number(zoneHours) < 15;
  if (!sound || DAYS[there.getUTCDay()] !== weekday) return null;
  return at - (sign === "+" ? 1 : -1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000;
}

function isAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.host !== "" && /^[\x21-\x7e]+$/.test(text) && !/["<>\\^`{|}]/.test(text);
  } catch {
    return false;
  }
}

const CHANNEL = new Set(["title", "link", "description", "language", "copyright", "managingEditor", "webMaster", "pubDate", "lastBuildDate", "category", "generator", "docs", "cloud", "ttl", "image", "rating", "textInput", "skipHours", "skipDays", "item"]);
const ITEM = new Set(["title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"]);
const MANY = new Set(["category", "item"]);
const ATOM = "http://www.w3.org/2005/Atom";

function shapeFaults(tree: Tree, known: Set<string>): string[] {
  const faults: string[] = [];
  for (const child of tree.children.filter((c) => c.namespace === "")) {
    if (!known.has(child.name)) faults.push(`undefined element ${child.name} in ${tree.name}`);
    else if (!MANY.has(child.name) && all(tree, child.name).length > 1) faults.push(`${child.name} twice in ${tree.name}`);
    if (child.text.trim() === "" && child.children.length === 0 && child.name !== "enclosure") faults.push(`empty ${child.name} in ${tree.name}`);
  }
  return faults;
}

/** Text that a reader of feeds would take for markup, or show with its marks. */
const markup = (text: string) => /<\/?[a-z!?]/iu.test(text);
const unescaped = (text: string) => text.includes("<") || /&(?!amp;|lt;|gt;|quot;|#39;)/u.test(text);

function itemFaults(item: Tree, now: number): string[] {
  const faults = shapeFaults(item, ITEM);
  const guid = all(item, "guid")[0];
  if (one(item, "title") === "" && one(item, "description") === "") faults.push("an item with neither title nor description");
  if (markup(one(item, "title"))) faults.push("markup in a title");
  if (unescaped(one(item, "description"))) faults.push("a description that is not escaped for readers of HTML");
  if (!isAddress(one(item, "link"))) faults.push(`link ${one(item, "link")}`);
  if (!guid) faults.push("no guid");
  else if (guid.attributes.isPermaLink !== "false" && !isAddress(guid.text)) faults.push(`guid ${guid.text} is no permanent address`);
  const at = mailDate(one(item, "pubDate"));
  if (at === null) faults.push(`pubDate ${one(item, "pubDate")}`);
  else if (at > now) faults.push("an item of the future");
  return faults;
}

export interface Served { type: string; self: string; now: number }

function channelFaults(channel: Tree, served: Served): string[] {
  const faults = shapeFaults(channel, CHANNEL);
  for (const must of ["title", "link", "description"]) if (all(channel, must).length === 0) faults.push(`no ${must}`);
  if (!isAddress(one(channel, "link"))) faults.push(`link ${one(channel, "link")}`);
  if (!/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(one(channel, "language"))) faults.push(`language ${one(channel, "language")}`);
  const self = channel.children.filter((c) => c.namespace === ATOM && c.name === "link" && c.attributes.rel === "self");
  if (self.length !== 1 || self[0]?.attributes.href !== served.self) faults.push("atom:link rel=self does not name the feed itself");
  if (self[0]?.attributes.type !== "application/rss+xml") faults.push("atom:link has another type");
  return faults;
}

/** @returns what a validator would find, empty where it would find nothing */
export function feedFaults(rss: Tree, served: Served): string[] {
  const channel = all(rss, "channel")[0];
  if (rss.name !== "rss" || rss.attributes.version !== "2.0" || rss.children.length !== 1 || !channel) return ["no RSS 2.0"];
  const faults = channelFaults(channel, served);
  if (served.type !== "application/rss+xml; charset=utf-8") faults.push(`served as ${served.type}`);
  const items = all(channel, "item");
  for (const item of items) faults.push(...itemFaults(item, served.now));
  const guids = items.map((i) => one(i, "guid"));
  if (new Set(guids).size !== guids.length) faults.push("a guid names two items");
  const built = one(channel, "lastBuildDate");
  const newest = Math.max(...items.map((i) => mailDate(one(i, "pubDate")) ?? 0), 0);
  if (built !== "" || items.length > 0) {
    const at = mailDate(built);
    if (at === null) faults.push(`lastBuildDate ${built}`);
    else if (at < newest || at > served.now) faults.push("lastBuildDate does not fit the items");
  }
  return faults;
}

const MOST_PLACES = 50_000;
const LONGEST_PLACE = 2_048;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
const PLACE = new Set(["loc", "lastmod", "changefreq", "priority"]);

export function siteMapFaults(urlset: Tree, served: Served): string[] {
  if (urlset.name !== "urlset" || urlset.namespace !== "http://www.sitemaps.org/schemas/sitemap/0.9") return ["no site map"];
  const faults: string[] = [];
  if (!/^(application|text)\/xml; charset=utf-8$/.test(served.type)) faults.push(`served as ${served.type}`);
  const urls = urlset.children;
  if (urls.length === 0 || urls.length > MOST_PLACES) faults.push(`${urls.length} places`);
  for (const url of urls) {
    if (url.name !== "url" || url.namespace !== urlset.namespace) faults.push(`undefined element ${url.name}`);
    for (const child of url.children) if (!PLACE.has(child.name) || all(url, child.name).length !== 1) faults.push(`${child.name} in url`);
    const place = one(url, "loc");
    if (!isAddress(place) || place.length >= LONGEST_PLACE) faults.push(`loc ${place}`);
    else if (new URL(place).origin !== new URL(served.self).origin) faults.push(`${place} is of another site`);
    const changed = one(url, "lastmod");
    if (changed !== "" && (!INSTANT.test(changed) || Number.isNaN(Date.parse(changed)) || Date.parse(changed) > served.now)) faults.push(`lastmod ${changed}`);
  }
  const places = urls.map((u) => one(u, "loc"));
  if (new Set(places).size !== places.length) faults.push("a place twice");
  return faults;
}
