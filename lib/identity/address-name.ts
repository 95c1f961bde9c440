import { withDots } from "./tidy";

export type Confidence = "high" | "medium" | "low";

export interface NameGuess {
  name: string;
  confidence: Confidence;
}

const surnames = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时阳阴褚卫古穆卜桑卞卓丛党费冀简景居匡郎冷栾闵宓朴戚仇冒桂邬巫麻栗茹佟隋佘车褟楚刁项".split(
    "",
  ),
);
const doubleSurnames =
  /^(?:欧阳|上官|司马|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|端木|南宫|独孤|呼延|轩辕)/;

/** Ends a place whoever it belongs to. */
const placeEnd = /[路街道巷弄号楼栋室村镇乡县区市省州盟旗组]$/;
/** Ends a place unless a surname stands before it. */
const perhapsPlaceEnd = /[屯庄园苑厦院店城桥家里内外旁侧东西南北口场站]$/;
const placeWords =
  /\b(?:china|road|rd|street|st|avenue|ave|no|room|rm|building|block|floor|district|city|county|province|town|village|unit|flat)\b/i;

const han = /^\p{Script=Han}{2,4}$/u;
/** Names of other peoples written without a dot: 乌云其其格. */
const longHan = /^\p{Script=Han}{5,8}$/u;
const placeChar = /[路街道巷弄号楼栋室村镇乡县区市寨门桥店庄厦园苑院站口处]/;
const dotted = /^\p{Script=Han}{1,12}(?:·\p{Script=Han}{1,12}){1,4}$/u;
const latin = /^\p{Script=Latin}[\p{Script=Latin}.' -]{1,39}$/u;

const hasSurname = (name: string): boolean =>
  surnames.has(name.charAt(0)) || doubleSurnames.test(name);

/** The number that platforms hang on a name, by which they know the parcel: 何一鸣[2568]. */
const tag = / ?[[(【] ?\d{2,6} ?[\])】]$/;
const inBrackets = /^[[(<【「"](.+)[\])>】」"]$/u;
const received = / ?[[(]?(?:亲?[收启]|亲收|收件|签收)[\])]?$/;
const title = / ?[[(]?(?:先生|女士|小姐|同志|老师|师傅)[\])]?$/;

/** Says who is meant, but belongs to nobody's name: (收), 先生. */
export const isTitle = (text: string): boolean =>
  /^[[(<【]?(?:亲?[收启]|亲收|收件|签收|先生|女士|小姐|同志|老师|师傅)[\])>】]?$/.test(text);

/** 何一鸣 from "何一鸣 收": a title that stands behind a space. */
export function withoutTitle(text: string): string {
  const at = text.lastIndexOf(" ");
  return at > 0 && isTitle(text.slice(at + 1)) ? text.slice(0, at) : text;
}

/** Without an ending, unless less than a name would be left: 何女士 stays. */
function without(name: string, ending: RegExp): string {
  const rest = name.replace(ending, "");
  return [...rest].length >= 2 ? rest : name;
}

/** 张三 from 张三(收), (张三收) and 张三先生收. */
function addressee(text: string): string {
  const [tagged = ""] = tag.exec(text) ?? [];
  const bare = text.slice(0, text.length - tagged.length).replace(inBrackets, "$1");
  const name = without(without(bare, received), title);
  return withDots(name) + tagged;
}

/** What people write beside an address: when to come. */
const wish = /^(?:周[一二三四五六末日天]|星期|工作日|尽快|请|不要|勿|白天|晚上|上午|下午)/;

/** A person's name when a piece of text can be nothing else. */
export function guessName(piece: string): NameGuess | null {
  const name = addressee(piece.trim());
  const bare = name.replace(tag, "");
  if (dotted.test(bare) && bare.length <= 20) return { name, confidence: "high" };
  if (latin.test(bare) && !placeWords.test(bare)) return { name, confidence: "medium" };
  if (longHan.test(bare) && !placeChar.test(bare)) return { name, confidence: "low" };
  if (!han.test(bare) || placeEnd.test(bare)) return null;
  if (name !== bare) return { name, confidence: "high" };
  if (hasSurname(bare)) return { name, confidence: wish.test(bare) ? "low" : "high" };
  return perhapsPlaceEnd.test(bare) ? null : { name, confidence: "medium" };
}

/** A name that ends like a place, 张路 or 赵州: only one that stands alone is meant as a name. */
export function guessLoneName(piece: string): NameGuess | null {
  const name = addressee(piece.trim());
  const isName = /^\p{Script=Han}{2,3}$/u.test(name) && !/[号楼栋室]$/.test(name);
  return isName && hasSurname(name) ? { name, confidence: "medium" } : null;
}

/** A name that hangs on an address: 迎宾街100号张三. Null when nothing suggests one. */
export function guessTrailingName(piece: string): (NameGuess & { length: number }) | null {
  const [tagged = ""] = tag.exec(piece) ?? [];
  const tail = piece.slice(0, piece.length - tagged.length).slice(-9);
  const end = [...tail].findLastIndex((char) =>
    /[^\p{Script=Han}·()[\]]|[号室楼栋幢座元户村组层厦]/u.test(char),
  );
  const written = tail.slice(end + 1);
  const name = addressee(written);
  if (end < 0 || !han.test(name) || !hasSurname(name) || placeEnd.test(name)) return null;
  return { name: name + tagged, confidence: "low", length: written.length + tagged.length };
}

/** A labelled name: what may belong to one at the start of the text, and the rest. */
export function cutLabelledName(text: string): [name: string, rest: string] {
  const [line = ""] = text.trimStart().split(/[\n,;|☎]/, 1);
  const start = text.length - text.trimStart().length;
  const run =
    /^(?:[\p{Script=Han}·.]+|[\p{Script=Latin}.' -]+)(?:[[(【] ?(?:\d{2,6}|亲?[收启]|先生|女士) ?[\])】])?/u.exec(
      line,
    )?.[0] ?? "";
  return [addressee(run.trim()), text.slice(start + run.length)];
}
