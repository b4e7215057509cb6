import type { Range } from './find.ts';

/** How a department is responsible for a unit. */
export type DepartmentRole = 'lead' | 'participant';

/** A range of a unit's title or text that is shown in a way of its own. */
export interface Mark extends Range {
  kind: 'note' | 'indicator' | 'responsibility' | 'own' | DepartmentRole;
  /** Number of the note; 0 for other kinds. */
  note: number;
  /** Address of the department whose name this is; left out for other kinds, and where it is no link. */
  department?: string;
  /** Id of the element the range begins with; `null` for none. */
  anchor: string | null;
}

/** A run of text under the same marks. */
export interface Segment {
  text: string;
  /** Number of the note it belongs to, or `null`. */
  note: number | null;
  /** Whether the words of the note end here. */
  noteEnds: boolean;
  indicator: boolean;
  responsibility: boolean;
  /** Whether it stands in no other plan; never where nobody asked. */
  own: boolean;
  /** The department whose name it is, or `null`; its `path` is `null` where the name is no link. */
  department: { role: DepartmentRole; path: string | null } | null;
  /** Ids that the segment carries: those of the marks that begin here. */
  anchors: string[];
}

/**
 * Cut a range of a text where marks begin and end. Marks may overlap; the segments' texts joined are the range's.
 *
 * @param marks
 *   Marks in units of the whole `text`; parts outside the range are left out.
 */
export function cutSegments(text: string, range: Range, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start);
  const cuts = new Set([range.start, range.end]);

  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }

  const places = [...cuts].toSorted((a, b) => a - b);

  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? range.end;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);

    const note = over.find(({ kind }) => kind === 'note');

    return {
      text: text.slice(start, end),
      note: note?.note ?? null,
      noteEnds: note?.end === end,
      indicator: over.some(({ kind }) => kind === 'indicator'),
      responsibility: over.some(({ kind }) => kind === 'responsibility'),
      own: over.some(({ kind }) => kind === 'own'),
      department: departmentOf(over),
      anchors: over.flatMap((mark) =>
        mark.start === start && mark.anchor !== null ? [mark.anchor] : [],
      ),
    };
  });
}

function departmentOf(marks: readonly Mark[]): Segment['department'] {
  for (const { kind, department } of marks) {
    if (kind === 'lead' || kind === 'participant') return { role: kind, path: department ?? null };
  }
  return null;
}

/** Segments that follow one another inside a responsibility, or outside of one. */
export interface SegmentRun {
  responsibility: boolean;
  segments: Segment[];
}

/** Put segments of the same responsibility together, so that it is one element however many names it holds. */
export function segmentRuns(segments: readonly Segment[]): SegmentRun[] {
  const runs: SegmentRun[] = [];

  for (const segment of segments) {
    const { responsibility } = segment;
    const last = runs.at(-1);
    if (last?.responsibility === responsibility) last.segments.push(segment);
    else runs.push({ responsibility, segments: [segment] });
  }

  return runs;
}

/** Words of a segment. */
export type Piece = Pick<Segment, 'text' | 'own'>;

/** Segments that differ only in what is the plan's own: one element, such as one link, however often that changes. */
export interface SegmentGroup extends Omit<Segment, 'own'> {
  pieces: Piece[];
}

/** Put segments together that follow one another and differ only in whether they are the plan's own. */
export function groupSegments(segments: readonly Segment[]): SegmentGroup[] {
  const groups: SegmentGroup[] = [];

  for (const { own, ...segment } of segments) {
    const piece = { text: segment.text, own };
    const last = groups.at(-1);

    if (last && goesOn(last, segment)) {
      last.text += segment.text;
      last.noteEnds = segment.noteEnds;
      last.pieces.push(piece);
    } else {
      groups.push({ ...segment, pieces: [piece] });
    }
  }

  return groups;
}

/** Whether a segment is under the very marks of what stands before it, and nothing ends or begins between. */
function goesOn(before: SegmentGroup, next: Omit<Segment, 'own'>): boolean {
  return (
    next.anchors.length === 0 &&
    !before.noteEnds &&
    before.note === next.note &&
    before.indicator === next.indicator &&
    before.responsibility === next.responsibility &&
    before.department?.role === next.department?.role &&
    before.department?.path === next.department?.path
  );
}
