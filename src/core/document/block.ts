import type { Citation } from "../citation.ts";

/**
 * What a reply is made of. Texts are plain: no markup of any platform, never a user's raw words.
 * A renderer is one switch over `kind`; later kinds (charts, buttons) join this union.
 */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "quote"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Arithmetic or a single number with its label. */
  | { readonly kind: "figure"; readonly label: string; readonly value: string }
  /** `notice` stands apart from the answer: a decline, a correction, a caution. */
  | {
      readonly kind: "notice";
      readonly tone: "caution" | "decline" | "error";
      readonly text: string;
    }
  | {
      readonly kind: "citations";
      readonly source: string;
      readonly citations: readonly Citation[];
    };

export type Document = readonly Block[];
