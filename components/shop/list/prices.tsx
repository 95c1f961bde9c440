"use client";

import type { KeyboardEvent } from "react";
import type { SearchWords } from "@/components/shared/search/words";
import { Input } from "@/components/ui/input";
import type { Facets } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";
import { priceName } from "./applied";
import { Choice } from "./choice";

type Prices = { min: string; max: string };

type Props = {
  words: SearchWords;
  locale: Locale;
  bands: Facets["prices"];
  value: Prices;
  onChange: (prices: Prices) => void;
};

const yuan = (fen: number | null) => (fen === null ? "" : String(fen / 100));

const leaveOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
  if (event.key === "Enter") event.currentTarget.blur();
};

/** Bands to tap, and two fields for who knows better; the fields count when they are left. */
export function Prices({ words, locale, bands, value, onChange }: Props) {
  const options = bands.map(({ fromFen, toFen, count }) => ({
    value: `${yuan(fromFen || null)}-${yuan(toFen)}`,
    name: priceName(yuan(fromFen || null), yuan(toFen), locale),
    count,
  }));
  const chosen = value.min || value.max ? `${value.min}-${value.max}` : "";
  const field = (end: keyof Prices) => (
    <Input
      key={`${end} ${value[end]}`}
      aria-label={`${words.price} ${words[end]}`}
      placeholder={words[end]}
      inputMode="decimal"
      maxLength={9}
      defaultValue={value[end]}
      onKeyDown={leaveOnEnter}
      onBlur={({ target }) =>
        target.value.trim() !== value[end] && onChange({ ...value, [end]: target.value.trim() })
      }
    />
  );
  return (
    <div className="grid gap-3">
      <Choice
        legend={words.price}
        any={words.any}
        options={options}
        value={chosen}
        onChange={(band) => {
          const [min = "", max = ""] = band.split("-");
          onChange({ min, max });
        }}
      />
      <div className="flex items-center gap-3">
        {field("min")}
        {field("max")}
      </div>
    </div>
  );
}
