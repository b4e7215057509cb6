/** The program of pages opened with words to be marked (`?mark=`), which results of a search lead to. */
import { found as english } from '../../i18n/en/found.ts';
import { found as chinese } from '../../i18n/zh-Hans/found.ts';
import { startFound } from './start-found.browser.ts';

const isEnglish = document.documentElement.lang === 'en';

startFound(isEnglish ? english : chinese);
