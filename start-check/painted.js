/** After the frame that shows what was drawn now. */
export function afterFrame(then) {
  requestAnimationFrame(function () {
    setTimeout(then);
  });
}

/** Once anything of the page is on the screen. */
export function whenPainted(then) {
  if ((PerformanceObserver.supportedEntryTypes || []).indexOf('paint') < 0) {
    afterFrame(then);
    return;
  }
  var painting = new PerformanceObserver(function (list) {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    painting.disconnect();
    then();
  });
  painting.observe({ type: 'paint', buffered: true });
}
