"use client";

import { useTranslations } from "next-intl";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

type Props = {
  from: string;
  until: string;
  /** `until` as it is read. */
  day: string;
  shops: { id: string; name: string }[];
  onDone: () => void;
};

/** A button for each shop that may be meant; its holiday can be changed or ended as any other. */
export function CloseShop({ from, until, day, shops, onDone }: Props) {
  const t = useTranslations("sell.wish");
  const { run, pending, failure } = useWaitingCall("listing.changeHoliday");

  async function close(shopId: string) {
    const answer = await run(
      { shopId, from, to: until, note: "" },
      { subject: `holiday:${shopId}`, settles: true, typed: `${from} – ${until}` },
    );
    if (!isTaken(answer)) return;
    if (answer.ok) toast(t("done"));
    onDone();
  }
  return (
    <>
      {shops.map(({ id, name }) => (
        <Button key={id} size="lg" block pending={pending} onClick={() => void close(id)}>
          {t("closeRight", { name, until: day })}
        </Button>
      ))}
      <FailureText failure={failure} />
    </>
  );
}
