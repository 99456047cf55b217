package org.interboard.graph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Reads Turtle without leniency: what Jena only warns of (an ill-typed literal, a bad IRI, bytes
 * that are no UTF-8) is an error with its line and column.
 */
public final class Turtle {
  private Turtle() {}

  /** The triples of a file; relative IRIs are taken against the base. */
  public static Graph read(String file, byte[] bytes, String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text(file, bytes), Lang.TURTLE)
        .base(base)
        .checking(true)
        .errorHandler(new Strict(file))
        .parse(graph);
    return graph;
  }

  private static String text(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      long column = before.length() - before.lastIndexOf('\n');
      throw new BadFile(file, line, column, "not UTF-8");
    }
  }

  private record Strict(String file) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      throw new BadFile(file, Math.max(1, line), Math.max(1, column), message);
    }

    @Override
    public void error(String message, long line, long column) {
      warning(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      warning(message, line, column);
    }
  }
}
