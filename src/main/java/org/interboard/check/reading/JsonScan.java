package org.interboard.check.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.interboard.graph.BadFile;
import org.interboard.graph.Bound;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import org.interboard.graph.Strict;

/** Refuses JSON that is too deep or too long, or of which JSON-LD would drop something unasked. */
final class JsonScan {
  private static final Pattern HUGE = Pattern.compile(".*[eE][+-]?0*[1-9]\\d{3,}");
  private static final Pattern KEYWORD = Pattern.compile("@[A-Za-z]+");
  private static final int EXACT = 15;
  private static final Set<String> KEYWORDS =
      Set.of(
          "@base",
          "@container",
          "@context",
          "@graph",
          "@id",
          "@included",
          "@index",
          "@json",
          "@language",
          "@list",
          "@nest",
          "@none",
          "@prefix",
          "@propagate",
          "@protected",
          "@reverse",
          "@set",
          "@type",
          "@value",
          "@version",
          "@vocab");
  private final Strict strict;
  private final Limits limits;

  JsonScan(Strict strict, Limits limits) {
    this.strict = strict;
    this.limits = limits;
  }

  void scan(String text) {
    try (JsonParser json = factory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        look(json, token);
      }
    } catch (StreamConstraintsException over) {
      throw over(over);
    } catch (JsonEOFException cut) {
      throw bad(cut.getLocation(), "the file ends before all its { and [ are closed");
    } catch (JsonProcessingException malformed) {
      throw bad(malformed.getLocation(), malformed.getOriginalMessage().split("\\R")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNumberLength(limits.digits())
                .maxStringLength(limits.text())
                .maxNameLength(limits.iri())
                .build())
        .build();
  }

  private void look(JsonParser json, JsonToken token) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      key(json);
      return;
    }
    if (token.isScalarValue() && token != JsonToken.VALUE_NULL && isLoose(json)) {
      throw bad(
          json.currentTokenLocation(), "a value stands alone, where nothing can be said with it");
    }
    if (token.isNumeric()) {
      number(json);
    }
  }

  // A map of languages or of an index is read again for each of its keys.
  private void key(JsonParser json) throws IOException {
    if (json.getParsingContext().getCurrentIndex() >= limits.prefixes()) {
      throw over(
          json.currentTokenLocation(),
          "one { } has more than %,d keys",
          Bound.KEYS,
          limits.prefixes());
    }
    String name = json.currentName();
    if (KEYWORD.matcher(name).matches() && !KEYWORDS.contains(name)) {
      throw bad(json.currentTokenLocation(), "the keyword %s is not read".formatted(name));
    }
  }

  /** True for what is neither a key's value nor within one: JSON-LD would drop it. */
  private static boolean isLoose(JsonParser json) {
    JsonStreamContext place = json.getParsingContext();
    JsonStreamContext around = place.inArray() ? place.getParent() : place;
    return around.inRoot() || "@graph".equals(around.getCurrentName());
  }

  private void number(JsonParser json) throws IOException {
    if (HUGE.matcher(json.getText()).matches()) {
      throw over(
          json.currentTokenLocation(),
          "the exponent of a number is beyond %d",
          Bound.EXPONENT,
          Limits.EXPONENT);
    }
    if (new BigDecimal(json.getText()).stripTrailingZeros().precision() > EXACT) {
      throw bad(
          json.currentTokenLocation(),
          "a number has more digits than JSON-LD keeps: write it as a text with its type");
    }
  }

  /** The library tells by the first word of its message what there was too much of. */
  private OverLimit over(StreamConstraintsException over) {
    JsonLocation place = over.getLocation();
    return switch (over.getOriginalMessage().split(" ")[0]) {
      case "Number" ->
          over(place, "a number has more than %d digits", Bound.DIGITS, limits.digits());
      case "String" ->
          over(place, "a text is longer than %,d characters", Bound.TEXT, limits.text());
      case "Name" -> over(place, "a key is longer than %,d characters", Bound.IRI, limits.iri());
      default -> over(place, "it is nested more than %d deep", Bound.DEPTH, limits.depth());
    };
  }

  private OverLimit over(JsonLocation place, String said, Bound bound, long most) {
    String reason = said.formatted(most);
    return place == null
        ? new OverLimit(strict.file(), reason, bound, most)
        : new OverLimit(
            strict.file(),
            Math.max(1, place.getLineNr()),
            Math.max(1, place.getColumnNr()),
            reason,
            bound,
            most);
  }

  private BadFile bad(JsonLocation place, String reason) {
    return new BadFile(
        strict.file(), Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), reason);
  }
}
