import { expect, test } from "vitest";
import { checkContact } from "@/components/shared/address/draft";

const li = { recipient: "李明", phone: "13912340000" };

test("who collects is taken as the server wants it, without the rest of an address", () => {
  const address = { ...li, recipient: " 李明 ", street: "某胡同 12 号" };
  expect(checkContact(address)).toEqual({ ok: true, contact: li });
});

test.each([
  [{ ...li, recipient: "" }, { recipient: "recipient" }],
  [{ ...li, recipient: "李".repeat(200) }, { recipient: "recipientLong" }],
  [{ ...li, phone: "" }, { phone: "phone" }],
  [{ ...li, phone: "12" }, { phone: "phone" }],
  [
    { recipient: "", phone: "139" },
    { recipient: "recipient", phone: "phone" },
  ],
])("%j lacks %j", (contact, errors) => {
  expect(checkContact(contact)).toEqual({ ok: false, errors });
});
