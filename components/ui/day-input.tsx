"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { changePart, type DayParts, daysIn, joinDay, splitDay } from "./day-parts";
import { Select } from "./select";

type Props = {
  label: ReactNode;
  /** YYYY-MM-DD, "" for none; what is no day is a choice that isn't whole. */
  value: string;
  onChange: (day: string) => void;
  /** Years before and after this one that can be chosen. */
  years: [before: number, after: number];
  error?: ReactNode;
  optional?: string;
};

const upTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The words of a date in the page's own language, which the browser's date field does not speak. */
function dateWords(locale: string) {
  const field = new Intl.DisplayNames(locale, { type: "dateTimeField" });
  const write = (part: "year" | "month" | "day", at: number) =>
    new Intl.DateTimeFormat(locale, {
      [part]: part === "month" ? "short" : "numeric",
      timeZone: "UTC",
    }).format(at);
  return {
    field: (part: keyof DayParts) =>
      (field.of(part) ?? part).replace(/^\w/, (a) => a.toUpperCase()),
    year: (year: number) => write("year", Date.UTC(year, 0)),
    month: (month: number) => write("month", Date.UTC(2024, month - 1)),
    day: (day: number) => write("day", Date.UTC(2024, 0, day)),
  };
}

/** A calendar day as three of the phone's own pickers. */
export function DayInput({ label, value, onChange, years, error, optional }: Props) {
  const locale = useLocale();
  const id = useId();
  const [typed, setTyped] = useState(() => splitDay(value));
  // A form that is emptied or filled from outside shows what it holds.
  const parts = value && value !== joinDay(typed) ? splitDay(value) : typed;
  const words = dateWords(locale);
  const thisYear = new Date().getFullYear();
  const [before, after] = years;
  const choices = {
    year: upTo(thisYear - before, thisYear + after),
    month: upTo(1, 12),
    day: upTo(1, daysIn(parts)),
  };
  const order =
    locale === "zh" ? (["year", "month", "day"] as const) : (["day", "month", "year"] as const);
  return (
    <fieldset className="grid gap-1.5" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 font-medium">
        {label} {optional && <span className="text-sm font-normal text-quiet">{optional}</span>}
      </legend>
      <div className="flex flex-wrap gap-2">
        {order.map((part) => (
          <Select
            key={part}
            aria-label={words.field(part)}
            className={part === "year" ? "grow basis-28" : "grow basis-20"}
            aria-invalid={error ? true : undefined}
            value={parts[part]}
            onChange={({ target }) => {
              const next = changePart(parts, { [part]: target.value }, thisYear);
              setTyped(next);
              onChange(joinDay(next));
            }}
          >
            <option value="">{words.field(part)}</option>
            {choices[part].map((choice) => (
              <option key={choice} value={choice}>
                {words[part](choice)}
              </option>
            ))}
          </Select>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-brick">
          {error}
        </p>
      )}
    </fieldset>
  );
}
