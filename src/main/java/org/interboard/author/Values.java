package org.interboard.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The values that the text of a cell stands for. */
final class Values {
  private static final Set<String> SCOPES = Set.of("scopes");
  private static final Set<String> ALL =
      Set.of("all boards", "all the boards", "all partners", "all of the parties");
  private static final Set<String> EACH =
      Set.of("each party", "each board", "every party", "every board", "each of the boards");
  private static final Node ALL_PARTIES = Curie.node("ibc:scope-all-parties");
  private static final Node EACH_PARTY = Curie.node("ibc:scope-each-party");

  private final NameBook names;
  private final Links links;
  private final Areas areas;
  private final List<String> everything;
  private final Set<Node> parties;

  Values(NameBook names, Layout layout, Areas areas, Set<Node> parties) {
    this.names = names;
    this.links = new Links(names, layout);
    this.areas = areas;
    this.everything = everything(layout);
    this.parties = parties;
  }

  /** All lists that a value of any kind may come from. */
  static List<String> everything(Layout layout) {
    return Stream.concat(
            layout.ofThings().map(SheetPlan::name),
            layout.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .flatMap(column -> column.among().stream()))
        .filter(list -> !list.equals(Terms.ITEMS))
        .distinct()
        .toList();
  }

  List<String> parts(ColumnPlan column, String text) {
    return switch (column.holds()) {
      case LINK -> links.parts(column, text);
      case ANY -> List.of(text);
      default -> column.many() ? Links.split(text, "[;\n]") : List.of(text);
    };
  }

  /** What one part of a cell stands for, which for "all parties" is several; or {@link Unclear}. */
  Set<Node> read(ColumnPlan column, Field field, String part) {
    if (!column.parties().isEmpty() && allParties(part).isPresent()) {
      return parties;
    }
    return switch (column.holds()) {
      case LINK, ABOUT ->
          Set.of(column.open() ? areas.named(field, part) : links.one(column, part));
      case ANY -> Set.of(any(part));
      default -> Set.of(Literals.read(column.holds(), part));
    };
  }

  private Node any(String text) {
    Set<Node> found = names.find(everything, text);
    return found.size() == 1
        ? found.iterator().next()
        : Curie.read(text).orElseGet(() -> literal(text));
  }

  private static Node literal(String text) {
    return Stream.of(Holds.DATE, Holds.MONTH)
        .flatMap(holds -> tried(holds, text).stream())
        .findFirst()
        .orElseGet(() -> Literals.read(Holds.PROSE, text));
  }

  private static Optional<Node> tried(Holds holds, String text) {
    try {
      return Optional.of(Literals.read(holds, text));
    } catch (Unclear other) {
      return Optional.empty();
    }
  }

  /** How the text names the parties, where the words mean all of them. */
  Optional<Node> allParties(String text) {
    String key = Key.of(text);
    Set<Node> scope = names.find(SCOPES, text);
    if (ALL.contains(key) || scope.contains(ALL_PARTIES)) {
      return Optional.of(ALL_PARTIES);
    }
    return EACH.contains(key) || scope.contains(EACH_PARTY)
        ? Optional.of(EACH_PARTY)
        : Optional.empty();
  }
}
