import type { DueDelivery } from "../../src/delivery/delivery.ts";

/** Deliveries that are due at `dueAt`, each in a channel of its own; those of Slack in eight workspaces. */
export function dueDeliveries(
  platform: "discord" | "slack",
  count: number,
  dueAt: number,
): readonly DueDelivery[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "briefing",
    subject: `${platform}-subscription-${index}`,
    slot: new Date(dueAt).toISOString(),
    place: {
      platform,
      workspace: platform === "slack" ? `T${index % 8}` : "900000000000000010",
      channel:
        platform === "slack" ? `C${index}` : String(910_000_000_000_000_000n + BigInt(index)),
      direct: false,
    },
    dueAt,
  }));
}
