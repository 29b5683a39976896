import { vi } from 'vitest';

// oxlint-disable-next-line typescript/unbound-method -- it is called with the format it is asked of.
const { resolvedOptions } = Intl.DateTimeFormat.prototype;

/** What the browser says of its clock's zone, which tells a country; days and hours stay those of the machine. */
export function clockIn(timeZone: string): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function resolved(
    this: Intl.DateTimeFormat,
  ) {
    return { ...resolvedOptions.call(this), timeZone };
  });
}
