import { lazily } from '@/tool-kit/lazily';

/** The way in, wherever it stands; fetched once for all of them. */
export const UnlockScreen = lazily(
  async () => (await import('@/screens/unlock/unlock-screen')).UnlockScreen,
);
