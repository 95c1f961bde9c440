"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Search } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { remember } from "./history";
import type { SuggestionPanelProps } from "./suggestion-panel";
import type { BoxWords } from "./words";

type Props = { locale: Locale; words: BoxWords };

/** A plain form until the script has come; then it suggests. The panel is fetched at the first touch. */
export function SearchBox({ locale, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<SuggestionPanelProps> | null>(null);
  const { go, action } = useGo(locale);
  useAnnounced(setTyped);

  async function open() {
    setOpen(true);
    const loaded = await import("./suggestion-panel");
    setPanel(() => loaded.SuggestionPanel);
  }

  return (
    <search
      ref={box}
      className="min-w-0 grow lg:relative"
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <form
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          setOpen(false);
          // Takes the phone's keyboard away.
          event.currentTarget.querySelector("input")?.blur();
          go(typed);
        }}
        className="flex min-h-11 items-center rounded-full border border-edge bg-card pl-4 has-focus-visible:outline-3 has-focus-visible:outline-calaite"
      >
        <input
          type="search"
          name="q"
          value={typed}
          maxLength={64}
          autoComplete="off"
          aria-label={words.input}
          placeholder={words.placeholder}
          enterKeyHint="search"
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
          }}
          onFocus={() => void open()}
          onKeyDown={(event) => walk(event, box.current, () => setOpen(false))}
          className="min-w-0 grow appearance-none bg-transparent py-2 outline-none placeholder:text-quiet"
        />
        <button
          type="submit"
          aria-label={words.submit}
          className="grid size-11 shrink-0 place-items-center rounded-full text-quiet hover:text-pine"
        >
          <Search />
        </button>
      </form>
      {isOpen && Panel && (
        <Panel
          typed={typed}
          locale={locale}
          words={words}
          onPick={() => setOpen(false)}
          onKeyDown={(event) => walk(event, box.current, () => setOpen(false))}
        />
      )}
    </search>
  );
}

/** Up and down go through the box and its suggestions, Esc closes them. */
function walk(event: KeyboardEvent, box: HTMLElement | null, close: () => void) {
  if (event.key === "Escape") return close();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !box) return;
  event.preventDefault();
  const stops = [...box.querySelectorAll<HTMLElement>("input, a[href]")];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : 0;
  stops.at((at + step) % stops.length)?.focus();
}

/** To the results; on the search page itself only the address changes. */
function useGo(locale: Locale) {
  const router = useRouter();
  const pathname = usePathname();
  const action = localised(locale, paths.search());
  const go = (typed: string) => {
    const q = typed.trim();
    if (q) remember(q);
    const address = localised(locale, paths.search(q));
    if (pathname === action) window.history.pushState(null, "", address);
    else router.push(address);
  };
  return { go, action };
}

/** The search page says what its address asks for; the box shows it. */
function useAnnounced(show: (q: string) => void) {
  useEffect(() => {
    const hear = (event: Event) => event instanceof CustomEvent && show(String(event.detail));
    window.addEventListener("shop:searched", hear);
    return () => window.removeEventListener("shop:searched", hear);
  }, [show]);
}
