import { OverwriteType, PermissionFlagsBits } from "discord.js";
import { describe, expect, test } from "vitest";
import { permissionsOf } from "../../../src/platforms/discord/discord-permissions.ts";

const { ManageChannels, SendMessages, ViewChannel, Administrator } = PermissionFlagsBits;
const MEMBER = "30";

interface Overwrite {
  readonly id: string;
  readonly of: "role" | "member";
  readonly allow?: bigint;
  readonly deny?: bigint;
}

/** Whether a member with the role 20 may send messages. */
function maySend({
  everyone = ViewChannel | SendMessages,
  role = 0n,
  owner = "99",
  overwrites = [],
}: {
  everyone?: bigint;
  role?: bigint;
  owner?: string;
  overwrites?: readonly Overwrite[];
} = {}): boolean {
  const roles = [
    { id: "10", permissions: String(everyone) },
    { id: "20", permissions: String(role) },
    { id: "21", permissions: String(Administrator) },
  ];
  const has = permissionsOf({
    guild: { id: "10", owner_id: owner, roles: roles as never },
    member: { id: MEMBER, roles: ["20", "22"] },
    overwrites: overwrites.map(({ id, of, allow = 0n, deny = 0n }) => ({
      id,
      type: of === "role" ? OverwriteType.Role : OverwriteType.Member,
      allow: String(allow),
      deny: String(deny),
    })),
  });
  return (has & SendMessages) !== 0n;
}

describe("what a member may do in a channel", () => {
  test("is what everyone and their roles may, and no other role", () => {
    expect(maySend()).toBe(true);
    expect(maySend({ everyone: ViewChannel })).toBe(false);
    expect(maySend({ everyone: ViewChannel, role: SendMessages })).toBe(true);
  });

  test("is changed by the channel for everyone, then for roles, then for the member", () => {
    const deny = { id: "10", of: "role", deny: SendMessages } as const;
    const allowRole = { id: "20", of: "role", allow: SendMessages } as const;
    const denyRole = { id: "20", of: "role", deny: SendMessages } as const;
    const allowMember = { id: MEMBER, of: "member", allow: SendMessages } as const;
    const denyMember = { id: MEMBER, of: "member", deny: SendMessages } as const;
    expect(maySend({ overwrites: [deny] })).toBe(false);
    expect(maySend({ overwrites: [allowRole, deny] })).toBe(true);
    expect(maySend({ overwrites: [denyMember, allowRole] })).toBe(false);
    expect(maySend({ overwrites: [allowMember, denyRole, deny] })).toBe(true);
    expect(maySend({ overwrites: [denyRole, { ...allowRole, id: "22" }] })).toBe(true);
    expect(maySend({ overwrites: [{ ...deny, id: "21" }] })).toBe(true);
    expect(maySend({ overwrites: [{ ...denyMember, id: "31" }] })).toBe(true);
  });

  test("is everything for the owner and for administrators, whatever the channel says", () => {
    const overwrites = [{ id: MEMBER, of: "member", deny: SendMessages | ManageChannels }] as const;
    expect(maySend({ owner: MEMBER, overwrites })).toBe(true);
    expect(maySend({ role: Administrator, overwrites })).toBe(true);
  });
});
