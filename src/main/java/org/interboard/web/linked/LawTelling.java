package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How long a provision or a piece of guidance holds and what hangs on it, in sentences. */
record LawTelling(Stated stated) {

  /** The sentences about law; nothing about any other thing. */
  Optional<String> sentence() {
    boolean law = Stream.of("Provision", "Guidance", "Legislation").anyMatch(stated::is);
    String told = String.join(" ", Stream.of(time(), bearing()).filter(s -> !s.isEmpty()).toList());
    return law && !told.isEmpty() ? Optional.of(told) : Optional.empty();
  }

  private String time() {
    String from = stated.day("first_date_entry_in_force");
    String until = stated.day("date_no_longer_in_force");
    String told = from.isEmpty() ? "In force" : "In force from " + from;
    if (!until.isEmpty()) {
      return told + " until %s, that day excluded.".formatted(until);
    }
    return from.isEmpty() ? "" : told + ".";
  }

  private String bearing() {
    String parts =
        Stream.of(
                counted(
                    "establishedBy", "kind of board stands on it", "kinds of board stand on it"),
                counted("imposedBy", "duty comes from it", "duties come from it"),
                counted(
                    "derivesFrom",
                    "thing in the documents rests on it by our reading",
                    "things in the documents rest on it by our reading"),
                counted("resolvesTo", "citation means it", "citations mean it"))
            .filter(each -> !each.isEmpty())
            .collect(Stated.JOINED);
    return parts.isEmpty() ? "" : Words.capitalised(parts) + ".";
  }

  private String counted(String property, String one, String many) {
    List<Node> users =
        stated.users(property).stream()
            .filter(each -> !property.equals("derivesFrom") || !stated.isA(each, "Requirement"))
            .toList();
    return users.isEmpty() ? "" : Telling.amount(users.size(), one, many);
  }
}
