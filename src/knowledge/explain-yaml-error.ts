import type { YAMLError } from "yaml";

/** What the curator of a file that is no YAML has to do, by the parser's code; its own words where there is no advice. */
export function explainYamlError({ code, message }: YAMLError): string {
  const [first = ""] = message.split("\n");
  const advice = ADVICE[code];
  return advice === undefined ? `is no valid YAML: ${first}` : `is no valid YAML: ${advice}`;
}

const INDENT =
  "the line does not line up; begin it in the same column as the other keys of its entry, with spaces only, and see that every bracket before it is closed";
const QUOTES =
  'put the text into double quotes ("..."); a text with a colon in it, or one that begins with a quote, bracket or sign, cannot go without';

const ADVICE: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: "a tab stands before the text; use spaces",
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  MULTILINE_IMPLICIT_KEY:
    "a text runs over the end of its line, or a key has no colon and space after it; mend the line, or put the text into double quotes",
  BAD_SCALAR_START: QUOTES,
  BAD_ALIAS: QUOTES,
  UNEXPECTED_TOKEN: `something stands after the end of a value; close brackets and quotes where they belong, or ${QUOTES}`,
  MISSING_CHAR:
    "a quote, bracket, comma or hyphen is missing here or in the line before; close it, or line the entry up with those above",
  DUPLICATE_KEY: "the key stands twice in one entry; keep one of the two",
};
