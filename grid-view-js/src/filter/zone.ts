import { knownZone } from '../i18n/translate.ts';

const DAY = 86_400_000;

/**
 * The instant at which a zone's clocks show a wall time, both in milliseconds. Of a time that comes twice it is the
 * first, of one that is left out the moment as long after the change, as in Java.
 */
export function instantOf(wall: number, zone: string): number {
  // Swedish writes times as ISO does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: knownZone(zone),
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const offsetAt = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const fitting = [before, after].find((offset) => offsetAt(wall - offset) === offset);
  return wall - (fitting ?? before);
}
