"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import { Chips } from "@/components/shared/catalog/chips";
import { Link } from "@/components/ui/link";
import type { Suggestion } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { readHistory } from "./history";
import type { BoxWords } from "./words";

export type SuggestionPanelProps = {
  typed: string;
  locale: Locale;
  words: BoxWords;
  onPick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

type Answer = { suggestions: Suggestion[]; hot: string[] };

const PAUSE_MS = 150;

/** Asks once the typing pauses; an older answer never overtakes a newer one. */
function useSuggestions(typed: string, locale: Locale) {
  const [answer, setAnswer] = useState<Answer>({ suggestions: [], hot: [] });
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ locale, q: typed.trim() });
      const options = { signal: controller.signal };
      const response = await fetch(`/api/search/suggest?${query}`, options).catch(() => null);
      if (response?.ok) setAnswer(await response.json());
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed, locale]);
  return answer;
}

const addressOf = ({ kind, slug, text }: Suggestion) => {
  if (kind === "product") return paths.product(slug);
  if (kind === "category") return paths.category(slug);
  if (kind === "village") return paths.village(slug);
  if (kind === "shop") return paths.shop(slug);
  return paths.search(text);
};

/** Below the box: before typing what was and what is searched, while typing where it may lead. */
export function SuggestionPanel(props: SuggestionPanelProps) {
  const { typed, locale, words, onPick, onKeyDown } = props;
  const { suggestions, hot } = useSuggestions(typed, locale);
  const [history] = useState(readHistory);
  const toSearch = (name: string) => ({ href: localised(locale, paths.search(name)), name });
  const isStart = typed.trim() === "";
  if (isStart ? hot.length + history.length === 0 : suggestions.length === 0) return null;
  return (
    <div className="absolute inset-x-0 top-full z-40 max-h-[70dvh] overflow-y-auto border-b border-hairline bg-card p-3 shadow-over lg:mt-1 lg:rounded-lg lg:border">
      {isStart ? (
        <div className="grid gap-4" onClickCapture={onPick}>
          {history.length > 0 && (
            <div>
              <p className="mb-2 text-sm text-quiet">{words.history}</p>
              <Chips label={words.history} chips={history.map(toSearch)} />
            </div>
          )}
          {hot.length > 0 && (
            <div>
              <p className="mb-2 text-sm text-quiet">{words.hot}</p>
              <Chips label={words.hot} chips={hot.map(toSearch)} />
            </div>
          )}
        </div>
      ) : (
        <ul aria-label={words.suggestions}>
          {suggestions.map((suggestion) => (
            <li key={`${suggestion.kind}-${suggestion.slug}-${suggestion.text}`}>
              <Link
                href={localised(locale, addressOf(suggestion))}
                onClick={onPick}
                onKeyDown={onKeyDown}
                className="flex min-h-12 items-center gap-3 rounded-md px-3 hover:bg-sunk"
              >
                <span className="grow">{suggestion.text}</span>
                <span className="text-xs text-quiet">{words.kinds[suggestion.kind]}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
