import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

type LatePart<Props> = ((props: Props) => ReactNode) & { load: () => Promise<unknown> };

/**
 * A part of a screen that is fetched when it is first shown, or ahead of that; nothing stands in its place
 * meanwhile. Where it can't be had, what stands round it says so, and asks anew when it is tried again.
 */
export function latePart<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): LatePart<Props> {
  let here: ComponentType<Props> | undefined;
  async function load(): Promise<void> {
    here ??= await bring();
  }
  function Part(props: Props) {
    const [, setIsHere] = useState(here !== undefined);
    const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
    const Shown = here;
    const isMissing = Shown === undefined;
    useEffect(() => {
      if (!isMissing) return undefined;
      let isShown = true;
      load().then(
        () => {
          if (isShown) setIsHere(true);
        },
        (reason: unknown) => {
          if (isShown) setFailure({ reason });
        },
      );
      return () => {
        isShown = false;
      };
    }, [isMissing]);
    if (failure !== null) throw failure.reason;
    return Shown === undefined ? null : <Shown {...props} />;
  }
  return Object.assign(Part, { load });
}
