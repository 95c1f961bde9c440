import type pg from "pg";

type Variant = {
  labelZh: string;
  labelEn: string;
  priceFen: number;
  netWeightG: number | null;
  grossWeightG: number;
};

type Paper = {
  kind: string;
  number: string;
  issuerZh: string;
  issuerEn: string;
  noteZh: string;
  noteEn: string;
  issuedOn: string;
  expiresOn: string | null;
};

/** Goods that exist, after which others are made: their pictures, words, sizes and papers. */
export type Template = {
  categoryId: string;
  titleZh: string;
  titleEn: string;
  summaryZh: string;
  summaryEn: string;
  storyZh: string;
  storyEn: string;
  keepingZh: string;
  keepingEn: string;
  ingredientsZh: string;
  ingredientsEn: string;
  shelfDays: number | null;
  regime: string;
  returnPolicy: string;
  seasonTerm: number | null;
  assetIds: string[];
  variants: Variant[];
  papers: Paper[];
};

const query = `
  SELECT p."categoryId", p."titleZh", p."titleEn", p."summaryZh", p."summaryEn", p."storyZh", p."storyEn",
    p."keepingZh", p."keepingEn", p."ingredientsZh", p."ingredientsEn", p."shelfDays", p.regime, p."returnPolicy", p."seasonTerm",
    (SELECT coalesce(json_agg(i."assetId" ORDER BY i.sort), '[]') FROM "ProductImage" i
      WHERE i."productId" = p.id) AS "assetIds",
    (SELECT json_agg(json_build_object('labelZh', v."labelZh", 'labelEn', v."labelEn",
        'priceFen', v."priceFen", 'netWeightG', v."netWeightG", 'grossWeightG', v."grossWeightG")
      ORDER BY v.sort) FROM "Variant" v WHERE v."productId" = p.id AND v.active) AS variants,
    (SELECT coalesce(json_agg(json_build_object('kind', a.kind, 'number', a.number,
        'issuerZh', a."issuerZh", 'issuerEn', a."issuerEn", 'noteZh', a."noteZh", 'noteEn', a."noteEn",
        'issuedOn', a."issuedOn", 'expiresOn', a."expiresOn") ORDER BY a.kind, a.number), '[]')
      FROM "Paper" a WHERE a."productId" = p.id) AS papers
  FROM "Product" p
  WHERE p.slug NOT LIKE 'goods-%' AND p.status = 'ON_SALE'
    AND EXISTS (SELECT 1 FROM "Variant" v WHERE v."productId" = p.id AND v.active)
  ORDER BY p.slug`;

export const readTemplates = async (client: pg.ClientBase) =>
  (await client.query<Template>(query)).rows;
