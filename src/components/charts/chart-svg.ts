import type { ChartDrawing } from '../../chart/drawing.ts';
import { pictureColors } from '../picture/colors.ts';
import { pictureColor } from './standalone.ts';
import { attributes, escapeXml, writeMarks, type MarkWriter } from './write-marks.ts';

/** Faces that every system has one of; the Chinese ones first, since most of the text is Chinese. */
const faces =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

const writer: MarkWriter = {
  paint: (fill, stroke) =>
    attributes({
      fill: fill && pictureColor(fill),
      stroke: stroke && pictureColor(stroke),
    }),
  text: ({ text, x, y, size, anchor, weight, halo }, paint) =>
    `<text${attributes({
      x,
      y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': weight,
      'stroke-width': halo ? 3 : undefined,
      'paint-order': halo ? 'stroke' : undefined,
    })}${paint}>${escapeXml(text)}</text>`,
  traits: ({ label }, inner) =>
    label === undefined ? inner : `<g><title>${escapeXml(label)}</title>${inner}</g>`,
};

/** Write a picture as an SVG file: text as text, in faces of the reader's system. */
export function chartSvg(
  { width, height, marks }: ChartDrawing,
  { title, language }: { title: string; language: string },
): string {
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': faces,
    role: 'img',
    'aria-labelledby': 'title',
    'xml:lang': language,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${root}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<path d="M0 0h${width}v${height}H0z" fill="${pictureColors.paper}"/>`,
    writeMarks(marks, writer),
    '</svg>\n',
  ].join('');
}
