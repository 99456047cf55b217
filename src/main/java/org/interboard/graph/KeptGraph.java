package org.interboard.graph;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the files that came with the program say, read when it was built and written down so that it
 * need not be read from Turtle again. It is of one version of those files and stands for no other.
 */
public final class KeptGraph {
  private static final String FILE = "interboard/graph.bin";
  private final ByteBuffer in;

  private KeptGraph(ByteBuffer in) {
    this.in = in;
  }

  /** The dataset with its counts. */
  record Read(DatasetGraph dataset, Loaded loaded) {}

  /** These files as bytes, or a {@link BadFile} at the first place that cannot be read. */
  public static byte[] written(Sources sources) {
    return KeptWriter.write(sources);
  }

  /** What the program keeps of the files of this version, if it does and nothing has spoilt it. */
  static Optional<Read> of(String version) {
    return Packed.found(FILE).flatMap(bytes -> read(bytes, version));
  }

  /** What these bytes say, if they are whole and of this version. */
  static Optional<Read> read(byte[] bytes, String version) {
    if (!isWhole(bytes)) {
      return Optional.empty();
    }
    KeptGraph kept = new KeptGraph(ByteBuffer.wrap(bytes));
    return NodeForm.text(kept.in).equals(version) ? Optional.of(kept.read()) : Optional.empty();
  }

  private static boolean isWhole(byte[] bytes) {
    int end = bytes.length - Long.BYTES;
    if (end < 0) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return ByteBuffer.wrap(bytes).getLong(end) == sum.getValue();
  }

  private Read read() {
    Loaded loaded = Loaded.of(Stream.generate(in::getLong).limit(Loaded.COUNTS).toList());
    Node[] nodes = new Node[in.getInt()];
    for (int at = 0; at < nodes.length; at++) {
      nodes[at] = NodeForm.next(in);
    }
    Filling filling = new Filling();
    for (int left = in.getInt(); left > 0; left--) {
      Node name = nodes[in.getInt()];
      Map<String, String> prefixes = prefixes();
      Stream<Triple> triples = IntStream.range(0, in.getInt()).mapToObj(each -> triple(nodes));
      filling.add(name, prefixes, triples.iterator());
    }
    return new Read(filling.dataset(), loaded);
  }

  private Map<String, String> prefixes() {
    Map<String, String> declared = new HashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      declared.put(NodeForm.text(in), NodeForm.text(in));
    }
    return declared;
  }

  private Triple triple(Node[] nodes) {
    return Triple.create(nodes[in.getInt()], nodes[in.getInt()], nodes[in.getInt()]);
  }
}
