package org.interboard.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.interboard.graph.BadFile;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.NoSources;
import org.interboard.graph.Sources;
import org.interboard.graph.TooLittleMemory;
import org.interboard.store.BadStore;
import org.interboard.store.NoAnswer;
import org.interboard.store.StoreInUse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the data anew when told to and publishes them. What cannot be read changes nothing: the
 * earlier publication goes on being served, and the outcome says which file is wrong and where.
 */
public final class Republishing {
  private static final Logger LOG = LoggerFactory.getLogger(Republishing.class);
  private final PublishedSite site;
  private final Supplier<Found> data;
  private final Function<KnowledgeGraph, Publication> maker;

  Republishing(
      PublishedSite site, Supplier<Found> data, Function<KnowledgeGraph, Publication> maker) {
    this.site = site;
    this.data = data;
    this.maker = maker;
  }

  /** The data as they are where they come from: which version, and how to load them. */
  public record Found(String version, Supplier<KnowledgeGraph> graph) {
    /** Files, to be read into memory. */
    public static Found of(Sources sources) {
      return new Found(sources.version(), () -> KnowledgeGraph.load(sources));
    }
  }

  /** What came of it, and the publication that is served now. */
  public sealed interface Outcome {
    String version();

    /** The data are served as they are now. */
    record Published(String version, long milliseconds) implements Outcome {}

    /** The data are those that are served already, byte for byte. */
    record Unchanged(String version) implements Outcome {}

    /** The data cannot be published, for this reason: the earlier ones are served. */
    record Kept(String version, RuntimeException reason) implements Outcome {}
  }

  /** One at a time; readers do not notice. */
  public synchronized Outcome now() {
    String served = site.now().publication().version();
    try {
      return publish(data.get(), served);
    } catch (BadFile | NoSources | BadStore | StoreInUse | NoAnswer bad) {
      return kept(served, bad);
    } catch (RuntimeException | OutOfMemoryError e) {
      if (TooLittleMemory.isBehind(e)) {
        return kept(served, new TooLittleMemory());
      }
      throw e;
    }
  }

  private static Outcome kept(String served, RuntimeException why) {
    LOG.warn("Not published, {} goes on being served: {}", served, why.getMessage());
    return new Outcome.Kept(served, why);
  }

  private Outcome publish(Found found, String served) {
    if (found.version().equals(served)) {
      return new Outcome.Unchanged(served);
    }
    long start = System.nanoTime();
    Publication next = prepared(found.graph().get());
    site.publish(next);
    long took = (System.nanoTime() - start) / 1_000_000;
    LOG.info("Published {} in {} ms", next.version(), took);
    return new Outcome.Published(next.version(), took);
  }

  /** Ready to be served; what cannot be is not left open. */
  private Publication prepared(KnowledgeGraph graph) {
    boolean ready = false;
    try {
      Publication next = maker.apply(graph);
      next.prepare();
      ready = true;
      return next;
    } finally {
      if (!ready) {
        graph.replaced();
      }
    }
  }
}
