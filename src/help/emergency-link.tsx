import { placeWords } from '@/guide/place-words';
import type { Country } from '@/guide/countries';
import { emergencyElsewhere } from '@/guide/countries';
import { smsLink, telLink } from './dialling';
import { PhoneNumber } from './phone-number';
import { nameOfPlace, usePlace } from './use-place';

type EmergencyLinkProps = {
  /** The danger comes from a person: the police answer, where they have a number of their own. */
  fromPerson?: boolean;
};

/**
 * The emergency number in the middle of a sentence, ready to be called, with the country it is for;
 * and the other country's where the clock and the language name two.
 */
export function EmergencyLink({ fromPerson = false }: EmergencyLinkProps) {
  const { country, other } = usePlace();
  return (
    <>
      <NumberOf country={country} fromPerson={fromPerson} />
      {other === undefined ? null : (
        <>
          <span>{placeWords.or}</span>
          <NumberOf country={other} fromPerson={fromPerson} />
        </>
      )}
    </>
  );
}

function NumberOf({ country, fromPerson }: { country: Country | undefined; fromPerson: boolean }) {
  const emergency = country?.emergency ?? emergencyElsewhere;
  const police = fromPerson ? emergency.police : undefined;
  const number = police?.number ?? emergency.number;
  const href = telLink(number);
  const text = police?.text;
  return (
    <>
      {href === null ? (
        <b>
          <PhoneNumber>{number}</PhoneNumber>
        </b>
      ) : (
        <a href={href}>
          <PhoneNumber>{number}</PhoneNumber>
        </a>
      )}{' '}
      <span>
        {country === undefined
          ? placeWords.elsewhere
          : placeWords[police === undefined ? 'of' : 'police'](nameOfPlace(country) ?? '')}
      </span>
      {text === undefined ? null : (
        <>
          <span>{placeWords.orText}</span>
          <a href={smsLink(text) ?? undefined}>
            <PhoneNumber>{text}</PhoneNumber>
          </a>
        </>
      )}
    </>
  );
}
