package org.interboard.web.guard;

import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/** Refuses a property path that could be followed without end: Jena cannot stop it on the way. */
public final class PathGate {
  private int steps;
  private int closures;

  private PathGate() {}

  public static void check(Path path) {
    if (path != null) {
      new PathGate().walk(path, false);
    }
  }

  private void walk(Path path, boolean repeated) {
    Limit.PATH_STEPS.hold(++steps);
    if (isClosure(path)) {
      Limit.PATH_CLOSURES.hold(repeated ? Long.MAX_VALUE : ++closures);
    }
    if (path instanceof P_Path1 one) {
      walk(one.getSubPath(), repeated || isClosure(path));
    } else if (path instanceof P_Path2 two) {
      walk(two.getLeft(), repeated);
      walk(two.getRight(), repeated);
    }
  }

  private static boolean isClosure(Path path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN;
  }
}
