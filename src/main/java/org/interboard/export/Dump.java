package org.interboard.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.interboard.graph.KnowledgeGraph;

/** The files in which a whole publication can be taken away; the same data give the same bytes. */
public enum Dump {
  N_QUADS(
      "quads.nq",
      "application/n-quads",
      "Every statement with its graph, a line each.",
      Quads::lines),
  TRIG("graphs.trig", "application/trig", "The same to be read by people.", Quads::trig),
  TURTLE(
      "turtle.zip",
      "application/zip",
      "A Turtle file for each instrument, the law, the concepts, the ontology and the shapes.",
      Quads::turtle),
  TABLES(
      "tables.zip",
      "application/zip",
      "Long tables as CSV that Excel reads, with a codebook.",
      (graph, out) -> LongTables.of(graph).zip(out)),
  WORKBOOK(
      "tables.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "The same tables as one Excel workbook, the codebook first.",
      (graph, out) -> out.write(LongTables.of(graph).workbook()));

  /** Writes a file, a part of it in memory at a time. */
  private interface Writer {
    void write(KnowledgeGraph graph, OutputStream out) throws IOException;
  }

  private final String slug;
  private final String mediaType;
  private final String description;
  private final Writer writer;

  Dump(String slug, String mediaType, String description, Writer writer) {
    this.slug = slug;
    this.mediaType = mediaType;
    this.description = description;
    this.writer = writer;
  }

  /** The file of that short name, if there is one. */
  public static Optional<Dump> named(String slug) {
    return Arrays.stream(values()).filter(dump -> dump.slug.equals(slug)).findFirst();
  }

  /** The short name, the same for every publication. */
  public String slug() {
    return slug;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the file holds, in a sentence. */
  public String description() {
    return description;
  }

  /** The name of the file once it is taken away, which says of which publication it is. */
  public String fileName(KnowledgeGraph graph) {
    return "interboard_data-%s_%s".formatted(graph.version(), slug);
  }

  /** The whole file in memory. */
  public byte[] write(KnowledgeGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(graph, bytes);
    return bytes.toByteArray();
  }

  /** The same, handed on as it is written, however large the publication is. */
  public void write(KnowledgeGraph graph, OutputStream out) {
    try {
      writer.write(graph, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
