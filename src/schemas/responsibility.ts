import { z } from 'zod';

/** Who does it: the bracketed `（X牵头，Y、Z按职责分工负责）` that closes a task or an item. */
export const responsibilitySchema = z.strictObject({
  /** As printed, without its brackets. */
  text: z.string().min(1),
  /** Names before 牵头, as printed; empty when nobody is said to lead. */
  lead: z.array(z.string().min(1)),
  /** All other names, as printed, in their order. */
  participants: z.array(z.string().min(1)),
});

export type Responsibility = z.infer<typeof responsibilitySchema>;
