import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import { shopsFor, stationsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { formatPhone, parsePhone } from "@/lib/platform/phone";
import { type HelpView, type Topic, topics } from "./index";
import { ownerOf, shopSelect } from "./own";

const MOST = 200;

const helpSelect = {
  id: true,
  topic: true,
  status: true,
  takenBy: true,
  createdAt: true,
  voice: { select: voiceSelect },
  shop: { select: shopSelect },
} satisfies Prisma.HelpRequestSelect;

type HelpRow = Prisma.HelpRequestGetPayload<{ select: typeof helpSelect }>;

const topicOf = (text: string): Topic => topics.find((topic) => topic === text) ?? "OTHER";

const readable = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? formatPhone(parsed) : phone;
};

async function toHelp(rows: HelpRow[], viewer: Viewer, locale: Locale): Promise<HelpView[]> {
  const helpers = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ takenBy }) => takenBy ?? []) } },
    select: { id: true, name: true },
  });
  return rows.map((row) => {
    const owner = ownerOf(row.shop);
    return {
      id: row.id,
      shop: {
        id: row.shop.id,
        name: pick(row.shop, "name", locale),
        owner: owner?.name ?? "",
        phone: owner ? readable(owner.phone) : "",
      },
      topic: topicOf(row.topic),
      voice: toVoice(row.voice),
      status: row.status,
      takenBy: helpers.find(({ id }) => id === row.takenBy)?.name ?? null,
      isMine: viewer.kind === "user" && row.takenBy === viewer.userId,
      at: row.createdAt.toISOString(),
    };
  });
}

/** Who waits at this assistant's stations and who is being helped, the longest first. */
export async function listHelp(viewer: Viewer, locale: Locale): Promise<HelpView[]> {
  const rows = await db.helpRequest.findMany({
    where: {
      stationId: { in: stationsFor(viewer, "station:work") },
      status: { in: ["WAITING", "TAKEN"] },
    },
    orderBy: { createdAt: "asc" },
    take: MOST,
    select: helpSelect,
  });
  return toHelp(rows, viewer, locale);
}

/** What this viewer's shops have asked the station for and is still open. */
export async function listOwnHelp(viewer: Viewer, locale: Locale): Promise<HelpView[]> {
  const rows = await db.helpRequest.findMany({
    where: {
      shopId: { in: shopsFor(viewer, "help:ask") },
      status: { in: ["WAITING", "TAKEN"] },
    },
    orderBy: { createdAt: "asc" },
    select: helpSelect,
  });
  return toHelp(rows, viewer, locale);
}
