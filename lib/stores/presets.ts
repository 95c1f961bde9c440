import type { Field, Platform } from "./fields";

type Preset = Partial<Record<Field, readonly string[]>>;

const taobao: Preset = {
  number: ["主订单编号", "订单编号"],
  line: ["子订单编号"],
  title: ["商品标题", "宝贝标题", "标题"],
  units: ["购买数量", "宝贝总数量"],
  paid: ["买家实际支付金额", "买家实付金额"],
  refund: ["退款金额"],
  soldAt: ["订单付款时间", "订单创建时间"],
  province: ["收货地址"],
};

/** What the platforms' exports call their columns, the first that is there first; brackets and blanks don't count. */
export const presets: Record<Platform, Preset> = {
  TAOBAO: taobao,
  TMALL: taobao,
  PINDUODUO: {
    title: ["商品", "商品名称"],
    paid: ["商家实收金额", "用户实付金额"],
    soldAt: ["支付时间", "订单成交时间"],
  },
  DOUYIN: {
    number: ["主订单编号"],
    line: ["子订单编号"],
    title: ["选购商品"],
    paid: ["订单应付金额", "实付款"],
    soldAt: ["支付完成时间", "订单提交时间"],
  },
  JD: {
    units: ["订购数量"],
    orderPaid: ["应付金额", "结算金额", "订单金额"],
    soldAt: ["付款确认时间", "下单时间"],
    province: ["客户地址"],
  },
  KUAISHOU: {
    units: ["成交数量"],
    paid: ["实付款"],
    soldAt: ["订单支付时间", "订单创建时间"],
  },
  WECHAT: {
    paid: ["商品实际总价", "商品实付总价"],
    orderPaid: ["订单实际支付金额", "订单实付金额"],
    refund: ["商品已退款金额"],
    soldAt: ["支付时间", "订单下单时间"],
    province: ["收件人省份"],
  },
  OTHER: {},
};

/** What any of them may say, and what people rename it to. */
export const common: Record<Field, readonly string[]> = {
  number: [
    "订单号",
    "订单编号",
    "订单id",
    "主订单编号",
    "单号",
    "ordernumber",
    "orderno",
    "orderid",
  ],
  line: ["子订单编号", "子订单号", "退款编号", "售后编号", "售后单号", "lineid", "refundid"],
  title: [
    "商品名称",
    "商品标题",
    "宝贝标题",
    "商品",
    "品名",
    "货品",
    "productname",
    "product",
    "title",
  ],
  units: ["商品数量", "购买数量", "数量", "件数", "quantity", "qty"],
  paid: ["实付金额", "实付款", "实收金额", "实收款", "支付金额", "付款金额", "amountpaid", "paid"],
  orderPaid: ["订单实付金额", "订单金额", "订单总额", "ordertotal"],
  refund: ["退款金额", "已退款金额", "实退金额", "买家退款金额", "refundamount", "refund"],
  state: ["订单状态", "退款状态", "售后状态", "状态", "orderstatus", "refundstatus", "status"],
  soldAt: [
    ...["支付时间", "付款时间", "订单付款时间", "支付完成时间", "成交时间", "下单时间"],
    ...["订单创建时间", "退款完结时间", "退款时间", "日期", "时间", "paidat", "orderdate", "date"],
  ],
  province: ["省", "省份", "收货省份", "收货人省份", "收货地址", "收件地址", "province"],
};
