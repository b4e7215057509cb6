import { elementRead } from './place.browser.ts';

/** Link to the same page in the other language: it leads to the same place in it. */
export function startLanguageSwitch(link: HTMLAnchorElement): void {
  const follow = () => {
    link.search = location.search;
    link.hash = placeRead();
  };

  link.addEventListener('click', follow);
  // The middle button, for a new tab.
  link.addEventListener('auxclick', follow);
}

/** The passage in the address while it is in view, then the one being read; empty where there is none. */
function placeRead(): string {
  const target = document.querySelector(':target')?.getBoundingClientRect();
  if (target && target.bottom > 0 && target.top < innerHeight) return location.hash;
  const passages = document.querySelectorAll('#text .unit, #text .unit p[id]');
  if (passages.length === 0) return location.hash;
  const read = elementRead(passages);
  return read ? `#${read.id}` : '';
}
