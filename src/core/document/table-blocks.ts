import type { Block } from "./block.ts";

export function figure(label: string, value: string): Block {
  return { kind: "figure", label, value };
}

/** Nothing where there are no rows. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", columns, rows }];
}
