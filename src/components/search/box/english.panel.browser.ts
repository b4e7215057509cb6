/** The program of the box on English pages, see `panel.browser.ts`. */
import { searchBox } from '../../../i18n/en/searchBox.ts';
import { runPanel } from './run-panel.browser.ts';

runPanel(searchBox, true);
