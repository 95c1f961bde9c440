const PICTURE = /<img[^>]* fetchPriority="high"/;
const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g;
const HINT = /<link rel="preload" as="script"[^>]*>/g;

/** Runs in the page, as text: begins with the scripts when the picture is there, or somebody can't wait. */
function begin(files) {
  let isBegun = false;
  const load = () => {
    if (isBegun) return;
    isBegun = true;
    for (const file of files) {
      const script = document.createElement("script");
      script.src = file;
      script.async = true;
      document.head.append(script);
    }
  };
  const picture = document.querySelector("img[fetchpriority=high]");
  if (!picture || picture.complete) return load();
  for (const event of ["load", "error"]) picture.addEventListener(event, load);
  for (const event of ["pointerdown", "keydown"]) addEventListener(event, load);
  setTimeout(load, 2_000);
}

const START = String(begin).replace(/\n\s*/g, "");

/**
 * A page whose scripts wait for its first picture (docs/decisions/021): over HTTP/1.1 a dozen of them would
 * share the line with what the visitor came to see. A page without such a picture stays as it is.
 */
export function pictureFirst(page) {
  if (!PICTURE.test(page)) return page;
  const files = [...page.matchAll(SCRIPT)].map(([, file]) => file);
  const loader = `<script>(${START})(${JSON.stringify(files)})</script>`;
  return page
    .replace(SCRIPT, "")
    .replace(HINT, "")
    .replace("</body>", () => `${loader}</body>`);
}
