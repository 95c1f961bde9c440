import { randomInt } from "node:crypto";
import { Cookies } from "@/scripts/client/cookies";
import { operationCall } from "@/scripts/client/operation-call";

export type Answer = { status: number; result: unknown; text: string };

/** A browser without a screen: keeps cookies, has its own address, and calls the shop as its pages do. */
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

  /** As a program asks: with a key, and without cookies or an origin. */
  withKey(secret: string): Pick<Caller, "act"> {
    const program = new Caller(this.origin, this.address);
    const key = { origin: null, authorization: `Bearer ${secret}` };
    return { act: (name, input, spoiled) => program.act(name, input, { ...key, ...spoiled }) };
  }

  /** Asks for `module.verb` with one input; `spoiled` changes headers, or takes them away. */
  async act(
    name: string,
    input: unknown,
    spoiled: Record<string, string | null> = {},
  ): Promise<Answer> {
    const { path, headers, body } = operationCall(name, input, this.origin);
    const sent = new Headers(headers);
    for (const [key, value] of Object.entries(spoiled)) {
      if (value === null) sent.delete(key);
      else sent.set(key, value);
    }
    const answer = await this.fetch(path, { method: "POST", headers: sent, body });
    const text = await answer.text();
    return { status: answer.status, text, result: text ? JSON.parse(text) : undefined };
  }
}
