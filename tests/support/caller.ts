import { randomInt } from "node:crypto";
import { actionHeaders, Cookies, resultOf } from "@/scripts/client/action-call";
import { readActions } from "@/scripts/client/manifest";

const actions = readActions();

export type Answer = { status: number; result: unknown; text: string };

/** A browser without a screen: keeps cookies, has its own address, and calls actions as Next's client does. */
export class Caller {
  private readonly cookies = new Cookies();
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
    headers.set("cookie", this.cookies.header);
    headers.set("x-forwarded-for", this.from);
    headers.set("x-forwarded-host", new URL(this.origin).host);
    const answer = await fetch(this.address + path, { redirect: "manual", ...init, headers });
    for (const line of answer.headers.getSetCookie()) this.cookies.obey(line);
    return answer;
  }

  /** Calls `module/name` with one input object; `headers` can spoil the request. */
  async act(
    name: string,
    input: unknown,
    headers: Record<string, string | null> = {},
  ): Promise<Answer> {
    const id = actions.get(name);
    if (!id) throw new Error(`no action ${name} in the build`);
    const sent = new Headers(actionHeaders(id, this.origin));
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
    return { status: answer.status, text, result: answer.ok ? resultOf(text) : undefined };
  }
}
