/** What the header does with a script, on every page. */

import found from './found/found.browser.ts?worker&url';
import { startLanguageSwitch } from './reading/language.browser.ts';
import englishPanel from './search/box/english.panel.browser.ts?worker&url';
import panel from './search/box/panel.browser.ts?worker&url';
import { startSettings } from './settings/settings.browser.ts';

const button = document.getElementById('settings');
const settings = document.getElementById('settings-panel');
const language = document.querySelector<HTMLAnchorElement>('a.language');

if (button && settings) startSettings(button, settings);
if (language) startLanguageSwitch(language);

// The key has another name there.
const hint = document.querySelector('kbd');
if (hint && /^Mac/.test(navigator.platform)) hint.textContent = '⌘ K';

/** Fetch and run a program. The usual `import()` brings a helper that weighs more than all of this. */
function run(address: string, failed?: () => void): void {
  const script = document.createElement('script');
  // Built programs are whole; while one writes the site they are modules.
  if (import.meta.env.DEV) script.type = 'module';
  script.src = address;
  script.onerror = failed ?? null;
  document.head.append(script);
}

const forms = document.querySelectorAll<HTMLFormElement>('form[role="search"]');
let used = false;

/** The panel comes when a box is first used; a page of results needs none. */
function use(): void {
  if (used || forms[0]?.dataset['drives']) return;
  used = true;
  run(document.documentElement.lang === 'en' ? englishPanel : panel, () => (used = false));
}

for (const form of forms) {
  form.addEventListener('focusin', use);
  form.addEventListener('input', use);
  // The panel may come while an input method is at work.
  for (const step of ['start', 'end'])
    form.addEventListener(`composition${step}`, () => {
      form.toggleAttribute('data-composing', step === 'start');
    });
  if (form.contains(document.activeElement)) use();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const [form] = forms;
  const input = form?.querySelector('input');
  if (!input || key !== 'k' || ctrlKey === metaKey || altKey || shiftKey || isComposing) return;
  event.preventDefault();
  form?.toggleAttribute('data-over', form.getBoundingClientRect().bottom < 0);
  input.focus();
  input.select();
});

// Words to be marked.
if (/[?&]mark=/.test(location.search)) run(found);
