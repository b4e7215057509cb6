import type { Dictionary } from '../index.ts';

export const about: Dictionary['about'] = {
  title: 'About',
  lead: 'How Duidu reads the plans, what is the source’s own, and what this site adds.',
  sections: [
    {
      id: 'what',
      title: 'What this is',
      paragraphs: [
        'Duidu turns the texts of Chinese government plans into structured pages and open data for reading, checking and citing. It holds plans of the 14th five-year period (2021–2025, now ended) for urban and rural community services.',
        'It is an unofficial presentation; the text published by the issuing office prevails. The page where a text was published is given only where it is known for certain.',
      ],
    },
    {
      id: 'text',
      title: 'How the texts are read',
      paragraphs: [
        'A program reads the text by the conventions of official documents: numbering such as 一、 （一） 1. makes sections, 专栏 makes special columns and their items; tables of indicators, indicators in prose, and who leads and takes part are recognised. What no rule knows is kept as a paragraph.',
        'Every character of the source belongs to exactly one unit (indicators aside, which point into a table or a sentence). Line breaks, layout spaces and the # of headings are layout and are not shown; so are bold, quote signs and the borders of tables and boxes in a text that came as Markdown. Paragraphs cut by page breaks are joined again; page numbers and page headers on lines of their own go to the tail, out of the sentences. Nothing else is added, removed or changed.',
        'Suspected errors stay as they are; a note gives what is probably meant, and how certain that is.',
        'The page of each plan gives the SHA-256 of the text it was made from, the day on which that text was added here, and the text itself to download. The latest of these days is the version of the texts on this site.',
      ],
    },
    {
      id: 'shown',
      title: 'What on a page is not source text',
      paragraphs: [
        'Contents lists, the number beside a paragraph, the ⋯ and § after a heading, the marks of notes, the summary of who does it and the links on the names of departments, and units and signs (≥, ≤) in the table of indicators are this site’s. “Not stated” means that the text does not say; for “not mentioned in this plan” see “How plans are compared”.',
        'Which indicators correspond was decided by hand. English names of plans, headings and indicators are this site’s own, unofficial translations; only pages in English show them.',
      ],
    },
    {
      id: 'comparing',
      title: 'How plans are compared',
      paragraphs: [
        'Topics were decided by a person who had read the texts, not by likeness of titles or numbers: Hunan’s indicator 8 is volunteer stations, Jilin’s is certified social workers, so they are not in one row. Units of different plans in one topic correspond to each other; where one plan joins what another splits, one unit corresponds to several. A sentence in passing inside a longer text is no correspondence; it is listed under “mentioned elsewhere”. Every unit belongs to a topic or is listed as having no counterpart, with the reason.',
        'For a new plan the correspondences are first proposed by computation and marked “proposed” until a person confirms them. Pairs and triples of characters of two units are compared, rare ones weighing more than stock phrases (tf-idf), then titles, kinds, and whether the parts above and below correspond; what is not alike enough stays without a counterpart. “Match” on the pages says how sure the computation is that the two correspond, 0 to 1; it is no share of equal words, for which there are the percentages of what stands in the other plan. “Decided by hand” says that a person decided, whatever the match.',
        'The share of a plan that “stands in” another is the share of its characters, spaces aside, in runs of eight or more that occur verbatim in the other. Differences are found word by word; scraps of equal text between changes are taken into them; sentences that moved, numbers that changed and scopes that changed (全省 to 全市) are marked each in its way. Where two passages have little in common, only what they share is marked. The marks can be switched off; the text itself is never touched.',
        '“Not mentioned in this plan” says that the plan has no unit on the topic, not that its words occur nowhere; where they do, the page says how often and where.',
      ],
    },
    {
      id: 'searching',
      title: 'How search works',
      paragraphs: [
        'Searching happens on your own device: the text to be searched is downloaded when the box is first used, and nothing you type is sent to anyone. What is searched is the heading and the text of every unit, with tables of indicators, document numbers and departments.',
        'Results come in four tiers, each labelled. “Exact”: the text holds the very characters you typed; no unit is missed and none is added; width, case, spaces, and kinds of quotes, brackets and dashes do not matter. “All words”: the unit, or a heading above it, holds every word, but not in a row. “Perhaps”: the text does not hold what you typed but something very like it, such as with one wrong character or two swapped ones; what it was taken for is shown. “Related”: found in other words, namely a synonym, the title of a topic, a number written otherwise (十五 for 15), traditional characters, pinyin, the likely reading in a note, or an English name; the reason is shown. What resembles nothing finds nothing.',
        '“Exact” and “all words” are decided to the letter and can be checked against the source. “Perhaps” uses Fuse.js on units that share pairs of characters, and then compares character by character, counting a character of the same sound as half an error. Synonyms are listed by hand, for all plans alike.',
      ],
    },
    {
      id: 'ids',
      title: 'Ids and links',
      paragraphs: [
        'Every unit has an id made of the numbers printed in the source: hunan/s3-2-3 is 三、（二）3. of Hunan’s plan, hunan/c6-3 item 3 of special column 6, hunan/i7 indicator 7. A paragraph adds -p and its count.',
        'The address of a whole plan with # and the id leads to the place, such as /plans/hunan/#s3-2-3-p1; each unit also has a page of its own, such as /plans/hunan/s3-2-3/. A published id never dies: where a new version of the text moves one, the old address says where it went.',
      ],
    },
    {
      id: 'citing',
      title: 'Citing',
      paragraphs: [
        'The page of every plan, unit and indicator has citations ready to copy: GB/T 7714—2015, APA, Chicago, BibTeX, RIS, CSL-JSON, a plain link, a Markdown link, and the text with its source. To cite one paragraph, press the number beside it and choose “Cite”.',
        'The link in a citation carries a hash, such as ?v=6731d7f1: the first 8 hex digits of the SHA-256 of the cited words in UTF-8, all white space left out. A page opened by such a link checks its words, and where they have changed since, it says so and gives both hashes. The date of access is the date of this site’s version of the texts; put the day of your own visit there if you like.',
      ],
    },
    {
      id: 'reading',
      title: 'Reading, and privacy',
      paragraphs: [
        '“Display” offers light and dark colours and three text sizes; they are remembered in your own browser only, and so are your latest searches, which you can clear. This site sets no cookies, counts no visits and requests nothing from other sites; all of the text can be read without scripts. Any page prints, with its title and permalink in the foot.',
        'Each plan has one colour and one shape with a letter, the same everywhere; shape and letter tell the plans apart for those who do not tell colours apart, and on paper in black and white.',
      ],
    },
    {
      id: 'report',
      title: 'Reporting an error',
      paragraphs: [
        'If the words differ from what the issuing office published, or a section or an indicator is read wrongly, please tell the maintainers of this site the id of the unit, the lines of the source, and what it should say.',
      ],
    },
  ],
};
