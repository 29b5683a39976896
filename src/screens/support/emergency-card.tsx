import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { Country, Emergency, Police } from '@/guide/countries';
import { buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { smsLink, telLink } from '@/help/dialling';
import { PhoneNumber } from '@/help/phone-number';
import { nameOfPlace } from '@/help/use-place';
import styles from './emergency-card.module.css';

type EmergencyCardProps = {
  emergency: Emergency;
  placeName: string | undefined;
  /** Another country, where it may be that one. */
  other: Country | undefined;
};

/** The one loud thing of the whole app. */
export function EmergencyCard({ emergency, placeName, other }: EmergencyCardProps) {
  const { number, note, police } = emergency;
  return (
    <section className={styles.card} aria-labelledby="danger-now">
      <h2 id="danger-now">{t`In danger right now, or about to hurt yourself or someone?`}</h2>
      <div className={styles.now}>
        <a className={styles.call} href={telLink(number) ?? undefined}>
          <Icon name="phone" small />
          <span>
            <Trans>
              Call <PhoneNumber>{number}</PhoneNumber>
            </Trans>
          </span>
        </a>
        <div className={styles.words}>
          <p>{t`Also if you are hurt, or have taken something.`}</p>
          {note === undefined ? null : <p>{note}</p>}
          {police === undefined ? null : <PoliceLine {...police} />}
          {other === undefined ? null : (
            <p>
              <span>
                <Trans>
                  In <span>{nameOfPlace(other)}</span>:
                </Trans>
              </span>{' '}
              <a
                className={buttonClass('quiet')}
                href={telLink(other.emergency.number) ?? undefined}
              >
                <PhoneNumber>{other.emergency.number}</PhoneNumber>
              </a>
            </p>
          )}
          <p className="muted">
            {placeName === undefined ? (
              t`For places we have no numbers for. Is your country in the list below?`
            ) : (
              <Trans>
                This is the number for <span>{placeName}</span>. Somewhere else? Choose below.
              </Trans>
            )}
          </p>
        </div>
      </div>
    </section>
  );
}

/** The police, where they have a number of their own. */
function PoliceLine({ number, text }: Police) {
  return (
    <p>
      <span>{t`If the danger is a person, the police:`}</span>{' '}
      <a className={buttonClass('quiet')} href={telLink(number) ?? undefined}>
        <PhoneNumber>{number}</PhoneNumber>
      </a>
      {text === undefined ? null : (
        <>
          {' '}
          <span>{t`Without speaking, by text:`}</span>{' '}
          <a className={buttonClass('quiet')} href={smsLink(text) ?? undefined}>
            <PhoneNumber>{text}</PhoneNumber>
          </a>
        </>
      )}
    </p>
  );
}
