package org.interboard.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Writes an instrument's graph as the rows of the workbook. */
final class Export {
  private static final Node EVIDENCES = Curie.node("ib:evidences");

  private final Layout layout;
  private final Instrument instrument;
  private final CellTexts texts;
  private final Shown shown = Shown.nothing();

  Export(Layout layout, NameBook names, Graph graph) {
    this.layout = layout;
    this.instrument = new Instrument(graph, layout);
    this.texts = new CellTexts(layout, names, instrument);
    Areas.register(graph, names);
    layout.ofThings().forEach(sheet -> instrument.register(sheet, names));
  }

  Shown rows() {
    layout
        .ofThings()
        .forEach(
            sheet ->
                instrument
                    .things(sheet)
                    .sorted(instrument.order(sheet))
                    .forEach(thing -> rows(sheet, thing)));
    return shown;
  }

  private void rows(SheetPlan sheet, Subject thing) {
    Optional<Subject> first = sheet.holding(Holds.CLAUSE).flatMap(column -> firstEvidence(thing));
    Map<ColumnPlan, String> row = new LinkedHashMap<>();
    sheet.columns().forEach(column -> row.put(column, texts.of(sheet, column, thing, first)));
    shown.add(sheet, row);
    layout.ofQuotes().forEach(quotes -> quotes(sheet, quotes, thing, first));
  }

  /** The piece of evidence that stands with the thing: one that shows no column in particular. */
  private Optional<Subject> firstEvidence(Subject thing) {
    return instrument.quotes(thing, Instrument.EVIDENCE).stream()
        .filter(quote -> quote.values(EVIDENCES).isEmpty())
        .findFirst();
  }

  private void quotes(SheetPlan sheet, SheetPlan quotes, Subject thing, Optional<Subject> first) {
    instrument.quotes(thing, Curie.node(quotes.quotes())).stream()
        .filter(quote -> !first.equals(Optional.of(quote)))
        .forEach(quote -> shown.add(quotes, texts.quote(quotes, thing, quote)));
    if (!quotes.named().isEmpty()) {
      unplaced(sheet, thing).forEach(name -> shown.add(quotes, texts.name(quotes, thing, name)));
    }
  }

  /** Other names without a place that the thing's own row cannot hold. */
  private static List<String> unplaced(SheetPlan sheet, Subject thing) {
    boolean column = sheet.stating(SKOS.altLabel.asNode()).isPresent();
    return CellTexts.unplaced(thing).stream()
        .map(Node::getLiteralLexicalForm)
        .filter(name -> !column || name.contains(";"))
        .toList();
  }
}
