import { textHash } from '../../cite/hash.ts';
import { isPassage } from '../../cite/permalink.ts';
import { passageElement, passageText } from './passages.browser.ts';
import { versionState, type VersionState } from './version-state.ts';

/**
 * Compare what the page shows with the hash that it was cited by.
 *
 * @param target
 *   Id of the element that holds the page's own text.
 * @param cited
 *   As `citedHash` reads it from the address.
 */
export function pageState(target: string, cited: string): VersionState {
  const anchor = location.hash.slice(1);
  const hashOf = (element: Element | null) => element && textHash(passageText(element));

  return versionState(cited, {
    own: hashOf(document.getElementById(target)) ?? '',
    anchored: isPassage(anchor) ? hashOf(passageElement(anchor)) : undefined,
    find: (hash) =>
      [...document.querySelectorAll('.unit, .unit [id]')].find(
        ({ id }) => hashOf(passageElement(id)) === hash,
      )?.id,
  });
}
