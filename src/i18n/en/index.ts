export { about } from './about.ts';
export { data } from './data.ts';
export { fields } from './fields.ts';
export { home } from './home.ts';
export { indicators } from './indicators.ts';
export { plans } from './plans.ts';
export { site } from './site.ts';
export { units } from './units.ts';
