import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { buttonClass } from '@/ui/button';
import { paths } from '@/paths';
import { StepFlow } from './step-flow';

/** Where this browser or this page can't do it. */
export function NotFromHere() {
  return (
    <StepFlow
      title={t`Keep a second device in step`}
      lede={t`This can’t be done from here: this browser keeps nothing, or this copy of the app has no part for it.`}
    >
      <p className="actions">
        <Link
          className={buttonClass('primary')}
          to={paths.carryOver}
        >{t`Carry it over by file`}</Link>
      </p>
    </StepFlow>
  );
}
