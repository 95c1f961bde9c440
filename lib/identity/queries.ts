import "server-only";

export { findAgreements } from "./agree";
export { listDueLeaves } from "./leave";

import { resolveRegion } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { addressLine } from "./address-line";
import { describeDevice } from "./device";
import type { AddressView, Device } from "./index";

export { hasProved } from "./codes";
export { listDemoAccounts } from "./demo-accounts";
export { findPerson, listGrants } from "./people";
export { countriesReached } from "./reach";

const addressSelect = {
  id: true,
  recipient: true,
  phone: true,
  provinceCode: true,
  cityCode: true,
  districtCode: true,
  townshipCode: true,
  province: true,
  city: true,
  district: true,
  township: true,
  street: true,
  tag: true,
  isDefault: true,
} as const;

type Stored = Omit<AddressView, "line">;

/** Names in the reader's language; as they were stored where the region table has moved on. */
async function inLanguage(stored: Stored, locale: Locale): Promise<AddressView> {
  const region = await resolveRegion(stored);
  const address = { ...stored, ...(region?.[locale] ?? {}) };
  return { ...address, line: addressLine(address, locale) };
}

/** The viewer's own addresses, the default one first; none for a guest. */
export async function listAddresses(viewer: Viewer, locale: Locale): Promise<AddressView[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.address.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ isDefault: "desc" }, { createdAt: "desc" }],
    select: addressSelect,
  });
  return Promise.all(rows.map((row) => inLanguage(row, locale)));
}

/** One of the viewer's own addresses; null both for no such one and for somebody else's. */
export async function findAddress(
  viewer: Viewer,
  id: string,
  locale: Locale,
): Promise<AddressView | null> {
  if (viewer.kind !== "user") return null;
  const row = await db.address.findFirst({
    where: { id, userId: viewer.userId },
    select: addressSelect,
  });
  return row && inLanguage(row, locale);
}

/** Where the viewer is signed in, this browser first. */
export async function listDevices(viewer: Viewer): Promise<Device[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.session.findMany({
    where: { userId: viewer.userId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  const devices = rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
    id,
    ...describeDevice(userAgent),
    since: createdAt.toISOString(),
    lastSeen: lastSeenAt.toISOString(),
    isThis: id === viewer.sessionId,
  }));
  return devices.sort((left, right) => Number(right.isThis) - Number(left.isThis));
}
