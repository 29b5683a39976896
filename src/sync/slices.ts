/** Documents whose rows are written in one go: less than a turn's worth on a slow device. */
export const keptAtOnce = 500;

type Rows<Known, Aside, Device> = {
  known: ReadonlyMap<string, Known | null>;
  aside: ReadonlyMap<string, Aside | null>;
  devices: ReadonlyMap<string, Device | null>;
};

function of<Value>(
  rows: ReadonlyMap<string, Value | null>,
  names: readonly string[],
): ReadonlyMap<string, Value | null> {
  const some = new Map<string, Value | null>();
  for (const name of names) {
    const row = rows.get(name);
    if (row !== undefined) some.set(name, row);
  }
  return some;
}

/**
 * The rows in parts, one at least. All of one document stay together: known and not set aside, it would never be
 * opened again.
 */
export function slicesOf<Known, Aside, Device>({
  known,
  aside,
  devices,
}: Rows<Known, Aside, Device>): Rows<Known, Aside, Device>[] {
  const names = [...new Set([...aside.keys(), ...devices.keys(), ...known.keys()])];
  if (names.length <= keptAtOnce) return [{ known, aside, devices }];
  const slices: Rows<Known, Aside, Device>[] = [];
  for (let from = 0; from < names.length; from += keptAtOnce) {
    const some = names.slice(from, from + keptAtOnce);
    slices.push({ known: of(known, some), aside: of(aside, some), devices: of(devices, some) });
  }
  return slices;
}
