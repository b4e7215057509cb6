/** Pictures that stand for a page when its link is shared: one a plan and language, and one for the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../components/cards/card.ts';
import { planCard, siteCard, type CardContent } from '../../components/cards/content.ts';
import { cardPath } from '../../components/head/card-path.ts';
import { answerPng } from '../../components/picture/answer.ts';
import { locales } from '../../i18n/index.ts';
import { corpus } from '../_corpus.ts';

interface Props {
  content: CardContent;
}

export const getStaticPaths = (async () => {
  const all = await corpus();
  const cards = locales.flatMap((locale): [path: string, content: CardContent][] => [
    ...all.plans.map((plan): [string, CardContent] => [
      cardPath(plan.id, locale),
      planCard(plan, locale),
    ]),
    [cardPath(null, locale), siteCard(all, locale)],
  ]);

  return cards.map(([path, content]) => ({
    params: { card: path.replace(/^\/cards\/|\.png$/g, '') },
    props: { content },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props, url }) => {
  const { png, missing } = await drawCard(props.content);
  if (missing.length > 0)
    console.warn(`${url.pathname}: the font has no ${missing.join(' ')}, drawn as 〓`);
  return answerPng(png);
};
