import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Decrypter, Encrypter } from "age-encryption";

/** How sealed files end: as age writes them (age-encryption.org/v1), so that any age opens them. */
export const SEALED = ".age";

/** What both halves of the web's and Node's streams agree on. */
const web = (stream: Readable) => Readable.toWeb(stream) as ReadableStream<Uint8Array>;

async function* chunksOf(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function syncAndName(part: string, path: string) {
  const file = await open(part, "r+");
  await file.sync();
  await file.close();
  await rename(part, path);
}

/** Seals what `source` gives for who holds the secret key of `recipient` (`age1…`): all of it, or no file. */
export async function seal(recipient: string, source: Readable, path: string) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  await pipeline(chunksOf(await encrypter.encrypt(web(source))), createWriteStream(part));
  await syncAndName(part, path);
}

function opener(secretKey: string) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(secretKey);
  return decrypter;
}

/** What is in a sealed file, as a stream; throws for the wrong key and for a file that was changed. */
export async function unseal(secretKey: string, path: string) {
  const opened = await opener(secretKey).decrypt(web(createReadStream(path)));
  return Readable.from(chunksOf(opened));
}

/** As unseal, for what fits into memory. */
export const unsealBytes = async (secretKey: string, path: string) =>
  opener(secretKey).decrypt(new Uint8Array(await readFile(path)));
