import { randomBytes, randomInt } from "node:crypto";
import { z } from "zod";
import { Cookies } from "@/scripts/client/cookies";
import { operationCall } from "@/scripts/client/operation-call";
import { send } from "./send";

const quoted = z.object({
  ok: z.literal(true),
  data: z.object({ hash: z.string(), totalFen: z.number() }),
});
const proved = z.object({ ok: z.literal(true) });
const coded = z.object({ data: z.object({ demoCode: z.string() }) });
const answered = z.object({ ok: z.boolean(), code: z.string().optional() });

export type Shelf = { variantId: string; slug: string };

export type Outcome = { placed: true } | { placed: false; code: string };

const where = {
  provinceCode: "110000",
  cityCode: "110100",
  districtCode: "110105",
  townshipCode: "110105011",
};

/** Somebody with a browser, an address and a phone of their own, who calls the shop as its pages do. */
export class Buyer {
  readonly cookies = new Cookies();
  private readonly from = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  private readonly phone = `139${String(randomInt(10 ** 8)).padStart(8, "0")}`;

  constructor(private readonly origin: string) {}

  private async ask(path: string, headers = {}, body?: string): Promise<string> {
    const sent = { ...headers, cookie: this.cookies.header, "x-forwarded-for": this.from };
    const { status, text, cookies } = await send(this.origin + path, sent, body);
    for (const line of cookies) this.cookies.obey(line);
    if (status >= 400) throw new Error(`${path} answered ${status}: ${text.slice(0, 300)}`);
    return text;
  }

  private async act(name: string, input: object): Promise<unknown> {
    const { path, headers, body } = operationCall(name, input, this.origin);
    return JSON.parse(await this.ask(path, headers, body));
  }

  /** From the page of a product, whose island has asked who this is and so begun the basket. */
  async addToCart({ variantId, slug }: Shelf): Promise<Outcome> {
    await this.ask(`/api/me?product=${slug}`);
    const answer = await this.act("cart.add", {
      variantId,
      quantity: 1,
    });
    const { ok, code = "" } = answered.parse(answer);
    return ok ? { placed: true } : { placed: false, code };
  }

  /** Comes to a product's page, and proves the own phone for the day by a code, which a demo shop answers itself. */
  async arrive(slug: string) {
    const { phone } = this;
    await this.ask(`/api/me?product=${slug}`);
    const sent = await this.act("checkout.askPhoneCode", { phone, locale: "zh" });
    const { demoCode: code } = coded.parse(sent).data;
    proved.parse(await this.act("checkout.provePhone", { phone, code }));
  }

  /** Basket, address, freight, order, cash on delivery; `arrive` comes first. */
  async buy(item: Shelf): Promise<Outcome> {
    const added = await this.addToCart(item);
    if (!added.placed) return added;
    const { provinceCode } = where;
    const asked = await this.act("checkout.quote", {
      provinceCode,
      only: null,
      locale: "zh",
    });
    const { hash } = quoted.parse(asked).data;
    const answer = await this.act("checkout.placeOrder", {
      key: randomBytes(16).toString("hex"),
      only: null,
      delivery: { recipient: "李女士", phone: this.phone, ...where, street: "测试小区 1 号楼 101" },
      notes: {},
      method: "CASH_ON_DELIVERY",
      quoteHash: hash,
      returnsAgreed: true,
      locale: "zh",
    });
    const { ok, code = "" } = answered.parse(answer);
    return ok ? { placed: true } : { placed: false, code };
  }
}
