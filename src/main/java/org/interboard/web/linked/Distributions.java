package org.interboard.web.linked;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;
import org.interboard.web.ExportRoutes.Item;

/** The files in which the whole dataset can be taken away, in DCAT, each with its SHA-256 sum. */
final class Distributions {
  private static final String DATASET = Vocabulary.HOME + "dataset";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Supplier<List<Item>> files;
  private final Map<String, Graph> described = new ConcurrentHashMap<>();

  Distributions(Supplier<List<Item>> files) {
    this.files = files;
  }

  /** As the site at this base offers them. */
  Graph at(String base) {
    return described.computeIfAbsent(base, this::describe);
  }

  private Graph describe(String base) {
    Model model = ModelFactory.createDefaultModel();
    files.get().forEach(file -> describe(file, base, model));
    return model.getGraph();
  }

  private static void describe(Item file, String base, Model model) {
    Resource address = model.createResource(base + file.address().substring(1));
    String name = DATASET + "#" + file.address().replaceFirst("^.*/", "");
    Resource distribution =
        model
            .createResource(name, DCAT.Distribution)
            .addProperty(DCTerms.title, file.fileName())
            .addProperty(DCTerms.description, file.description(), "en")
            .addProperty(DCTerms.license, model.createResource(LICENCE))
            .addProperty(DCAT.accessURL, address)
            .addProperty(DCAT.downloadURL, address)
            .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPE + file.mediaType()))
            .addProperty(
                DCAT.byteSize, String.valueOf(file.bytes()), XSDDatatype.XSDnonNegativeInteger)
            .addProperty(model.createProperty(SPDX, "checksum"), sum(name, file.sha256(), model));
    model.createResource(DATASET).addProperty(DCAT.distribution, distribution);
  }

  private static Resource sum(String name, String sha256, Model model) {
    return model
        .createResource(name + "-sum")
        .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
        .addProperty(
            model.createProperty(SPDX, "algorithm"),
            model.createResource(SPDX + "checksumAlgorithm_sha256"))
        .addProperty(model.createProperty(SPDX, "checksumValue"), sha256, XSDDatatype.XSDhexBinary);
  }
}
