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

/** 张三(收) is 张三. */
const addressee = (text: string) => text.replace(/ ?\(?[收启]\)?$/, "");

/** A person's name when a piece of text can be nothing else. */
export function guessName(piece: string): NameGuess | null {
  const name = addressee(piece.trim());
  if (dotted.test(name) && name.length <= 20) return { name, confidence: "high" };
  if (latin.test(name) && !placeWords.test(name)) return { name, confidence: "medium" };
  if (longHan.test(name) && !placeChar.test(name)) return { name, confidence: "low" };
  if (!han.test(name) || placeEnd.test(name)) return null;
  if (hasSurname(name)) return { name, confidence: "high" };
  return perhapsPlaceEnd.test(name) ? null : { name, confidence: "medium" };
}

/** A name with a surname that hangs on an address: 迎宾街100号张三. Null when nothing suggests one. */
export function guessTrailingName(piece: string): NameGuess | null {
  const tail = piece.slice(-5);
  const end = [...tail].findLastIndex((char) =>
    /[^\p{Script=Han}·]|[号室楼栋幢座元户村组层厦]/u.test(char),
  );
  const name = tail.slice(end + 1);
  if (end < 0 || !han.test(name) || !hasSurname(name) || placeEnd.test(name)) return null;
  return { name, confidence: "low" };
}

/** A labelled name: what may belong to one at the start of the text, and the rest. */
export function cutLabelledName(text: string): [name: string, rest: string] {
  const [line = ""] = text.trimStart().split(/[\n,;|☎]/, 1);
  const start = text.length - text.trimStart().length;
  const run = /^(?:[\p{Script=Han}·]+|[\p{Script=Latin}.' -]+)/u.exec(line)?.[0] ?? "";
  return [addressee(run.trim()), text.slice(start + run.length)];
}
