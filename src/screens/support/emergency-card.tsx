import type { Emergency } from '@/guide/countries';
import { Icon } from '@/ui/icon';
import { telLink } from '@/help/dialling';
import styles from './emergency-card.module.css';

type EmergencyCardProps = { emergency: Emergency; placeName: string | undefined };

/** The one loud thing of the whole app. */
export function EmergencyCard({ emergency, placeName }: EmergencyCardProps) {
  const { number, note } = emergency;
  return (
    <section className={styles.card} aria-labelledby="danger-now">
      <h2 id="danger-now">In danger right now, or about to hurt yourself or someone?</h2>
      <div className={styles.now}>
        <a className={styles.call} href={telLink(number) ?? undefined}>
          <Icon name="phone" small />
          <span>{`Call ${number}`}</span>
        </a>
        <div className={styles.words}>
          <p>Also if you are hurt, or have taken something.</p>
          {note === undefined ? null : <p>{note}</p>}
          <p className="muted">
            {placeName === undefined
              ? 'For places we have no numbers for. Is your country in the list below?'
              : `This is the number for ${placeName}. Somewhere else? Choose below.`}
          </p>
        </div>
      </div>
    </section>
  );
}
