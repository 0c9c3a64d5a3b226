import type { Writable } from "node:stream";
import { explanationDocument } from "./core/document/explanation-document.ts";
import { type Colors, renderTerminal } from "./platforms/terminal/render-terminal.ts";
import { findReceiptAnywhere } from "./storage/create-receipts.ts";
import { openStorage, type StorageParts } from "./storage/open-storage.ts";

export interface ExplainOutput {
  readonly output: Writable;
  readonly errors: Writable;
  readonly colors: Colors;
}

const UNKNOWN =
  "No answer with this receipt is kept. What npm start answers is, for RETENTION_DAYS; for desk ask there is --explain.";

/**
 * `desk why <receipt>`: whoever may read the store is its operator, and is shown an answer wherever it stands.
 * 0: shown, 1: not kept.
 * @throws StorageError
 */
export async function explainReceipt(
  receipt: string,
  store: Pick<StorageParts, "url" | "root" | "now">,
  { output, errors, colors }: ExplainOutput,
): Promise<0 | 1> {
  const storage = await openStorage({ ...store, role: "guest" });
  const explanation = await findReceiptAnywhere(storage.db, receipt).finally(storage.close);
  if (!explanation) {
    errors.write(`${UNKNOWN}\n`);
    return 1;
  }
  output.write(`${renderTerminal(explanationDocument(explanation), colors)}\n`);
  return 0;
}
