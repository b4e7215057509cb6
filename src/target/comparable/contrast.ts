/** Words that part what is otherwise worded alike: promises for one are none for the other. */
const contrasts: readonly (readonly RegExp[])[] = [
  [/城市|城镇/, /农村|乡村/],
  [/新建/, /已建|老旧|既有/],
  [/国家级|全国/, /[省市州]级/, /县级|区级/, /乡镇级|街道级/, /村级/],
  [/党组织|党支部/, /自治组织|委员会/],
];

/** Whether one text names only one side of a contrast, and the other text only another. */
export function areContrary(a: string, b: string): boolean {
  return contrasts.some((sides) => {
    const [inA, inB] = [a, b].map((text) => sides.map((side) => side.test(text)));
    const isNamed = (named: readonly boolean[] | undefined) => named?.some(Boolean) ?? false;
    return isNamed(inA) && isNamed(inB) && !inA?.some((named, side) => named && inB?.[side]);
  });
}
