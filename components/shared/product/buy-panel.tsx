"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Chevron } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import { BuyBar } from "./buy-bar";
import type { Choice } from "./choice";
import { PriceLine } from "./price-line";
import { type Purchase, type Purpose, usePurchase } from "./use-purchase";
import { VariantChoices } from "./variant-choices";
import type { BuyWords } from "./words";

const Restock = lazy(async () => ({ default: (await import("./restock")).Restock }));

type Props = {
  slug: string;
  locale: string;
  choices: Choice[];
  /** The shop takes no orders at present. */
  resting: boolean;
  shopHref: string;
  basketHref: string;
  words: BuyWords & { chosen: string; derived: string; was: string };
  /** A picture of the goods for the sheet. */
  thumbnail: ReactNode;
  /** To ask and to share: below the price. */
  links: ReactNode;
  /** Title and summary: they stand above the price. */
  children: ReactNode;
};

/** Name, price, choice and the way into the basket: a sheet and a bar on a phone, all in place on a desktop. */
export function BuyPanel(props: Props) {
  const { slug, locale, choices, resting, words, links, children } = props;
  const purchase = usePurchase(props);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const { chosen, isAllGone, pending } = purchase;
  if (!chosen)
    return (
      <>
        {children}
        {links}
      </>
    );
  const closedWord = resting ? words.resting : isAllGone ? words.soldOut : null;

  const confirm = async (wanted: Purpose) => {
    // On the way to the checkout the sheet stays: to close it now would go back in the history.
    if ((await purchase.confirm(wanted)) && wanted === "add") setPurpose(null);
  };
  const gone = resting ? [] : choices.filter(purchase.isGone);
  const line = <PriceLine choice={chosen} stock={purchase.stock} locale={locale} words={words} />;
  return (
    <>
      {children}
      {line}
      {links}
      <button
        type="button"
        onClick={() => setPurpose("add")}
        className="flex min-h-12 w-full items-center gap-3 rounded-lg bg-sunk px-4 text-left lg:hidden"
      >
        <span className="text-sm text-quiet">{words.chosen}</span>
        <span className="grow font-medium">{chosen.label}</span>
        <Chevron className="size-[1.1em] text-quiet" />
      </button>
      <div className="hidden gap-6 lg:grid">
        <VariantChoices
          name={`${slug}-in-place`}
          choices={choices}
          purchase={purchase}
          words={words}
        />
        <Actions closedWord={closedWord} pending={pending} words={words} onPress={confirm} />
      </div>
      {gone.length > 0 && (
        <Suspense>
          <Restock slug={slug} locale={locale} gone={gone} words={words} />
        </Suspense>
      )}
      <BuyBar shopHref={props.shopHref} basketHref={props.basketHref} words={words}>
        <Actions
          closedWord={closedWord}
          pending={pending}
          words={words}
          onPress={setPurpose}
          narrow
        />
      </BuyBar>
      <Sheet
        open={purpose !== null}
        onClose={() => setPurpose(null)}
        title={words.title}
        labels={words}
        footer={
          <Actions
            closedWord={closedWord}
            pending={pending}
            words={words}
            onPress={confirm}
            narrow
          />
        }
      >
        <div className="mb-5 flex items-end gap-4 landscape:max-lg:mb-3">
          {props.thumbnail}
          <div>{line}</div>
        </div>
        <VariantChoices
          name={`${slug}-in-sheet`}
          choices={choices}
          purchase={purchase}
          words={words}
        />
      </Sheet>
    </>
  );
}

type ActionsProps = {
  /** Why nothing can be bought, instead of the buttons. */
  closedWord: string | null;
  pending: Purchase["pending"];
  words: BuyWords;
  onPress: (purpose: Purpose) => void;
  narrow?: boolean;
};

function Actions({ closedWord, pending, words, onPress, narrow }: ActionsProps) {
  const size = narrow ? "px-2! text-sm" : "";
  if (closedWord) {
    return (
      <Button variant="quiet" disabled block>
        {closedWord}
      </Button>
    );
  }
  return (
    <div className="grid grow grid-cols-2 gap-2.5">
      <Button variant="quiet" className={size} pending={pending.add} onClick={() => onPress("add")}>
        {words.add}
      </Button>
      <Button variant="buy" className={size} pending={pending.buy} onClick={() => onPress("buy")}>
        {words.now}
      </Button>
    </div>
  );
}
