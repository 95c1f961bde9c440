"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Bell } from "@/components/ui/icons";
import type { Heard } from "@/lib/platform/live-line/browser/heard";
import { useLiveLine } from "@/lib/platform/live-line/browser/use-live-line";
import { chime } from "./chime";
import { useQuiet } from "./use-quiet";

type HearShopProps = { shopId: string; since: number; hear: (heard: Heard) => void };

function HearShop({ shopId, since, hear }: HearShopProps) {
  useLiveLine(`shop:${shopId}`, since, hear);
  return null;
}

type Words = { came: string; sounds: string; quiet: string };
type Props = { shopIds: string[]; since: number; words: Words };

/** Says and sounds that an order has come in while the page is open, and shows it. */
export function NewOrders({ shopIds, since, words }: Props) {
  const router = useRouter();
  const [isQuiet, setQuiet] = useQuiet();
  const [hasCome, setHasCome] = useState(false);

  function hear({ kind }: Heard) {
    if (kind !== "order" && kind !== "missed") return;
    router.refresh();
    if (kind === "missed") return;
    setHasCome(true);
    if (!isQuiet) chime().catch(() => undefined);
  }

  function change() {
    if (isQuiet) chime().catch(() => undefined);
    setQuiet(!isQuiet);
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      {shopIds.map((shopId) => (
        <HearShop key={shopId} shopId={shopId} since={since} hear={hear} />
      ))}
      <p role="status" className="font-semibold text-brick">
        {hasCome && words.came}
      </p>
      <Button variant="ghost" aria-pressed={!isQuiet} onClick={change}>
        <Bell />
        {isQuiet ? words.quiet : words.sounds}
      </Button>
    </div>
  );
}
