package org.interboard.web.guard;

import org.apache.jena.sparql.expr.NodeValue;

/** The pattern that an expression used last: most have one and the same for every row. */
final class Recent {
  private record Compiled(NodeValue written, NodeValue flags, LinearPattern pattern) {
    boolean is(NodeValue otherWritten, NodeValue otherFlags) {
      return written.equals(otherWritten) && flags.equals(otherFlags);
    }
  }

  private volatile Compiled last;

  LinearPattern get(NodeValue written, NodeValue flags) {
    Compiled known = last;
    if (known == null || !known.is(written, flags)) {
      known = new Compiled(written, flags, LinearPattern.of(written, flags));
      last = known;
    }
    return known.pattern();
  }
}
