import type { Entity } from "../entity.ts";

/** An entity's names that stand in a text, in lower case without their article. */
export function namesIn(text: string, { name, aliases }: Entity): readonly string[] {
  return [name, ...aliases].map(bareName).filter((one) => text.includes(one));
}

/** A name in lower case, without its article. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

/** A text as a pattern that matches itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
