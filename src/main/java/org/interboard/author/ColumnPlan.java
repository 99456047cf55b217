package org.interboard.author;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A column of the workbook, as the layout describes it.
 *
 * @param among the sheets and lists that its links may point to
 * @param open whether a name that is on none of the lists makes a new thing
 * @param reversed whether the property is that of the linked thing
 * @param parties the property that says how the text names them, where "all parties" is understood
 * @param otherwise what is understood where the cell is empty and those whom it qualifies are named
 * @param from the columns of which a name is made where none is given
 * @param was other names under which the column is found
 */
record ColumnPlan(
    String name,
    String property,
    Holds holds,
    List<String> among,
    boolean open,
    boolean many,
    boolean reversed,
    boolean key,
    String parties,
    String otherwise,
    List<String> from,
    List<String> was,
    String help,
    String example) {
  ColumnPlan {
    property = Objects.requireNonNullElse(property, "");
    among = Objects.requireNonNullElse(among, List.of());
    parties = Objects.requireNonNullElse(parties, "");
    otherwise = Objects.requireNonNullElse(otherwise, "");
    from = Objects.requireNonNullElse(from, List.of());
    was = Objects.requireNonNullElse(was, List.of());
    help = Objects.requireNonNullElse(help, "");
    example = Objects.requireNonNullElse(example, "");
  }

  Node node() {
    return Curie.node(property);
  }

  boolean isKey() {
    return key || holds == Holds.NAME;
  }

  boolean isCalled(String header) {
    return Stream.concat(Stream.of(name), was.stream())
        .anyMatch(each -> Key.of(each).equals(Key.of(header)));
  }
}
