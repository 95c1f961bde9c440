import { Badge, CountBadge, type Tone } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button, ButtonLink } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Money } from "@/components/ui/money";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { RadioCards } from "@/components/ui/radio-cards";
import { Select } from "@/components/ui/select";
import { DetailSkeleton, ListSkeleton, ProductGridSkeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";
import { Textarea } from "@/components/ui/textarea";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { Page } from "./book-page";

const variants: ButtonVariant[] = ["buy", "primary", "quiet", "ghost", "danger"];
const tones: Tone[] = ["plain", "brick", "pine", "millet", "calaite"];
const notices: NoticeTone[] = ["info", "warn", "error", "done"];
const grounds = ["bg-paper", "bg-card", "bg-sunk", "bg-millet-tint", "bg-pine-tint"];
const inks = [
  "text-ink",
  "text-quiet",
  "text-brick",
  "text-pine",
  "text-millet-ink",
  "text-calaite",
];
const sizes = [
  "text-4xl",
  "text-3xl",
  "text-2xl",
  "text-xl",
  "text-lg",
  "text-base",
  "text-sm",
  "text-xs",
];

export function TextPages({ locale }: { locale: Locale }) {
  return (
    <>
      <Page title="colours">
        {grounds.map((ground) => (
          <p key={ground} className={`flex flex-wrap gap-4 rounded-lg p-3 ${ground}`}>
            {inks.map((ink) => (
              <span key={ink} className={ink}>
                小米 {ink}
              </span>
            ))}
          </p>
        ))}
      </Page>
      <Page title="type and money">
        <p className="font-display text-4xl">小雪 · 新小米上市 Slight Snow</p>
        {sizes.map((size) => (
          <p key={size} className={size}>
            山里人家的好东西 Good things <Money fen={fen(125050)} locale={locale} tone="price" />{" "}
            <Money fen={fen(4000)} locale={locale} tone="struck" /> {size}
          </p>
        ))}
      </Page>
      <Page title="badges, tabs, breadcrumbs, notices">
        <div className="flex flex-wrap gap-2">
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              谷阳坪村 {tone}
            </Badge>
          ))}
          <CountBadge count={3} />
          <CountBadge count={120} />
        </div>
        <Tabs
          label="Tabs"
          tabs={["全部", "待付款", "待发货", "待收货", "已完成", "退款"].map((label, index) => ({
            label,
            href: `#${index}`,
            current: index === 1,
            count: index === 1 ? 2 : 0,
          }))}
        />
        <Breadcrumbs
          label="Breadcrumbs"
          crumbs={[{ label: "首页", href: "#" }, { label: "五谷", href: "#" }, { label: "黄小米" }]}
        />
        {notices.map((tone) => (
          <Notice key={tone} tone={tone} title="新米到了">
            今天早上从谷阳坪下来的，还带着场院的味道。
          </Notice>
        ))}
      </Page>
      <Page title="card, picture, timeline, skeletons">
        <div className="grid gap-4 sm:grid-cols-2">
          <Card>
            <Timeline
              steps={[
                {
                  id: "3",
                  title: "到了县里的分拣中心",
                  time: "今天 14:20",
                  note: "圆通 YT8962646785389",
                },
                { id: "2", title: "从村口服务站出发", time: "昨天 17:05" },
                { id: "1", title: "王大姐装好了箱", time: "11月19日" },
              ]}
            />
          </Card>
          <Card flush>
            <Picture picture={null} sizes="50vw" square />
          </Card>
        </div>
        <ProductGridSkeleton count={5} />
        <ListSkeleton count={2} />
        <DetailSkeleton />
      </Page>
    </>
  );
}

export function ButtonPages() {
  return (
    <Page title="buttons">
      {(["sm", "md", "lg"] as const).map((size) => (
        <div key={size} className="flex flex-wrap gap-3">
          {variants.map((variant) => (
            <Button key={variant} variant={variant} size={size}>
              立即购买 {variant}
            </Button>
          ))}
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button pending>正在提交</Button>
        <Button disabled>没有货了</Button>
        <ButtonLink href="#top" variant="quiet">
          A link
        </ButtonLink>
      </div>
      <Button block variant="buy" size="lg">
        加入购物车
      </Button>
    </Page>
  );
}

export function FormPages() {
  return (
    <Page title="form">
      <div className="grid max-w-md gap-5">
        <Field label="收货人" hint="写身份证上的名字最稳当">
          {(control) => <Input {...control} placeholder="王小米" />}
        </Field>
        <Field label="手机号" error="这个号码少了一位。">
          {(control) => <Input {...control} defaultValue="1380013800" inputMode="tel" />}
        </Field>
        <Field label="给卖家的话" optional="选填">
          {(control) => <Textarea {...control} />}
        </Field>
        <Field label="快递">
          {(control) => (
            <Select {...control}>
              <option>圆通速递</option>
              <option>顺丰速运</option>
            </Select>
          )}
        </Field>
        <Checkbox label="我知道拆封后的食品不能退" />
        <RadioCards
          legend="怎么付"
          name="method"
          defaultValue="ONLINE"
          choices={[
            { value: "ONLINE", label: "在线付款", hint: "银行卡、支付宝、微信" },
            { value: "CASH", label: "货到付款", hint: "收到再给钱" },
            { value: "STATION", label: "到服务站付", unavailable: "这个村还没有服务站" },
          ]}
        />
      </div>
    </Page>
  );
}
