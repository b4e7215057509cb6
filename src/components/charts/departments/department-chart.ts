import { layoutDepartments, type DutyRow } from '../../../chart/departments.ts';
import { strings, type Locale } from '../../../i18n/index.ts';
import type { Corpus } from '../../corpus/types.ts';
import { namesOf } from '../../departments/departments.ts';
import { byName, degree, type JoinedDepartment } from '../../departments/joined.ts';
import { headingIn } from '../../departments/heading-name.ts';
import { wordsIn } from '../../topics/topic-name.ts';
import { chartWidths, type Chart, type ChartCell, type Drawings } from '../chart.ts';
import { chartName, planSign } from '../plan-signs.ts';
import { countByColumn, drawnDepartments, dutyColumns, groupsOf } from './matrix.ts';

/** Sizes of the two drawings, in pixels. */
const sizes = {
  wide: { width: chartWidths.wide, nameWidth: 172, countWidth: 52, slot: 18 },
  narrow: { width: chartWidths.narrow, nameWidth: 76, countWidth: 42, slot: 12 },
};

/** Who does what: departments against groups of topics. */
export function departmentCharts(corpus: Corpus, locale: Locale): readonly Chart[] {
  const { departments } = corpus;
  if (departments.length === 0) return [];
  const { chart: words, counts } = strings(locale).departments;
  const columnsOf = groupsOf(corpus);
  const columns = dutyColumns(corpus, columnsOf).map(({ id, title }) => ({
    id,
    title: title ? wordsIn(title, locale) : words.noTopic,
  }));
  const plans = corpus.plans.filter(({ id }) =>
    departments.some((department) => department.plans.some(({ plan }) => plan.id === id)),
  );
  const { drawn, reason } = drawnDepartments(departments);
  const signs = plans.map((plan) => planSign(plan, locale));

  function rowOf(department: JoinedDepartment): DutyRow {
    const { leads, joins, url } = department;
    const name = headingIn(department, locale);
    return {
      name,
      count: words.count(leads, leads + joins),
      label: words.row(name, counts(leads, joins)),
      href: url,
      cells: department.plans.flatMap(({ plan, duties }) => {
        const byColumn = countByColumn(duties, columnsOf);
        return columns.flatMap(({ id, title }) => {
          const count = byColumn.get(id);
          if (!count) return [];
          const said = counts(count.leads, count.joins);
          return [
            {
              ...count,
              column: id,
              plan: plan.id,
              label: words.cell(name, title, chartName(plan, locale), said),
              href: `${url}#plan-${plan.id}`,
            },
          ];
        });
      }),
    };
  }

  function draw(inOrder: readonly JoinedDepartment[]): Drawings {
    const matrix = { rows: inOrder.map(rowOf), columns, plans: signs, countHead: words.countHead };
    return {
      wide: layoutDepartments(matrix, sizes.wide),
      narrow: layoutDepartments(matrix, sizes.narrow),
    };
  }

  const left = departments.length - drawn.length;
  const leftOut = {
    all: '',
    once: words.leadLeftOut(left),
    many: words.leadMost(drawn.length, left),
  }[reason];
  const facts = departments.flatMap((department) =>
    department.plans.map(({ plan, duties }) => ({
      department,
      plan,
      leads: duties.filter(({ role }) => role === 'lead').length,
      all: duties.length,
      byColumn: countByColumn(duties, columnsOf),
    })),
  );

  return [
    {
      id: 'departments',
      title: titleOf(departments, locale),
      lead: [words.lead, signs.some(({ outlined }) => outlined) ? words.leadLetters : '', leftOut]
        .filter(Boolean)
        .join(locale === 'en' ? ' ' : ''),
      plans,
      drawings: draw(drawn),
      orderLabel: words.byDegree,
      orders: [
        {
          id: 'leads',
          label: words.byLeads,
          drawings: draw(
            drawn.toSorted((a, b) => b.leads - a.leads || degree(b) - degree(a) || byName(a, b)),
          ),
        },
        { id: 'name', label: words.byName, drawings: draw(drawn.toSorted(byName)) },
      ],
      table: {
        caption: words.caption,
        head: [words.department, words.plan, words.countHead, ...columns.map(({ title }) => title)],
        rows: facts.map(({ department, plan, leads, all, byColumn }) => ({
          plan: plan.id,
          cells: [
            {
              text: headingIn(department, locale),
              href: `${department.url}#plan-${plan.id}`,
              chinese: locale !== 'en' || department.name.en === null,
            },
            chartName(plan, locale),
            words.count(leads, all),
            ...columns.map(({ id }): ChartCell | string => {
              const count = byColumn.get(id);
              return count ? words.count(count.leads, count.leads + count.joins) : '';
            }),
          ],
        })),
      },
      sources: plans.map((plan) => ({
        text: words.source(
          chartName(plan, locale),
          plan.units.filter((unit) => namesOf(unit).length > 0).length,
        ),
        href: plan.record.url,
      })),
      csv: {
        fields: [
          'department',
          'heading',
          'headingEn',
          'plan',
          'leads',
          'participates',
          ...columns.flatMap(({ id }) => [`${id}Leads`, `${id}Participates`]),
        ],
        rows: facts.map(({ department, plan, leads, all, byColumn }) => ({
          department: department.slug,
          heading: department.name.zh,
          headingEn: department.name.en,
          plan: plan.id,
          leads,
          participates: all - leads,
          ...Object.fromEntries(
            columns.flatMap(({ id }) => {
              const count = byColumn.get(id);
              return [
                [`${id}Leads`, count?.leads ?? 0],
                [`${id}Participates`, count?.joins ?? 0],
              ];
            }),
          ),
        })),
      },
      page: '/departments/',
    },
  ];
}

/** Who leads most; where nobody leads, who takes part most. */
function titleOf(departments: readonly JoinedDepartment[], locale: Locale): string {
  const { chart: words } = strings(locale).departments;
  const key = departments.some(({ leads }) => leads > 0) ? 'leads' : 'joins';
  const most = Math.max(...departments.map((department) => department[key]));
  const first = departments.filter((department) => department[key] === most);
  const names = first.map((department) => headingIn(department, locale));
  const onlyJoin = departments.filter(({ leads }) => leads === 0).length;
  return key === 'leads'
    ? words.titleLeads(names, most, departments.length, onlyJoin)
    : words.titleJoins(names, most, departments.length);
}
