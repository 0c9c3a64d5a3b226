/** Keys whose results are remembered; with the next one all are forgotten. */
const REMEMBERED = 4096;

/** A function whose results are kept, each found once. `find` is pure. */
export function remember<Found>(find: (key: string) => Found): (key: string) => Found {
  const remembered = new Map<string, Found>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const found = find(key);
    remembered.set(key, found);
    return found;
  };
}
