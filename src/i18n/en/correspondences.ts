import type { Dictionary } from '../index.ts';

export const correspondences: Dictionary['correspondences'] = {
  title: 'Counterparts in the other plans',
  topic: 'Topic: ',
  reuse: (share) => `${share} of this unit’s text stands here word for word`,
  compare: 'Read side by side',
  compareNamed: (name) => `Read side by side with this unit: ${name}`,
  silent: (count) =>
    `${count} other ${count === 1 ? 'plan does' : 'plans do'} not mention the topic.`,
  alone: 'Nothing in the other plans corresponds to this unit.',
  aloneReason: (reason) => `Nothing in the other plans corresponds to this unit. ${reason}`,
  aloneProposed:
    'The program found nothing in the other plans that corresponds to this unit; nobody has confirmed it yet.',
  none: 'Nobody has written down yet what corresponds to this unit in the other plans. Their full texts:',
  text: (count) => `Text, ${count} characters`,
  marks: (plans) => `Counterparts in the other plans: ${plans}`,
  and: ', ',
};
