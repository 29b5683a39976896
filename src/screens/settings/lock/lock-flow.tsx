import { SubFlow, type SubFlowProps } from '@/screens/settings/sub-flow';

/** One page of something that is done about the lock. The tab says no more than that it is Settings. */
export function LockFlow(props: Omit<SubFlowProps, 'tab' | 'back'>) {
  return <SubFlow {...props} tab="Settings and privacy" />;
}
