/** What is worth a minute of listening; the rest of a long list is to be looked at. */
const MOST_CHARACTERS = 165;

// Unlike textContent it leaves out what nobody sees, and has the lines of the screen.
// biome-ignore lint/performance/useDomNodeTextContent: see above.
const seenIn = (element: HTMLElement) => element.innerText;
const textOf = (element: HTMLElement) => element.dataset.aloud || seenIn(element);

/**
 * What a screen says, line by line: its own sentences where it has some ([data-aloud], see Aloud), else all that
 * stands on it; an open sheet before the page behind it.
 */
export function screenText(): string[] {
  const screen =
    document.querySelector<HTMLElement>("dialog[open]") ?? document.querySelector("main");
  if (!screen) return [];
  const own = [...screen.querySelectorAll<HTMLElement>("[data-aloud]")];
  const texts = own.length > 0 ? own.map(textOf) : [seenIn(screen)];
  const lines: string[] = [];
  let left = MOST_CHARACTERS;
  for (const line of texts.flatMap((text) => text.split("\n"))) {
    const said = line.trim().slice(0, left);
    if (said === "") continue;
    lines.push(said);
    left -= said.length;
  }
  return lines;
}
