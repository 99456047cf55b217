package org.interboard.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Writes what a graph says as the texts of cells, such that reading gives the same back. */
final class CellTexts {
  private static final Node ALIAS = Curie.node("ib:alias");
  private static final String AND = "; ";

  private final Layout layout;
  private final NameBook names;
  private final Instrument instrument;

  CellTexts(Layout layout, NameBook names, Instrument instrument) {
    this.layout = layout;
    this.names = names;
    this.instrument = instrument;
  }

  String of(SheetPlan sheet, ColumnPlan column, Subject thing, Optional<Subject> evidence) {
    return switch (column.holds()) {
      case CLAUSE -> evidence.map(Subject::locator).orElse("");
      case WORDING -> evidence.map(Subject::exact).orElse("");
      case SORT -> sort(sheet, thing).label();
      case STANDING -> standing(thing).label();
      case ID -> ownId(sheet, thing);
      case GSS -> code(thing);
      case ABOUT -> "";
      default -> values(column, thing);
    };
  }

  /** The code of its area, where the graph describes that itself. */
  private static String code(Subject thing) {
    return thing.values(Areas.OF).stream()
        .map(area -> new Subject(thing.graph(), area).text(Areas.CODE))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Sort sort(SheetPlan sheet, Subject thing) {
    List<Node> types = thing.values(RDF.type.asNode());
    return sheet.sorts().stream()
        .filter(sort -> types.contains(sort.kind()))
        .findFirst()
        .orElseThrow();
  }

  private Standing standing(Subject thing) {
    return Stream.of(Standing.values())
        .filter(standing -> standing.property().filter(name -> has(name, thing)).isPresent())
        .findFirst()
        .orElse(Standing.NEITHER);
  }

  private boolean has(String property, Subject thing) {
    return instrument
        .node()
        .filter(whole -> thing.graph().contains(whole, Curie.node(property), thing.node()))
        .isPresent();
  }

  private String ownId(SheetPlan sheet, Subject thing) {
    String path = sort(sheet, thing).path() + "/";
    String id = instrument.id(thing.node());
    return id.startsWith(path) ? id.substring(path.length()) : thing.node().getURI();
  }

  private String values(ColumnPlan column, Subject thing) {
    List<Node> values =
        column.reversed() ? thing.reversed(column.node()) : thing.values(column.node());
    if (column.node().equals(SKOS.altLabel.asNode())) {
      values = unplaced(thing).stream().filter(name -> !name.toString().contains(";")).toList();
    }
    return values.stream()
        .map(value -> text(column, value))
        .sorted()
        .collect(Collectors.joining(AND));
  }

  private String text(ColumnPlan column, Node value) {
    if (value.isLiteral()) {
      return Literals.write(value);
    }
    List<String> lists = column.holds() == Holds.ANY ? Values.everything(layout) : column.among();
    return names.name(lists, value).orElseGet(() -> value.isURI() ? Curie.of(value) : "");
  }

  /** The other names of a thing for which no place is given. */
  static List<Node> unplaced(Subject thing) {
    Set<String> placed = thing.quotes(ALIAS).map(Subject::exact).collect(Collectors.toSet());
    return thing.values(SKOS.altLabel.asNode()).stream()
        .filter(name -> !placed.contains(name.getLiteralLexicalForm()))
        .toList();
  }

  /** The row that states a piece of evidence. */
  Map<ColumnPlan, String> quote(SheetPlan quotes, Subject thing, Subject quote) {
    Map<ColumnPlan, String> row = new LinkedHashMap<>();
    quotes
        .columns()
        .forEach(
            column ->
                row.put(
                    column,
                    column.holds() == Holds.ABOUT
                        ? text(column, thing.node())
                        : values(column, quote)));
    return row;
  }

  /** The row that states another name without its place. */
  Map<ColumnPlan, String> name(SheetPlan quotes, Subject thing, String name) {
    Map<ColumnPlan, String> row = new LinkedHashMap<>();
    ColumnPlan about = quotes.holding(Holds.ABOUT).orElseThrow();
    row.put(about, text(about, thing.node()));
    row.put(quotes.stating(Curie.node("oa:exact")).orElseThrow(), name);
    return row;
  }
}
