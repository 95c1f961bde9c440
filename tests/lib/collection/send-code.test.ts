import { expect, test } from "vitest";
import { handOut, sendCode } from "@/lib/collection/mutations";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createAssistant } from "@/tests/factories/acting";
import { waitingAtStation } from "@/tests/factories/collection";
import { viewerOf } from "@/tests/factories/people";

const messagesWith = (code: string) =>
  db.smsMessage.count({
    where: { kind: "collection.ready", params: { path: ["code"], equals: code } },
  });

test("the code goes out again at a press, of many at once once, and again after an hour", async () => {
  const { assistant, parcel, code, row } = await waitingAtStation();
  const asked = { shipmentId: parcel.id };
  const before = await messagesWith(await code());
  const answers = await Promise.all([1, 2, 3].map(() => sendCode(assistant, asked)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((one) => !one.ok && one.code === "CODE_JUST_SENT")).toHaveLength(2);
  expect(await messagesWith(await code())).toBe(before + 1);

  const { codeSentAt } = await row();
  await db.collection.update({
    where: asked,
    data: { codeSentAt: inFuture(-HOUR - 1, codeSentAt ?? new Date()) },
  });
  expect((await sendCode(assistant, asked)).ok).toBe(true);
});

test("another station's parcel is none, nor is one that was handed out", async () => {
  const { assistant, parcel, order, code } = await waitingAtStation();
  const asked = { shipmentId: parcel.id };
  const stranger = await viewerOf(await createAssistant());
  expect(await sendCode(stranger, asked)).toMatchObject({ code: "NOT_FOUND" });
  const given = { scan: parcel.waybill, code: await code(), cashFen: order.totalFen };
  expect((await handOut(assistant, given)).ok).toBe(true);
  expect(await sendCode(assistant, asked)).toMatchObject({ code: "NOT_FOUND" });
});
