import { HOW_OFTEN } from "./read-wants.ts";

/** Arithmetic or comparison that a question asks for. */
export type Operation =
  | "ratio"
  | "difference"
  | "sum"
  | "share"
  | "percent-less"
  | "percent-more"
  | "compare";

/** The arithmetic that words in lower case ask for; a sum needs something to add up, a covered name or a figure. Pure. */
export function readOperation(lower: string, operands: number): Operation | undefined {
  const has = (pattern: RegExp): boolean => pattern.test(lower);
  if (has(/\bpoints? (?:more|less|higher|lower|apart)\b|\bhow far apart\b.*\bpoints?\b/))
    return "difference";
  if (has(/(?:\bpercent\w*|\bpct|%)\s(?:\S+\s){0,4}(?:cheaper|less|lower|smaller|fewer)\b/))
    return "percent-less";
  if (
    has(
      /(?:\bpercent\w*|\bpct|%)\s(?:\S+\s){0,4}(?:more|higher|bigger|larger|greater|dearer|pricier)\b/,
    )
  )
    return "percent-more";
  if (
    (has(/\bhow many times\b/) && !has(HOW_OFTEN)) ||
    has(
      /\btimes (?:as|more|cheaper|bigger|larger|less|the)\b|\bas a multiple of\b|\bmultiple of\b|\bratio\b|\bby what (?:factor|multiple)\b|\bdivided by\b|\bhow much (?:cheaper|bigger|larger)\b|\btimes over\b/,
    )
  )
    return "ratio";
  if (
    has(
      /\b(?:what|which) (?:share|percentage|percent|fraction|proportion|%) of\b|\bas a (?:share|percentage|fraction|proportion) of\b|\bpercent of\b|% of\b/,
    )
  )
    return "share";
  if (
    has(
      /\b(?:how much (?:more|less|better|worse|short)|how many (?:more|fewer|less|short)|difference|gap between|gap|exceed\w*|by how (?:much|many)|minus|subtract\w*|margin)\b/,
    )
  )
    return "difference";
  if (
    has(
      /\b(?:combined|altogether|in total|together|sum of|add(?:ed)? up|adds up|plus|total of|added together|adding|add|in (?:one|a single) (?:pot|pile|sum)|pooled|lumped)\b/,
    ) &&
    operands > 0
  )
    return "sum";
  if (
    has(
      /\b(?:compare[sd]?|comparison|versus|vs|(?:more|less|fewer|worse|better|steeper|harder|deeper|bigger|larger|higher|lower|smaller|longer|shorter|greater|faster|slower|cheaper|pricier) than|outspend\w*|(?:who|which)\b.*\b(?:more|less|bigger|biggest|most|least|larger|largest|higher|smaller|harder|further|farther|deeper|steeper|faster|slower|longer|shorter|worse|better))\b/,
    )
  )
    return "compare";
  return undefined;
}
