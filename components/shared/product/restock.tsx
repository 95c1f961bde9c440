"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { useMe } from "@/components/shared/me/store";
import { Button, ButtonLink } from "@/components/ui/button";
import { Bell } from "@/components/ui/icons";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths, withQuery } from "@/lib/platform/paths";
import type { Choice } from "./choice";
import type { BuyWords } from "./words";

type Props = { slug: string; locale: string; gone: Choice[]; words: BuyWords };

/** What a guest wanted to be told of, in the address that brings them back from signing in. */
const WANTED = "tell";

/** Beside what is sold out: who wants to is told when it is back. */
export function Restock({ slug, locale, gone, words }: Props) {
  return (
    <ul className="grid gap-3">
      {gone.map((choice) => (
        <li key={choice.id}>
          <Wait slug={slug} locale={locale} choice={choice} words={words} />
        </li>
      ))}
    </ul>
  );
}

type WaitProps = Omit<Props, "gone"> & { choice: Choice };

function Wait({ slug, locale, choice, words }: WaitProps) {
  const me = useMe();
  const { run, pending, failure } = useCall("restock.ask");
  const [asked, setAsked] = useState<"notice" | "sms" | null>(null);
  const before = me?.waits.find(({ variantId }) => variantId === choice.id);
  const told = asked ?? (before ? (before.bySms ? "sms" : "notice") : null);
  const { restock } = words;

  const ask = async (bySms: boolean) => {
    const answer = await run({ variantId: choice.id, bySms });
    if (answer.ok) setAsked(bySms ? "sms" : "notice");
  };
  const askIfWanted = useEffectEvent(() => {
    const address = new URL(window.location.href);
    if (address.searchParams.get(WANTED) !== choice.id) return;
    address.searchParams.delete(WANTED);
    window.history.replaceState(window.history.state, "", address);
    void ask(false);
  });
  const isHere = me?.signedIn ?? false;
  // Who comes back from signing in has asked already.
  useEffect(() => {
    if (isHere) askIfWanted();
  }, [isHere]);

  const next = withQuery(localised(isLocale(locale) ? locale : "zh", paths.product(slug)), {
    [WANTED]: choice.id,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg bg-sunk px-4 py-2">
      <span className="grow font-medium">{choice.label}</span>
      {told === null && me && !isHere && (
        <ButtonLink
          href={localised(isLocale(locale) ? locale : "zh", paths.signIn(next))}
          rel="nofollow"
          variant="quiet"
        >
          <Bell />
          {restock.tell}
        </ButtonLink>
      )}
      {told === null && isHere && (
        <Button variant="quiet" pending={pending} onClick={() => void ask(false)}>
          <Bell />
          {restock.tell}
        </Button>
      )}
      <span role="status" className="text-sm text-pine empty:hidden">
        {told === "sms" ? restock.smsAsked : told === "notice" ? restock.asked : ""}
      </span>
      {told === "notice" && (
        <Button variant="ghost" pending={pending} onClick={() => void ask(true)}>
          {restock.sms}
        </Button>
      )}
      {failure && (
        <p role="alert" className="w-full text-brick">
          {failure.code === "OFFLINE" ? words.offline : restock.failed}
        </p>
      )}
    </div>
  );
}
