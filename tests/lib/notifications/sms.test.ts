import { expect, test } from "vitest";
import { deliverSms } from "@/lib/notifications/deliver";
import { sendSms } from "@/lib/notifications/mutations";
import type { Sms, SmsProvider } from "@/lib/notifications/provider";
import { listOutbox } from "@/lib/notifications/queries";
import { MINUTE } from "@/lib/platform/clock";
import { db, inTransaction } from "@/lib/platform/db";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { createUser, guest, viewerOf } from "../../factories";
import { newPhone } from "../../factories/people";

async function queued(phone = newPhone(), code = "123456") {
  await inTransaction((tx) =>
    sendSms(tx, { phone, kind: "code", params: { code, minutes: 5 }, locale: "zh" }),
  );
  return db.smsMessage.findFirstOrThrow({ where: { phone }, orderBy: { createdAt: "desc" } });
}

const statusOf = async (id: string) =>
  (await db.smsMessage.findUniqueOrThrow({ where: { id } })).status;

test("a message and its job come and go with the transaction", async () => {
  const { id } = await queued();
  const jobs = await waitingJobs();
  expect(jobs.map(({ key }) => key)).toContain(`send-sms:${id}`);

  const phone = newPhone();
  const broken = inTransaction(async (tx) => {
    await sendSms(tx, { phone, kind: "order.completed", params: { number: "CS1" }, locale: "zh" });
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  expect(await db.smsMessage.count({ where: { phone } })).toBe(0);
});

test("what the carrier refuses stays queued and is tried again with the same id", async () => {
  const { id } = await queued();
  const sent: Sms[] = [];
  let isDown = true;
  const carrier: SmsProvider = {
    keepsText: true,
    async send(sms) {
      if (isDown) throw new Error("down");
      sent.push(sms);
    },
  };
  await expect(deliverSms(id, carrier)).rejects.toThrow("down");
  expect(await statusOf(id)).toBe("QUEUED");
  isDown = false;
  await deliverSms(id, carrier);
  await deliverSms(id, carrier);
  expect(sent).toMatchObject([{ id, text: expect.stringContaining("123456") }]);
  expect(await statusOf(id)).toBe("SENT");
});

test("a code that would come too late isn't sent", async () => {
  const { id } = await queued();
  const createdAt = new Date(Date.now() - 6 * MINUTE);
  await db.smsMessage.update({ where: { id }, data: { createdAt } });
  const carrier: SmsProvider = {
    keepsText: true,
    send: () => Promise.reject(new Error("was sent")),
  };
  await deliverSms(id, carrier);
  expect(await statusOf(id)).toBe("FAILED");
});

test("a demo account reads what went to demo phones, nobody else's", async () => {
  const demo = await createUser({ isDemo: true });
  const other = await createUser({ isDemo: true });
  const customer = await createUser();
  await queued(demo.phone, "111111");
  await queued(other.phone, "222222");
  await queued(customer.phone, "333333");

  const seen = await listOutbox(await viewerOf(demo));
  const text = seen?.map((message) => message.text).join() ?? "";
  expect(text).toContain("111111");
  expect(text).toContain("222222");
  expect(text).not.toContain("333333");
});

test("customers and guests don't read the outbox", async () => {
  expect(await listOutbox(await viewerOf(await createUser()))).toBeNull();
  expect(await listOutbox(guest())).toBeNull();
});
