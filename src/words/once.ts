/**
 * Made when it is first asked for, and then the same: the first of what a browser knows of languages (`Intl`) holds an
 * old phone up for 60 to 90 ms, wherever it is made.
 */
export function once<Made extends object | null>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}
