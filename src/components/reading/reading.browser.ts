/** What scripts add to pages on which plans are read. */

import { startOwn } from '../own/own.browser.ts';
import { startCopyOffer } from './copy-offer.browser.ts';
import { startDrawer } from './drawer.browser.ts';
import { startFollowing } from './follow.browser.ts';
import { startNotes } from './notes.browser.ts';
import { startPassageMenu } from './passage-menu.browser.ts';

const find = (id: string) => document.getElementById(id);

const own = find('own');
const text = find('text');
const nav = find('contents-nav');
const opener = find('contents-open');
const panel = find('contents-panel');
const note = find('note-popover');
const passage = find('passage-popover');
const offer = find('copy-offer');

if (own instanceof HTMLInputElement) startOwn(own);
if (opener && panel) startDrawer(opener, panel);
if (text && nav) startFollowing(text, nav);
if (note) startNotes(note);
if (passage) startPassageMenu(passage);
if (offer) startCopyOffer(offer);
