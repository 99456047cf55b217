package org.interboard.check;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.interboard.check.reading.Offline;
import org.interboard.check.reading.Scan;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Ending;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Strict;

/** Reads a submitted file strictly and without ever reaching for another one, near or far. */
public final class DraftReader {
  private DraftReader() {}

  /**
   * The draft that a file in Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML holds, or a
   * {@link BadFile} with the place of the first thing that is wrong.
   */
  public static Draft read(String file, byte[] bytes) {
    return read(file, bytes, Limits.USUAL);
  }

  /** The same within other limits; what is over one of them is an {@link OverLimit}. */
  public static Draft read(String file, byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      throw new OverLimit(
          file, "longer than %,d bytes".formatted(limits.bytes()), Bound.BYTES, limits.bytes());
    }
    Strict strict = new Strict(file);
    String text = strict.text(bytes);
    Lang syntax = Syntax.of(file, text);
    try {
      String scanned = Scan.of(strict, text, syntax, limits);
      return syntax == Lang.TURTLE || syntax == Lang.TRIG
          ? Ending.held(strict, scanned, whole -> parse(strict, whole, syntax, limits))
          : parse(strict, scanned, syntax, limits);
    } catch (RiotException wrong) {
      throw new BadFile(file, 1, 1, wrong.getMessage());
    } catch (StackOverflowError deep) {
      throw new OverLimit(file, "nested too deeply", Bound.DEPTH, limits.depth());
    }
  }

  private static Draft parse(Strict strict, String text, Lang syntax, Limits limits) {
    String file = strict.file();
    Places places = new Places(file);
    Triples triples = new Triples(file, places, limits);
    PlacingProfile profile = new PlacingProfile(resolver(syntax), strict, places);
    try {
      RDFParserRegistry.getFactory(syntax)
          .create(syntax, profile)
          .read(
              new StringReader(text),
              Offline.BASE,
              syntax.getContentType(),
              triples,
              Offline.context());
    } catch (BadFile | RiotException wrong) {
      throw triples.refusal().map(RuntimeException.class::cast).orElse(wrong);
    }
    return draft(file, triples, places);
  }

  // In N-Triples and N-Quads an IRI is written in full.
  private static IRIxResolver resolver(Lang syntax) {
    boolean lines = syntax == Lang.NTRIPLES || syntax == Lang.NQUADS;
    return lines
        ? IRIxResolver.create().noBase().resolve(false).allowRelative(false).build()
        : IRIxResolver.create(Offline.BASE).resolve(true).allowRelative(false).build();
  }

  private static Draft draft(String file, Triples triples, Places places) {
    if (triples.graph().isEmpty() && triples.remarks().isEmpty()) {
      throw new BadFile(file, 1, 1, "no statement stands in it: is it the right file?");
    }
    return new Draft(file, triples.graph(), places, List.of(), triples.remarks());
  }
}
