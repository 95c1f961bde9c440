import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/videos.json";
import zh from "@/messages/zh/videos.json";

/** Plain strings for the feed, whose page is kept. */
export type VideoWords = typeof zh.feed;

const words = { zh, en };

export const videoWords = (locale: Locale): VideoWords => words[locale].feed;
