/** An instant (milliseconds since 1970) as people in a zone write it: "Wed 25 Nov 2026, 09:00". */
export function momentText(instant: number, zone: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const get = (type: string): string => parts.get(type as Intl.DateTimeFormatPartTypes) ?? "";
  return `${get("weekday")} ${get("day")} ${get("month")} ${get("year")}, ${get("hour")}:${get("minute")}`;
}

/** The day of an instant in a zone, for a headline: "25 November 2026". */
export function dayText(instant: number, zone: string): string {
  const day = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return day.format(instant);
}
