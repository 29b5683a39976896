import { telLink } from './dialling';
import { usePlace } from './use-place';

/** The place's emergency number, ready to be called, in the middle of a sentence. */
export function EmergencyLink() {
  const { emergency } = usePlace();
  const href = telLink(emergency.number);
  return href === null ? <b>{emergency.number}</b> : <a href={href}>{emergency.number}</a>;
}
