import "server-only";
import { notify, sendSms, tellAll } from "@/lib/notifications/mutations";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { senders } from "@/lib/shops/queries";
import { collectionCode } from "./code";

const select = {
  shipmentId: true,
  codeTries: true,
  station: { select: { nameZh: true, nameEn: true, hours: true } },
  shipment: {
    select: {
      order: {
        select: {
          number: true,
          group: { select: { userId: true, phone: true, locale: true } },
          shop: { select: { members: senders } },
        },
      },
    },
  },
} satisfies Prisma.CollectionSelect;

async function readTold(tx: Transaction, shipmentId: string) {
  const row = await tx.collection.findUniqueOrThrow({ where: { shipmentId }, select });
  const { number, group, shop } = row.shipment.order;
  const { nameZh: stationZh, nameEn: stationEn, hours } = row.station;
  const { userId, phone } = group;
  return {
    params: { number, stationZh, stationEn },
    code: collectionCode(row),
    hours,
    userId,
    members: shop.members,
    sms: { phone, locale: isLocale(group.locale) ? group.locale : ("zh" as const) },
    path: paths.order(number),
  };
}

/** The buyer hears by notice and SMS, which is all that a guest has, that a parcel is there and against what it is given. */
export async function tellReady(tx: Transaction, shipmentId: string) {
  const { params, code, hours, userId, sms, path } = await readTold(tx, shipmentId);
  const kind = "collection.ready" as const;
  if (userId) await notify(tx, { userId, kind, params, path });
  await sendSms(tx, { ...sms, kind, params: { ...params, code, hours } });
}

/** The same once more by SMS, which got lost or deleted. */
export async function tellCode(tx: Transaction, shipmentId: string) {
  const { params, code, hours, sms } = await readTold(tx, shipmentId);
  await sendSms(tx, { ...sms, kind: "collection.ready", params: { ...params, code, hours } });
}

/** The code was tried wrongly five times: here is another. */
export async function tellNewCode(tx: Transaction, shipmentId: string) {
  const { params, code, userId, sms, path } = await readTold(tx, shipmentId);
  const kind = "collection.code" as const;
  if (userId) await notify(tx, { userId, kind, params, path });
  await sendSms(tx, { ...sms, kind, params: { ...params, code } });
}

/** For so many days more it waits. */
export async function tellWaiting(tx: Transaction, shipmentId: string, days: number) {
  const { params, code, userId, sms, path } = await readTold(tx, shipmentId);
  const kind = "collection.waiting" as const;
  if (userId) await notify(tx, { userId, kind, params: { ...params, days }, path });
  await sendSms(tx, { ...sms, kind, params: { ...params, code, days } });
}

/** Nobody came: buyer and shop read that it goes back. */
export async function tellBack(tx: Transaction, shipmentId: string) {
  const { params, userId, sms, path, members } = await readTold(tx, shipmentId);
  const kind = "collection.back" as const;
  const toShop = members.map((member) => ({
    userId: member.userId,
    kind: "collection.toShop" as const,
    params,
    path: paths.sellOrder(params.number),
  }));
  const toBuyer = userId ? [{ userId, kind, params, path }] : [];
  await tellAll(tx, { notices: [...toBuyer, ...toShop], messages: [{ ...sms, kind, params }] });
}
