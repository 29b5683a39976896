/** The field of what is drawn first. */
export function firstField() {
  return document.querySelector('#root[data-first] textarea');
}

/** Nothing keeps the words yet, and nothing else says so. */
export function noteWords() {
  var line = document.querySelector('#root[data-first] [data-status]');
  if (line !== null && firstField() !== null)
    line.textContent = firstField().value === '' ? '' : 'Not kept yet: still loading';
}

/** Nothing that was typed goes where the program doesn't come: its field stands on the plain page, to be copied from; or null. */
export function saveWords() {
  var field = firstField();
  var place = document.getElementById('plain-words');
  if (field === null || field.value === '' || place === null) return null;
  place.hidden = false;
  place.appendChild(field);
  return field;
}
