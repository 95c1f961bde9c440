type Asked = Record<string, string | string[] | undefined>;

const textOf = (value: string | string[] | undefined) =>
  typeof value === "string" && value ? value : undefined;

/** What somebody comes to ask about, out of an address. */
export const aboutIn = ({ product, order }: Asked) => {
  const about = { product: textOf(product), order: textOf(order) };
  return {
    ...(about.product && { product: about.product }),
    ...(about.order && { order: about.order }),
  };
};
