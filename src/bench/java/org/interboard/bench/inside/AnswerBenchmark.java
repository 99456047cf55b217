package org.interboard.bench.inside;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.Answer;
import org.interboard.question.Ask;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Where the time of a question about one area goes, over the real data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnswerBenchmark {
  @Param("calendar")
  public String question;

  private QuestionBook book;
  private Map<String, List<String>> given;
  private Ask ask;
  private Answer answer;
  private String text;

  @Setup
  public void load() {
    book = QuestionBook.open(KnowledgeGraph.load(Sources.bundled()));
    given = Map.of("area", List.of("medway"));
    ask = book.understand(question, given);
    answer = book.answer(ask);
    text = ask.query().toString();
  }

  @Benchmark
  public Query parse() {
    return QueryFactory.create(text);
  }

  @Benchmark
  public Ask understand() {
    return book.understand(question, given);
  }

  @Benchmark
  public Answer execute() {
    return book.answer(ask);
  }

  @Benchmark
  public byte[] writeSparqlJson() {
    return Form.SPARQL_JSON.write(answer);
  }

  @Benchmark
  public byte[] writeJsonRows() {
    return Form.JSON_ROWS.write(answer);
  }

  @Benchmark
  public byte[] writeCsv() {
    return Form.CSV.write(answer);
  }
}
