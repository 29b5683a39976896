/** Work longer than this is felt as a page that stands still, in ms. */
const longest = 12;

/** Takes the steps of some work, and lets the page draw and hear keys between them. */
export async function takeSteps<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + longest;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
