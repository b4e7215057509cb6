/** What a plan is, where a reference manager asks for the kind of a report. */
export const documentKind = '政府规划';
