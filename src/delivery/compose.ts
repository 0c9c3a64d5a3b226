import type { Document } from "../core/document/block.ts";
import type { Delivery, DeliveryOutcome } from "./delivery.ts";

/**
 * Makes the document of a delivery, the moment before it is posted; again after an attempt that failed. `nothing-new`
 * and `cancelled` (its subscription is gone or paused) end it without a post.
 */
export type Compose = (delivery: Delivery) => Promise<Document | "nothing-new" | "cancelled">;

/**
 * Told of the end of each delivery, before it is written down: after a crash in between it is told again, so the same
 * outcome of the same delivery twice has to do no harm.
 */
export type OnSettled = (delivery: Delivery, outcome: DeliveryOutcome) => Promise<void>;
