import "server-only";
import { type Regime, regimes } from "@/lib/catalog";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { formatPhone, isPhone } from "@/lib/platform/phone";
import { isRequirementKind } from "./checklist";
import { dayOf, factsSelect, itemsOf, readRules } from "./facts";
import { type MyApplication, type PaperView, RENEW_DAYS } from "./index";
import { applicantOf, appliedBy } from "./own";

/** Columns of a shop with its application, as both the villager and the county see it. */
export const applicationSelect = {
  ...factsSelect,
  id: true,
  slug: true,
  status: true,
  openedAt: true,
  nameZh: true,
  nameEn: true,
  phone: true,
  village: { select: { id: true, nameZh: true, nameEn: true } },
  portrait: { select: pictureSelect },
  application: {
    select: {
      placed: true,
      sells: true,
      note: true,
      submittedAt: true,
      askedBackAt: true,
      requirements: {
        orderBy: { kind: "asc" },
        select: {
          kind: true,
          state: true,
          number: true,
          attested: true,
          assetId: true,
          expiresOn: true,
          note: true,
          asset: { select: pictureSelect },
        },
      },
    },
  },
} satisfies Prisma.ShopSelect;

export type ApplicationRow = Prisma.ShopGetPayload<{ select: typeof applicationSelect }>;
type Application = NonNullable<ApplicationRow["application"]>;

function toPapers({ requirements }: Application, locale: Locale): PaperView[] {
  const now = new Date();
  const today = businessDay(now);
  const dueFrom = businessDay(inFuture(RENEW_DAYS * DAY, now));
  return requirements.flatMap(({ kind, asset, expiresOn, ...row }) => {
    const day = dayOf(expiresOn);
    if (!isRequirementKind(kind)) return [];
    const { attested, assetId, number } = row;
    const picture = toPicture(asset, locale);
    return [
      {
        kind,
        attested,
        assetId,
        picture,
        number,
        expiresOn: day,
        expired: day !== null && day < today,
        isDue: day !== null && day <= dueFrom,
      },
    ];
  });
}

/** In the order of the question, whatever the order of the taps. */
const inOrder = (sells: readonly Regime[]) => regimes.filter((regime) => sells.includes(regime));

type View = Omit<MyApplication, "photo">;

/** What villager and county both see of an application. */
export function toApplication(
  row: ApplicationRow,
  application: Application,
  locale: Locale,
  allowsWorkshopFood: boolean,
): View {
  const { placed, sells, note, submittedAt, askedBackAt } = application;
  return {
    shopId: row.id,
    slug: row.slug,
    status: row.status,
    keeper: row.keeperZh,
    phone: isPhone(row.phone) ? formatPhone(row.phone) : row.phone,
    village: placed ? { id: row.village.id, name: pick(row.village, "name", locale) } : null,
    sells: inOrder(sells),
    items: itemsOf(row, allowsWorkshopFood),
    papers: toPapers(application, locale),
    allowsWorkshopFood,
    note,
    askedBack: askedBackAt !== null,
    submittedAt: submittedAt?.toISOString() ?? null,
  };
}

/** The viewer's own application and where it stands; null for who never began one. */
export async function findMyApplication(
  viewer: Viewer,
  locale: Locale,
): Promise<MyApplication | null> {
  if (viewer.kind !== "user") return null;
  const [row, rules] = await Promise.all([
    db.shop.findFirst({
      where: appliedBy(viewer),
      // One that has ended comes last: its owner may begin anew.
      orderBy: [{ status: "asc" }, { createdAt: "asc" }],
      select: applicationSelect,
    }),
    readRules(db),
  ]);
  if (!row?.application || row.status === "CLOSED") return null;
  const picture = toPicture(row.portrait, locale);
  return {
    ...toApplication(row, row.application, locale, rules.allowsWorkshopFood),
    photo: row.portraitId && picture ? { id: row.portraitId, picture } : null,
  };
}

/** Whether the viewer, or who they act for, has a shop of their own that has not ended, applied for or not. */
export async function hasShop(viewer: Viewer): Promise<boolean> {
  const ownerId = applicantOf(viewer);
  if (!ownerId) return false;
  const members = { some: { userId: ownerId, role: "OWNER" as const, removedAt: null } };
  return (await db.shop.count({ where: { status: { not: "CLOSED" }, members } })) > 0;
}

/** What anybody may choose from before they apply. */
export async function listApplyChoices(locale: Locale) {
  const [villages, { allowsWorkshopFood }] = await Promise.all([
    db.village.findMany({
      orderBy: [{ sort: "asc" }, { id: "asc" }],
      select: { id: true, nameZh: true, nameEn: true, countyZh: true, countyEn: true },
    }),
    readRules(db),
  ]);
  return {
    allowsWorkshopFood,
    villages: villages.map((row) => ({
      id: row.id,
      name: pick(row, "name", locale),
      county: pick(row, "county", locale),
    })),
  };
}
