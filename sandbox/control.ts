import { Hono } from "hono";
import { payOut, plant } from "./balance";
import {
  balanceInput,
  deliverInput,
  deliveryInput,
  faultsInput,
  payInput,
  payoutInput,
  readJson,
  requireJson,
  settleRefundInput,
  tamperInput,
} from "./control-input";
import { describeState } from "./describe-state";
import { pay } from "./payments";
import { redeliver } from "./redeliver";
import { settleRefund } from "./refunds";
import type { Sandbox } from "./sandbox";
import { expireSession, getCheckout } from "./sessions";
import { tamper } from "./tamper";

export function controlApi(sandbox: Sandbox) {
  const control = new Hono();

  control.use(requireJson, async (c, next) => {
    await next();
    if (c.req.method === "POST") await sandbox.store.save();
  });

  control.get("/state", (c) => c.json(describeState(sandbox)));

  control.post("/delivery", async (c) => {
    const { mode, delayMs } = await readJson(c, deliveryInput);
    sandbox.webhooks.delivery = { mode, delayMs: delayMs ?? defaultDelays[mode] ?? 0 };
    return c.json(sandbox.webhooks.delivery);
  });

  control.post("/deliver", async (c) => {
    const attempts = await redeliver(sandbox, await readJson(c, deliverInput));
    return c.json({ attempts });
  });

  control.post("/sessions/:id/pay", async (c) => {
    pay(sandbox, c.req.param("id"), await readJson(c, payInput));
    return c.json(getCheckout(sandbox, c.req.param("id")).session);
  });

  control.post("/sessions/:id/tamper", async (c) =>
    c.json(tamper(sandbox, c.req.param("id"), await readJson(c, tamperInput))),
  );

  control.post("/sessions/:id/lapse", (c) => c.json(expireSession(sandbox, c.req.param("id"))));

  control.post("/refunds/:id/settle", async (c) => {
    const { outcome } = await readJson(c, settleRefundInput);
    return c.json(settleRefund(sandbox, c.req.param("id"), outcome));
  });

  control.post("/payout", async (c) => {
    const { everything } = await readJson(c, payoutInput);
    return c.json({ row: payOut(sandbox, everything) });
  });

  control.post("/balance", async (c) => {
    const { rows } = await readJson(c, balanceInput);
    return c.json({ ids: rows.map((row) => plant(sandbox, row)) });
  });

  control.post("/faults", async (c) => {
    sandbox.faults.next = (await readJson(c, faultsInput)).next;
    return c.json({ next: sandbox.faults.next });
  });

  control.post("/reset", (c) => {
    sandbox.store.reset();
    sandbox.webhooks.reset();
    sandbox.faults.next = [];
    return c.json({ reset: true });
  });

  return control;
}

const defaultDelays: Partial<Record<string, number>> = { late: 5_000, shuffled: 300 };
