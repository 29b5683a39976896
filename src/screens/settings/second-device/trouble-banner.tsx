import { Banner } from '@/ui/banner';
import type { TroubleWords } from '@/writing/sync-trouble-words';

/** What went wrong between here and the server, said at once. */
export function TroubleBanner({ trouble }: { trouble: TroubleWords }) {
  return (
    <Banner tone="danger" title={trouble.title}>
      <p>{trouble.words}</p>
    </Banner>
  );
}
