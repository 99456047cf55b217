package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.Test;

/** The files to take away are written before anybody asks, so that the first does not wait. */
class FilesInAdvanceTest {
  @Test
  void all_files_are_kept_before_the_first_is_asked_for() {
    Publication publication =
        Publication.of(
            KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole"))));
    assertThat(publication.exports().kept()).isZero();

    publication.writeFiles();

    long kept = publication.exports().kept();
    long told = publication.exports().files().stream().mapToLong(ExportRoutes.Item::bytes).sum();
    assertThat(kept).isGreaterThanOrEqualTo(told).isPositive();
    assertThat(publication.exports().kept()).isEqualTo(kept);
  }
}
