/** What a screen says in its own sentences when it is listened to, instead of all that stands on it. */
export const Aloud = ({ lines }: { lines: readonly string[] }) => (
  <p hidden data-aloud={lines.filter(Boolean).join("\n")} />
);
