import { visit } from 'unist-util-visit';
import type { PlanNode, PlanRoot } from '../../types.ts';

const known = new WeakMap<PlanRoot, PlanNode[]>();

/** All nodes of a tree in document order; walked once for all rules. */
export function nodesOf(tree: PlanRoot): readonly PlanNode[] {
  const found = known.get(tree);
  if (found) return found;
  const nodes: PlanNode[] = [];
  visit(tree, (node: PlanNode) => {
    nodes.push(node);
  });
  known.set(tree, nodes);
  return nodes;
}
