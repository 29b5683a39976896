import { lazily } from '@/tool-kit/lazily';

/** A page that is put away; fetched where one is opened. */
export const PutAwayScreen = lazily(
  async () => (await import('@/screens/put-away/put-away-screen')).PutAwayScreen,
);
