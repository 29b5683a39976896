import { useLocation, useNavigate } from 'react-router-dom';

const stepIn = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'step' in state && Number.isInteger(state.step)
    ? Number(state.step)
    : 1;

/**
 * The pages of something done in steps, all at one address: the browser's own way back leads through
 * them. What is typed lives in the screen, so whoever comes back to it later begins anew: no page
 * after `reachable` is shown.
 */
export function useLockSteps(reachable: number) {
  const location = useLocation();
  const navigate = useNavigate();
  return {
    step: Math.min(Math.max(stepIn(location.state), 1), reachable),
    go: (step: number, how: { replace?: boolean } = {}): void =>
      void navigate(location.pathname, { ...how, state: { step } }),
  };
}
