import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/follows.json";
import zh from "@/messages/zh/follows.json";

/** Plain strings for the button, on pages of every kind. */
export type FollowWords = typeof zh.button;

const words = { zh, en };

export const followWords = (locale: Locale): FollowWords => words[locale].button;
