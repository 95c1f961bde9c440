import { createShop } from "@/tests/factories";
import { unique } from "@/tests/factories/shops";
import type { Actor } from "./actors";
import { assistants, missingId, officers, ownersOnly, type Rule, sellers } from "./rule";
import { missingNumber } from "./rules-buying";

const one = async () => ({ id: missingId() });
const noted = async () => ({ id: missingId(), note: "查过了" });

/** One run may be open in a county: the demo's, made by the first rule. Nobody here decides it; the domain's tests do. */
const settling = (input: Rule["input"], answer: string): Rule => ({
  ...officers({ input }),
  answer,
});
const ofKeepers = (input: Rule["input"]): Rule => ({
  ...sellers({ packer: false, input }),
  answer: "NOT_FOUND",
});

const shopOf = async (owner: Actor | null) =>
  owner ? (owner.shop ?? (await createShop())).slug : unique("nobodys");

const programme = {
  nameZh: "销售奖励",
  nameEn: "Sales reward",
  rule: "TIERS",
  period: "MONTH",
  tiers: [{ fromFen: 100_000, rewardFen: 10_000 }],
  basisPoints: 0,
  capFen: 0,
  firstSaleFen: 0,
  countsDeclared: false,
  startsOn: "2026-10-01",
  endsOn: "2026-12-31",
  budgetFen: 1_000_000,
};

export const settlementRules: Record<string, Rule> = {
  "settlement.makeRun": officers({ input: async () => ({}) }),
  "settlement.approveRun": settling(one, "NOT_FOUND"),
  "settlement.cancelRun": settling(one, "NOT_FOUND"),
  "settlement.answerHold": settling(noted, "NOT_FOUND"),
  "settlement.makeBankFile": settling(async () => ({}), "NOTHING_TO_SETTLE"),
  "settlement.settlePayout": settling(
    async () => ({ ...(await noted()), to: "PAID" }),
    "NOT_FOUND",
  ),
  "reconciliation.askAgain": officers({ input: async () => ({}) }),
  "reconciliation.mendDifference": settling(
    async () => ({ ...(await noted()), by: "NOTED" }),
    "NOT_FOUND",
  ),
  "reconciliation.clearSuspense": settling(
    async () => ({ ...(await noted()), to: "BANK" }),
    "NOT_FOUND",
  ),
  "cash.handIn": assistants({
    answer: "NOT_FOUND",
    input: async () => ({ stationId: missingId(), seenFen: 100, countedFen: 100, note: "" }),
  }),
  "cash.takeBack": assistants({ answer: "NOT_FOUND", input: one }),
  "cash.receive": settling(
    async () => ({ id: missingId(), receivedFen: 100, note: "" }),
    "NOT_FOUND",
  ),
  "settlement.countOut": assistants({
    answer: "COUNTER_WRONG",
    input: async () => ({ number: `${missingNumber("S")}-0001`, code: "000000" }),
  }),
  "subsidies.addProgramme": officers({ input: async () => programme }),
  "subsidies.endProgramme": settling(one, "NOT_FOUND"),
  "subsidies.compute": settling(
    async () => ({ programmeId: missingId(), fromOn: "2026-10-01" }),
    "NOT_FOUND",
  ),
  "subsidies.propose": settling(one, "NOT_FOUND"),
  "subsidies.approve": settling(one, "NOT_FOUND"),
  "subsidies.cancel": settling(one, "NOT_FOUND"),
  "subsidies.hold": settling(noted, "NOT_FOUND"),
  "subsidies.release": settling(one, "NOT_FOUND"),
  "settlement.checkBill": ofKeepers(one),
  "settlement.objectToOrder": ofKeepers(async () => ({
    ...(await noted()),
    order: missingNumber("D"),
  })),
  "settlement.askAccountCode": ownersOnly({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ shop: await shopOf(owner), locale: "zh" }),
  }),
  "settlement.changeAccount": {
    ...ownersOnly({
      notFound: "NOT_FOUND",
      input: async (owner) => ({
        shop: await shopOf(owner),
        holder: "王老二",
        bank: "武乡农商银行",
        account: "0062170012345678",
        code: "000000",
      }),
    }),
    answer: "CODE_GONE",
  },
};
