"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

type Props = { from: number; seconds: number; pending: boolean; onAgain: () => void };

const leftOf = ({ from, seconds }: Pick<Props, "from" | "seconds">) =>
  Math.max(0, Math.ceil(seconds - (Date.now() - from) / 1000));

export function ResendButton({ from, seconds, pending, onAgain }: Props) {
  const t = useTranslations("signIn");
  const [left, setLeft] = useState(seconds);

  // The clock runs outside of React.
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftOf({ from, seconds })), 500);
    return () => clearInterval(timer);
  }, [from, seconds]);

  return (
    <Button variant="ghost" block disabled={left > 0} pending={pending} onClick={onAgain}>
      {left > 0 ? t("againIn", { seconds: left }) : t("again")}
    </Button>
  );
}
