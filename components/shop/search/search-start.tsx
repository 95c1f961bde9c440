"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Chips } from "@/components/shared/catalog/chips";
import { forgetAll, readHistory } from "@/components/shared/search/history";
import { searchWords } from "@/components/shared/search/words";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { locale: Locale; hot: string[]; children: ReactNode };

/** Before anything is asked: what one looked for before, what others look for, the shelves. */
export function SearchStart({ locale, hot, children }: Props) {
  const words = searchWords(locale);
  const [history, setHistory] = useState<string[]>([]);

  // The browser's storage is not there while the page is rendered on the server.
  useEffect(() => setHistory(readHistory()), []);

  const toSearch = (name: string) => ({ href: localised(locale, paths.search(name)), name });
  return (
    <div className="grid gap-8">
      {history.length > 0 && (
        <section>
          <div className="mb-2 flex items-center justify-between">
            <h2 className="font-semibold">{words.history}</h2>
            <button
              type="button"
              onClick={() => {
                forgetAll();
                setHistory([]);
              }}
              className="min-h-11 px-3 text-sm text-calaite hover:underline"
            >
              {words.forget}
            </button>
          </div>
          <Chips label={words.history} chips={history.map(toSearch)} />
        </section>
      )}
      <section>
        <h2 className="mb-2 font-semibold">{words.hot}</h2>
        <Chips label={words.hot} chips={hot.map(toSearch)} />
      </section>
      <section>
        <h2 className="mb-2 font-semibold">{words.shelves}</h2>
        {children}
      </section>
    </div>
  );
}
