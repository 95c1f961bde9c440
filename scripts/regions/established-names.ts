const provinceNames: Readonly<Record<string, string>> = {
  北京市: "Beijing",
  天津市: "Tianjin",
  河北省: "Hebei",
  山西省: "Shanxi",
  内蒙古自治区: "Inner Mongolia",
  辽宁省: "Liaoning",
  吉林省: "Jilin",
  黑龙江省: "Heilongjiang",
  上海市: "Shanghai",
  江苏省: "Jiangsu",
  浙江省: "Zhejiang",
  安徽省: "Anhui",
  福建省: "Fujian",
  江西省: "Jiangxi",
  山东省: "Shandong",
  河南省: "Henan",
  湖北省: "Hubei",
  湖南省: "Hunan",
  广东省: "Guangdong",
  广西壮族自治区: "Guangxi",
  海南省: "Hainan",
  重庆市: "Chongqing",
  四川省: "Sichuan",
  贵州省: "Guizhou",
  云南省: "Yunnan",
  西藏自治区: "Tibet",
  陕西省: "Shaanxi",
  甘肃省: "Gansu",
  青海省: "Qinghai",
  宁夏回族自治区: "Ningxia",
  新疆维吾尔自治区: "Xinjiang",
  台湾省: "Taiwan",
  香港特别行政区: "Hong Kong",
  澳门特别行政区: "Macao",
};

const inlandNames = `
呼和浩特市 Hohhot|包头市 Baotou|鄂尔多斯市 Ordos|呼伦贝尔市 Hulunbuir|巴彦淖尔市 Bayannur
乌兰察布市 Ulanqab|兴安盟 Hinggan League|锡林郭勒盟 Xilingol League|阿拉善盟 Alxa League
哈尔滨市 Harbin|齐齐哈尔市 Qiqihar|大兴安岭地区 Greater Khingan Prefecture
拉萨市 Lhasa|日喀则市 Shigatse|昌都市 Chamdo|林芝市 Nyingchi|那曲市 Nagqu|阿里地区 Ngari Prefecture
乌鲁木齐市 Urumqi|克拉玛依市 Karamay|吐鲁番市 Turpan|哈密市 Hami|阿克苏地区 Aksu Prefecture
喀什地区 Kashgar Prefecture|和田地区 Hotan Prefecture|阿勒泰地区 Altay Prefecture
博尔塔拉蒙古自治州 Bortala Prefecture|巴音郭楞蒙古自治州 Bayingolin Prefecture
克孜勒苏柯尔克孜自治州 Kizilsu Prefecture|伊犁哈萨克自治州 Ili Prefecture
喀什市 Kashgar|和田市 Hotan|和田县 Hotan County|阿克苏市 Aksu|库尔勒市 Korla|阿勒泰市 Altay
甘孜藏族自治州 Garze Prefecture|果洛藏族自治州 Golog Prefecture|格尔木市 Golmud
鄂温克族自治旗 Ewenki Autonomous Banner|鄂伦春自治旗 Oroqen Autonomous Banner
莫力达瓦达斡尔族自治旗 Morin Dawa Autonomous Banner|东乡族自治县 Dongxiang Autonomous County
神农架林区 Shennongjia Forestry District|香格里拉市 Shangri-La|阿图什市 Artux
满洲里市 Manzhouli|二连浩特市 Erenhot|锡林浩特市 Xilinhot|乌兰浩特市 Ulanhot`;

const hongKongAndMacao = `
香港岛 Hong Kong Island|九龙 Kowloon|新界 New Territories|中西区 Central and Western District
湾仔区 Wan Chai District|九龙城区 Kowloon City District|油尖旺区 Yau Tsim Mong District
深水埗区 Sham Shui Po District|黄大仙区 Wong Tai Sin District|观塘区 Kwun Tong District
大埔区 Tai Po District|沙田区 Sha Tin District|西贡区 Sai Kung District|元朗区 Yuen Long District
屯门区 Tuen Mun District|荃湾区 Tsuen Wan District|葵青区 Kwai Tsing District
离岛区 Islands District|北区 North District|东区 Eastern District|南区 Southern District
澳门半岛 Macao Peninsula|离岛 Taipa and Coloane|花地玛堂区 Our Lady of Fatima Parish
花王堂区 St. Anthony Parish|望德堂区 St. Lazarus Parish|大堂区 Cathedral Parish
风顺堂区 St. Lawrence Parish|嘉模堂区 Our Lady of Carmo Parish|路氹填海区 Cotai
圣方济各堂区 St. Francis Xavier Parish`;

const taiwan = `
台北市 Taipei|新北市 New Taipei|高雄市 Kaohsiung|台南市 Tainan|台中市 Taichung|桃园市 Taoyuan
基隆市 Keelung|新竹市 Hsinchu|新竹县 Hsinchu County|嘉义市 Chiayi|嘉义县 Chiayi County
金门县 Kinmen County|南投县 Nantou County|宜兰县 Yilan County|苗栗县 Miaoli County
彰化县 Changhua County|云林县 Yunlin County|屏东县 Pingtung County|台东县 Taitung County
花莲县 Hualien County|澎湖县 Penghu County|连江县 Lienchiang County`;

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/[|\n]/)
      .map((entry): [string, string] => {
        const space = entry.indexOf(" ");
        return [entry.slice(0, space), entry.slice(space + 1)];
      }),
  );

const inland = table(inlandNames);
const specialRegions = table(hongKongAndMacao);
const taiwanese = table(taiwan);

/** The established English name of a place by its code and Chinese name, if it has one. */
export function establishedName(code: string, zh: string): string | undefined {
  if (code.endsWith("0000")) return provinceNames[zh];
  if (/^8[12]/.test(code)) return specialRegions.get(zh);
  return code.startsWith("71") ? taiwanese.get(zh) : inland.get(zh);
}
