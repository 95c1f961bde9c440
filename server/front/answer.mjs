import { isApi, isLive, isMedia } from "../api.mjs";
import { readable } from "./address.mjs";
import { countCrowd } from "./crowd.mjs";
import { refusalOf } from "./guard.mjs";
import { securityHeaders } from "./headers.mjs";
import { isForEverybody, keepAnswers } from "./kept.mjs";
import { newestPicture } from "./newest-picture.mjs";
import { rescue } from "./rescue.mjs";
import { sendKept } from "./send.mjs";

const SPOILED = "/api/revalidate";
const LINE = "/rt/line";

/** A visitor's plain wish for a page or a file: no payload for Next's router, no wish for a fresh one. */
const isPlain = ({ method, headers }) =>
  (method === "GET" || method === "HEAD") &&
  headers.rsc === undefined &&
  headers["cache-control"] !== "no-cache";

/** Answers every request of the shop: from what is kept ready, on the live line, by the API, or by Next's `handle`. */
export function answerWith({ handle, answerApi, answerLive, lost, origin }) {
  const kept = keepAnswers(origin);
  const crowd = countCrowd(Number(process.env.TRUSTED_PROXIES ?? 0));

  return (request, response) => {
    for (const { key, value } of securityHeaders) response.setHeader(key, value);
    const refused = refusalOf(request);
    if (refused) return void response.writeHead(refused, { Connection: "close" }).end();
    request.url = newestPicture(readable(request.url), request.headers.accept);
    const [path] = request.url.split("?");
    const line = path === LINE && globalThis.chushanLine;
    if (line) return void line.answer(request, response);
    if (isLive(path)) return answerLive(request, response);
    const mayKeep = isPlain(request);
    const answer = mayKeep ? kept.find(path) : null;
    if (answer) return sendKept(request, response, answer);
    if (mayKeep && !path.startsWith("/_next/") && crowd.isOver(request))
      return void response.writeHead(429, { "Retry-After": "60" }).end();
    if (isApi(path)) return answerApi(request, response);
    if (mayKeep) learnWhenSent(path, response);
    if (isMedia(path)) return answerApi(request, response);
    return void handOver(request, response, { path, mayKeep }).catch((error) => {
      console.error(error);
      response.destroy();
    });
  };

  function learnWhenSent(path, response) {
    response.once("finish", () => {
      const { statusCode } = response;
      if (statusCode === 200 && isForEverybody((name) => response.getHeader(name)))
        kept.learn(path);
    });
  }

  async function handOver(request, response, { path, mayKeep }) {
    if (await lost.isLost(path)) return lost.send(request, response);
    const old = mayKeep ? kept.last(path) : null;
    if (old) rescue(request, response, old);
    response.once("finish", () => {
      if (path === SPOILED && response.statusCode === 204) kept.forget();
    });
    return handle(request, response);
  }
}
