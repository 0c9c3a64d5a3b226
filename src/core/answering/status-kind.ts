import type { Fact } from "../fact.ts";
import type { Wording } from "./wording.ts";

/** How the status of a fact is spoken of. */
export function statusKindOf({ status }: Fact): Parameters<Wording["status"]>[0] {
  switch (status) {
    case "opinion":
      return "opinion";
    case "claimed":
      return "claim";
    case "estimated":
      return "estimate";
    case "planned":
      return "plan";
    case "forecast":
      return "forecast";
    case "reported":
    case "background":
      return "report";
  }
}
