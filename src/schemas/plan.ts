import { z } from 'zod';
import { planIdSchema } from './id.ts';
import { sourceSchema } from './source.ts';

/** A document named in the text together with its number. */
export const citedDocumentSchema = z.strictObject({
  /** Title as printed, without its 《》. */
  title: z.string().min(1),
  /** Number as printed, such as 国办发〔2021〕56号. */
  number: z.string().min(1),
});

/** What the text says of itself. Strings are as printed, layout spaces removed; not said is `null`. */
export const noticeFields = {
  /** Title of the plan, joined. */
  title: z.string().min(1).nullable(),
  /** Title of the notice, beginning with the issuer printed before 关于. */
  noticeTitle: z.string().min(1).nullable(),
  /** Such as 湘政办发〔2022〕52号. */
  documentNumber: z.string().min(1).nullable(),
  /** Such as HNPR―2022―01036. */
  recordNumber: z.string().min(1).nullable(),
  /** Who signs the notice. */
  issuer: z.string().min(1).nullable(),
  /** Date of the signature, ISO 8601. */
  date: z.iso.date().nullable(),
  /** Such as 此件主动公开, without its brackets. */
  publicity: z.string().min(1).nullable(),
  /** To whom the notice is sent. */
  addressees: z.string().min(1).nullable(),
  /** To whom copies go (抄送). */
  copies: z.string().min(1).nullable(),
  /** Documents cited with their numbers, in order of appearance. */
  citedDocuments: z.array(citedDocumentSchema),
};

/** What the text says of itself, as one object. */
export const noticeSchema = z.strictObject(noticeFields);

/** Frontmatter of `content/plans/<plan>/index.md`. The body lists the files of the plan. */
export const planSchema = z.strictObject({
  /** What the file holds. */
  kind: z.literal('plan'),
  /** Id of the plan; the name of its folder. */
  id: planIdSchema,
  ...noticeFields,
  ...sourceSchema.shape,
  /** Length of the source text in UTF-16 units. */
  length: z.int().min(0),
});

export type CitedDocument = z.infer<typeof citedDocumentSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type PlanFrontmatter = z.infer<typeof planSchema>;
