package org.interboard.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a {@link KeptGraph}: each node once, each triple as the numbers of its three nodes. */
final class KeptWriter {
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final DataOutputStream parts = new DataOutputStream(said);
  private int count;

  private KeptWriter() {}

  static byte[] write(Sources sources) {
    KeptWriter writer = new KeptWriter();
    sources.each(writer::part);
    try {
      return writer.whole(sources.version(), Loaded.in(Reading.of(sources.files().stream())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(Node name, Graph triples) {
    try {
      parts.writeInt(number(name));
      prefixes(triples.getPrefixMapping().getNsPrefixMap());
      parts.writeInt(triples.size());
      for (Triple triple : triples.find().toList()) {
        parts.writeInt(number(triple.getSubject()));
        parts.writeInt(number(triple.getPredicate()));
        parts.writeInt(number(triple.getObject()));
      }
      count++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(node, fresh -> numbers.size());
  }

  private void prefixes(Map<String, String> declared) throws IOException {
    parts.writeInt(declared.size());
    for (Map.Entry<String, String> each : declared.entrySet()) {
      NodeForm.write(each.getKey(), parts);
      NodeForm.write(each.getValue(), parts);
    }
  }

  private byte[] whole(String version, Loaded loaded) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    NodeForm.write(version, out);
    for (long each : loaded.counts()) {
      out.writeLong(each);
    }
    out.writeInt(numbers.size());
    for (Node node : numbers.keySet()) {
      NodeForm.write(node, out);
    }
    out.writeInt(count);
    out.write(said.toByteArray());
    CRC32 sum = new CRC32();
    sum.update(whole.toByteArray());
    out.writeLong(sum.getValue());
    return whole.toByteArray();
  }
}
