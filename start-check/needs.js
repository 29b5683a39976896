/** What the app cannot do without, and what that is in plain words. */
var needs = {
  'HTMLScriptElement.prototype.noModule': 'loading programs in parts',
  Promise: 'waiting for an answer',
  Proxy: 'watching for changes',
  'Array.prototype.at': 'reading lists from the end',
  'Array.prototype.findLast': 'searching lists from the end',
  'Array.prototype.findLastIndex': 'searching lists from the end',
  'Array.prototype.flatMap': 'joining lists',
  'Array.prototype.toSorted': 'putting a copy of a list in order',
  'Array.prototype.toReversed': 'turning a copy of a list round',
  'Array.prototype.toSpliced': 'changing a copy of a list',
  'Array.prototype.with': 'changing one place in a copy of a list',
  'String.prototype.at': 'reading words from the end',
  'String.prototype.matchAll': 'searching words',
  'String.prototype.replaceAll': 'replacing words',
  'Object.fromEntries': 'building records',
  queueMicrotask: 'doing things in order',
  AbortController: 'calling things off',
  'crypto.getRandomValues': 'making names nobody can guess',
  'Intl.DateTimeFormat': 'writing dates',
  'Intl.PluralRules': 'counting in words',
  'HTMLDialogElement.prototype.showModal': 'asking before something is deleted',
};

function has(path) {
  var names = path.split('.');
  var at = window;
  for (var index = 0; index < names.length; index += 1) {
    if (at === undefined || at === null || !(names[index] in Object(at))) return false;
    // What a prototype holds may not be asked for its value without an object; the last name is only looked for.
    if (index < names.length - 1) at = at[names[index]];
  }
  return true;
}

/** Looking behind in a pattern, which older Safaris refuse. */
function looksBehind() {
  try {
    return new RegExp('(?<=a)b', 'u').test('ab');
  } catch (error) {
    return false;
  }
}

/** What of it this browser lacks, in words for the plain page. */
export function lacks() {
  var missing = [];
  for (var path in needs) {
    if (Object.prototype.hasOwnProperty.call(needs, path) && !has(path)) {
      missing.push(needs[path] + ' (' + path + ')');
    }
  }
  if (!looksBehind()) missing.push('reading words by what stands before them (RegExp lookbehind)');
  return missing;
}
