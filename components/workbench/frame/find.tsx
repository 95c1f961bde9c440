import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Chevron, Search } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";

type Props = {
  text: string;
  words: { label: string; hint: string };
  /** Whether anything is looked for, in words or otherwise. */
  isLooking: boolean;
  /** Kept with the search: the tab and the shop. */
  kept: Record<string, string | undefined>;
  /** The same list with nothing looked for. */
  clearHref: string;
  /** Other ways to narrow the list. */
  children?: ReactNode;
};

/** Search of a list, folded away until somebody looks for something. */
export function Find({ text, words, isLooking, kept, clearHref, children }: Props) {
  const t = useTranslations("sell.find");
  return (
    <details open={isLooking} className="group rounded-lg border border-hairline bg-card px-4">
      <summary className="flex min-h-14 items-center gap-2 font-medium">
        <Search className="text-quiet" />
        <span className="grow">{words.label}</span>
        <Chevron className="rotate-90 text-quiet group-open:-rotate-90" />
      </summary>
      <div className="grid gap-3 pb-4">
        <search>
          <form method="get" className="grid gap-3 sm:grid-cols-[1fr_auto]">
            {Object.entries(kept).map(
              ([name, value]) =>
                value && <input key={name} type="hidden" name={name} value={value} />,
            )}
            <Input
              type="search"
              name="q"
              defaultValue={text}
              maxLength={60}
              aria-label={words.label}
              placeholder={words.hint}
            />
            <Button type="submit" variant="quiet" size="lg">
              {t("go")}
            </Button>
          </form>
        </search>
        {children}
        {isLooking && (
          <ButtonLink variant="ghost" size="lg" href={clearHref}>
            {t("clear")}
          </ButtonLink>
        )}
      </div>
    </details>
  );
}
