/**
 * Says which components React draws, by the hook that it offers to its developer tools. The setup of
 * the tests imports it first, as React looks for the hook when it is loaded.
 */
type Fiber = {
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
  type: unknown;
};

/** React's own mark on what it called, rather than passed over, in a drawing. */
const performedWork = 1;

const drawn = new Map<string, number>();
let isWatching = false;

function nameOf({ type }: Fiber): string | undefined {
  if (typeof type === 'function') return type.name;
  // What `memo` makes holds its component in a `type` of its own.
  if (typeof type !== 'object' || type === null || !('type' in type)) return undefined;
  return typeof type.type === 'function' ? type.type.name : undefined;
}

function walk(fiber: Fiber): void {
  const before = fiber.alternate;
  const name = nameOf(fiber);
  if (name !== undefined && (before === null || (fiber.flags & performedWork) !== 0))
    drawn.set(name, (drawn.get(name) ?? 0) + 1);
  // Children that are the same as before were not even looked at.
  if (before !== null && before.child === fiber.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) walk(child);
}

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    isDisabled: false,
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot(_: number, { current }: { current: Fiber }) {
      if (isWatching) walk(current);
    },
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onScheduleFiberRoot: () => undefined,
    checkDCE: () => undefined,
  },
});

/** How often each component was drawn, from its name, while `act` went on. */
export async function drawnWhile(
  act: () => void | Promise<void>,
): Promise<ReadonlyMap<string, number>> {
  drawn.clear();
  isWatching = true;
  try {
    await act();
  } finally {
    isWatching = false;
  }
  return new Map(drawn);
}
