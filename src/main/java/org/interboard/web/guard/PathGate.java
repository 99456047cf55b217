package org.interboard.web.guard;

import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/**
 * Refuses a property path that could be followed without end: Jena cannot stop it on the way. A
 * sequence that is not within another path is followed step by step, and counts as several.
 */
public final class PathGate {
  private int steps;

  private PathGate() {}

  public static void check(Path path) {
    if (path != null) {
      Limit.PATH_CLOSURES.hold(new PathGate().closures(path));
    }
  }

  /** How many repetitions could multiply one another. */
  private long closures(Path path) {
    Limit.PATH_STEPS.hold(++steps);
    if (path instanceof P_Path2 two) {
      long left = closures(two.getLeft());
      long right = closures(two.getRight());
      return path instanceof P_Seq ? left + right : Math.max(left, right);
    }
    return path instanceof P_Path1 one ? closures(one.getSubPath()) + (repeats(path) ? 1 : 0) : 0;
  }

  private static boolean repeats(Path path) {
    return path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN;
  }
}
