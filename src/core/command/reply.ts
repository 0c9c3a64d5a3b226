import type { Document } from "../document/block.ts";
import type { Explanation } from "../explanation.ts";

/** What a command ends in; a renderer turns it into a platform's message. */
export interface Reply {
  readonly document: Document;
  /** `private`: for the actor alone, where the platform can do that. */
  readonly visibility: "public" | "private";
  /** Of an answer. */
  readonly receipt?: string;
  /** Why an answer reads as it does; the router keeps it for `why`. */
  readonly explanation?: Explanation;
}
