package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.interboard.export.Dump;
import org.interboard.export.Sums;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sha256;

/** Everything to take away, as files, with their sums. */
public final class ExportRoutes {
  private static final List<Representation> LISTING =
      List.of(Representation.JSON, Representation.HTML);
  private static final Representation TEXT = new Representation("txt", "text/plain");

  private final KnowledgeGraph graph;
  private final Parcels parcels = new Parcels();

  private ExportRoutes(KnowledgeGraph graph) {
    this.graph = graph;
  }

  static ExportRoutes of(KnowledgeGraph graph) {
    return new ExportRoutes(graph);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/export", this::list), Route.get("/api/export/{file}", this::file));
  }

  /** What is said of each file. */
  List<Item> files() {
    return Arrays.stream(Dump.values()).map(this::item).toList();
  }

  /**
   * Rests after each file for as long as it took, so that half of a processor is left to others.
   */
  void writeAtLeisure() {
    for (Dump dump : Dump.values()) {
      long start = System.nanoTime();
      parcel(dump);
      LockSupport.parkNanos(System.nanoTime() - start);
    }
  }

  /** How many bytes of the files are kept to be given again. */
  long kept() {
    return parcels.bytes();
  }

  private void list(Context ctx) {
    Representation form = Negotiation.choose(ctx, LISTING);
    Delivery.send(ctx, parcels.get(form.name(), () -> listing(form)));
  }

  private Parcel listing(Representation form) {
    Listing listing = new Listing(graph.version(), files());
    byte[] bytes =
        form.equals(Representation.HTML)
            ? Pages.bytes("export", Map.of("listing", listing))
            : Json.of(listing);
    return Parcel.of(form, bytes, graph.version());
  }

  private Item item(Dump dump) {
    byte[] bytes = parcel(dump).bytes();
    return new Item(
        "/api/export/" + dump.slug(),
        dump.fileName(graph),
        dump.description(),
        dump.mediaType(),
        bytes.length,
        Sha256.of(bytes));
  }

  private void file(Context ctx) {
    String name = ctx.pathParam("file");
    Parcel parcel =
        name.equals(Sums.FILE)
            ? parcels.get(name, this::sums)
            : parcel(Dump.named(name).orElseThrow(ExportRoutes::missing));
    Delivery.send(ctx, parcel);
  }

  private static Problem missing() {
    return Problem.notFound("There is no such file.")
        .with("allowed", Arrays.stream(Dump.values()).map(Dump::slug).toList());
  }

  private Parcel parcel(Dump dump) {
    return parcels.get(dump.slug(), () -> written(dump));
  }

  private Parcel written(Dump dump) {
    Representation form = new Representation(dump.slug(), dump.mediaType());
    String name = "attachment; filename=\"%s\"".formatted(dump.fileName(graph));
    return Parcel.of(form, dump.write(graph), graph.version())
        .with(Map.of("Content-Disposition", name));
  }

  private Parcel sums() {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Dump dump : Dump.values()) {
      sums.put(dump.fileName(graph), Sha256.of(parcel(dump).bytes()));
    }
    return Parcel.of(TEXT, Sums.of(sums), graph.version());
  }

  /** What there is to take away of one publication. */
  public record Listing(String dataVersion, List<Item> files) {}

  /** One file: where it is, what it is called, what it holds, its bytes counted and summed. */
  public record Item(
      String address,
      String fileName,
      String description,
      String mediaType,
      long bytes,
      String sha256) {}
}
