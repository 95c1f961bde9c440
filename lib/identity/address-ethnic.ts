/** Peoples as they stand in the names of autonomous counties and prefectures, with or without 族. */
const peoples =
  "满族|回族|蒙古族|蒙古|达斡尔族|鄂伦春族|鄂温克族|朝鲜族|畲族|土家族|苗族|瑶族|侗族|壮族|各族|仫佬族|毛南族|黎族|羌族|彝族|藏族|仡佬族|布依族|水族|哈尼族|傣族|纳西族|拉祜族|佤族|布朗族|独龙族|怒族|白族|普米族|傈僳族|景颇族|裕固族|哈萨克族|哈萨克|东乡族|保安族|撒拉族|土族|塔吉克族|塔吉克|锡伯族|锡伯|柯尔克孜族|柯尔克孜|维吾尔族|维吾尔|俄罗斯族|京族|阿昌族|德昂族|基诺族|塔塔尔族|乌孜别克族|高山族|门巴族|珞巴族|赫哲族";

const tail = new RegExp(`^(.{2,}?)(?:${peoples})+$`, "u");

/** 恩施 from 恩施土家族苗族: the place without its peoples. */
export const withoutPeoples = (name: string): string => tail.exec(name)?.[1] ?? name;
