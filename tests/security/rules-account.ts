import { db } from "@/lib/platform/db";
import { newPhone } from "@/tests/factories/people";
import type { Actor } from "./actors";
import { anybody, missingId, nobodyIn, type Rule, signedIn, users } from "./rule";

export const address = {
  recipient: "李女士",
  phone: "13912345678",
  provinceCode: "140000",
  cityCode: "140400",
  districtCode: "140429",
  townshipCode: "140429100",
  street: "老街 1 号",
  tag: "",
  isDefault: false,
};

const places = {
  province: "山西省",
  city: "长治市",
  district: "武乡县",
  township: "丰州镇",
};

export const addressOf = async (owner: Actor | null) => {
  if (!owner?.userId) return missingId();
  const { id } = await db.address.create({ data: { ...address, ...places, userId: owner.userId } });
  return id;
};

const noticeOf = async (owner: Actor | null) => {
  if (!owner?.userId) return missingId();
  const { id } = await db.notification.create({
    data: { userId: owner.userId, kind: "orderShipped", params: {}, path: "/orders" },
  });
  return id;
};

const deviceOf = async (owner: Actor | null) => {
  if (!owner?.userId) return missingId();
  const data = { userId: owner.userId, expiresAt: new Date(Date.now() + 86_400_000) };
  return (await db.session.create({ data })).id;
};

const keptBy = "STILL_NEEDED";
/** Whoever sells, helps or holds an office is kept by it. */
const held = {
  owner: keptBy,
  rival: keptBy,
  family: keptBy,
  packer: keptBy,
  host: keptBy,
  assistant: keptBy,
  clerk: keptBy,
  officer: keptBy,
};

export const accountRules: Record<string, Rule> = {
  "leaving.askCode": {
    allowed: ["shopper"],
    refused: { ...nobodyIn, ...held },
    input: async () => ({ locale: "zh" }),
  },
  "leaving.begin": {
    allowed: users,
    refused: nobodyIn,
    answer: "CODE_GONE",
    input: async () => ({ code: "000000" }),
  },
  "aloud.sayAloud": anybody({ input: async () => ({ text: "要发货两单。" }), assist: "ANY" }),
  "identity.requestSignInCode": anybody({
    assist: "ANY",
    input: async () => ({ phone: newPhone(), locale: "zh" }),
  }),
  "identity.signOut": signedIn({ assist: "ANY", input: async () => ({}) }),
  "identity.signOutOfAll": signedIn({ assist: "ANY", input: async () => ({}) }),
  "identity.signOutDevice": signedIn({
    assist: "ANY",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await deviceOf(owner) }),
  }),
  "identity.rename": signedIn({ input: async () => ({ name: "小李" }) }),
  "identity.chooseLanguage": signedIn({ input: async () => ({ locale: "en" }) }),
  "identity.keepAddress": signedIn({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await addressOf(owner), address }),
  }),
  "identity.dropAddress": signedIn({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await addressOf(owner) }),
  }),
  "notifications.readNotices": signedIn({
    assist: "ANY",
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await noticeOf(owner) }),
  }),
};
