import { sha256 } from "@noble/hashes/sha2";

/** Hashes between two breaths, so that the page stays alive on a slow phone. */
const AT_ONCE = 2_000;

const breath = () => new Promise((resolve) => setTimeout(resolve));

const zeroBits = (hash: Uint8Array) => {
  const [a = 255, b = 255, c = 255, d = 255] = hash;
  return Math.clz32(((a << 24) | (b << 16) | (c << 8) | d) >>> 0);
};

/** Whether this text has the zeros in front of its hash that only trying can find. */
export const isSolved = (text: string, bits: number) => zeroBits(sha256(text)) >= bits;

/** The proof that some work was done for this challenge: the challenge with the number that was found. */
export async function solve(challenge: string, bits: number): Promise<string> {
  for (let tried = 0; ; tried += 1) {
    const proof = `${challenge}.${tried}`;
    if (isSolved(proof, bits)) return proof;
    if (tried % AT_ONCE === AT_ONCE - 1) await breath();
  }
}
