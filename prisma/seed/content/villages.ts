import type { DemoVillage } from "./types";

export const villages: readonly DemoVillage[] = [
  {
    slug: "guyangping",
    code: "140429900201",
    nameZh: "谷阳坪村",
    nameEn: "Guyangping",
    townshipZh: "东坪乡",
    townshipEn: "Dongping",
    countyZh: "武乡县",
    countyEn: "Wuxiang",
    provinceZh: "山西省",
    provinceEn: "Shanxi",
    taglineZh: "188户人家，60户在卖小米",
    taglineEn: "188 households, and 60 of them sell millet",
    storyZh:
      "谷阳坪在太行山西坡，地是一层一层垒出来的梯田，机器上不来，谷子还得弯腰割。早些年小米三块钱一斤，收粮的车开到村口说多少就是多少。后来有户人家在手机上卖了头一袋，邻居都跑来看那张快递单。如今188户里有60户开了店，一公斤小米从八块卖到了二十块，一家一年能多出五千来块。秋分割谷，寒露打场，立冬前新米就能装袋。傍晚走在村里，封箱胶带响成一片，村里人说，这比放鞭炮还热闹。",
    storyEn:
      "Guyangping hangs on the western slope of the Taihang range, on terraces stacked by hand. No machine gets up here, so the millet is still cut with a bent back. Years ago it fetched three yuan a jin, and the price was whatever the buyer's lorry said at the village gate. Then one family sold a bag over a phone, and the neighbours came round to look at the waybill. Today 60 of the 188 households keep a shop, a kilogram that went for eight yuan goes for twenty, and a family is some five thousand yuan a year better off. The crop is cut at the autumn equinox, threshed at cold dew and bagged before winter starts. Walk through at dusk and you hear packing tape from every yard.",
    visitZh:
      "高铁到长治东站，转班车一个半小时到武乡县城，再坐村村通到谷阳坪。九月下旬梯田最黄，割谷那几天谁家都管一碗新米粥。村口服务站能帮忙找住处。",
    visitEn:
      "Take the fast train to Changzhi East, a bus of an hour and a half to Wuxiang town, then the village bus. The terraces are at their yellowest in late September, and during the cutting any kitchen will hand you a bowl of new-millet porridge. The service station at the gate can find you a bed.",
    householdCount: 188,
    shopHouseholds: 60,
    altitudeM: 1150,
    scene: "scene-millet-terraces",
    sort: 0,
  },
  {
    slug: "hongyadi",
    code: "140425900202",
    nameZh: "红崖底村",
    nameEn: "Hongyadi",
    townshipZh: "崖口乡",
    townshipEn: "Yakou",
    countyZh: "平顺县",
    countyEn: "Pingshun",
    provinceZh: "山西省",
    provinceEn: "Shanxi",
    taglineZh: "红崖底下，花椒红两回",
    taglineEn: "Red cliffs above, red pepper below",
    storyZh:
      "红崖底的房子是拿崖上落下来的石头盖的，石板当瓦，住上百年也不漏。地少，石头缝里却爱长花椒，立秋一过，满坡红得跟崖一个颜色。摘花椒是细活，枝上全是刺，一天下来手指肿得握不住筷子，熟手也就摘十来斤。村里九十四户，二十七户把花椒和红枣卖到了网上。去年修了护栏路，城里人顺着溪水走进来看崖，走的时候车后备厢里多半有一袋花椒，隔着塑料袋都能闻见麻味。",
    storyEn:
      "The houses of Hongyadi are built of stone that fell off the cliff, with slabs for roof tiles that keep the rain out for a hundred years. There is little soil, but Sichuan pepper likes a crack in the rock, and after the start of autumn the slopes turn the colour of the cliff. Picking is slow work among thorns: by evening your fingers are too swollen to hold chopsticks, and a good hand brings home five or six kilos. Of the 94 households, 27 now sell their pepper and dates online. Since the cliff road got its railing, visitors follow the stream in to look up at the rock, and most drive home with a bag you can smell through the plastic.",
    visitZh:
      "从平顺县城开车四十分钟，最后六公里是沿崖的单车道，按喇叭慢行。八月看摘花椒，十月看红枣上房顶。溪边步道来回两小时，穿双不滑的鞋。",
    visitEn:
      "Forty minutes by car from Pingshun town; the last six kilometres are one lane along the cliff, so sound your horn and take it slowly. August is for the pepper harvest, October for dates drying on the roofs. The stream path takes two hours there and back in shoes that grip.",
    householdCount: 94,
    shopHouseholds: 27,
    altitudeM: 980,
    scene: "scene-cliff-village",
    sort: 1,
  },
  {
    slug: "chapanchong",
    code: "421123900203",
    nameZh: "茶盘冲村",
    nameEn: "Chapanchong",
    townshipZh: "茶盘镇",
    townshipEn: "Chapan",
    countyZh: "罗田县",
    countyEn: "Luotian",
    provinceZh: "湖北省",
    provinceEn: "Hubei",
    taglineZh: "清明采茶，端午割艾，冬天开坛",
    taglineEn: "Tea in April, wormwood in June, wine in winter",
    storyZh:
      "茶盘冲窝在大别山的一条山冲里，四面坡像只茶盘，村名就这么来的。一年的活排得清清楚楚：清明前上山采茶，天不亮就有手电光在坡上晃；端午割艾，晾在屋檐下，整条冲都是那股味道；入冬蒸糯米、拌酒曲，过年开坛。年轻人出去得多，留下的大多是婶子和阿婆，手上的活倒一样没丢。村里一百二十六户，三十四户开了网店，写不来介绍的，就找服务站的姑娘帮着念一遍、改一遍。",
    storyEn:
      "Chapanchong lies in a fold of the Dabie mountains with slopes on every side, like a tea tray, and that is what the name means. The year runs in order. Before Qingming they pick tea, torches moving on the hill while it is still dark. At the Dragon Boat festival they cut wormwood and hang it under the eaves until the whole valley smells of it. In winter they steam glutinous rice, stir in the starter and open the jar at New Year. Many of the young have left; the aunts and grandmothers who stayed have kept every one of these skills. Of 126 households, 34 have a shop, and anyone unsure of the wording gets it read aloud and mended at the service station.",
    visitZh:
      "武汉到罗田有班车，约两个半小时，县城转车四十分钟进山。三月底到四月中可以跟着上山采茶，鲜叶按斤算工钱，自己采的也能带走。山里早晚凉，带件外套。",
    visitEn:
      "Buses run from Wuhan to Luotian in about two and a half hours, then forty minutes more into the hills. From late March to mid April you can join the picking: you are paid by weight, or you keep what you pick. Mornings and evenings are cool, so bring a jacket.",
    householdCount: 126,
    shopHouseholds: 34,
    altitudeM: 620,
    scene: "scene-tea-hills",
    sort: 2,
  },
  {
    slug: "shangchahe",
    code: "420322900204",
    nameZh: "上岔河村",
    nameEn: "Shangchahe",
    townshipZh: "岔河镇",
    townshipEn: "Chahe",
    countyZh: "郧西县",
    countyEn: "Yunxi",
    provinceZh: "湖北省",
    provinceEn: "Hubei",
    taglineZh: "两条溪水，一门石头手艺",
    taglineEn: "Two streams and one craft in stone",
    storyZh:
      "上岔河在两条溪水碰头的地方。往上是秦岭余脉，石头里有绿松石，往下是一河滩的青冈树，锯成段就长香菇木耳。村里早先靠人把石头背出去卖，一块料值多少钱，全看外面人肯给多少。后来几户学会了切、磨、打孔，坐在自家门口把原料做成手串，晚上在手机前一颗一颗给人看。一场下来能接三百来单，十几家快递轮着进村。来看他们怎么开店的人一年有八千，看完都沿着溪水再走一段。",
    storyEn:
      "Shangchahe sits where two streams meet. Upstream are the last ridges of the Qinling, with turquoise in the rock; downstream the banks are full of oak, which grows shiitake and wood ear once it is sawn into logs. Stone used to leave the village on people's backs, and a piece was worth whatever the outside would give. Then a few families learned to cut, grind and drill, made bracelets at their own front doors, and showed them bead by bead to a phone in the evening. One session can bring three hundred orders, and more than ten carriers take turns on the road. Eight thousand people a year come to see how the shops are run, and nearly all of them walk on up the stream.",
    visitZh:
      "十堰到郧西一小时高速，县城到村二十五公里，通班车。上午看切石磨珠，下午沿溪走到第二道水潭。想买石头的，证书编号当面核。",
    visitEn:
      "An hour of motorway from Shiyan to Yunxi, then 25 kilometres with a regular bus. Watch the cutting and grinding in the morning, and walk to the second pool in the afternoon. If you buy stone, check the certificate number on the spot.",
    householdCount: 212,
    shopHouseholds: 71,
    altitudeM: 540,
    scene: "scene-mountain-dawn",
    sort: 3,
  },
  {
    slug: "yunjiaozhai",
    code: "520623900205",
    nameZh: "云脚寨",
    nameEn: "Yunjiaozhai",
    townshipZh: "云脚乡",
    townshipEn: "Yunjiao",
    countyZh: "石阡县",
    countyEn: "Shiqian",
    provinceZh: "贵州省",
    provinceEn: "Guizhou",
    taglineZh: "老茶树边上，玉米芯里长出菌子",
    taglineEn: "Old tea trees, and mushrooms on corn cobs",
    storyZh:
      "云脚寨的木楼盖在半山，清早云从脚底下过，所以叫这个名。寨子后面有几片老茶树，树干上长青苔，叶子厚，寨里人压成饼，用棉纸包好放在楼上，想喝了掰一块。山下种苞谷，苞谷掰完，芯子过去都烧了，如今粉碎了装袋种平菇木耳。种菇的法子是跟着手机视频学的，学会的人又拍给别人看，前前后后有六万人跟着学过。寨里七十八户，二十二户在卖茶卖菌子，娃娃们都会帮大人扫单号。",
    storyEn:
      "The wooden houses of Yunjiaozhai stand halfway up the mountain, and at dawn the clouds pass below your feet: the name means just that. Behind them are stands of old tea trees with moss on the trunks. The leaves are thick; people press them into cakes, wrap them in cotton paper, keep them upstairs and break off a piece when they want a pot. Below grows maize. The cobs used to be burnt; now they are crushed and bagged to grow oyster mushrooms and wood ear. They learned it from videos on a phone, then filmed it for others, and some sixty thousand people have followed along. Of 78 households, 22 sell tea and mushrooms, and every child can scan a waybill.",
    visitZh:
      "铜仁凤凰机场到石阡约两小时车程，进寨最后三公里建议坐寨里的面包车。清明前后有压茶，平时可以进菇棚看出菇。住木楼，晚上安静，狗会叫两声。",
    visitEn:
      "About two hours by road from Tongren Fenghuang airport to Shiqian; for the last three kilometres take the village van. Tea is pressed around Qingming, and the mushroom sheds are open all year. You sleep in a wooden house. Nights are quiet, apart from a bark or two.",
    householdCount: 78,
    shopHouseholds: 22,
    altitudeM: 870,
    scene: "scene-cloud",
    sort: 4,
  },
  {
    slug: "shiyaogou",
    code: "140429900206",
    nameZh: "石窑沟村",
    nameEn: "Shiyaogou",
    townshipZh: "东坪乡",
    townshipEn: "Dongping",
    countyZh: "武乡县",
    countyEn: "Wuxiang",
    provinceZh: "山西省",
    provinceEn: "Shanxi",
    taglineZh: "老窑洞里焙小米，沟沿上晒杏干",
    taglineEn: "Millet toasted in old cave houses, apricots on the rim",
    storyZh:
      "石窑沟的人以前住窑洞，现在搬上了沟沿，窑洞没闲着，冬暖夏凉，正好焙茶存货。沟里的杏树没人专门种，核桃树倒是爷爷辈栽的，一棵能打百十斤。七月晒杏干，九月打核桃，十月收谷子，三样活挤在一起，家家院里都铺得没处下脚。村里八十三户，十九户开店。焙小米茶是这几年才琢磨出来的：同一斤米，焙香了分成小袋，比卖生米多挣一半，也让留在村里的几个嫂子有了一份月月有的活。",
    storyEn:
      "People here used to live in cave houses dug into the gully. They have moved up to the rim, and the caves, warm in winter and cool in summer, have become roasting rooms and stores. Nobody planted the apricots; the walnuts were set by the grandfathers, and one tree gives fifty kilos. Apricots dry in July, walnuts come down in September, millet in October, and for weeks there is nowhere to put your foot in any yard. Of 83 households 19 keep a shop. Millet tea is a recent idea: the same grain, toasted and bagged, earns half as much again, and gives a few women who stayed work in every month of the year.",
    visitZh:
      "武乡县城往东三十公里，自驾方便。七月能跟着晒杏，九月能跟着打核桃，别穿白衣裳，青皮的颜色洗不掉。窑洞茶房白天都开着，进门有热茶。",
    visitEn:
      "Thirty kilometres east of Wuxiang town, easiest by car. Help with the apricots in July or the walnuts in September, and leave white clothes at home: the green husk stains for good. The roasting caves are open by day, with hot tea inside the door.",
    householdCount: 83,
    shopHouseholds: 19,
    altitudeM: 1040,
    scene: "scene-loess",
    sort: 5,
  },
];
