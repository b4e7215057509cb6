import type { Fetch } from './unit-data.ts';
import { unitOptions, type ListedUnit } from './unit-options.ts';

/** The form that adds a passage: a plan first, then a unit of it. */
export function startPicking(
  form: HTMLFormElement,
  fetchFile: Fetch,
  add: (id: string) => void,
): void {
  const [plans, units] = form.querySelectorAll('select');
  const button = form.querySelector('button');
  const status = form.querySelector('[role="status"]');
  if (!plans || !units || !button || !status) return;
  const [first] = units.options;

  const fill = async (): Promise<void> => {
    const plan = plans.value;
    units.disabled = button.disabled = true;
    units.replaceChildren(...(first ? [first] : []));
    status.textContent = plan === '' ? '' : (form.dataset['loading'] ?? '');
    if (plan === '') return;
    const listed = await listOf(plan, fetchFile);
    // Another plan was chosen meanwhile.
    if (plans.value !== plan) return;
    status.textContent = listed ? '' : (form.dataset['failed'] ?? '');
    if (!listed) return;
    for (const { id, label } of unitOptions(listed, units.dataset)) {
      const option = new Option(label, id);
      option.lang = 'zh-Hans';
      units.add(option);
    }
    units.disabled = false;
  };

  plans.addEventListener('change', () => void fill());
  units.addEventListener('change', () => (button.disabled = units.value === ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (units.value !== '') add(units.value);
  });
  // A page one comes back to may have kept what was chosen.
  if (plans.value !== '') void fill();
}

async function listOf(plan: string, fetchFile: Fetch): Promise<readonly ListedUnit[] | null> {
  try {
    const response = await fetchFile(`plans/${plan}.json`);
    const { units } = (await response.json()) as { units?: unknown };
    return response.ok && Array.isArray(units) ? (units as ListedUnit[]) : null;
  } catch {
    return null;
  }
}
