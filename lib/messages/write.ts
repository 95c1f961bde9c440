import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import type { Result } from "@/lib/platform/result";
import type { AnswerInput, Sent, WriteInput } from "./forms";
import { placeOfBuyer, placeOfShop } from "./place";
import { post } from "./post";

type Refusal = "NOT_FOUND" | "ASSET_GONE" | "BLOCKED";

/**
 * A buyer says something to a shop. PROVE_PHONE for a guest without a proved phone; OWN_SHOP;
 * NOT_FOUND for a shop, goods or order that is not there for them; ASSET_GONE; BLOCKED while either side
 * wants to hear no more.
 */
export const writeToShop = (
  viewer: Viewer,
  { shop, ...said }: WriteInput,
): Promise<Result<Sent, Refusal | "PROVE_PHONE" | "OWN_SHOP">> =>
  attempt<Sent, Refusal | "PROVE_PHONE" | "OWN_SHOP">(async (tx) => {
    const place = await placeOfBuyer(tx, viewer, shop);
    return place.ok ? post(tx, viewer, place.data, { side: "BUYER", ...said }) : place;
  });

/** Somebody of the shop, or the station for it, answers. NOT_FOUND also for another shop's; ASSET_GONE; BLOCKED. */
export const answerBuyer = (
  viewer: Viewer,
  { conversation, ...said }: AnswerInput,
): Promise<Result<Sent, Refusal>> =>
  attempt<Sent, Refusal>(async (tx) => {
    const place = await placeOfShop(tx, viewer, conversation);
    return place.ok ? post(tx, viewer, place.data, { side: "SHOP", ...said }) : place;
  });
