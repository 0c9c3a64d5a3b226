import type {
  Asker,
  BriefingBook,
  BriefingRefusal,
  Planned,
  Refused,
} from "../core/briefing/briefing-book.ts";
import type { AccessOf, ChannelLook } from "../core/briefing/channel-access.ts";
import type { BriefingPlace, Subscription } from "../core/briefing/subscription.ts";
import type { SubscriptionStore } from "../core/briefing/subscription-store.ts";
import type { Place } from "../core/command/invocation.ts";
import type { DeliveryLedger } from "../delivery/delivery-ledger.ts";
import type { BriefingComposer } from "./create-briefing-composer.ts";
import { dueDelivery } from "./due-delivery.ts";
import { faultOf, slotsOf } from "./slots.ts";

export interface BriefingBookParts {
  readonly subscriptions: SubscriptionStore;
  readonly composer: Pick<BriefingComposer, "draft">;
  readonly ledger: Pick<DeliveryLedger, "add">;
  readonly access: AccessOf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A short id that is most likely new. */
  readonly newId: () => string;
}

type FoundChannel = Extract<ChannelLook, { readonly kind: "found" }>;

/** Of one channel: as many as one completion can show. */
const MOST = 25;
const SHOWN_SLOTS = 3;
const ID_TRIES = 5;
const DEFAULT_ZONE = "UTC";

/** Subscriptions as commands reach them. Every request asks the platform anew who may do what where. */
export function createBriefingBook(parts: BriefingBookParts): BriefingBook {
  const { subscriptions, composer, ledger, access, now, newId } = parts;

  /** A channel that the asker may manage. */
  async function managed(channel: string, asker: Asker): Promise<FoundChannel | Refused> {
    const look = await (await access(asker.place.platform))?.look(channel, asker);
    if (look === undefined) return refused("no-chat");
    if (look.kind === "unknown") return refused("no-channel");
    return look.actorManages ? look : refused("not-yours");
  }

  async function own(id: string, asker: Asker) {
    const subscription = await subscriptions.read(id.trim().toLowerCase());
    // Somebody elsewhere learns nothing, not even that there is one.
    if (
      subscription?.place.platform !== asker.place.platform ||
      subscription.place.workspace !== (asker.place.workspace ?? subscription.place.workspace)
    ) {
      return refused("no-such-subscription");
    }
    const channel = await managed(subscription.place.channel, asker);
    return "reason" in channel ? channel : { subscription, channel };
  }

  function planned(subscription: Subscription, channelName?: string): Planned {
    const { schedule, zone, state } = subscription;
    return {
      kind: "planned",
      subscription,
      ...(channelName !== undefined && { channelName }),
      next: state === "active" ? slotsOf(schedule, zone).next(now(), SHOWN_SLOTS) : [],
    };
  }

  async function keep(make: (id: string) => Subscription): Promise<Subscription> {
    for (let tries = 0; tries < ID_TRIES; tries += 1) {
      const subscription = make(newId());
      if (await subscriptions.add(subscription)) return subscription;
    }
    throw new Error("No free id was found for a subscription");
  }

  return {
    async add(request, asker) {
      const channel = await managed(request.channel ?? asker.place.channel, asker);
      if ("reason" in channel) return channel;
      if (!channel.botPosts) return refused("cannot-post");
      const zone = request.zone ?? channel.actorZone ?? DEFAULT_ZONE;
      const fault = faultOf(request.schedule, zone, now());
      if (fault) return refused(fault);
      if ((await subscriptions.list(channel.place)).length >= MOST) return refused("too-many");
      const [nextDue] = slotsOf(request.schedule, zone).next(now(), 1);
      const subscription = await keep((id) => ({
        id,
        place: channel.place,
        topic: request.topic,
        ...(request.length !== undefined && { length: request.length }),
        schedule: request.schedule,
        zone,
        posts: request.posts,
        state: "active",
        failures: 0,
        createdBy: asker.actor.id,
        createdAt: now(),
        ...(nextDue !== undefined && { nextDue }),
        plannedAt: now(),
      }));
      return planned(subscription, channel.name);
    },

    async list(channel, asker) {
      const here = placeOf(asker.place);
      if (channel === undefined || channel === asker.place.channel) {
        if (!here || !(await access(here.platform))) return refused("no-chat");
        const found = await subscriptions.list(here);
        return { kind: "list", planned: found.map((each) => planned(each)) };
      }
      const look = await managed(channel, asker);
      if ("reason" in look) return look;
      const found = await subscriptions.list(look.place);
      return { kind: "list", planned: found.map((each) => planned(each, look.name)) };
    },

    async preview(id, asker) {
      const found = await own(id, asker);
      if ("reason" in found) return found;
      const { subscription, channel } = found;
      const [next] = planned(subscription).next;
      const draft = await composer.draft(subscription, next ?? now());
      return draft === undefined
        ? refused("no-such-topic")
        : { ...planned(subscription, channel.name), ...draft };
    },

    async change(id, change, asker) {
      const found = await own(id, asker);
      if ("reason" in found) return found;
      const { subscription, channel } = found;
      switch (change) {
        case "pause":
          await subscriptions.change(subscription.id, { state: "paused", pausedFor: "asked" });
          break;
        case "resume": {
          if (!channel.botPosts) return refused("cannot-post");
          const [nextDue] = slotsOf(subscription.schedule, subscription.zone).next(now(), 1);
          await subscriptions.change(subscription.id, {
            state: "active",
            pausedFor: undefined,
            failures: 0,
            nextDue,
            plannedAt: now(),
          });
          break;
        }
        case "remove":
          await subscriptions.remove(subscription.id);
          return planned(subscription, channel.name);
        case "run-now": {
          if (!channel.botPosts) return refused("cannot-post");
          const slot = now();
          await subscriptions.change(subscription.id, { runNow: slot });
          await ledger.add([dueDelivery(subscription, slot)]);
          break;
        }
      }
      const changed = await subscriptions.read(subscription.id);
      return changed ? planned(changed, channel.name) : refused("no-such-subscription");
    },
  };
}

function refused(reason: BriefingRefusal): Refused {
  return { kind: "refused", reason };
}

/** Where something is asked, as a place for briefings; undefined at the terminal and on the page. */
function placeOf({ platform, workspace, channel, direct }: Place): BriefingPlace | undefined {
  if (platform !== "discord" && platform !== "slack") return undefined;
  return { platform, ...(workspace !== undefined && { workspace }), channel, direct };
}
