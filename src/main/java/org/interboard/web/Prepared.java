package org.interboard.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.interboard.graph.TooLittleMemory;
import org.interboard.question.Parameter;
import org.interboard.question.ParameterType;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.Refusal;
import org.interboard.store.NoAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every question asked once before anybody does, so that the first to ask does not wait while the
 * program warms up; an answer over the whole graph is kept as it will be sent. Beside many areas
 * each question is asked about one, and those about all of them for so long as is bearable.
 */
final class Prepared {
  private static final Logger LOG = LoggerFactory.getLogger(Prepared.class);
  private static final int MANY_AREAS = 150;
  private static final Duration BEARABLE = Duration.ofSeconds(30);
  private final QuestionBook book;
  private final QuestionRoutes routes;
  private final Preparation told;
  private final long start = System.nanoTime();

  private Prepared(Publication publication) {
    this.book = publication.book();
    this.routes = new QuestionRoutes(book, publication.parcels());
    this.told = publication.preparation();
  }

  static void answers(Publication publication) {
    new Prepared(publication).askAll();
  }

  private void askAll() {
    List<Question> questions = book.questions();
    for (int number = 0; number < questions.size(); number++) {
      told.at("asking question %d of %d".formatted(number + 1, questions.size()));
      ask(questions.get(number));
    }
  }

  private void ask(Question question) {
    Map<String, List<String>> given = required(question);
    if (given.isEmpty() && isLate()) {
      LOG.info("Not prepared: {} over the whole graph", question.slug());
    } else {
      ask(question, given);
    }
  }

  private boolean isLate() {
    boolean many = book.areas().size() > MANY_AREAS;
    return many && System.nanoTime() - start > BEARABLE.toNanos();
  }

  private void ask(Question question, Map<String, List<String>> given) {
    try {
      routes.keep(book.understand(question.slug(), given));
    } catch (Refusal nothingToAskAbout) {
      LOG.debug("Not prepared: {}", nothingToAskAbout.getMessage());
    } catch (NoAnswer none) {
      LOG.warn("Not prepared: {}", none.getMessage());
    } catch (QueryCancelledException late) {
      LOG.warn("The question {} takes too long over the whole graph", question.slug());
    } catch (RuntimeException | OutOfMemoryError e) {
      if (!TooLittleMemory.isBehind(e)) {
        throw e;
      }
      LOG.warn("The question {} needs more memory than there is just now", question.slug());
    }
  }

  private Map<String, List<String>> required(Question question) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    question.parameters().stream()
        .filter(parameter -> parameter.fallback().isEmpty())
        .filter(parameter -> parameter.required() || isOneOfMany(parameter))
        .forEach(parameter -> given.put(parameter.name(), List.of(some(parameter))));
    return given;
  }

  /** Where there are many areas, nobody is kept waiting for answers that list something of each. */
  private boolean isOneOfMany(Parameter parameter) {
    return parameter.type() == ParameterType.AREA && book.values(parameter).size() > MANY_AREAS;
  }

  private String some(Parameter parameter) {
    List<String> known = book.values(parameter);
    return Optional.of(parameter.example())
        .filter(example -> known.isEmpty() || known.contains(example))
        .orElseGet(() -> known.get(0));
  }
}
