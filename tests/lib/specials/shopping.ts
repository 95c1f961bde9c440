import { db } from "@/lib/platform/db";
import { first } from "@/tests/factories/shops";
import type { groupOf } from "@/tests/lib/checkout/shopper";

export const takenOf = async (id: string) =>
  (await db.special.findUniqueOrThrow({ where: { id } })).taken;

type Group = Awaited<ReturnType<typeof groupOf>>;

export const lineOf = (group: Group) => first(first(group.orders).lines);
