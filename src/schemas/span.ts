import { z } from 'zod';

/** Half-open range `[start, end)` of the source text, in UTF-16 units counted from 0. */
export const spanSchema = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([start, end]) => start < end, {
    error: 'Unexpected empty span, expected its start before its end',
  });

/** First and last source line, 1-based, both inclusive. */
export const linesSchema = z.tuple([z.int().min(1), z.int().min(1)]);

export type Span = z.infer<typeof spanSchema>;
export type Lines = z.infer<typeof linesSchema>;
