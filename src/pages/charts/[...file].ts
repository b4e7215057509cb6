/** Every chart as files: a drawing, a picture and a table, in each language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { chartFile, chartFormats, type ChartFormat } from '../../components/charts/addresses.ts';
import { charts } from '../../components/charts/all-charts.ts';
import type { Chart } from '../../components/charts/chart.ts';
import { chartPng } from '../../components/charts/chart-png.ts';
import { chartSvg } from '../../components/charts/chart-svg.ts';
import { standalone } from '../../components/charts/standalone.ts';
import { absoluteHref } from '../../components/link.ts';
import { writeCsv } from '../../components/open-data/csv.ts';
import { answerPng } from '../../components/picture/answer.ts';
import { locales, type Locale } from '../../i18n/index.ts';
import { corpus } from '../_corpus.ts';

interface Props {
  chart: Chart;
  format: ChartFormat;
  locale: Locale;
}

export const getStaticPaths = (async () => {
  const everything = await corpus();
  return locales.flatMap((locale) =>
    [...charts(everything, locale).values()].flatMap((chart) =>
      chartFormats.map((format) => ({
        params: { file: chartFile(chart.id, format, locale).replace('/charts/', '') },
        props: { chart, format, locale },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { chart, format, locale }, url }) => {
  if (format === 'csv')
    return new Response(writeCsv(chart.csv.rows, chart.csv.fields), {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });

  const picture = standalone(chart, locale, absoluteHref);
  if (format === 'svg')
    return new Response(chartSvg(picture, { title: chart.title, language: locale }), {
      headers: { 'content-type': 'image/svg+xml' },
    });

  const { png, missing } = await chartPng(picture);
  if (missing.length > 0)
    console.warn(`${url.pathname}: the font has no ${missing.join(' ')}, drawn as 〓`);
  return answerPng(png);
};
