"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Countdown } from "@/components/ui/countdown";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { Stepper } from "@/components/ui/stepper";
import { SubmitBar } from "@/components/ui/submit-bar";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { fail } from "@/lib/platform/result";

const refuse = async () => fail("TOO_MANY_REQUESTS", { detail: { seconds: 9 } });
const breakDown = async (): Promise<never> => {
  throw new TypeError("Failed to fetch");
};

/** What needs a browser. */
export function LivePages() {
  const [quantity, setQuantity] = useState(4);
  const [sheet, setSheet] = useState<"centre" | "right" | null>(null);
  const refused = useAction(refuse);
  const offline = useAction(breakDown);
  const until = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000).toISOString();
  const close = () => setSheet(null);
  return (
    <section className="mt-10 grid gap-4">
      <h2 className="border-b border-hairline pb-1 text-sm text-quiet">client</h2>
      <Stepper
        value={quantity}
        onChange={setQuantity}
        max={5}
        reason="只剩 5 件"
        labels={{ fewer: "少一件", more: "多一件", quantity: "数量" }}
      />
      <p>
        请在 <Countdown until={until} /> 内付款{" "}
        <CopyButton text="CS1" labels={{ copy: "复制", copied: "复制好了" }} />
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setSheet("centre")}>Sheet</Button>
        <Button onClick={() => setSheet("right")}>Sheet right</Button>
        <Button onClick={() => toast("已加入购物车")}>Toast</Button>
        <Button onClick={() => refused.run(undefined)}>Refused</Button>
        <Button onClick={() => offline.run(undefined)}>Offline</Button>
      </div>
      <FailureText failure={refused.failure} />
      <FailureText failure={offline.failure} />
      <Sheet
        open={sheet !== null}
        side={sheet ?? "centre"}
        onClose={close}
        title="选规格"
        labels={{ close: "关闭" }}
        footer={
          <Button variant="buy" block onClick={close}>
            加入购物车
          </Button>
        }
      >
        <p className="min-h-dvh">东西很多的时候，里面可以滚动，按钮不动。</p>
      </Sheet>
      <SubmitBar action={<Button variant="buy">提交订单</Button>}>合计 ¥128.00</SubmitBar>
    </section>
  );
}
