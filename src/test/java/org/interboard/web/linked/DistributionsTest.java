package org.interboard.web.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.interboard.graph.Sha256;
import org.interboard.graph.Sources;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Site;
import org.junit.jupiter.api.Test;

/** A catalogue that reads our DCAT can fetch every file and check it. */
class DistributionsTest {
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  @Test
  void every_file_to_take_away_is_there_as_long_and_with_the_sum_that_is_said() throws Exception {
    try (Site site = Site.of(Sources.bundled())) {
      Model described = ModelFactory.createDefaultModel();
      described.read(new StringReader(site.get("/dataset.ttl").body()), null, "TURTLE");
      Resource dataset = described.createResource(Vocabulary.HOME + "dataset");
      List<Resource> files =
          dataset
              .listProperties(DCAT.distribution)
              .mapWith(each -> each.getResource())
              .filterKeep(each -> each.hasProperty(DCAT.byteSize))
              .toList();

      assertThat(files).hasSize(5);
      for (Resource file : files) {
        check(file);
      }
    }
  }

  private static void check(Resource file) throws Exception {
    URI address = URI.create(file.getPropertyResourceValue(DCAT.downloadURL).getURI());
    Resource sum = file.getPropertyResourceValue(file.getModel().createProperty(SPDX, "checksum"));
    try (InputStream in = address.toURL().openStream()) {
      byte[] bytes = in.readAllBytes();
      assertThat(file.getProperty(DCAT.byteSize).getLong()).isEqualTo(bytes.length);
      assertThat(sum.getProperty(file.getModel().createProperty(SPDX, "checksumValue")).getString())
          .isEqualTo(Sha256.of(bytes));
    }
    assertThat(address.toURL().openConnection().getContentType())
        .startsWith(
            file.getPropertyResourceValue(DCAT.mediaType)
                .getURI()
                .replaceFirst("^.*/media-types/", ""));
  }
}
