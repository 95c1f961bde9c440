import "server-only";
import type { ComponentType } from "react";
import {
  Check,
  type IconProps,
  Message,
  Refund,
  Screen,
  Storefront,
  Wallet,
  Warning,
} from "@/components/ui/icons";
import { countCases } from "@/lib/aftersales/queries";
import { countObjections, countWaiting as countRecordings } from "@/lib/assistance/queries";
import { countBrokenBatches } from "@/lib/batches/queries";
import { countHandIns } from "@/lib/cash/queries";
import { countChanges } from "@/lib/listing/queries";
import { countOverseen } from "@/lib/live/queries";
import { countReports } from "@/lib/messages/queries";
import { countPapers, countWaiting } from "@/lib/onboarding/queries";
import { countStuckMoney } from "@/lib/payments/queries";
import type { Viewer } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";
import { countDifferences } from "@/lib/reconciliation/queries";
import { countProposed } from "@/lib/subsidies/queries";

type DeskTile = {
  /** Its words are `county.tiles.<key>`. */
  key: string;
  path: string;
  icon: ComponentType<IconProps>;
  /** How many wait; 0 for who may not see them. */
  count: (viewer: Viewer) => Promise<number>;
};

/** What can wait for an officer, the most urgent first: a tile is added by its line here. */
const deskTiles: readonly DeskTile[] = [
  {
    key: "applications",
    path: paths.countyApplications(),
    icon: Storefront,
    count: countWaiting,
  },
  { key: "changes", path: paths.countyChanges(), icon: Check, count: countChanges },
  {
    key: "recordings",
    path: paths.countyRecordings(),
    icon: Warning,
    count: countRecordings,
  },
  {
    key: "objections",
    path: paths.countyObjections(),
    icon: Warning,
    count: countObjections,
  },
  {
    key: "disputes",
    path: paths.countyCases(),
    icon: Refund,
    count: async (viewer) => (await countCases(viewer)).county,
  },
  { key: "reports", path: paths.countyReports(), icon: Message, count: countReports },
  { key: "live", path: paths.countyLives(), icon: Screen, count: countOverseen },
  { key: "papers", path: paths.countyPapers(), icon: Warning, count: countPapers },
  { key: "money", path: paths.countyMoney(), icon: Wallet, count: countStuckMoney },
  {
    key: "reconciliation",
    path: paths.countyReconciliation(),
    icon: Check,
    count: countDifferences,
  },
  { key: "batches", path: paths.countyBatches(), icon: Warning, count: countBrokenBatches },
  { key: "cash", path: paths.countyCash(), icon: Wallet, count: countHandIns },
  { key: "subsidies", path: paths.countySubsidies(), icon: Wallet, count: countProposed },
];

/** Every tile with its live number. */
export const readTiles = (viewer: Viewer) =>
  Promise.all(
    deskTiles.map(async ({ count, ...tile }) => ({ ...tile, number: await count(viewer) })),
  );
