import "server-only";
import { randomLetters } from "@/lib/platform/slug";

const HALF = 4;
const half = () => randomLetters(HALF).toUpperCase();

/** The code on a bag: read out in two halves, and no neighbour of another. */
export const newBatchCode = () => `${half()}-${half()}`;
