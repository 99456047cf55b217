package org.interboard.web;

import java.util.List;
import java.util.stream.Stream;
import org.interboard.compare.Aspect;
import org.interboard.graph.Vocabulary;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.search.Entry;
import org.interboard.search.Tag;

/** What search finds beside the things of the graph: the pages that ask and compare. */
final class Findable {
  static final Tag QUESTION = new Tag("question", "question");
  private static final Tag ASPECT = new Tag("aspect", "aspect of comparison");

  private Findable() {}

  static List<Entry> of(List<Question> questions, List<Aspect> aspects) {
    return Stream.concat(
            questions.stream().map(Findable::question), aspects.stream().map(Findable::aspect))
        .toList();
  }

  private static Entry question(Question question) {
    return entry(
        "questions/" + question.slug(),
        question.summary(),
        Stream.concat(Stream.of(question.slug()), question.tags().stream()).toList(),
        Stream.concat(
                Stream.of(question.description()),
                question.parameters().stream().map(Parameter::description))
            .toList(),
        QUESTION);
  }

  private static Entry aspect(Aspect aspect) {
    return entry(
        "compare?aspect=" + aspect.slug(),
        aspect.name(),
        List.of(aspect.slug(), aspect.group()),
        List.of(aspect.description()),
        ASPECT);
  }

  private static Entry entry(
      String path, String name, List<String> aliases, List<String> descriptions, Tag kind) {
    return new Entry(
        Vocabulary.HOME + path,
        name,
        aliases.stream().map(alias -> alias.replace('-', ' ')).distinct().toList(),
        descriptions,
        List.of(),
        List.of(kind),
        List.of(),
        List.of());
  }
}
