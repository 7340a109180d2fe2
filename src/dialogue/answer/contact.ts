import type { Line } from '../../text/index.ts';
import { type Moment, phrase } from '../moment.ts';

/** The organisation's phone and mail, a line each. */
export function contactLines(moment: Moment): Line[][] {
  const { phone, email } = moment.knowledge.organisation;
  return [...(phone ? [[phrase('answer:phone', { phone })]] : []), ...(email ? [[phrase('answer:email', { email })]] : [])];
}

/** Where to ask what the knowledge does not say. */
export function askThere(moment: Moment): Line[][] {
  const lines = contactLines(moment).flat();
  return lines.length > 0 ? [[phrase('answer:noInfo')], lines] : [[phrase('answer:noInfo')]];
}
