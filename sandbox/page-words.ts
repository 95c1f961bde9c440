const zh = {
  lang: "zh-CN",
  title: "本地演示收银台",
  notice: "这里不会真的扣款，也不需要卡号。",
  total: "应付金额",
  items: "订单明细",
  left: "剩余付款时间",
  method: "付款方式",
  card: "银行卡",
  alipay: "支付宝",
  wechat_pay: "微信支付",
  pay: "付款",
  others: "演示其他情况",
  decline: "付款被拒绝",
  later: "稍后到账",
  abandon: "不付了，返回商店",
  declined: "付款被拒绝，没有扣款。可以换一种付款方式再试。",
  paid: "已付款",
  paidText: "这笔订单已经付清，不用再付。",
  waiting: "等待到账",
  waitingText: "订单已提交，钱还在路上。可以等它自动到账，也可以马上决定结果。",
  failed: "付款没有成功",
  failedText: "这笔付款没有到账，没有扣款。请回商店查看订单。",
  settle: "现在到账",
  fail: "付款失败",
  expired: "付款时间已过",
  expiredText: "这个付款页面已经失效，没有扣款。请回商店重新下单。",
  missing: "找不到这个付款页面",
  missingText: "链接可能不完整，请回商店重新进入付款。",
  back: "返回商店",
};

export type PageWords = typeof zh;

const en: PageWords = {
  lang: "en",
  title: "Local test cashier",
  notice: "No money moves, no card needed.",
  total: "Amount due",
  items: "Your order",
  left: "Time left to pay",
  method: "Payment method",
  card: "Bank card",
  alipay: "Alipay",
  wechat_pay: "WeChat Pay",
  pay: "Pay",
  others: "Try another outcome",
  decline: "Declined",
  later: "Pay later",
  abandon: "Leave without paying",
  declined: "The payment was declined and nothing was charged. Try again or choose another method.",
  paid: "Paid",
  paidText: "This order is fully paid. There is nothing left to do.",
  waiting: "Waiting for the money",
  waitingText:
    "The order is in and the money is on its way. Wait for it, or decide the outcome now.",
  failed: "The payment did not succeed",
  failedText: "The money did not arrive and nothing was charged. See your order in the shop.",
  settle: "Money arrives now",
  fail: "Payment fails",
  expired: "The time to pay is over",
  expiredText:
    "This payment page has expired and nothing was charged. Please order again in the shop.",
  missing: "This payment page does not exist",
  missingText: "The link may be incomplete. Please start the payment again from the shop.",
  back: "Back to the shop",
};

export function wordsFor(locale: string | null, acceptLanguage = ""): PageWords {
  const wanted = !locale || locale === "auto" ? acceptLanguage : locale;
  return wanted.toLowerCase().startsWith("en") ? en : zh;
}
