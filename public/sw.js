/*
 * Keeps one page for when there is no network, and of the workbench's tabs what was last seen of them; all
 * other pages, and all that public pages load, go past it.
 */
const OFFLINE = "/offline.html";
const SHELF = "offline";
const TABS = "tabs";
const FILES = "tab-files";
const shelves = [SHELF, TABS, FILES];

const WHOSE = "/whose";
const KEPT_AT = "X-Kept-At";
const MOST_TABS = 24;
const MOST_FILES = 200;
const FRESH_MS = 15_000;

const tab = /^\/(zh|en)\/sell(\/(orders|products|stock|shop|messages))?$/;
const isTab = ({ pathname }) => tab.test(pathname);
const isFile = ({ origin, pathname }) =>
  origin === self.location.origin && /^\/(_next\/static|media)\//.test(pathname);

/** Counts how often all was dropped, so that what was fetched before isn't kept after. */
let drops = 0;

async function drop() {
  drops += 1;
  await Promise.all([caches.delete(TABS), caches.delete(FILES)]);
}

async function bound(shelf, most) {
  const all = await shelf.keys();
  const old = all.filter(({ url }) => new URL(url).pathname !== WHOSE).slice(0, -most);
  await Promise.all(old.map((request) => shelf.delete(request)));
}

/** An empty shelf for this person and build, unless it is theirs already. */
async function shelfOf(whose) {
  const before = await (await caches.open(TABS)).match(WHOSE);
  if ((await before?.text()) !== whose) await drop();
  const shelf = await caches.open(TABS);
  await shelf.put(WHOSE, new Response(whose));
  return shelf;
}

/** Puts a page on the shelf of the person whom it names itself; one that names nobody empties it. */
async function keep(url, answer, dropsBefore) {
  if (answer.status >= 500) return;
  const html = answer.ok ? await answer.text() : "";
  const mark = /data-kept-for="([\w.-]+)" data-build="([\w-]+)"/.exec(html);
  if (!mark) return drop();
  if (drops !== dropsBefore) return;
  const shelf = await shelfOf(`${mark[1]} ${mark[2]}`);
  const before = drops;
  const now = new Date().toISOString();
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  headers.set(KEPT_AT, now);
  const page = html.replace("<html", `<html data-as-of="${now}"`);
  await shelf.delete(url);
  await shelf.put(url, new Response(page, { headers }));
  await bound(shelf, MOST_TABS);
  if (drops !== before) await drop();
}

async function keptOr(request, name, otherwise) {
  const shelf = await caches.open(name);
  return (await shelf.match(request.url)) ?? otherwise();
}

async function openTab(event) {
  const before = drops;
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(event.request.url, answer.clone(), before));
    return answer;
  } catch {
    return keptOr(event.request, TABS, () => caches.match(OFFLINE));
  }
}

/** Of a tab that was reached without a whole page; one just kept is good enough. */
async function keepTab(url) {
  const before = drops;
  const kept = await (await caches.open(TABS)).match(url);
  const at = Date.parse(kept?.headers.get(KEPT_AT) ?? "");
  if (Date.now() - at < FRESH_MS) return;
  await keep(
    url,
    await fetch(url, { headers: { Accept: "text/html" }, redirect: "manual" }),
    before,
  );
}

async function keepFiles(urls) {
  const shelf = await caches.open(FILES);
  for (const url of urls.filter((one) => isFile(new URL(one))))
    if (!(await shelf.match(url))) await shelf.add(url).catch(() => undefined);
  await bound(shelf, MOST_FILES);
}

/** Signing in and out, and beginning and ending to act for somebody: whoever comes next begins with nothing. */
const changesPerson = ({ method, url }) =>
  method === "POST" &&
  /^\/api\/(auth\/|v1\/(identity\/signOut|assistance\/(begin|end)Acting))/.test(
    new URL(url).pathname,
  );

const isForTab = ({ referrer, url }) =>
  referrer && isTab(new URL(referrer)) && isFile(new URL(url));

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(SHELF)
      .then((shelf) => shelf.add(new Request(OFFLINE, { cache: "reload" })))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => !shelves.includes(name)).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (changesPerson(request)) event.waitUntil(drop());
  else if (request.mode === "navigate")
    event.respondWith(
      isTab(new URL(request.url))
        ? openTab(event)
        : fetch(request).catch(() => caches.match(OFFLINE)),
    );
  else if (isForTab(request))
    event.respondWith(fetch(request).catch(() => keptOr(request, FILES, () => Response.error())));
});

self.addEventListener("message", (event) => {
  const { tab: url, files = [] } = event.data ?? {};
  if (url && isTab(new URL(url)))
    event.waitUntil(Promise.all([keepTab(url).catch(() => undefined), keepFiles(files)]));
});
