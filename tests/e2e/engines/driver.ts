/** What somebody points at: a part by its role and name as a screen reader says them, or a field by its label. */
export type Part = {
  role: 'button' | 'link' | 'heading' | 'radio' | 'checkbox' | 'option' | 'field';
  name: string;
};

/**
 * What a person does with a browser, so that a journey is written once for every engine. What is acted on
 * is waited for; what is asked is answered as it stands at that moment.
 */
export type Driver = {
  /** An address of the app, or a whole one. */
  open(address: string): Promise<void>;
  /** From here on in a window as narrow as a phone. */
  narrow(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  click(on: Part): Promise<void>;
  /** Keys of words, one by one, to whatever has the focus. */
  type(words: string): Promise<void>;
  /** One key, and what is held down with it: `Tab`, `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Whether it stands on the page, or these words do, among others. */
  sees(what: Part | string): Promise<boolean>;
  isFocused(part: Part): Promise<boolean>;
  valueOf(field: Part): Promise<string>;
  /** Gives a file from the disk to a field that asks for one. */
  giveFile(field: Part, path: string): Promise<void>;
  /** The file that lands on the disk by this. */
  download(by: () => Promise<void>): Promise<string>;
  /** What the page answers to this, an expression or a promise of one; by way of JSON. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** One browser of an engine, from which each journey gets a place of its own. */
export type Engine = {
  /**
   * Without `takesAllIn` its pages fetch no screen before somebody goes there, and have no service worker, as far as
   * the engine can be asked: WebKit's driver can't.
   */
  newDriver(base: string, takesAllIn: boolean): Promise<Driver>;
  close(): Promise<void>;
};
