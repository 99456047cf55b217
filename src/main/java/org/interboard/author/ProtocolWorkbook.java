package org.interboard.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Limits;

/** The workbook in which someone who writes no RDF states a protocol. */
public final class ProtocolWorkbook {
  private final Layout layout = Layout.packed();
  private final Terms terms;
  private final KnowledgeGraph graph;

  private ProtocolWorkbook(KnowledgeGraph graph) {
    this.graph = graph;
    this.terms = new Terms(graph, layout);
  }

  /** The workbook with the lists that a publication of the graph brings with it. */
  public static ProtocolWorkbook of(KnowledgeGraph graph) {
    return new ProtocolWorkbook(graph);
  }

  /** True for a file that only a spreadsheet program writes, whatever its name. */
  public static boolean is(byte[] bytes) {
    return SafeFile.isWorkbook(bytes);
  }

  /** True for a file that is a workbook, or is called one and has to be read as one or refused. */
  public static boolean isCalled(String file, byte[] bytes) {
    return SafeFile.isCalledWorkbook(file, bytes);
  }

  /** An empty workbook with help and worked examples, which are not read. */
  public byte[] template() {
    return Pages.write(layout, terms.names(), Shown.nothing(), true);
  }

  /** The areas whose instrument the graph holds. */
  public Set<String> areas() {
    return graph.names().stream()
        .filter(this::isInstrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isInstrument(String name) {
    return graph.read(
        dataset ->
            new Instrument(dataset.getGraph(KnowledgeGraph.graphName(name)), layout)
                .node()
                .isPresent());
  }

  /** The instrument of an area as a workbook; the area must be one of {@link #areas()}. */
  public Exported of(String area) {
    return of(named(area));
  }

  /** A protocol's graph as a workbook. */
  public Exported of(Graph protocol) {
    Shown rows = new Export(layout, terms.names(), protocol).rows();
    byte[] bytes = Pages.write(layout, terms.names(), rows, false);
    return new Exported(bytes, Losses.between(protocol, read("workbook", bytes).graph()));
  }

  /** The same sheets as a form. */
  public ProtocolForm form() {
    return new ProtocolForm(layout, terms);
  }

  /** The form with the instrument of an area, which must be one of {@link #areas()}. */
  public List<FormSheet> form(String area) {
    return form().of(named(area));
  }

  private Graph named(String name) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.read(
        dataset -> {
          GraphUtil.addInto(copy, dataset.getGraph(KnowledgeGraph.graphName(name)));
          return copy;
        });
    return copy;
  }

  /**
   * The same workbook with a comment in each cell that a mark concerns and, in front, a sheet with
   * a row for each mark under those heads.
   */
  public static byte[] marked(String file, byte[] bytes, List<String> heads, List<Mark> marks) {
    try (XSSFWorkbook workbook = SafeFile.open(file, bytes, new Notes(), Limits.USUAL)) {
      return new Annotation(workbook).write(heads, marks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a workbook states, or a {@link org.interboard.graph.BadFile} where it is not read. */
  public Filled read(String file, byte[] bytes) {
    return read(file, bytes, Limits.USUAL);
  }

  /** The same within other limits. */
  public Filled read(String file, byte[] bytes, Limits limits) {
    Notes notes = new Notes();
    try (XSSFWorkbook workbook = SafeFile.open(file, bytes, notes, limits)) {
      SafeFile.remarkName(file, notes);
      return new Reading(file, layout, terms.names(), notes)
          .read(new Sheets(file, workbook, layout, notes).entries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
