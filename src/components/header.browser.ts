/** What the header does with a script, on every page. */

import { startLanguageSwitch } from './reading/language.browser.ts';
import { startSettings } from './settings/settings.browser.ts';

const button = document.getElementById('settings');
const panel = document.getElementById('settings-panel');
const language = document.querySelector<HTMLAnchorElement>('a.language');

if (button && panel) startSettings(button, panel);
if (language) startLanguageSwitch(language);
