package org.interboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words sought as a query: a name counts for more than a text, a word for more than its like.
 */
record Words(List<String> stems) {
  private static final Map<String, Float> FIELDS =
      Map.of("label", 4f, "alias", 4f, "description", 1f, "evidence", 1f);
  private static final float TIE = 0.1f;
  private static final int MOST = 12;

  static Words of(Analyzer analyzer, String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("label", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (stems.size() < MOST && tokens.incrementToken()) {
        stems.add(term.toString());
      }
      return new Words(stems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }

  /** All of them must be there, or any. */
  Query query(Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.forEach(stem -> query.add(anywhere(stem), occur));
    return query.build();
  }

  private static Query anywhere(String stem) {
    List<Query> ways =
        FIELDS.keySet().stream().sorted().flatMap(field -> ways(field, stem)).toList();
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private static Stream<Query> ways(String field, String stem) {
    float boost = FIELDS.get(field);
    Term term = new Term(field, stem);
    Stream<Query> exact = Stream.of(new BoostQuery(new TermQuery(term), boost));
    return stem.length() < 4
        ? exact
        : Stream.concat(
            exact,
            Stream.of(
                new BoostQuery(new PrefixQuery(term), boost / 2),
                new BoostQuery(new FuzzyQuery(term, stem.length() < 8 ? 1 : 2, 1), boost / 4)));
  }
}
