const PICTURE = /<img[^>]* fetchPriority="high"/;
const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g;
const HINT = /<link rel="preload" as="script"[^>]*>/g;

/** What lies below the fold has no box, and so is not asked for, while this stands. */
const HOLD = `<script>document.head.append(Object.assign(document.createElement("style"),{id:"wait",textContent:"img[loading=lazy]{display:none}"}))</script>`;

/**
 * Runs in the page, as text. When the first picture is there the others may come, and after the next frame,
 * in which they are asked for, the scripts; these also when somebody can't wait.
 */
function begin(files) {
  const run = () => {
    for (const src of files.splice(0))
      document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
  };
  const load = () => {
    document.getElementById("wait")?.remove();
    setTimeout(run, 50);
  };
  const picture = document.querySelector("img[fetchpriority=high]");
  if (!picture || picture.complete) return load();
  picture.onload = picture.onerror = load;
  addEventListener("pointerdown", run);
  addEventListener("keydown", run);
  setTimeout(load, 2_000);
}

const START = String(begin).replace(/\n\s*/g, "");

/**
 * A page whose scripts and later pictures wait for its first picture (docs/decisions/021): over HTTP/1.1 two
 * dozen of them would share the line with what the visitor came to see. A page without such a picture stays
 * as it is, and so does a visitor's who runs no scripts.
 */
export function pictureFirst(page) {
  if (!PICTURE.test(page)) return page;
  const files = [...page.matchAll(SCRIPT)].map(([, file]) => file);
  const loader = `<script>(${START})(${JSON.stringify(files)})</script>`;
  return page
    .replace(SCRIPT, "")
    .replace(HINT, "")
    .replace("</head>", () => `${HOLD}</head>`)
    .replace("</body>", () => `${loader}</body>`);
}
