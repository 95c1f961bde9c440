import { type Line, readFile } from "./file";

const MOST_LINES = 256;

const send = (lines: readonly Line[]) =>
  new Promise<void>((sent) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    if (process.stdout.write(text)) sent();
    else process.stdout.once("drain", sent);
  });

async function work() {
  let lines: Line[] = [];
  for await (const line of readFile(process.stdin, JSON.parse(process.argv[2] ?? "{}"))) {
    if (lines.push(line) < MOST_LINES) continue;
    await send(lines);
    lines = [];
  }
  await send(lines);
}

/** Runs in a process of its own (read-apart.ts): a stranger's file in, clean rows out. */
await work().catch(() => send([{ refused: "NOT_A_TABLE" }]));
process.stdout.end(() => process.exit(0));
