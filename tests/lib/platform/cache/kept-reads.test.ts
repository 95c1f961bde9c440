import { expect, test } from "vitest";
import { keepReads } from "@/lib/platform/cache/kept-reads";

/** A read that answers how often it was asked, and kept reads with a clock of their own. */
function shelf() {
  let time = 0;
  let asked = 0;
  const reads = keepReads(() => time);
  const read = async () => {
    asked += 1;
    return { asked };
  };
  return { reads, read, pass: (ms: number) => (time += ms) };
}

const millet = { key: "millet", tags: ["public", "product:millet"] };

test("what was read is read once, until one of its tags is spoiled", async () => {
  const { reads, read } = shelf();
  expect(await reads.get(millet, read)).toEqual({ asked: 1 });
  expect(await reads.get(millet, read)).toEqual({ asked: 1 });
  reads.forget(["product:bread"]);
  expect(await reads.get(millet, read)).toEqual({ asked: 1 });
  reads.forget(["product:millet"]);
  expect(await reads.get(millet, read)).toEqual({ asked: 2 });
});

test("an answer begun before something was spoiled is given to nobody who asks after", async () => {
  const { reads, read } = shelf();
  let finish = (_: string) => {};
  const slow = reads.get(millet, () => new Promise<string>((end) => (finish = end)));
  reads.forget(["public"]);
  const fresh = reads.get(millet, read);
  finish("as it was");
  expect([await slow, await fresh]).toEqual(["as it was", { asked: 1 }]);
  expect(await reads.get(millet, read)).toEqual({ asked: 1 });
});

test("nobody changes it for others", async () => {
  const { reads, read } = shelf();
  const mine = await reads.get(millet, read);
  mine.asked = 99;
  expect(await reads.get(millet, read)).toEqual({ asked: 1 });
});

test("what has a life is read anew after it, and a read that failed at once", async () => {
  const { reads, read, pass } = shelf();
  const short = { ...millet, life: 1_000 };
  await reads.get(short, read);
  pass(999);
  expect(await reads.get(short, read)).toEqual({ asked: 1 });
  pass(1);
  expect(await reads.get(short, read)).toEqual({ asked: 2 });
  const broken = { key: "broken", tags: [] };
  await expect(reads.get(broken, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await reads.get(broken, read)).toEqual({ asked: 3 });
});

test("the longest unused goes first when there are too many, and endless tags fill nothing", async () => {
  const { reads, read } = shelf();
  await reads.get(millet, read);
  for (let one = 0; one < 4_000; one += 1)
    await reads.get({ key: `made-up ${one}`, tags: [] }, read);
  expect(await reads.get(millet, read)).toEqual({ asked: 4_002 });
  for (let one = 0; one < 20_001; one += 1) reads.forget([`product:${one}`]);
  expect(await reads.get(millet, read)).toEqual({ asked: 4_003 });
});
