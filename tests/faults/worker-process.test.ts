import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { sendSms } from "@/lib/notifications/mutations";
import { db, inTransaction } from "@/lib/platform/db";
import { newPhone } from "@/tests/factories/people";
import { eventually } from "@/tests/support/eventually";

const worker = ["--import", "./scripts/server-only.mjs", "--import", "tsx", "server/worker.ts"];

const sms = (phone: string) =>
  inTransaction((tx) =>
    sendSms(tx, { phone, kind: "code", params: { code: "123456", minutes: 5 }, locale: "zh" }),
  );

test("the worker in its own process does what waits and what comes, and ends when it is told", async () => {
  const [before, after] = [newPhone(), newPhone()];
  const isSent = (phone: string) =>
    eventually(async () => {
      const message = await db.smsMessage.findFirstOrThrow({ where: { phone } });
      expect(message.status).toBe("SENT");
    }, 60_000);
  await sms(before);
  const child = spawn(process.execPath, worker, {
    env: { ...process.env, JOBS: "worker" },
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await isSent(before);
  await sms(after);
  await isSent(after);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
}, 120_000);
