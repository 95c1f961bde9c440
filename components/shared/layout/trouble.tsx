"use client";

import { LostScene, OfflineScene } from "@/components/shared/brand/scenes";
import { PlainTrouble, type TroubleProps } from "./plain-trouble";

const pictures = { lost: <LostScene />, offline: <OfflineScene /> };

/** Trouble inside a zone. The boundaries around all zones come with every page, so they are plain. */
export const Trouble = (props: TroubleProps) => <PlainTrouble {...props} pictures={pictures} />;
