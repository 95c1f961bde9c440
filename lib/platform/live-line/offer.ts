import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerLine } from "./answer";
import { type Line, openLine } from "./line";
import type { RoomLaws } from "./room";

type Offered = {
  line: Line;
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => void;
};

/** The custom server and Next's bundles share nothing but the process. */
const shared = globalThis as { chushanLine?: Offered };

/** Opens this process's line, for the server to answer `/rt/line` with. */
export function offerLine(laws: RoomLaws): Line {
  const line = openLine(laws);
  shared.chushanLine = {
    line,
    answer: (request, response) => answerLine(line, request, response),
    close: line.close,
  };
  return line;
}

/** The line that `offerLine` has opened in this process. */
export const offeredLine = (): Line | undefined => shared.chushanLine?.line;
