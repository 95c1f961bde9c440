import { createServer } from "node:http";
import { direct, Prisma } from "@/lib/platform/db";
import { answerLine } from "@/lib/platform/live-line/answer";
import { openLine } from "@/lib/platform/live-line/line";
import { events, port } from "./shared";

const line = openLine({ open: () => true });

async function say() {
  await direct.$executeRaw(Prisma.sql`
    INSERT INTO "LiveEvent" (room, kind, data)
    SELECT 'open:bench', 'said', to_jsonb(${"x".repeat(60)}::text) FROM generate_series(1, ${events}::int)`);
  await line.look();
}

createServer((request, response) => {
  if (request.method === "POST") return void say().then(() => response.end());
  void answerLine(line, request, response);
}).listen(port, "localhost");
