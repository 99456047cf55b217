package org.interboard.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;

/**
 * A variable that stands for a parameter, named as grlc does: {@code ?_area_iri} must be given,
 * {@code ?__area_iri} may be, and what follows the name is the kind of value.
 */
record Placeholder(String name, boolean required, String kind, Var variable) {

  private static final Pattern NAME =
      Pattern.compile("(__?)([A-Za-z][A-Za-z0-9]*)_(iri|literal|integer|xsd_date|xsd_gMonth)");

  static List<Placeholder> in(Query query) {
    Collection<Var> mentioned = OpVars.mentionedVars(Algebra.compile(query));
    return mentioned.stream().map(Placeholder::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Placeholder> of(Var variable) {
    Matcher parts = NAME.matcher(variable.getVarName());
    if (parts.matches()) {
      return Optional.of(
          new Placeholder(parts.group(2), parts.group(1).length() == 1, parts.group(3), variable));
    }
    if (variable.getVarName().startsWith("_")) {
      throw new IllegalArgumentException(
          "?" + variable.getVarName() + " looks like a parameter and is not named like one");
    }
    return Optional.empty();
  }
}
