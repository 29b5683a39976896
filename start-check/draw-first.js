import { goOn, styles } from './ask-ahead.js';
import { chooseFrame, first, readsPages, tellFirst } from './first.js';
import { firstDrawn, folder, root } from './page.js';
import { whenPainted } from './painted.js';
import { fetchQuestion, isOfThisRelease, question } from './question.js';
import { rememberWords } from './presses.js';
import { makeRoom } from './still-loading.js';
import { dressing, putOn } from './styles.js';

/** Draws what was chosen as soon as the page has got so far; the app (src/main.tsx) goes on with it. */
export function drawWhenParsed() {
  tellFirst();
  if (first === 'question') fetchQuestion(drawFirst, drawFrame);
  var parsing = new MutationObserver(drawFirst);
  parsing.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', function () {
    parsing.disconnect();
  });
}

function drawFirst() {
  var into = document.getElementById('root');
  var from = first === 'question' ? question : document.getElementById('first-' + first);
  if (into === null || from === null || into.hasChildNodes()) return;
  // The app has begun, or the plain page says why it doesn't.
  if (document.getElementById('plain-page') === null || !/is-starting/.test(root.className)) return;
  if (first === 'question' && !isDressed()) return;
  var drawn = document.importNode(from.content, true);
  var links = drawn.querySelectorAll('a');
  for (var each = 0; each < links.length; each += 1) {
    var address = links[each].getAttribute('href');
    // Those of the app stand below a root.
    if (address.charAt(0) === '/')
      links[each].setAttribute('href', folder.slice(location.origin.length) + address.slice(1));
    var isHere =
      location.href === links[each].href || location.href.indexOf(links[each].href + '/') === 0;
    if (isHere && links[each].parentNode.nodeName === 'LI')
      links[each].setAttribute('aria-current', 'page');
  }
  into.setAttribute('data-first', first);
  // As src/ui/use-quiet.ts says of a page that is written on.
  if (first === 'question') document.body.setAttribute('data-quiet', '');
  into.appendChild(drawn);
  rememberWords(into);
  makeRoom();
  if (readsPages) putOn(styles, tellDressed);
  else whenPainted(goOn);
}

function drawFrame() {
  if (first !== 'question' || firstDrawn() !== null) return;
  chooseFrame();
  goOn();
  drawFirst();
}

function isDressed() {
  if (dressing === null) {
    if (!isOfThisRelease()) {
      drawFrame();
      return false;
    }
    putOn(styles, drawFirst);
  }
  return dressing === 0;
}

/** src/early waits for it. */
function tellDressed() {
  if (dressing > 0) return;
  root.setAttribute('data-dressed', '');
  window.dispatchEvent(new Event('dressed'));
}
