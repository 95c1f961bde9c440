import type { Locale } from "@/lib/platform/i18n";
import en from "@/messages/en/product.json";
import zh from "@/messages/zh/product.json";

/** Plain strings for the islands of the product page. */
export type BuyWords = typeof zh.buy;
export type DeliveryWords = typeof zh.delivery;
export type GalleryWords = typeof zh.look;

const words = { zh, en };

export const buyWords = (locale: Locale): BuyWords => words[locale].buy;
export const deliveryWords = (locale: Locale) => words[locale].delivery;
export const galleryWords = (locale: Locale) => words[locale].look;
export const shareWords = (locale: Locale) => words[locale].share;
