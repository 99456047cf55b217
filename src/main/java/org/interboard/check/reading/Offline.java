package org.interboard.check.reading;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;
import org.interboard.graph.Packed;

/** JSON-LD is read with our own context alone, which came with the program. */
public final class Offline {
  /** What relative IRIs are taken against, whatever folder or address a file comes from. */
  public static final String BASE = "https://draft.invalid/";

  private static final String CONTEXT = "https://w3id.org/interboard/context.jsonld";

  // The library would write to the log what a draft says.
  private static final Logger SILENCED = Logger.getLogger("com.apicatalog");

  static {
    SILENCED.setLevel(Level.OFF);
  }

  private Offline() {}

  /** For a parser of Jena's, which must not reach for another file, near or far. */
  public static Context context() {
    return RIOT.getContext().copy().set(LangJSONLD11.JSONLD_OPTIONS, options());
  }

  static JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions((address, how) -> load(address));
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    options.setBase(URI.create(BASE));
    return options;
  }

  private static Document load(URI address) throws JsonLdError {
    if (!address.toString().equals(CONTEXT)) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "the context %s is not loaded: write it into the file, or use %s"
              .formatted(address, CONTEXT));
    }
    return JsonDocument.of(new StringReader(Packed.text("static/context.jsonld")));
  }
}
