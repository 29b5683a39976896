/**
 * React keeps hold of each text it puts beside other things. Page translation, reading aids and
 * extensions take such texts out and put their own in: React then removes what is gone, and the
 * screen breaks, or goes on writing into a text nobody sees (facebook/react#11538). Our own texts
 * stand alone in their elements and come to no harm; this holds for whatever is left, ours or a
 * library's: what stands where a text stood counts as that text.
 */

/** What stands in the page for a text that was taken out, and the other way round. */
type StandIns = { of: WeakMap<Node, ChildNode>; for: WeakMap<Node, Text> };

const isChild = (node: Node | undefined): node is ChildNode =>
  node instanceof Element || node instanceof CharacterData;

/** Takes in what others changed: which text was taken out, and what was put in its place. */
function takeIn(
  records: readonly MutationRecord[],
  standIns: StandIns,
  watch: (text: Text) => void,
) {
  const putBefore = new Map<Node, Node>();
  for (const { type, target, addedNodes, removedNodes, nextSibling, previousSibling } of records) {
    if (type === 'characterData' && target instanceof Text) {
      // React has new words for it: it comes back, and whoever took it out may have it again.
      const standIn = standIns.of.get(target);
      if (!target.isConnected && standIn?.isConnected === true) standIn.replaceWith(target);
      continue;
    }
    const [added] = addedNodes;
    const [removed] = removedNodes;
    if (removed === undefined) {
      for (const beside of [nextSibling, previousSibling])
        if (beside !== null && added !== undefined) putBefore.set(beside, added);
      continue;
    }
    const text = standIns.for.get(removed) ?? removed;
    const standIn = added ?? putBefore.get(removed);
    if (!(text instanceof Text) || standIn === text || !isChild(standIn)) continue;
    standIns.of.set(text, standIn);
    standIns.for.set(standIn, text);
    watch(text);
  }
}

/** The child of this parent that stands for the node, or that somebody put round it. */
function standInFor(node: Node, parent: Node, standIns: StandIns): Node | null {
  let place = node.isConnected ? node : (standIns.of.get(node) ?? null);
  while (place !== null && place.parentNode !== parent) place = place.parentNode;
  return place;
}

/** From now on nothing of ours breaks because somebody else moved our texts. */
export function holdMovedTexts(page: Node): void {
  const standIns: StandIns = { of: new WeakMap(), for: new WeakMap() };
  const watch = (text: Text): void => observer.observe(text, { characterData: true });
  const observer = new MutationObserver((records) => takeIn(records, standIns, watch));
  observer.observe(page, { childList: true, subtree: true });

  const takeInNow = (): void => takeIn(observer.takeRecords(), standIns, watch);
  // oxlint-disable-next-line typescript/unbound-method -- each is called with the node it is asked of.
  const { removeChild, insertBefore } = Node.prototype;

  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child) {
    if (child.parentNode === this) {
      removeChild.call(this, child);
      return child;
    }
    takeInNow();
    let place: Node | null = child.isConnected ? child : (standIns.of.get(child) ?? null);
    let around = place?.parentNode ?? null;
    while (place !== null && around !== null) {
      removeChild.call(around, place);
      // What was put round it goes too, where it holds nothing else.
      place = around === this || around.hasChildNodes() ? null : around;
      around = place?.parentNode ?? null;
    }
    return child;
  };
  Node.prototype.insertBefore = function insert<Child extends Node>(
    this: Node,
    child: Child,
    before: Node | null,
  ) {
    // A text that React moves takes along what stands for it.
    if (!child.isConnected) standIns.of.get(child)?.remove();
    if (before === null || before.parentNode === this) {
      insertBefore.call(this, child, before);
      return child;
    }
    takeInNow();
    insertBefore.call(this, child, standInFor(before, this, standIns));
    return child;
  };
}
