import { expect, test } from "vitest";
import { openQueue, type Piece, type Sent } from "@/components/workbench/live/send-queue";

const piece = (name: string, seconds = 1): Piece => ({ name, bytes: new Uint8Array(1), seconds });

/** A queue whose network answers so, one after the other, and then takes everything. */
function queueOf(answers: Sent[] = []) {
  const sent: string[] = [];
  const waits: number[] = [];
  const told: { behind: number; isCut: boolean }[] = [];
  let isOver = false;
  const queue = openQueue({
    send: async ({ name }) => {
      sent.push(name);
      return answers.shift() ?? "sent";
    },
    wait: async (ms) => void waits.push(ms),
    onChange: (behind, isCut) => void told.push({ behind, isCut }),
    onOver: () => {
      isOver = true;
    },
  });
  return { queue, sent, waits, told, isOver: () => isOver };
}

test("pieces go out one after the other, in their order", async () => {
  const { queue, sent, told } = queueOf();
  for (const name of ["init.mp4", "0.m4s", "1.m4s"]) queue.push(piece(name));
  await queue.drained();
  expect(sent).toEqual(["init.mp4", "0.m4s", "1.m4s"]);
  expect(told.at(-1)).toEqual({ behind: 0, isCut: false });
});

test("what does not arrive is sent again, after longer and longer pauses", async () => {
  const { queue, sent, waits, told } = queueOf(["again", "again", "again", "again", "again"]);
  queue.push(piece("0.m4s"));
  queue.push(piece("1.m4s"));
  await queue.drained();
  expect(sent).toEqual([...Array(6).fill("0.m4s"), "1.m4s"]);
  expect(waits).toEqual([250, 500, 1_000, 2_000, 2_000]);
  expect(told).toContainEqual({ behind: 2, isCut: true });
  expect(told.at(-1)).toEqual({ behind: 0, isCut: false });
});

test("a piece that nobody takes is left out", async () => {
  const { queue, sent } = queueOf(["skip"]);
  queue.push(piece("0.m4s"));
  queue.push(piece("1.m4s"));
  await queue.drained();
  expect(sent).toEqual(["0.m4s", "1.m4s"]);
});

test("when the camera is somebody else's, nothing more is sent", async () => {
  const { queue, sent, isOver } = queueOf(["sent", "over"]);
  for (const name of ["init.mp4", "0.m4s", "1.m4s"]) queue.push(piece(name));
  await queue.drained();
  queue.push(piece("2.m4s"));
  expect(sent).toEqual(["init.mp4", "0.m4s"]);
  expect(isOver()).toBe(true);
});

test("while the network is away a minute is kept, and the header always", async () => {
  let isThere = false;
  const sent: string[] = [];
  const queue = openQueue({
    send: async ({ name }) => {
      if (!isThere) return "again";
      sent.push(name);
      return "sent";
    },
    wait: () => new Promise((resolve) => setTimeout(resolve)),
    onChange: () => undefined,
    onOver: () => undefined,
  });
  queue.push(piece("init.mp4", 0));
  for (let seq = 0; seq < 100; seq += 1) queue.push(piece(`${seq}.m4s`));
  isThere = true;
  await queue.drained();
  expect(sent).toHaveLength(60);
  expect(sent.slice(0, 2)).toEqual(["init.mp4", "41.m4s"]);
  expect(sent.at(-1)).toBe("99.m4s");
});
