package org.interboard.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.interboard.bench.Medians.Turn;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;

/** What each question takes, in milliseconds, as the data grow; infinite where it is cut off. */
final class Growth {
  private Growth() {}

  static Map<String, List<Double>> of(List<Path> sizes, int rounds) throws Exception {
    Map<String, List<Double>> times = new TreeMap<>();
    for (Path size : sizes) {
      QuestionBook book = QuestionBook.open(KnowledgeGraph.load(Sources.folder(size)));
      Medians.of(turns(book), rounds)
          .forEach((name, time) -> times.computeIfAbsent(name, any -> new ArrayList<>()).add(time));
    }
    return times;
  }

  private static Map<String, Turn> turns(QuestionBook book) {
    Map<String, Turn> turns = new LinkedHashMap<>();
    for (Question question : book.questions()) {
      boolean byArea = question.parameters().stream().anyMatch(each -> each.name().equals("area"));
      if (byArea) {
        turns.put("one area: " + question.slug(), () -> time(book, question, true));
      }
      turns.put("all: " + question.slug(), () -> time(book, question, false));
    }
    return turns;
  }

  private static double time(QuestionBook book, Question question, boolean narrowed) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    question.parameters().stream()
        .filter(each -> each.required() || narrowed && each.name().equals("area"))
        .forEach(each -> given.put(each.name(), List.of(some(book, each))));
    long start = System.nanoTime();
    try {
      book.ask(question.slug(), given);
      return (System.nanoTime() - start) / 1e6;
    } catch (QueryCancelledException tooLong) {
      return Double.POSITIVE_INFINITY;
    }
  }

  private static String some(QuestionBook book, Parameter parameter) {
    List<String> known = book.values(parameter);
    return known.isEmpty() || known.contains(parameter.example())
        ? parameter.example()
        : known.get(0);
  }
}
