import { randomInt } from "node:crypto";
import { readActions } from "./manifest";

const actions = readActions();

export type Answer = { status: number; result: unknown; text: string };

/** The line of an action's answer that holds what it returned. */
function readResult(text: string): unknown {
  const line = text.split("\n").find((candidate) => candidate.startsWith("1:"));
  return line && !line.startsWith("1:E") ? JSON.parse(line.slice(2)) : undefined;
}

/** A browser without a screen: keeps cookies, has its own address, and calls actions as Next's client does. */
export class Caller {
  private readonly cookies = new Map<string, string>();
  private readonly from = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

  constructor(
    private readonly origin: string,
    private readonly address = origin,
  ) {}

  /** The same person talking to another process of the app. */
  at(address: string): Caller {
    const other = new Caller(this.origin, address);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  setCookie(name: string, value: string) {
    this.cookies.set(name, value);
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    headers.set("x-forwarded-for", this.from);
    headers.set("x-forwarded-host", new URL(this.origin).host);
    const answer = await fetch(this.address + path, { redirect: "manual", ...init, headers });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private keep(line: string) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const value = pair.slice(at + 1);
    if (value === "" || /max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), value);
  }

  /** Calls `module/name` with one input object; `headers` can spoil the request. */
  async act(
    name: string,
    input: unknown,
    headers: Record<string, string | null> = {},
  ): Promise<Answer> {
    const id = actions.get(name);
    if (!id) throw new Error(`no action ${name} in the build`);
    const sent = new Headers({
      "next-action": id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      origin: this.origin,
    });
    for (const [key, value] of Object.entries(headers)) {
      if (value === null) sent.delete(key);
      else sent.set(key, value);
    }
    const answer = await this.fetch("/zh", {
      method: "POST",
      headers: sent,
      body: JSON.stringify([input]),
    });
    const text = await answer.text();
    return { status: answer.status, text, result: answer.ok ? readResult(text) : undefined };
  }
}
