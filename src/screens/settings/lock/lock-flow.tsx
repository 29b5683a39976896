import { t } from '@lingui/core/macro';
import { SubFlow, type SubFlowProps } from '@/screens/settings/sub-flow';

/** One page of something that is done about the lock. The tab says no more than that it is Settings. */
export function LockFlow(props: Omit<SubFlowProps, 'tab' | 'back'>) {
  return <SubFlow {...props} tab={t`Settings and privacy`} />;
}
