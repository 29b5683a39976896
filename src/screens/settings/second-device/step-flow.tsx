import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { SubFlow, type SubFlowProps } from '@/screens/settings/sub-flow';

/**
 * One page of it. The tab says no more than that it is Settings. Where the pressed button is gone with
 * the page it stood on, the new heading takes the focus.
 */
export function StepFlow(props: Omit<SubFlowProps, 'tab' | 'back'>) {
  const isFirst = useLocation().key === 'default';
  useEffect(() => {
    if (isFirst || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  }, [isFirst]);
  return <SubFlow {...props} tab={t`Settings and privacy`} />;
}
