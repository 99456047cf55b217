package org.interboard.bench;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/**
 * Fuseki alone over the same dataset, as a server of its own. The arguments: a folder of data, or
 * {@code bundled}, and a port.
 */
public final class PlainFuseki {
  private PlainFuseki() {}

  public static void main(String[] arguments) {
    Sources sources =
        arguments[0].equals("bundled") ? Sources.bundled() : Sources.folder(Path.of(arguments[0]));
    FusekiServer.create()
        .port(Integer.parseInt(arguments[1]))
        .add("/ds", KnowledgeGraph.load(sources).dataset(), false)
        .start()
        .join();
  }
}
