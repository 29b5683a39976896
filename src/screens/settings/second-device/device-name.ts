import { t } from '@lingui/core/macro';
/** The most letters a device's name may have; it is shown in small places. */
export const longestDeviceName = 40;

/** A first name for this device, by what its browser says of it; the person may change it. */
export const firstDeviceName = (agent: string): string =>
  /iPad|Tablet/i.test(agent)
    ? t`My tablet`
    : /Mobi|iPhone|Android/i.test(agent)
      ? t`My phone`
      : t`My computer`;
