package org.interboard.check.reading;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIs;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.Strict;

/**
 * JSON-LD with its contexts applied, in which everything must be fit to become a triple: what is
 * not, the way to RDF would leave out without a word.
 */
final class Expanded {
  private static final List<String> NAMING = List.of("@id", "@type");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern UNDEFINED = Pattern.compile("An undefined term .*\\[(.*)]\\..*");
  private final Strict strict;
  private final String text;
  private final Limits limits;

  Expanded(Strict strict, String text, Limits limits) {
    this.strict = strict;
    this.text = text;
    this.limits = limits;
  }

  /** The same as JSON without a context. */
  String json() {
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(text))).options(Offline.options()).get();
      vet(expanded);
      refuseRepeats(expanded);
      return expanded.toString();
    } catch (JsonLdError | JsonException | IllegalArgumentException wrong) {
      throw refusal(wrong);
    }
  }

  private void refuseRepeats(JsonArray expanded) {
    if (Repeats.of(expanded) > limits.repeats()) {
      String reason = "a property has more than %,d values".formatted(limits.repeats());
      throw strict.over(text, 0, reason, Bound.VALUES, limits.repeats());
    }
  }

  private BadFile refusal(Throwable wrong) {
    Throwable first = wrong;
    while (first.getCause() instanceof JsonLdError cause && cause != first) {
      first = cause;
    }
    Matcher undefined = UNDEFINED.matcher(String.valueOf(first.getMessage()));
    return undefined.matches()
        ? bad("the key “%s” is none that the context knows", undefined.group(1))
        : new BadFile(strict.file(), 1, 1, String.valueOf(first.getMessage()));
  }

  private void vet(JsonValue value) {
    switch (value.getValueType()) {
      case ARRAY -> value.asJsonArray().forEach(this::vet);
      case OBJECT -> vet(value.asJsonObject());
      default -> {}
    }
  }

  private void vet(JsonObject thing) {
    if ("@json".equals(thing.getString("@type", ""))) {
      throw bad("a JSON literal (%s) is not read: give a text, a number or a date", "@json");
    }
    thing.forEach(
        (key, value) -> {
          if (NAMING.contains(key)) {
            names(value).forEach(name -> vetName(key, name));
          } else if (key.equals("@language")) {
            names(value).forEach(this::vetLanguage);
          } else if (!key.equals("@value")) {
            vetProperty(key);
            vet(value);
          }
        });
  }

  private static List<JsonValue> names(JsonValue value) {
    return value.getValueType() == JsonValue.ValueType.ARRAY
        ? List.copyOf(value.asJsonArray())
        : List.of(value);
  }

  private void vetName(String key, JsonValue value) {
    String name = text(value);
    if (!name.startsWith("_:") && !IRIs.check(name)) {
      throw bad("“%s” is no IRI that can be named", name);
    }
    if (key.equals("@type") && name.startsWith(Offline.BASE)) {
      String written = name.substring(Offline.BASE.length());
      throw bad("the type “%s” is none that the context knows", written);
    }
  }

  private void vetProperty(String key) {
    if (key.startsWith("_:")) {
      throw bad("a property is a blank node (%s): give it an IRI", key);
    }
    if (!key.startsWith("@") && !IRIs.check(key)) {
      throw bad("“%s” is no IRI that a property can have", key);
    }
  }

  private void vetLanguage(JsonValue value) {
    if (!LANGUAGE.matcher(text(value)).matches()) {
      throw bad("“%s” is no language tag, such as en or en-GB", text(value));
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** Said of the place where the words first stand. */
  private BadFile bad(String reason, String written) {
    return strict.at(
        text, Math.max(0, text.indexOf('"' + written + '"')), reason.formatted(written));
  }
}
