/** For when neither passphrase nor code is to be found. */
export function RestoreOrStartAgain() {
  return null;
}
