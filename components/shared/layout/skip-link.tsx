/** First stop of the Tab key. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-24 rounded-full bg-ink px-5 py-3 text-paper focus-visible:translate-y-0"
    >
      {label}
    </a>
  );
}
