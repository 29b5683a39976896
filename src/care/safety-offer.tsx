import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { helpAddresses } from '@/guide/addresses';
import { safetyOfferWords } from '@/guide/page-words';
import { factOf } from '@/journal/facts';
import { useJournal } from '@/store/journal-context';
import { useToday } from '@/store/use-today';
import { Button, buttonClass } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import styles from './safety-offer.module.css';

type SafetyOfferProps = {
  /** Where it is offered; 'Not now' holds for each place by itself. */
  place: 'path' | 'my-part' | 'contact';
};

/** Whether the questions are offered there: unanswered, not put off there before, and nowhere today. */
export const useIsOffered = (place: SafetyOfferProps['place'], answeredAny: boolean): boolean => {
  const isPutOff = useJournal(({ facts }) => factOf(facts, offerFact(place)) === 'not-now');
  const { today } = useToday();
  const isNotToday = useJournal(({ facts }) => factOf(facts, 'safetyNotNow') === today);
  return !answeredAny && !isPutOff && !isNotToday;
};

const offerFact = (place: SafetyOfferProps['place']) => `safetyOffer.${place}` as const;

/** The safety questions, offered once and left alone after. */
export function SafetyOffer({ place }: SafetyOfferProps) {
  const setFact = useJournal((state) => state.setFact);
  const { todayNow } = useToday();
  function notNow(): void {
    setFact(offerFact(place), 'not-now');
    setFact('safetyNotNow', todayNow());
    // The button goes with its offer; the screen's heading stands where somebody reads on.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }

  return (
    <section aria-labelledby="safety-offer">
      <Sheet padded className={styles.offer}>
        <h2 id="safety-offer" className={styles.title}>
          {safetyOfferWords.title}
        </h2>
        <p>{safetyOfferWords.words}</p>
        <div className="actions">
          <Link className={buttonClass('quiet')} to={helpAddresses.safety}>{t`Answer them`}</Link>
          <Button variant="text" onClick={notNow}>{t`Not now`}</Button>
        </div>
      </Sheet>
    </section>
  );
}
