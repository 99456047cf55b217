package org.interboard.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;

/** The namespaces of the graph: ours, and those that we reuse before inventing. */
public final class Vocabulary {
  public static final String HOME = "https://w3id.org/interboard/";
  public static final String ONTOLOGY = HOME + "ontology";
  public static final String IB = ONTOLOGY + "#";
  public static final String IBC = HOME + "concept/";
  public static final String ID = HOME + "id/";
  public static final String GRAPH = HOME + "graph/";

  /** Prefix to namespace, in the order of the prefixes. */
  public static final Map<String, String> PREFIXES =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("ib", IB),
                  Map.entry("ibc", IBC),
                  Map.entry("id", ID),
                  Map.entry("graph", GRAPH),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("dct", "http://purl.org/dc/terms/"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("eli", "http://data.europa.eu/eli/ontology#"),
                  Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"))));

  private Vocabulary() {}

  /** The same prefixes as Jena writes and reads them. */
  public static PrefixMapping prefixMapping() {
    return PrefixMapping.Factory.create().setNsPrefixes(PREFIXES).lock();
  }
}
