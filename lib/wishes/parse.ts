import { dayIn } from "./dates";
import { NUMBER, withDigits } from "./numbers";

/** What a seller may ask for in words; goods by the part of the name that was said. */
export type Wish =
  | { kind: "SOLD"; span: "TODAY" | "MONTH" }
  | { kind: "TO_SEND" }
  | { kind: "MONEY" }
  | { kind: "LEFT"; goods: string }
  | { kind: "SET_STOCK"; goods: string; count: number }
  | { kind: "CLOSE"; until: string };

const MEASURE = "(?:个|件|袋|包|盒|箱|罐|瓶|块|斤|公斤|串|份|bags?|packets?|boxes|pieces?)?";
const said = /[，。！？、；：,.!?;:“”"']/g;
const around =
  /^(?:把|那|这|我的|我家的|家里的?|店里的?|请|帮我|给我|the|my|of|set|change|make|still)+\s*|\s*(?:的|数量?|库存|现在|还|都|一共|总共|到底|is|are|left)+$/gi;

/** Only the words of the goods. */
function goodsOf(text: string): string {
  let goods = text.trim();
  for (let before = ""; before !== goods; ) {
    before = goods;
    goods = goods.replace(around, "").trim();
  }
  return goods;
}

/** Whoever corrects themselves means what they say last. */
const lastSaid = (text: string) => text.split(/不对|不是|错了|no,? /).at(-1) ?? "";

/** How many there are, said as it stands: 小米还有四十袋. */
const STANDING = new RegExp(`^(.*?)(?:还有|只有|剩下?|现在有)(\\s*${NUMBER}.*)$`);

function setting(text: string): Wish | null {
  const found =
    /^(.*?)(?:改成|改到|改为|设成|设为|调成|调到|变成|写成|\bto\b)(.*)$/.exec(text) ??
    STANDING.exec(text);
  if (!found) return null;
  const [, goods = "", rest = ""] = found;
  const count = new RegExp(`(\\d{1,7})\\s*${MEASURE}`).exec(withDigits(lastSaid(rest)))?.[1];
  const name = goodsOf(goods);
  return count && name ? { kind: "SET_STOCK", goods: name, count: Number(count) } : null;
}

function closing(text: string, today: string): Wish | null {
  const found =
    /(?:关门|关店|关到|店关|歇业?|休息|放假|不开门|打烊|\bclosed?\b).*?(?:到|至|until|till|to)?(.*)$/i.exec(
      text,
    );
  if (!found) return null;
  const until = dayIn(
    withDigits(lastSaid(/(?:到|至|until|till)(.*)$/i.exec(text)?.[1] ?? found[1] ?? "")),
    today,
  );
  return until ? { kind: "CLOSE", until } : null;
}

const isMuch = /多少|几|啥|什么|哪些|how (?:much|many)|what/i;

function asking(text: string): Wish | null {
  const isMonth = /这个?月|本月|一个月|this month/i.test(text);
  if (
    /(?:钱|款|账).*(?:时候|几时|哪天|多会|几天|几号|到)|(?:时候|几时|哪天|多会).*(?:钱|款|账)|when.*(?:money|paid)/i.test(
      text,
    )
  )
    return { kind: "MONEY" };
  if (
    /卖|收入|收了|挣|赚|进账|\bsell|\bsold/i.test(text) &&
    isMuch.test(text) &&
    !/没卖|可卖/.test(text)
  )
    return { kind: "SOLD", span: isMonth ? "MONTH" : "TODAY" };
  if (
    /(?:发|寄)(?:货|走|出)?|\bship|\bsend/i.test(text) &&
    (isMuch.test(text) || /要发|该发|没发/.test(text))
  )
    return { kind: "TO_SEND" };
  const left =
    /^(.*?)(?:还有|还剩|剩下?|有)(?:多少|几).*$/.exec(text) ??
    /^how (?:much|many) (.*?)(?: (?:is|are|do i have))?(?: still)?(?: left)?$/i.exec(text);
  const goods = goodsOf(left?.[1] ?? "");
  return left && goods ? { kind: "LEFT", goods } : null;
}

/**
 * What somebody wants who speaks or types it in their own words; null for what isn't understood: nothing is
 * guessed. `today` is YYYY-MM-DD.
 */
export function parseWish(spoken: string, today: string): Wish | null {
  const text = spoken.normalize("NFKC").replace(said, " ").replace(/\s+/g, " ").trim();
  return closing(text, today) ?? asking(text) ?? setting(text);
}
