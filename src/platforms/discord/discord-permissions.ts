import {
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  OverwriteType,
  PermissionFlagsBits,
} from "discord.js";

const ALL = ~0n;

export interface PermissionParts {
  readonly guild: Pick<APIGuild, "id" | "owner_id" | "roles">;
  readonly member: Pick<APIGuildMember, "roles"> & { readonly id: string };
  /** Of the channel; of its parent for a thread. */
  readonly overwrites: readonly Pick<APIOverwrite, "id" | "type" | "allow" | "deny">[];
}

/**
 * What a member may do in a channel: the roles together, then the channel's overwrites for everyone, for the member's
 * roles and for the member. The owner and administrators may do everything.
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsOf({ guild, member, overwrites }: PermissionParts): bigint {
  if (guild.owner_id === member.id) return ALL;
  const base = guild.roles
    .filter(({ id }) => id === guild.id || member.roles.includes(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const groups = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(
      ({ id, type }) => type === OverwriteType.Role && id !== guild.id && member.roles.includes(id),
    ),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member.id),
  ];
  return groups.reduce((permissions, group) => {
    const deny = group.reduce((sum, each) => sum | BigInt(each.deny), 0n);
    const allow = group.reduce((sum, each) => sum | BigInt(each.allow), 0n);
    return (permissions & ~deny) | allow;
  }, base);
}
