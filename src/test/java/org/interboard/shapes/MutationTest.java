package org.interboard.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.interboard.check.DraftReader;
import org.interboard.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One triple at a time is spoilt, chosen by a seed: the expected requirement notices, and nothing
 * ever fails. {@code -Dmutations=3000} spoils thousands, {@code -Dseed=1} others.
 */
class MutationTest {
  private static final int MUTATIONS = Integer.getInteger("mutations", 120);
  private static final long SEED = Long.getLong("seed", 2024);
  private static final List<Graph> PUBLISHED = published();
  private static final Graph BASE = Fixture.base();
  private static final Map<Graph, Set<String>> BEFORE = new IdentityHashMap<>();

  static List<Mutation> mutations() {
    return Mutation.all();
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, MUTATIONS / 4).boxed();
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void what_is_spoilt_in_the_base_is_noticed(Mutation mutation) {
    List<Triple> targets = mutation.targets(BASE);
    assertThat(targets).isNotEmpty();
    Random random = new Random(SEED);
    for (int i = 0; i < Math.max(1, MUTATIONS / mutations().size()); i++) {
      assertNoticed(mutation, BASE, targets.get(random.nextInt(targets.size())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_spoilt_in_a_published_document_is_noticed(int number) {
    Random random = new Random(SEED + number);
    Graph document = PUBLISHED.get(number % PUBLISHED.size());
    List<Mutation> ofForm =
        mutations().stream()
            .filter(mutation -> mutation.requirement().startsWith("S"))
            .filter(mutation -> !mutation.targets(document).isEmpty())
            .toList();
    Mutation mutation = ofForm.get(random.nextInt(ofForm.size()));
    List<Triple> targets = mutation.targets(document);
    assertNoticed(mutation, document, targets.get(random.nextInt(targets.size())));
  }

  @Test
  void nothing_that_is_spoilt_at_random_makes_the_check_fail() {
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS / 4; i++) {
      Graph spoilt = Mutation.atRandom(BASE, random);
      assertThatCode(() -> Fixture.findings(spoilt, Fixture.TODAY)).doesNotThrowAnyException();
    }
  }

  private static void assertNoticed(Mutation mutation, Graph document, Triple triple) {
    Set<String> fresh = new HashSet<>(told(mutation.spoil(document, triple)));
    fresh.removeAll(BEFORE.computeIfAbsent(document, MutationTest::told));

    assertThat(fresh)
        .as("%s: %s", mutation, triple)
        .anyMatch(line -> line.startsWith(mutation.requirement() + " "));
  }

  private static Set<String> told(Graph document) {
    return Fixture.findings(document, Fixture.TODAY).stream()
        .map(MutationTest::line)
        .collect(Collectors.toSet());
  }

  private static String line(Finding finding) {
    return "%s %s: %s, %s"
        .formatted(finding.requirement(), finding.cause(), finding.about(), finding.message());
  }

  private static List<Graph> published() {
    try (Stream<Path> files = Files.list(Path.of("data/instruments"))) {
      return files.sorted().map(MutationTest::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Graph read(Path file) {
    try {
      return DraftReader.read(file.toString(), Files.readAllBytes(file)).graph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
