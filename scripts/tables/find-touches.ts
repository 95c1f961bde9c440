import ts from "typescript";
import { type Schema, tableOf } from "./read-schema";

export type Touch = { table: string; isWrite: boolean; line: number };

const WRITES = /^(create|update|upsert|delete)/;
const CALLS = /^(find|count|aggregate|groupBy|create|update|upsert|delete)/;
const SHAPE =
  /^(\w+?)(Select|Include|WhereInput|WhereUniqueInput|GetPayload|OrderByWithRelationInput|CreateInput|UpdateInput|DefaultArgs)$/;
const SQL = /(\b(?:DELETE FROM|UPDATE|INTO)\s+)?"(\w+)"/g;

const nameOf = (property: ts.ObjectLiteralElementLike) =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : "";

/** Every table that a file reads or writes: by calls of the client, by relations in them, by SQL. */
export function findTouches(path: string, text: string, schema: Schema): Touch[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const touches: Touch[] = [];
  const lineOf = (node: ts.Node, offset = 0) =>
    source.getLineAndCharacterOfPosition(node.getStart() + offset).line + 1;

  /** Follows relations of `table` through what is asked or written, however deep. */
  function follow(node: ts.Node, table: string) {
    if (!ts.isObjectLiteralExpression(node)) {
      ts.forEachChild(node, (child) => follow(child, table));
      return;
    }
    for (const property of node.properties) {
      const target = schema.target(table, nameOf(property));
      if (target) {
        const inner = ts.isPropertyAssignment(property) ? property.initializer : undefined;
        const isWrite =
          inner !== undefined &&
          ts.isObjectLiteralExpression(inner) &&
          inner.properties.some((part) => WRITES.test(nameOf(part)));
        touches.push({ table: target, isWrite, line: lineOf(property) });
      }
      if (ts.isPropertyAssignment(property)) follow(property.initializer, target ?? table);
      else if (!ts.isShorthandPropertyAssignment(property)) follow(property, table);
    }
  }

  function visit(node: ts.Node) {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ts.isPropertyAccessExpression(node.expression.expression)
    ) {
      const method = node.expression.name.text;
      const table = tableOf(schema, node.expression.expression.name.text);
      if (table && CALLS.test(method)) {
        touches.push({ table, isWrite: WRITES.test(method), line: lineOf(node) });
        for (const argument of node.arguments) follow(argument, table);
      }
    }
    if (ts.isSatisfiesExpression(node) || ts.isVariableDeclaration(node)) {
      const shape = /Prisma\.(\w+)/.exec(node.type?.getText() ?? "")?.[1] ?? "";
      const table = SHAPE.exec(shape)?.[1];
      const value = ts.isSatisfiesExpression(node) ? node.expression : node.initializer;
      if (table && value && schema.tables.includes(table)) follow(value, table);
    }
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      for (const found of node.text.matchAll(SQL)) {
        const [, verb, table = ""] = found;
        if (schema.tables.includes(table))
          touches.push({ table, isWrite: verb !== undefined, line: lineOf(node, found.index) });
      }
    ts.forEachChild(node, visit);
  }

  visit(source);
  return touches;
}
