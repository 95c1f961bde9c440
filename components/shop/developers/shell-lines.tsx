/** Lines to copy into a terminal; wide ones scroll by themselves, also by keys. */
export function ShellLines({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section tabIndex={0} aria-label={label} className="overflow-x-auto rounded-lg bg-sunk p-4">
      <pre className="text-sm">
        <code>{text}</code>
      </pre>
    </section>
  );
}
