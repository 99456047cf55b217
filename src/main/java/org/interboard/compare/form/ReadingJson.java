package org.interboard.compare.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.compare.CloseReading;
import org.interboard.compare.Pair;
import org.interboard.compare.Similarity;
import org.interboard.compare.Thing;

/** Close readings and likenesses as trees for JSON. */
final class ReadingJson {
  private ReadingJson() {}

  static Map<String, Object> of(CloseReading reading) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("slug", reading.reading().slug());
    told.put("name", reading.reading().name());
    told.put("description", reading.reading().description());
    told.put("left", reading.left().slug());
    told.put("right", reading.right().slug());
    told.put("same", reading.same());
    told.put("differing", reading.differing());
    told.put("both", reading.both().stream().map(ReadingJson::pair).toList());
    told.put("onlyLeft", things(reading.onlyLeft()));
    told.put("onlyRight", things(reading.onlyRight()));
    return told;
  }

  static Map<String, Object> of(Similarity similarity) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("left", similarity.left().slug());
    told.put("right", similarity.right().slug());
    told.put("percent", similarity.percent());
    told.put("measures", similarity.measures().stream().map(ReadingJson::measure).toList());
    return told;
  }

  private static Map<String, Object> measure(Similarity.Measure measure) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", measure.name());
    told.put("counts", measure.counts());
    told.put("common", measure.common());
    told.put("ofLeft", measure.ofLeft());
    told.put("ofRight", measure.ofRight());
    told.put("either", measure.either());
    return told;
  }

  private static Map<String, Object> pair(Pair pair) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("percent", pair.percent());
    told.put("left", things(pair.left()));
    told.put("right", things(pair.right()));
    told.put("shared", pair.shared());
    told.put("differences", pair.differences());
    return told;
  }

  private static List<Map<String, Object>> things(List<Thing> things) {
    return things.stream().map(ReadingJson::thing).toList();
  }

  private static Map<String, Object> thing(Thing thing) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("iri", thing.iri());
    told.put("label", thing.label());
    told.put("places", thing.places());
    return told;
  }
}
