package org.interboard.check;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.interboard.graph.BadFile;
import org.interboard.graph.Packed;
import org.interboard.graph.Strict;

/** Reads a submitted file strictly and without ever reaching for another one, near or far. */
public final class DraftReader {
  private static final int MOST_BYTES = 5_000_000;
  private static final String CONTEXT = "https://w3id.org/interboard/context.jsonld";
  private static final String BASE = "https://draft.invalid/";
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE", Pattern.CASE_INSENSITIVE);
  private static final Pattern HUGE_NUMBER = Pattern.compile("\\d{100}");

  private static final Pattern HUGE_EXPONENT =
      Pattern.compile("[\\[:,]\\s*-?\\d[\\d.]{0,99}[eE][+-]?\\d{4}");

  private DraftReader() {}

  /**
   * The draft that a file in Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML holds, or a
   * {@link BadFile} with the place of the first thing that is wrong.
   */
  public static Draft read(String file, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new BadFile(file, 1, 1, "longer than %d bytes".formatted(MOST_BYTES));
    }
    String text = new Strict(file).text(bytes);
    Lang syntax = Syntax.of(file, text);
    refuseTraps(file, text, syntax);
    return parse(file, text, syntax);
  }

  private static void refuseTraps(String file, String text, Lang syntax) {
    if (text.indexOf('\0') >= 0) {
      throw new BadFile(file, 1, 1, "a NUL character stands in it");
    }
    if (HUGE_NUMBER.matcher(text).find()
        || syntax == RDFLanguages.JSONLD && HUGE_EXPONENT.matcher(text).find()) {
      throw new BadFile(file, 1, 1, "a number is too long to be meant");
    }
    if (syntax == Lang.RDFXML && DOCTYPE.matcher(text).find()) {
      throw new BadFile(file, 1, 1, "a document type declaration is not read");
    }
  }

  private static Draft parse(String file, String text, Lang syntax) {
    Places places = new Places(file);
    Triples triples = new Triples(file);
    PlacingProfile profile = new PlacingProfile(BASE, new Strict(file), places);
    try {
      RDFParserRegistry.getFactory(syntax)
          .create(syntax, profile)
          .read(new StringReader(text), BASE, syntax.getContentType(), triples, offline());
    } catch (RiotException wrong) {
      throw new BadFile(file, 1, 1, wrong.getMessage());
    } catch (StackOverflowError deep) {
      throw new BadFile(file, 1, 1, "nested too deeply");
    }
    if (triples.graph().isEmpty() && triples.remarks().isEmpty()) {
      throw new BadFile(file, 1, 1, "makes no statement at all: is it the right file?");
    }
    return new Draft(file, triples.graph(), places, List.of(), triples.remarks());
  }

  /** JSON-LD is read with our own context alone, which came with the program. */
  private static Context offline() {
    JsonLdOptions options = new JsonLdOptions((address, how) -> context(address));
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    Context context = RIOT.getContext().copy();
    context.set(LangJSONLD11.JSONLD_OPTIONS, options);
    return context;
  }

  private static Document context(URI address) throws JsonLdError {
    if (!address.toString().equals(CONTEXT)) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "the context %s is not loaded: write it into the file, or use %s"
              .formatted(address, CONTEXT));
    }
    return JsonDocument.of(new StringReader(Packed.text("static/context.jsonld")));
  }
}
