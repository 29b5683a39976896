import { setTimeout as sleep } from 'node:timers/promises';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Which element is meant, in the words of the protocol. */
export type ElementId = { [elementKey]: string };

const idOf = (element: ElementId): string => element[elementKey];

/** How long a browser may take until it is there to be driven, in ms. */
const beginsWithin = 30_000;

/** A few commands of the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/), as far as a journey needs them. */
export class WebDriver {
  readonly #base: string;
  #session = '';

  constructor(port: number) {
    this.#base = `http://127.0.0.1:${port}`;
  }

  /** Fails where what listens there does not begin a session in time, or has gone. */
  async begin(options: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#untilReady();
    const capabilities = { alwaysMatch: { unhandledPromptBehavior: 'accept', ...options } };
    const inTime = AbortSignal.timeout(beginsWithin);
    const begun = await this.#send<{ sessionId: string }>(
      'POST',
      '/session',
      { capabilities },
      inTime,
    );
    this.#session = `/session/${begun.sessionId}`;
  }

  async end(): Promise<void> {
    await this.#send('DELETE', this.#session);
  }

  post<T = null>(command: string, body: object = {}): Promise<T> {
    return this.#send<T>('POST', this.#session + command, body);
  }

  /** What a function body returns in the page, with these as its `arguments`. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.post<T>('/execute/sync', { script, args });
  }

  /** The same, where its last argument is called with the value. */
  wait<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.post<T>('/execute/async', { script, args });
  }

  /** The name that the engine itself tells a screen reader. */
  nameOf(element: ElementId): Promise<string> {
    return this.#send<string>('GET', `${this.#session}/element/${idOf(element)}/computedlabel`);
  }

  focused(): Promise<ElementId> {
    return this.#send<ElementId>('GET', `${this.#session}/element/active`);
  }

  click(element: ElementId): Promise<null> {
    return this.post(`/element/${idOf(element)}/click`);
  }

  sendKeys(element: ElementId, text: string): Promise<null> {
    return this.post(`/element/${idOf(element)}/value`, { text });
  }

  async #untilReady(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        await this.#send('GET', '/status');
        return;
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
  }

  async #send<T>(
    method: string,
    path: string,
    body?: object,
    signal: AbortSignal | null = null,
  ): Promise<T> {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}

export const isSame = (one: ElementId, other: ElementId): boolean => idOf(one) === idOf(other);
