/** The program of the box, fetched when a box is first used: what is found shows under it as one types. Each language has its own. */
import { searchBox } from '../../../i18n/zh-Hans/searchBox.ts';
import { runPanel } from './run-panel.browser.ts';

runPanel(searchBox, false);
