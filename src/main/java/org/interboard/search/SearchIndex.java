package org.interboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.interboard.graph.KnowledgeGraph;

/**
 * Finds things of one publication of the graph by words, misspelt ones too: in memory, and the same
 * for the same words every time, as what is equally likely stands in order of IRI.
 */
public final class SearchIndex {
  private static final List<String> ASKING =
      List.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "do", "does");

  private static final int MOST_INSTRUMENTS = 500;

  private final List<Entry> entries;
  private final boolean whole;
  private final Analyzer analyzer = new EnglishAnalyzer(passedOver());
  private final IndexSearcher searcher;

  private SearchIndex(List<Entry> entries, boolean whole) {
    this.entries = entries;
    this.whole = whole;
    this.searcher = index();
  }

  /**
   * Of all that has a name in the graph, and of what else there is to be found. Where there are too
   * many instruments for the memory, what each of them lays down is left out.
   */
  public static SearchIndex of(KnowledgeGraph graph, List<Entry> besides) {
    boolean whole = graph.loaded().instruments() <= MOST_INSTRUMENTS;
    List<Entry> named = graph.read(dataset -> EntryReader.read(dataset.getDefaultGraph(), whole));
    return new SearchIndex(
        Stream.concat(named.stream(), besides.stream())
            .sorted(Comparator.comparing(Entry::iri))
            .toList(),
        whole);
  }

  /** False where duties, priorities and the like are not among what is found. */
  public boolean isWhole() {
    return whole;
  }

  /** Words that say nothing of what is sought, those with which people ask among them. */
  private static CharArraySet passedOver() {
    CharArraySet words = CharArraySet.copy(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    words.addAll(ASKING);
    return words;
  }

  /** Every value that a facet has, in order. */
  public List<String> values(Facet facet) {
    Stream<String> values =
        entries.stream().flatMap(entry -> entry.tags(facet).stream()).map(Tag::value);
    return List.copyOf(values.collect(Collectors.toCollection(TreeSet::new)));
  }

  public Found find(Sought sought) {
    Words words = Words.of(analyzer, sought.words());
    if (words.isEmpty()) {
      return Found.of(sought.words().isBlank() ? everything(sought) : List.of(), false, sought);
    }
    List<Entry> all = matching(words, Occur.MUST, sought);
    return all.isEmpty()
        ? Found.of(matching(words, Occur.SHOULD, sought), true, sought)
        : Found.of(all, false, sought);
  }

  private List<Entry> everything(Sought sought) {
    return entries.stream()
        .filter(sought::admits)
        .sorted(Comparator.comparing(Entry::label))
        .toList();
  }

  // A document has the number of its entry, and entries stand in order of IRI.
  private List<Entry> matching(Words words, Occur occur, Sought sought) {
    try {
      var found = searcher.search(words.query(occur), entries.size(), Sort.RELEVANCE);
      return Arrays.stream(found.scoreDocs)
          .map(hit -> entries.get(hit.doc))
          .filter(sought::admits)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexSearcher index() {
    Directory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
      writer.forceMerge(1);
      writer.commit();
      return new IndexSearcher(DirectoryReader.open(memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    add(document, "label", List.of(entry.label()));
    add(document, "alias", entry.aliases());
    add(document, "description", entry.descriptions());
    add(document, "evidence", entry.evidence());
    return document;
  }

  private static void add(Document document, String field, List<String> texts) {
    texts.forEach(text -> document.add(new TextField(field, text, Store.NO)));
  }
}
