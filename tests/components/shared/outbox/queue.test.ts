import { expect, test } from "vitest";
import {
  type Act,
  askAgain,
  begin,
  isShown,
  keep,
  nextOf,
  pauseOf,
  settle,
  takeBack,
  withAsset,
} from "@/components/shared/outbox/queue";
import { done, fail } from "@/lib/platform/result";

const act = (id: string, more: Partial<Act> = {}): Act => ({
  id,
  operation: "dispatch.noteOrder",
  input: { number: "D1", note: id, seen: "" },
  subject: `order:${id}`,
  at: 0,
  state: "waiting",
  begunAt: 0,
  tries: 0,
  refusal: null,
  ...more,
});

const ids = (acts: Act[]) => acts.map(({ id }) => id);
const line = ["a", "b", "c"].map((id) => act(id));

test("acts go out in the order in which they were done", () => {
  let acts = line;
  const sent: string[] = [];
  for (let next = nextOf(acts, 0); next; next = nextOf(acts, 0)) {
    const { id } = next;
    sent.push(id);
    acts = settle(begin(acts, id, 0), id, done);
  }
  expect(sent).toEqual(["a", "b", "c"]);
  expect(acts).toEqual([]);
});

test("one that is taken back is gone, and the others keep their order", () => {
  expect(ids(takeBack(line, "b"))).toEqual(["a", "c"]);
  expect(ids(takeBack(begin(line, "b", 0), "b"))).toEqual(["a", "b", "c"]);
  expect(takeBack([act("a", { state: "refused" })], "a")).toEqual([]);
});

test("a refusal stops only its act, which stays with what was typed and why", () => {
  const acts = settle(line, "a", fail("NOTE_CHANGED"));
  expect(acts[0]).toMatchObject({ state: "refused", refusal: { code: "NOTE_CHANGED" } });
  expect(acts[0]?.input).toEqual(line[0]?.input);
  expect(nextOf(acts, 0)?.id).toBe("b");
});

test.each(["OFFLINE", "SIGN_IN_FIRST", "TOO_MANY_REQUESTS", "ONCE_RUNNING"])(
  "%s is no refusal, however often it is heard",
  (code) => {
    let acts = line;
    for (let times = 0; times < 20; times += 1) acts = settle(begin(acts, "a", 0), "a", fail(code));
    expect(nextOf(acts, 0)).toMatchObject({ id: "a", state: "waiting" });
  },
);

test("what breaks the server each time doesn't hold up the others for ever", () => {
  let acts = line;
  for (let times = 0; times < 5; times += 1)
    acts = settle(begin(acts, "a", 0), "a", fail("UNEXPECTED"));
  expect(acts[0]).toMatchObject({ state: "refused", refusal: { code: "UNEXPECTED" } });
  expect(nextOf(acts, 0)?.id).toBe("b");
});

test("what its form is sending is not begun a second time, until its tab must have fallen", () => {
  const acts = [act("a", { state: "first", begunAt: 1_000 })];
  expect(nextOf(acts, 2_000)).toBeNull();
  expect(nextOf(acts, 31_001)?.id).toBe("a");
});

test("what a tab was sending when it was closed is sent again by the next", () => {
  const acts = begin(line, "a", 0);
  expect(nextOf(acts, 1)?.id).toBe("a");
});

test("an answer that is heard twice changes nothing any more", () => {
  const acts = settle(line, "a", done);
  expect(settle(acts, "a", done)).toEqual(acts);
  expect(settle(acts, "a", fail("NOTE_CHANGED"))).toEqual(acts);
});

test("of two counts of the same goods the later one waits, of two messages both", () => {
  const count = (id: string, more: Partial<Act> = {}) =>
    act(id, { operation: "inventory.changeStock", subject: "stock:1", settles: true, ...more });
  expect(ids(keep([count("a"), act("b")], count("c")))).toEqual(["b", "c"]);
  expect(ids(keep([count("a", { state: "refused" })], count("b")))).toEqual(["b"]);
  expect(ids(keep([count("a", { state: "sending" })], count("b")))).toEqual(["a", "b"]);
  expect(ids(keep([count("a")], count("b", { subject: "stock:2" })))).toEqual(["a", "b"]);
  const said = (id: string) => act(id, { operation: "messages.answer", subject: "conversation:1" });
  expect(ids(keep([said("a")], said("b")))).toEqual(["a", "b"]);
});

test("once more after a refusal is a new wish, as the old key would answer the same", () => {
  const acts = askAgain(settle(line, "a", fail("WAYBILL_TAKEN")), "a", "new");
  expect(acts[0]).toMatchObject({ id: "new", state: "waiting", refusal: null });
  expect(ids(acts)).toEqual(["new", "b", "c"]);
});

test("a picture that has arrived is named, and not sent again", () => {
  const said = act("a", { file: { blob: new Blob(["x"]), kind: "private-image" } });
  const input = {
    conversation: "1",
    clientId: "12345678",
    body: { kind: "TEXT", text: "" },
  } as const;
  expect(withAsset([said], "a", input)[0]).toMatchObject({ input, file: undefined });
});

test("what is sent while one looks is not said to wait, until it must have been lost", () => {
  const first = act("a", { state: "first", begunAt: 0 });
  expect(isShown(first, 10_000)).toBe(false);
  expect(isShown(first, 31_000)).toBe(true);
  expect(isShown(act("a"), 0)).toBe(true);
});

test("pauses grow up to a minute", () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(pauseOf)).toEqual([
    2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ]);
});
